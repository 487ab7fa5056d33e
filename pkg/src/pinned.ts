// Files of this package that come over the network, held against the digests that the script carries which asks for them.

import { LamppostError } from "./error.js";

/** Where a file lies. `integrity`: as in subresource integrity; absent where a bundler made the address. */
export interface Address {
  readonly url: string;
  readonly integrity?: string | undefined;
}

/** One request; it fails where the bytes do not fit the digest. */
export function ask({ url, integrity }: Address, cache: RequestCache): Promise<Response> {
  return fetch(url, { cache, credentials: "omit", referrerPolicy: "no-referrer", ...(integrity && { integrity }) });
}

/** A file, or an error with `fetch-failed`. */
export async function fetchFile(address: Address): Promise<Response> {
  try {
    // In the cache may lie the file of an earlier version, and without a network an old answer is better than none.
    const reply = await ask(address, "default").catch(() => ask(address, "reload"))
      .catch(() => ask(address, "force-cache"));
    if (reply.ok) return reply;
  } catch (cause) {
    throw new LamppostError("fetch-failed", { cause });
  }
  throw new LamppostError("fetch-failed");
}

export async function textOf(address: Address): Promise<string> {
  return (await fetchFile(address)).text();
}

export async function bytesOf(address: Address): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await (await fetchFile(address)).arrayBuffer());
  } catch (thrown) {
    // The connection may break after the head.
    throw new LamppostError("fetch-failed", { cause: thrown });
  }
}
