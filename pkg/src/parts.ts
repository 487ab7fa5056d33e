// Every byte of a choice, and what it stands for.

import { h } from "./dom.js";
import type { Part } from "./types.js";
import type { Words } from "./words.js";

/** In the order of the bytes, none left out. */
export function bytes(w: Words, parts: readonly Part[]): HTMLElement {
  return h("dl", { class: "bytes" }, parts.map(({ name, from, to, hex }) => h("div", { class: "row" },
    h("dt", {}, w.join("label", w.exact(to - from > 1 ? `${from}–${to - 1}` : String(from)), w.text(`part-${name}`))),
    h("dd", {}, w.exact(hex)),
  )));
}

/** How many bytes there are. */
export function length(parts: readonly Part[]): number {
  return parts.at(-1)?.to ?? 0;
}
