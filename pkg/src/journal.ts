// The journal: what a person sent and got, each line tied to all lines before it. Nothing in it is ever changed.

import { fromBase64, fromHex, sha256, toHex, utf8 } from "./bytes.js";
import { LamppostError } from "./error.js";

export type Kind = "notice" | "choice" | "receipt" | "answer";

export interface Entry {
  /** Counted from 1. */
  readonly n: number;
  /** Of this line and all before it, in hex. */
  readonly hash: string;
  /** Kind and base64. */
  readonly line: string;
}

export type Head = Pick<Entry, "n" | "hash">;

/** Before the first line. */
export const START: Head = { n: 0, hash: "0".repeat(64) };

const TITLE = "lamppost/journal/v1";
const PREFIX = utf8("lamppost/v1/journal\n");
const LINE = /^(notice|choice|receipt|answer) (\S+)$/u;

/** The entries that these lines become after `head`. */
export async function link(head: Head, lines: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  let { n, hash } = head;
  for (const line of lines) {
    hash = toHex(await sha256(PREFIX, fromHex(hash), utf8(line)));
    entries.push({ n: ++n, hash, line });
  }
  return entries;
}

export function lineOf(kind: Kind, base64: string): string {
  return `${kind} ${base64}`;
}

/** The parts of a line, or that there are none: `journal-broken`. */
export function parts(line: string): { readonly kind: Kind; readonly base64: string } {
  const [, kind, base64] = LINE.exec(line) ?? [];
  if (kind === undefined || base64 === undefined || !fromBase64(base64)) throw new LamppostError("journal-broken");
  return { kind: kind as Kind, base64 };
}

/** Fails with `journal-broken` unless every entry fits all before it. */
export async function check(entries: readonly Entry[]): Promise<void> {
  const right = await link(START, entries.map(({ line }) => line));
  const fits = right.every(({ n, hash }, index) => entries[index]?.n === n && entries[index]?.hash === hash);
  if (!fits) throw new LamppostError("journal-broken");
}

export function toText(entries: readonly Entry[]): string {
  return [TITLE, ...entries.map(({ hash, line }) => `${hash} ${line}`), ""].join("\n");
}

/** Reads an exported journal, whole or not at all. */
export async function fromText(text: string): Promise<Entry[]> {
  const [title, ...lines] = text.split("\n");
  if (title !== TITLE || lines.pop() !== "") throw new LamppostError("journal-broken");
  const entries = lines.map((written, index): Entry => {
    const line = written.slice(65);
    parts(line);
    return { n: index + 1, hash: written.slice(0, 64), line };
  });
  if (lines.some((line) => line[64] !== " ")) throw new LamppostError("journal-broken");
  await check(entries);
  return entries;
}
