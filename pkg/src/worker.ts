// The core in a worker, for pages whose policy allows no WebAssembly. Does nothing but answer calls.

import { type Call, type Reply, type Source, calls, load } from "./calls.js";
import { LamppostError } from "./error.js";

let loaded: Promise<void> | undefined;

/** The page says first where the core is, then calls it. */
addEventListener("message", ({ data }: MessageEvent<Call | { readonly source: Source }>) => {
  if (!("source" in data)) return void answer(data).then((reply) => postMessage(reply));
  loaded = load(data.source);
  // Every call reports the failure; without a call nobody waits for it.
  loaded.catch(() => {});
});

async function answer({ id, name, args }: Call): Promise<Reply> {
  try {
    await loaded;
    const call: (...args: readonly never[]) => unknown = calls[name];
    return { id, result: call(...args) };
  } catch (thrown) {
    const { code, since } = LamppostError.from(thrown);
    return { id, error: { code, since } };
  }
}
