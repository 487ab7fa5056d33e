// Modules of this package that come over the network, held against the digests that the script carries which asks for them.

import { LamppostError } from "./error.js";
import { type Address, fetchFile } from "./pinned.js";

/** Counts second tries, which need addresses of their own: a browser may keep that a module failed. */
let again = 0;

/** A module of this package. What its digest does not fit is not run. */
export async function importFile<Module>(address: Address): Promise<Module> {
  const { url } = address;
  try {
    await hold(address);
    return await import(url) as Module;
  } catch {
    // Past the cache, where the file of an earlier version may lie.
    await fetchFile(address);
    const next = { ...address, url: `${url}#${++again}` };
    await hold(next);
    return await import(next.url) as Module;
  }
}

/**
 * Puts a module into the page's module map, where `import()` finds it: the one way to import under a digest that needs
 * no leave from a strict policy. Browsers without it get the digest checked on a copy, and trust their cache after that.
 */
async function hold({ url, integrity }: Address): Promise<void> {
  if (!integrity) return;
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return void await fetchFile({ url, integrity });
  const held = new Promise<void>((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new LamppostError("fetch-failed")));
  });
  Object.assign(link, { rel: "modulepreload", integrity, href: url });
  document.head.append(link);
  try {
    await held;
  } finally {
    link.remove();
  }
}
