// Files of this package that come over the network, held against the digests that the script carries which asks for them.

import { LamppostError } from "./error.js";

/** Where a file lies. `integrity`: as in subresource integrity; absent where a bundler made the address. */
export interface Address {
  readonly url: string;
  readonly integrity?: string | undefined;
}

/** The bytes of a file, or an error with `fetch-failed`. */
export async function fetchFile({ url, integrity }: Address): Promise<Response> {
  const ask = (cache: RequestCache) =>
    fetch(url, { cache, credentials: "omit", referrerPolicy: "no-referrer", ...(integrity && { integrity }) });
  try {
    // In the cache may lie the file of an earlier version, and without a network an old answer is better than none.
    const reply = await ask("default").catch(() => ask("reload")).catch(() => ask("force-cache"));
    if (reply.ok) return reply;
  } catch (cause) {
    throw new LamppostError("fetch-failed", { cause });
  }
  throw new LamppostError("fetch-failed");
}

export async function textOf(address: Address): Promise<string> {
  return (await fetchFile(address)).text();
}
