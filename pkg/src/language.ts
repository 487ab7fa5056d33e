// Who put these words into the reader's language, and the way to the words that count; and which language the notice
// speaks.

import { button } from "./controls.js";
import { h } from "./dom.js";
import { type Messages, SOURCE } from "./messages.js";
import type { Content } from "./types.js";

/** `source`: shows the English words instead. Empty where the words are the original, or a page brought its own. */
export function languageNote(m: Messages, source: () => void): HTMLElement[] {
  if (m.failed) return [h("p", {}, m.text("language-failed"))];
  if (m.lang === SOURCE || !m.status || m.status === "source") return [];
  return [
    h("p", {}, m.text(`language-${m.status}`)),
    h("div", { class: "doing screen" }, button(m.text("language-source"), source)),
  ];
}

/** Where the issuer's own sentences are in another language than all the rest. */
export function ownWords(m: Messages, { language }: Content): HTMLElement[] {
  const primary = (tag: string) => tag.toLowerCase().split("-")[0];
  if (primary(language) === primary(m.lang)) return [];
  return [h("p", { part: "own-words" }, m.text("own-words", { language: m.language(language) }))];
}
