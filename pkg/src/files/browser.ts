// For pages that load this package as it lies on a server: the other files are beside the script, each with its digest.
// `lamppost.global.js` is made from this file too; there `import.meta.url` stands for the address of the script.

import { BACKUP, CHOICES, MORE, RULEBOOKS, WASM, WORDS, WORKER } from "lamppost:digests";

import { importFile } from "../modules.js";
import { type Address, textOf } from "../pinned.js";
import type { Locale } from "../types.js";

const here = import.meta.url;
const at = (name: string, integrity: string | undefined): Address => ({ url: new URL(name, here).href, integrity });

export const wasm = async () => at("lamppost.wasm", WASM);
export const worker = () => at("worker.js", WORKER);
export const rulebooks = () => textOf(at("rulebooks.txt", RULEBOOKS));
export const words = async (name: string, digest = WORDS[name]): Promise<Locale> =>
  (await importFile<{ default: Locale }>(at(`locales/${name}.js`, digest))).default;
export const choices = () => importFile<typeof import("../choices.js")>(at("choices.js", CHOICES));
export const more = () => importFile<typeof import("../more.js")>(at("more.js", MORE));
export const backup = () => importFile<typeof import("../backup.js")>(at("backup.js", BACKUP));
