// The functions of the core with their types. This file runs where the core does: in the worker, else on the page.

import init, * as wasm from "../wasm/lamppost_wasm.js";
import { LamppostError } from "./error.js";
import type { Change, RecordView, Sealed, StatusList, Trust, Unstated, View, Wish } from "./types.js";

/** An error on its way out of the core or the worker. */
export interface Failure {
  readonly error: { readonly code: string; readonly since?: string | Unstated };
}

export const calls = {
  openTrust: (root: string, chain: string, remembered: number, now: number): Trust =>
    unwrap<Trust>(wasm.open_trust(root, chain, remembered, now)),

  setStatus: (trust: number, status: string, seen: number): StatusList =>
    unwrap<StatusList>(wasm.set_status(trust, status, seen)),

  /** The rulebooks that every notice is held against, in place of those before. */
  setRulebooks: (text: string): { readonly rules: number } => unwrap<{ rules: number }>(wasm.set_rulebooks(text)),

  verify: (
    trust: number, text: string, now: number, sensor: string, latitude: number, longitude: number, accuracy: number,
  ): View => unwrap<View>(wasm.verify(trust, text, now, sensor, latitude, longitude, accuracy)),

  /** What changed between two notices, of which the later one names the earlier as the one it replaced; both as digits. */
  changes: (trust: number, before: string, after: string, now: number): { readonly changes: readonly Change[] } =>
    unwrap<{ changes: Change[] }>(wasm.changes(trust, before, after, now)),

  /** Signs a choice; `choice` is JSON text of a {@link Wish}. `seed` and `nonce`: hexadecimal. */
  sealChoice: (
    trust: number, notice: string, now: number, choice: string, seed: string, nonce: string,
  ): Sealed => {
    const { activity, decision, ground, text, surface, previous } = JSON.parse(choice) as Wish;
    return unwrap<Sealed>(wasm.seal_choice(
      trust, notice, now, activity ?? -1, decision, ground ?? 0, text ?? "", surface, previous ?? "", seed, nonce,
    ));
  },

  /** What a record proves; pieces that do not hold are among its `problems`. */
  readRecord: (trust: number, record: string, now: number): RecordView =>
    unwrap<RecordView>(wasm.read_record(trust, record, now)),

  /** Which register file holds the notice of a typed short code. */
  registerPath: (text: string, index: string): { readonly path: string } =>
    unwrap<{ path: string }>(wasm.register_path(text, index)),

  /** The notice as digits; empty if the file does not hold it. */
  findShortCode: (trust: number, bucket: string, code: string): { readonly text: string } =>
    unwrap<{ text: string }>(wasm.find_short_code(trust, bucket, code)),
};

export type Calls = typeof calls;

/** One call on its way to the worker. */
export interface Call {
  readonly id: number;
  readonly name: keyof Calls | "load";
  readonly args: readonly never[];
}

/** What comes back: a result, or the code of an error. */
export type Reply = { readonly id: number } & ({ readonly result: unknown } | Failure);

/** The core as a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Compiles the core. Call it once, and before any of `calls`. */
export async function load(bytes: Bytes): Promise<void> {
  try {
    await init({ module_or_path: bytes });
  } catch (cause) {
    throw new LamppostError("wasm-blocked", { cause });
  }
}

/** The core answers in JSON, whatever the input. Errors are answers too. */
function unwrap<T>(answer: string): T {
  const result = JSON.parse(answer) as object;
  if (!("error" in result)) return result as T;
  const { code, since } = (result as Failure).error;
  throw new LamppostError(code, { since: since ?? undefined });
}
