// The core in a worker, for pages whose policy allows no WebAssembly. Does nothing but answer calls.

import { type Call, type Reply, calls, load } from "./calls.js";
import { LamppostError } from "./error.js";

const loaded = load();
// Every call reports the failure; without a call nobody waits for it.
loaded.catch(() => {});

addEventListener("message", (event: MessageEvent<Call>) => {
  void answer(event.data).then((reply) => postMessage(reply));
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
