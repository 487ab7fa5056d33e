// What is asked of a collector, and what may be believed of its replies: their size and shape. Signatures are judged
// elsewhere.

import { type Bytes, fromBase64, fromUtf8, toBase64 } from "./bytes.js";
import { LamppostError } from "./error.js";

/** Milliseconds until a request is given up. */
const PATIENCE = 20_000;
/** Bytes of a receipt or an error, and of a bucket of answers. */
const MAX_REPLY = 64 * 1024;
const MAX_BUCKET = 4 * 1024 * 1024;
/** Bytes of one answer, as the format has it. */
const MAX_ANSWER = 1024;

/** Why a choice was not taken. */
export interface Refusal {
  readonly code: string;
  /** The same request would be refused again. */
  readonly final: boolean;
  /** How long the collector asked to wait, in milliseconds. */
  readonly wait: number;
}

/** The collector of an authority: the address given, or the one beside its folder. */
export function collectorOf(folder: string, given?: string | null): string {
  const beside = new URL("../v1/", folder);
  const wanted = given?.trim();
  const url = wanted && URL.canParse(wanted, document.baseURI) ? new URL(wanted, document.baseURI) : beside;
  const { href } = url.protocol === "https:" || url.protocol === "http:" ? url : beside;
  const plain = href.replace(/[?#].*$/su, "");
  return plain.endsWith("/") ? plain : `${plain}/`;
}

/** Sends a choice. Gives the receipt in base64, as it came. */
export async function post(collector: string, choice: Bytes): Promise<string | Refusal> {
  const reply = await ask(new URL("choices", collector), {
    method: "POST", body: choice, headers: { "Content-Type": "application/vnd.lamppost.choice" },
  });
  if (reply.status === 200 || reply.status === 201) return toBase64(await limited(reply, MAX_REPLY));
  return refusal(reply);
}

/** How many hex digits name a bucket of answers now. */
export async function bucketDigits(collector: string): Promise<number> {
  const { digits } = await getJson(new URL("answers", collector), MAX_REPLY);
  if (!Number.isInteger(digits) || (digits as number) < 0 || (digits as number) > 4) malformed();
  return digits as number;
}

/** All answers about choices whose hash starts like this. */
export async function bucket(collector: string, prefix: string): Promise<Bytes[]> {
  const { answers } = await getJson(new URL(`answers/${prefix || "all"}`, collector), MAX_BUCKET);
  if (!Array.isArray(answers)) return malformed();
  return answers.map((answer: unknown) => {
    const bytes = typeof answer === "string" ? fromBase64(answer) : undefined;
    return bytes && bytes.length <= MAX_ANSWER ? bytes : malformed();
  });
}

async function ask(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, {
      ...init,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      // A choice goes where its record says and nowhere else.
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw new LamppostError("collector-unreachable", { cause });
  }
}

async function getJson(url: URL, most: number): Promise<Record<string, unknown>> {
  const reply = await ask(url, {});
  if (!reply.ok) throw new LamppostError((await refusal(reply)).code);
  return json(await limited(reply, most)) ?? malformed();
}

async function refusal(reply: Response): Promise<Refusal> {
  const { status, headers } = reply;
  if (status < 400 || status >= 500 || status === 408 || status === 425 || status === 429) {
    await reply.body?.cancel();
    return { code: "collector-busy", final: false, wait: retryAfter(headers.get("Retry-After")) };
  }
  const said = json(await limited(reply, MAX_REPLY).catch(() => new Uint8Array()))?.["code"];
  const known = typeof said === "string" && /^[a-z][a-z0-9-]{0,63}$/u.test(said);
  // Only a collector says no for good. A web host without one says something else, and may have one tomorrow.
  return known ? { code: said, final: true, wait: 0 } : { code: "collector-missing", final: false, wait: 0 };
}

/** Seconds or a date; 0 where it says nothing. */
function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const wait = /^\d+$/u.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? wait : 0;
}

function json(bytes: Bytes): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes) ?? "");
    return typeof value === "object" && value !== null ? value as Record<string, unknown> : undefined;
  } catch {
    return undefined;
  }
}

/** The body, unless it is larger than it can be. */
async function limited(reply: Response, most: number): Promise<Bytes> {
  const reader = reply.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      size += part.value.length;
      if (size > most) break;
      parts.push(part.value);
    }
  } catch (cause) {
    throw new LamppostError("collector-unreachable", { cause });
  }
  if (size > most) {
    await reader?.cancel();
    malformed();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function malformed(): never {
  throw new LamppostError("collector-malformed");
}
