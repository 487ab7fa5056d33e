// For Vite, webpack and their like: addresses and imports in the forms that they look for and carry along.

import words_ from "lamppost:words";

import { bytesOf, textOf } from "../pinned.js";

export const wasm = () => bytesOf({ url: new URL("../lamppost.wasm", import.meta.url).href });
export const worker = () => ({ url: new URL("../worker.js", import.meta.url).href });
export const onPage = () => import("../onpage.js");
export const rulebooks = () => textOf({ url: new URL("../rulebooks.txt", import.meta.url).href });
export const words = async (name: string) => (await words_[name]?.())?.default ?? Promise.reject(new Error(name));
export const choices = () => import("../choices.js");
export const more = () => import("../more.js");
export const compact = () => import("../compact.js");
export const backup = () => import("../backup.js");
