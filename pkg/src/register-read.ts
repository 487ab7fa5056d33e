// The register, bucket after bucket: all of it, whatever somebody looks for. Each bucket's signature is checked first, then
// every notice like one that a camera read.

import { type Authority, fetchText, open, openAuthority, unixTime } from "./authority.js";
import { type Core, workerCore } from "./core.js";
import { LamppostError } from "./error.js";
import { type Entry, digits, entryOf } from "./register-entry.js";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** A well-formed short code. Looking for it makes the core check the whole bucket; that none has it does not matter. */
const ANY_CODE = "00000-00000-0";
/** Notices on their way to the core at once; as many again wait for their turn, so that it never does. */
const AT_ONCE = 24;
/** The first few of a bucket, so that somebody soon sees what this is. */
const AT_FIRST = 8;
/** Buckets on their way over the network at once. */
const IN_FLIGHT = 4;

export interface Progress {
  /** What the index, which nobody signs, says there is. */
  expected: number;
  read: number;
  /** Notices that do not hold; nothing of them is shown. */
  bad: number;
  /** Buckets that did not arrive or do not hold. */
  failed: number;
  done: boolean;
}

/** A register on its way, before anybody knows whom to trust. */
export interface Arriving {
  readonly expected: number;
  /** Each bucket with its text, in turn; without one if it did not arrive. */
  next(): Promise<{ readonly name: string; readonly text: string | undefined }> | undefined;
}

/** Asks for the index and the first buckets. */
export async function fetchRegister(folder: string): Promise<Arriving> {
  const index = await fetchText(folder, "register/index.txt");
  const value = (name: string) => Number(index.match(new RegExp(`^${name} (\\d{1,9})$`, "mu"))?.[1] ?? NaN);
  const prefix = value("prefix");
  const expected = value("notices");
  if (!(prefix >= 0 && prefix <= 3) || Number.isNaN(expected)) throw new LamppostError("register-malformed");
  const names = buckets(prefix);
  const ask = (name: string) =>
    fetchText(folder, `register/${name}.txt`).then((text) => ({ name, text }), () => ({ name, text: undefined }));
  const asked = names.splice(0, IN_FLIGHT).map(ask);
  return {
    expected,
    next() {
      const following = names.shift();
      if (following !== undefined) asked.push(ask(following));
      return asked.shift();
    },
  };
}

/** Calls `found` with what was read, a few notices at a time. */
export async function readRegister(
  { core, trust }: Authority, arriving: Arriving, progress: Progress, found: (entries: Entry[]) => void,
  stopped: () => boolean,
): Promise<void> {
  progress.expected = arriving.expected;
  for (let coming = arriving.next(); coming; coming = arriving.next()) {
    const { name, text } = await coming;
    if (stopped()) return;
    try {
      if (text === undefined) throw new LamppostError("fetch-failed");
      const head = text.split("\n", 5);
      // A host that gives one bucket for another would hide notices.
      if (head[3] !== `bucket ${name}`) throw new LamppostError("register-malformed");
      await core.findShortCode(trust.handle, text, ANY_CODE);
      const signatures = text.indexOf("\n\n");
      const lines = text.slice(0, signatures < 0 ? undefined : signatures).split("\n").slice(4).filter((line) => line !== "");
      const judged = (from: number, to: number) => Promise.all(lines.slice(from, to).map((line) => judge(line)));
      let end = AT_FIRST;
      let next = judged(0, end);
      for (let from = 0; from < lines.length;) {
        const here = next;
        from = end;
        end += AT_ONCE;
        next = judged(from, end);
        // It is waited for in its turn.
        next.catch(() => {});
        const read = await here;
        if (stopped()) return;
        const good = read.filter((entry) => entry !== undefined);
        progress.read += good.length;
        progress.bad += read.length - good.length;
        found(good);
      }
    } catch {
      progress.failed++;
      found([]);
    }
  }
  progress.done = true;

  async function judge(line: string): Promise<Entry | undefined> {
    try {
      const text = digits(line);
      if (text === undefined) return undefined;
      const view = await core.verify(trust.handle, text, unixTime(), "", NaN, NaN, NaN);
      const { verdict, notice } = view;
      // Nothing that these say may be shown as fact.
      if (verdict === "changed" || verdict === "unknown-issuer" || verdict === "unreadable" || !notice) return undefined;
      return entryOf(line, view, notice);
    } catch (thrown) {
      // Without a core nothing is known of the notice, good or bad.
      if (LamppostError.from(thrown).code === "wasm-blocked") throw thrown;
      return undefined;
    }
  }
}

function buckets(prefix: number): string[] {
  let names = [""];
  for (let i = 0; i < prefix; i++) names = names.flatMap((start) => [...ALPHABET].map((letter) => start + letter));
  return prefix === 0 ? ["all"] : names;
}

let worker: Promise<Core> | undefined;

/**
 * In a worker of its own, so that nothing on the page waits for ten thousand signatures; where there can be none, on the
 * page.
 */
export async function openRegister(folder: string, pin: string | undefined): Promise<Authority> {
  worker ??= workerCore().catch((thrown: unknown) => {
    worker = undefined;
    throw thrown;
  });
  try {
    return await open(worker, folder, pin);
  } catch (thrown) {
    if (LamppostError.from(thrown).code !== "wasm-blocked") throw thrown;
    worker = undefined;
    return openAuthority(folder, pin);
  }
}
