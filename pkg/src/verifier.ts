// The check without a page: for Node, workers and programs of others. `load` once; after that everything answers at once.
// Clock, trust and bytes are arguments; nothing is remembered and, after `load`, nothing fetched.

import * as files from "lamppost:files";

import { type Calls, calls, load as start } from "./calls.js";
import { LamppostError } from "./error.js";
import type { Change, Position, StatusList, Trust, View } from "./types.js";

export { LamppostError } from "./error.js";
export type * from "./types.js";

let loaded = false;
let loading: Promise<void> | undefined;

/** Loads the core with the rulebooks of this package. A failure is forgotten, so that the next call tries again. */
export function load(): Promise<void> {
  loading ??= begin().catch((thrown: unknown) => {
    loading = undefined;
    throw LamppostError.from(thrown);
  });
  return loading;
}

async function begin(): Promise<void> {
  const [rules] = await Promise.all([files.rulebooks(), files.wasm().then(start)]);
  calls.setRulebooks(rules);
  loaded = true;
}

/** Keys to verify with. Texts of `root.txt` and `keyring.txt`; `now` in Unix seconds. */
export interface Keys {
  readonly root: string;
  readonly keyring?: string;
  /** The highest version of the keyring that was seen before; an older one is refused. */
  readonly remembered?: number;
  readonly now: number;
}

/** Throws a {@link LamppostError} where these keys cannot be trusted. */
export function openTrust({ root, keyring = "", remembered = 0, now }: Keys): Trust {
  return ready().openTrust(root, keyring, remembered, now);
}

/** Gives trust its status list, the text of `status.txt`. `seen`: when the newest list seen before was issued. */
export function setStatus(trust: Trust, status: string, seen = 0): StatusList {
  return ready().setStatus(trust.handle, status, seen);
}

/** Other rulebooks in place of those before, for every notice from now on. */
export function setRulebooks(text: string): { readonly rules: number } {
  return ready().setRulebooks(text);
}

/** What belongs to the moment and the place where a notice is read. */
export interface Reading {
  /** Unix seconds. */
  readonly now: number;
  /** The sensor expected here. */
  readonly sensor?: string;
  readonly position?: Position;
}

/** The verdict on `text`: the address of a placard, or its digits. Whatever they are, they get one. */
export function verify(trust: Trust, text: string, { now, sensor = "", position }: Reading): View {
  const { latitude, longitude, accuracy } = position ?? { latitude: NaN, longitude: NaN, accuracy: NaN };
  return ready().verify(trust.handle, text, now, sensor, latitude, longitude, accuracy);
}

/** What changed from one notice to the one that names it as the notice it replaced, the worst for a person first. */
export function changes(trust: Trust, before: string, after: string, now: number): readonly Change[] {
  return ready().changes(trust.handle, before, after, now).changes;
}

/** The core, or one clear error where it is not there yet. */
function ready(): Calls {
  if (!loaded) throw new LamppostError("not-loaded", { advice: "call load() of lamppost/core and wait for it first" });
  return calls;
}
