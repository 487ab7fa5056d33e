// What the sensors that fit add up to: in sentences, and as tables whose lines are the filters.

import { button, unique } from "./controls.js";
import { type Child, h } from "./dom.js";
import type { Messages } from "./messages.js";
import { pieces } from "./fold.js";
import { FACETS, type Facet, SEVERITIES, type Value } from "./register-entry.js";
import { type Result, type Where, pause } from "./register-filter.js";
import { length } from "./register-where.js";
import { textBox } from "./textbox.js";

/** Values of a table before somebody asks for all. */
const MOST = 24;
/** Lines that are made at once where there are many. */
const SLICE = 80;

const LABELS: Readonly<Record<Facet, string>> = {
  purpose: "field-what_for", who: "field-who", country: "register-countries", device: "field-technologies",
  privacy: "field-privacy", finding: "findings-title",
};

export interface Sums {
  readonly m: Messages;
  readonly name: (facet: Facet, value: Value) => string;
  /** Values that somebody pressed. */
  readonly wanted: Map<Facet, Set<Value>>;
  readonly changed: () => void;
}

export class SumTables {
  readonly title = h("span", {});
  readonly sentences = h("ul", { class: "said", part: "sum" });
  readonly element: HTMLElement;
  readonly #of: Sums;
  readonly #tables: ReadonlyMap<Facet, Table>;
  /** What only paper has opened. */
  #unfolded: Table[] = [];

