// From the code below the symbol to the notice.

import type { Authority } from "./authority.js";
import { LamppostError } from "./error.js";

/**
 * The notice of a typed short code, as digits. The register is fetched in buckets, so the server does not learn which notice
 * it is. Rejects with a {@link LamppostError}.
 */
export async function findShortCode(opening: Authority | Promise<Authority>, code: string): Promise<string> {
  try {
    const { core, trust, file } = await opening;
    const { path } = await core.registerPath(code, await file("register/index.txt"));
    const { text } = await core.findShortCode(trust.handle, await file(path), code);
    if (text === "") throw new LamppostError("short-code-unknown");
    return text;
  } catch (thrown) {
    throw LamppostError.from(thrown);
  }
}
