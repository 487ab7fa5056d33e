// For Node and what is like it: files of the installed package. Without a page there are no words.

import { readFile } from "node:fs/promises";

const read = (name: string) => readFile(new URL(`../${name}`, import.meta.url));

export const wasm = () => read("lamppost.wasm");
export const rulebooks = async () => new TextDecoder().decode(await read("rulebooks.txt"));
