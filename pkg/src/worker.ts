// The core in a worker, where it runs under every policy of a page. Does nothing but answer calls.

import { type Call, type Reply, calls, load } from "./calls.js";
import { LamppostError } from "./error.js";

addEventListener("message", ({ data }: MessageEvent<Call>) => void answer(data).then((reply) => postMessage(reply)));

/** The page calls `load` first, and waits for its end. */
async function answer({ id, name, args }: Call): Promise<Reply> {
  try {
    const call: (...args: readonly never[]) => unknown = name === "load" ? load : calls[name];
    return { id, result: await call(...args) };
  } catch (thrown) {
    const { code, since } = LamppostError.from(thrown);
    return { id, error: { code, since } };
  }
}

// Nobody has called yet: this says that the file has arrived.
postMessage({ id: 0, result: undefined } satisfies Reply);
