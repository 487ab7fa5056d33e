// For those who can carry scripts along and nothing else: core and rulebooks are inside, as text. There is no worker.

import words_ from "lamppost:words";

export const wasm = async () => (await import("lamppost:wasm")).default;
export const worker = () => undefined;
export const onPage = () => import("../onpage.js");
export const rulebooks = async () => (await import("lamppost:rulebooks")).default;
export const words = async (name: string) => (await words_[name]?.())?.default ?? Promise.reject(new Error(name));
export const choices = () => import("../choices.js");
export const more = () => import("../more.js");
export const compact = () => import("../compact.js");
export const backup = () => import("../backup.js");