  constructor(of: Sums) {
    this.#of = of;
    this.#tables = new Map(FACETS.map((facet) => [facet, new Table(of, facet)]));
    this.element = h("div", {}, [...this.#tables.values()].map(({ element }) => element));
  }

  show(result: Result, where: Where): void {
    this.#say(result, where);
    for (const [facet, table] of this.#tables) table.show(result.sums.get(facet) ?? new Map());
  }

  /** Paper shows every table. */
  unfold(): void {
    this.#unfolded = [...this.#tables.values()].filter(({ element }) => !element.open);
    for (const { element } of this.#unfolded) element.open = true;
  }

  fold(): void {
    for (const { element } of this.#unfolded) element.open = false;
    this.#unfolded = [];
  }

  #say({ entries, total }: Result, where: Where): void {
    const { m } = this.#of;
    const title = m.parts(...titleOf(m, where));
    this.title.replaceChildren(...title.filter((piece): piece is Node | string => piece instanceof Node || typeof piece === "string"));
    const lines = [
      m.text("register-sum-sensors", { count: entries.length }),
      ...(entries.length === 0 ? [] : [
        m.text("register-sum-controllers", { count: total.controllers }),
        m.text("register-sum-countries", { count: total.countries }),
        // That rules find nothing is no praise; the table says it.
        ...(total.forbidden ? [m.text("register-sum-forbidden", { count: total.forbidden })] : []),
        ...(total.missing ? [m.text("register-sum-missing", { count: total.missing })] : []),
      ]),
    ];
    if (where.kind === "near") lines.push(m.text("register-near-accuracy", { distance: length(m, Math.max(1, where.accuracy)) }));
    this.sentences.replaceChildren(...lines.map((line, at) => h("li", { class: total.forbidden && at === 3 ? "strong" : "" }, line)));
  }
}

function titleOf(m: Messages, where: Where): [string, Readonly<Record<string, Child>>] {
  switch (where.kind) {
    case "all":
      return ["register-sums", {}];
    case "map":
      return ["register-sums-map", {}];
    case "place":
      return ["register-sums-place", { place: h("bdi", {}, where.text) }];
    case "near":
      return ["register-sums-near", { distance: length(m, where.metres) }];
  }
}

/** One question with its answers: each a line to press, with its number of sensors. */
class Table {
  readonly element: HTMLDetailsElement;
  readonly #of: Sums;
  readonly #facet: Facet;
  readonly #id: string;
  readonly #body = h("tbody", {});
  readonly #all: HTMLButtonElement;
  readonly #more: HTMLElement;
  readonly #field: HTMLElement;
  readonly #typed: HTMLElement;
  #counts: ReadonlyMap<Value, number> = new Map();
  #whole = false;
  /** Counts fillings, so that an overtaken one stops. */
  #filling = 0;

  constructor(of: Sums, facet: Facet) {
    const { m } = of;
    this.#of = of;
    this.#facet = facet;
    this.#id = unique("sum");
    const label = m.text(LABELS[facet]);
    this.#all = button("", () => {
      this.#whole = true;
      void this.#fill().then(() => this.#typed.focus({ preventScroll: true }));
    });
    this.#more = h("div", { class: "doing screen" }, this.#all);
    const { field, text } = textBox(m.text("register-find-value"), label, () => void this.#fill());
    field.classList.add("screen");
    this.#field = field;
    this.#typed = text;
    this.element = h("details", { class: "facet", part: "filter" },
      h("summary", {}, label),
      field,
      h("table", {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, label), h("th", { scope: "col" }, m.text("register-number")))),
        this.#body),
      this.#more);
    if (facet === "purpose" || facet === "finding") this.element.open = true;
  }

  show(counts: ReadonlyMap<Value, number>): void {
    this.#counts = counts;
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const filling = ++this.#filling;
    const { m, name, wanted } = this.#of;
    const chosen = wanted.get(this.#facet) ?? new Set<Value>();
    const values = [...new Set([...this.#counts.keys(), ...chosen])];
    const count = (value: Value) => this.#counts.get(value) ?? 0;
    if (this.#facet === "finding") values.sort((a, b) => rank(a) - rank(b));
    else values.sort((a, b) => Number(chosen.has(b)) - Number(chosen.has(a)) || count(b) - count(a));
    const long = values.length > MOST;
    this.#field.hidden = !(long && this.#whole);
    this.#more.hidden = !long || this.#whole;
    this.#all.textContent = m.text("register-all-values", { count: m.number(values.length) });
    const parts = this.#field.hidden ? [] : pieces(this.#typed.textContent ?? "");
    const fits = parts.length === 0 ? values : values.filter((value) => {
      const words = pieces(name(this.#facet, value));
      return parts.every((part) => words.some((word) => word.startsWith(part)) || /^zh\b/u.test(m.lang) && words.join("").includes(part));
    });
    const shown = this.#whole ? fits : fits.slice(0, MOST);
    const root = this.element.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    const held = active instanceof HTMLElement && this.#body.contains(active) ? active.dataset["value"] : undefined;
    for (let from = 0; from < shown.length || from === 0; from += SLICE) {
      const rows = shown.slice(from, from + SLICE).map((value, at) => this.#row(value, count(value), chosen, from + at));
      if (from === 0) this.#body.replaceChildren(...rows);
      else this.#body.append(...rows);
      // Made anew under somebody's finger: it keeps the focus.
      const again = held === undefined ? undefined : rows.find((row) => row.querySelector("button")?.dataset["value"] === held);
      again?.querySelector("button")?.focus({ preventScroll: true });
      if (from + SLICE >= shown.length) return;
      await pause();
      if (filling !== this.#filling) return;
    }
  }

  #row(value: Value, count: number, chosen: Set<Value>, at: number): HTMLElement {
    const { m, name, wanted, changed } = this.#of;
    const words = name(this.#facet, value);
    const id = `${this.#id}-${at}`;
    const line = button("", () => {
      if (chosen.has(value)) chosen.delete(value);
      else chosen.add(value);
      wanted.set(this.#facet, chosen);
      changed();
    });
    line.append(value === 0 ? h("em", { class: "unstated", part: "not-stated" }, words) : h("bdi", {}, words));
    line.dataset["value"] = String(value);
    line.setAttribute("aria-pressed", String(chosen.has(value)));
    // The number belongs to the line also for whoever goes from button to button.
    line.setAttribute("aria-describedby", id);
    return h("tr", {}, h("th", { scope: "row" }, line), h("td", { id, class: "count" }, m.number(count)));
  }
}

const rank = (value: Value) => SEVERITIES.findIndex((severity) => severity === value);
