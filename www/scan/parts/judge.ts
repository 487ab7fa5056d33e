// What a code is, judged on this device. Nothing of it is opened or fetched.

import { type Authority, unixTime } from "../../../pkg/src/authority.js";
import type { View } from "../../../pkg/src/types.js";

/** Longer than any QR code. Of a longer text, which somebody pasted, the start is judged. */
export const MOST = 8_000;

export type Judgement =
  /** A notice by a key of this authority: the notice's own page says more. */
  | { readonly kind: "notice"; readonly digits: string }
  /** Digits that should be a notice and do not hold, not said to lead elsewhere. */
  | { readonly kind: "broken"; readonly digits: string; readonly view: View }
  /** An address of another website. `view`: of the notice that it carries. */
  | { readonly kind: "foreign"; readonly address: URL; readonly digits: string; readonly view: View | undefined }
  /** An address of this website, which is no notice. */
  | { readonly kind: "own"; readonly address: URL }
  | { readonly kind: "text"; readonly like: "wifi" | "program" | "contact" | "other" };

export async function judge({ core, trust }: Authority, read: string): Promise<Judgement> {
  const text = read.slice(0, MOST).trim();
  const digits = digitsOf(text);
  const address = addressOf(text);
  const view = digits === ""
    ? undefined : await core.verify(trust.handle, digits, unixTime(), "", NaN, NaN, NaN);
  if (view?.notice && holds(view)) return { kind: "notice", digits };
  if (address && address.origin !== location.origin) {
    return { kind: "foreign", address, digits, view: view?.verdict === "unreadable" ? undefined : view };
  }
  if (view && (address || view.verdict !== "unreadable")) return { kind: "broken", digits, view };
  return address ? { kind: "own", address } : { kind: "text", like: likeness(text) };
}

function holds({ verdict }: View): boolean {
  return verdict !== "changed" && verdict !== "unknown-issuer" && verdict !== "unreadable";
}

/** As the core looks for them: all after the last `#`, or all. */
function digitsOf(text: string): string {
  const digits = text.slice(text.lastIndexOf("#") + 1);
  return /^\d+$/u.test(digits) ? digits : "";
}

/** What a phone's camera would open in a browser, also without `https://` before it. */
function addressOf(text: string): URL | undefined {
  const bare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(text);
  const whole = bare ? `https://${text}` : text;
  if (!/^https?:/iu.test(whole) || !URL.canParse(whole)) return undefined;
  return new URL(whole);
}

function likeness(text: string): "wifi" | "program" | "contact" | "other" {
  const scheme = text.match(/^([a-z][a-z\d+.-]*):/iu)?.[1]?.toLowerCase() ?? "";
  if (scheme === "wifi") return "wifi";
  if (["javascript", "data", "vbscript", "blob", "file", "intent"].includes(scheme)) return "program";
  if (["tel", "sms", "smsto", "mailto", "mecard", "matmsg", "facetime"].includes(scheme)) return "contact";
  return "other";
}

/** The id of the key that signed, by what the digits claim: bytes 3 to 10. Nothing says that it is true. */
export function keyIdOf(digits: string): string | undefined {
  if (digits.length < 34) return undefined;
  const seven = (from: number) => BigInt(digits.slice(from, from + 17)).toString(16).padStart(14, "0").slice(-14);
  return (seven(0) + seven(17)).slice(4, 20);
}

/** Text of strangers with all that cannot be seen, and all that turns its order around, written out. */
export function visible(text: string): string {
  const mark = (sign: string) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
  return text.replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|(?! )\p{Zs}/gu, mark);
}
