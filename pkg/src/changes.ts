// What is different between the notice that somebody answered and the one in front of them.

import { detailRows } from "./detail.js";
import { type Child, h } from "./dom.js";
import type { Content } from "./types.js";
import { Words } from "./words.js";

interface Change {
  readonly label: string;
  readonly before: Child;
  readonly after: Child;
}

/** These differ with every revision and say nothing about what changed. */
const COUNTED: readonly string[] = ["revision", "previous", "issued"];

/** Both told by the same words, so that what reads the same counts as the same. */
export function changes(w: Words, before: Content, after: Content): HTMLElement {
  const found = [...compared(w, before, after)];
  if (found.length === 0) return h("p", {}, w.text("changes-none"));
  return h("dl", { class: "changes" }, found.map(({ label, before, after }) => h("div", { class: "row" },
    h("dt", {}, label),
    h("dd", {},
      h("p", {}, h("b", {}, w.text("changes-before")), " ", before),
      h("p", {}, h("b", {}, w.text("changes-after")), " ", after)))));
}

function* compared(w: Words, before: Content, after: Content): Iterable<Change> {
  const old = rows(w, before);
  const now = rows(w, after);
  for (const label of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(label), now.get(label)];
    if (was?.textContent === is?.textContent) continue;
    yield { label, before: was ?? w.unstated(), after: is ?? w.unstated() };
  }
}

/** The rows of the second layer by their labels; those about one activity carry its number. */
function rows(w: Words, notice: Content): Map<string, HTMLElement> {
  const own = new Words(w.m, notice);
  const found = new Map<string, HTMLElement>();
  for (const { activity, rows } of detailRows(own, notice)) {
    for (const [field, value] of rows) {
      if (COUNTED.includes(field)) continue;
      const label = w.text(`field-${field}`);
      found.set(activity === undefined ? label : `${activity}. ${label}`, h("div", {}, value));
    }
  }
  return found;
}
