// How this copy of the program gets the rest of itself: one file of src/files for each kind of entry.
declare module "lamppost:files" {
  export const wasm: () => Promise<import("./calls.js").Bytes>;
  /** `undefined` where there is none. */
  export const worker: () => import("./pinned.js").Address | undefined;
  export const onPage: () => Promise<typeof import("./onpage.js")>;
  export const rulebooks: () => Promise<string>;
  /** `digest`: of what is no language's first module. */
  export const words: (name: string, digest?: string) => Promise<import("./types.js").Locale>;
  export const choices: () => Promise<typeof import("./choices.js")>;
  export const more: () => Promise<typeof import("./more.js")>;
  export const compact: () => Promise<typeof import("./compact.js")>;
  export const backup: () => Promise<typeof import("./backup.js")>;
}

// What `cargo xtask build` writes for those files: digests, as in subresource integrity, and the words as imports.
declare module "lamppost:digests" {
  type Digest = string | undefined;
  export const WASM: Digest;
  export const WORKER: Digest;
  export const ONPAGE: Digest;
  export const RULEBOOKS: Digest;
  export const CHOICES: Digest;
  export const MORE: Digest;
  export const COMPACT: Digest;
  export const BACKUP: Digest;
  export const WORDS: Readonly<Record<string, string>>;
}

// Of what reads QR codes: only the page with the camera asks for it.
declare module "lamppost:scanner" {
  export const WASM: string;
  export const WORKER: string;
}

declare module "lamppost:words" {
  const words: Readonly<Record<string, () => Promise<{ readonly default: import("./types.js").Locale }>>>;
  export default words;
}

declare module "lamppost:wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module "lamppost:rulebooks" {
  const text: string;
  export default text;
}

// The one function of Node that is used, so that no types of Node are needed.
declare module "node:fs/promises" {
  export function readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
}
