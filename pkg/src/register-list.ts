// The list of sensors: of ten thousand lines only those near the screen are there. What is away keeps its height.

import { type Child, h } from "./dom.js";
import type { Messages } from "./messages.js";
import { type Entry, type Facet, type Value, digits } from "./register-entry.js";
import { Words } from "./words.js";

/** Lines that come and go together. */
const CHUNK = 20;

export class SensorList {
  readonly element = h("div", { class: "list", part: "list", role: "list" });
  readonly #m: Messages;
  readonly #page: string;
  readonly #name: (facet: Facet, value: Value) => Child;
  #entries: readonly Entry[] = [];
  #chunks: HTMLElement[] = [];
  #height = 120;
  readonly #observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) this.#turn(target as HTMLElement, isIntersecting);
  }, { rootMargin: "1000px 0px" });

  /** `page`: the address of the page that shows a notice. */
  constructor(m: Messages, page: string, name: (facet: Facet, value: Value) => Child) {
    this.#m = m;
    this.#page = page;
    this.#name = name;
    this.element.setAttribute("aria-label", m.text("register-list"));
  }

  close(): void {
    this.#observer.disconnect();
  }

  show(entries: readonly Entry[]): void {
    const before = this.#entries;
    this.#entries = entries;
    // Lines that are the same stay: whoever reads them is not disturbed.
    const same = (chunk: number) => {
      for (let i = chunk * CHUNK; i < (chunk + 1) * CHUNK; i++) if (before[i] !== entries[i]) return false;
      return true;
    };
    const count = Math.ceil(entries.length / CHUNK);
    while (this.#chunks.length > count) {
      const gone = this.#chunks.pop();
      if (!gone) break;
      this.#observer.unobserve(gone);
      gone.remove();
    }
    this.#chunks.forEach((chunk, index) => {
      if (chunk.childElementCount > 0) {
        if (!same(index)) this.#fill(chunk, index);
        else for (const item of chunk.children) item.setAttribute("aria-setsize", String(entries.length));
      } else {
        this.#keep(chunk, index);
      }
    });
    const fresh: HTMLElement[] = [];
    while (this.#chunks.length < count) {
      const chunk = h("div", { role: "none", class: "chunk" });
      this.#chunks.push(chunk);
      fresh.push(chunk);
      // What is read before anything was measured.
      if (this.#chunks.length === 1) this.#fill(chunk, 0);
      else this.#keep(chunk, this.#chunks.length - 1);
    }
    this.element.append(...fresh);
    for (const chunk of fresh) this.#observer.observe(chunk);
  }

  /** Brings one sensor to the reader. */
  reach(entry: Entry): void {
    const at = this.#entries.indexOf(entry);
    const index = Math.floor(at / CHUNK);
    const chunk = this.#chunks[index];
    if (at < 0 || !chunk) return;
    if (chunk.childElementCount === 0) this.#fill(chunk, index);
    const link = chunk.children[at % CHUNK]?.querySelector("a");
    link?.scrollIntoView({ block: "center" });
    link?.focus({ preventScroll: true });
  }

  /** Paper does not scroll. */
  all(): void {
    this.#chunks.forEach((chunk, index) => {
      if (chunk.childElementCount === 0) this.#fill(chunk, index);
    });
  }

  #turn(chunk: HTMLElement, near: boolean): void {
    const index = this.#chunks.indexOf(chunk);
    // The first stays: it is what somebody finds who gets here by another way than by scrolling.
    if (index < 0 || index === 0) return;
    if (near) {
      if (chunk.childElementCount === 0) this.#fill(chunk, index);
    } else if (chunk.childElementCount > 0 && !chunk.matches(":focus-within")) {
      const { height } = chunk.getBoundingClientRect();
      if (height > 0) this.#height = height / chunk.childElementCount;
      chunk.replaceChildren();
      chunk.style.blockSize = `${height}px`;
    }
  }

  #keep(chunk: HTMLElement, index: number): void {
    chunk.style.blockSize = `${Math.min(CHUNK, this.#entries.length - index * CHUNK) * this.#height}px`;
  }

  #fill(chunk: HTMLElement, index: number): void {
    chunk.style.blockSize = "";
    const from = index * CHUNK;
    chunk.replaceChildren(...this.#entries.slice(from, from + CHUNK).map((entry, i) => this.#line(entry, from + i)));
  }

  #line(entry: Entry, index: number): HTMLElement {
    const w = new Words(this.#m, undefined, { inline: true });
    const own = (text: string) => h("span", { lang: entry.language, dir: "auto" }, text);
    const { values } = entry;
    const said = (facet: Facet) => w.list(values[facet], (value) => this.#name(facet, value));
    const item = h("div", { role: "listitem", class: "sensor" },
      h("p", {}, h("a", { class: "strong", href: `${this.#page}#${digits(entry.line) ?? ""}` }, own(entry.label)),
        !!entry.place && h("span", { class: "note" }, own(entry.place))),
      h("p", {}, w.join("label", w.text("field-what_for"), said("purpose"))),
      h("p", {}, w.join("label", w.text("field-who"), said("who"))),
      h("p", { class: "note" }, w.join("label", w.text("field-privacy"), said("privacy"))),
      h("p", { class: values.finding.includes("prohibited") ? "note strong" : "note" },
        w.join("label", w.text("findings-title"), said("finding"))),
      h("p", { class: "note" }, w.text(`verdict-${entry.verdict}`)));
    item.setAttribute("aria-setsize", String(this.#entries.length));
    item.setAttribute("aria-posinset", String(index + 1));
    return item;
  }
}
