// What the values of a filter are called.

import { type Child, h } from "./dom.js";
import type { Messages } from "./messages.js";
import type { Facet, Value } from "./register-entry.js";

export function nameOf(m: Messages, facet: Facet, value: Value): string {
  if (value === 0) return m.text("not-stated");
  if (typeof value === "number") return m.term(value);
  if (facet === "country") return m.country(value);
  return facet === "finding" ? m.text(`register-finding-${value}`) : value;
}

/** The same to show: what is not stated looks like it, and names keep their direction. */
export function named(m: Messages, facet: Facet, value: Value): Child {
  const words = nameOf(m, facet, value);
  if (value === 0) return h("em", { class: "unstated", part: "not-stated" }, words);
  return facet === "who" ? h("bdi", {}, words) : words;
}
