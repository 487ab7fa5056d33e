// The core on the page itself, for pages where no worker can be started. Fetched there and nowhere else.

import { type Bytes, calls, load } from "./calls.js";
import type { Send } from "./core.js";
import { LamppostError } from "./error.js";

export async function begin(bytes: Bytes): Promise<Send> {
  await load(bytes);
  return async (name, args) => {
    try {
      const call: (...args: readonly never[]) => unknown = calls[name];
      return call(...(args as never[]));
    } catch (thrown) {
      throw LamppostError.from(thrown);
    }
  };
}
