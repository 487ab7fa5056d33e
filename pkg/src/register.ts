// <lamppost-register>: every current notice of an authority, as a list and on a drawn map, and what they add up to.

import { type Authority, openAuthority } from "./authority.js";
import { button } from "./controls.js";
import { useCore, workerCore } from "./core.js";
import { type Child, h } from "./dom.js";
import { LamppostError } from "./error.js";
import { languageNote } from "./language.js";
import { type Messages, SOURCE, openMessages } from "./messages.js";
import { type Entry, FACETS, type Facet, SEVERITIES, type Value } from "./register-entry.js";
import { type Wanted, pause, sift } from "./register-filter.js";
import { SensorList } from "./register-list.js";
import { SensorMap } from "./register-map.js";
import { type Progress, readRegister } from "./register-read.js";
import { sheet } from "./register-styles.js";
import { styles } from "./styles.js";
import { textBox } from "./textbox.js";
import { errorBlock } from "./verdict.js";

/** Values of a filter that are shown; the rest can be searched for. */
const MOST = 24;
/** Milliseconds between two looks at what has arrived; more where much has. */
const REFRESH = 300;
const PAUSE = 200;

const LABELS: Readonly<Record<Facet, string>> = {
  purpose: "field-what_for", who: "field-who", country: "register-countries", device: "field-technologies",
  privacy: "field-privacy", finding: "findings-title",
};

/** Until its script runs, and where it cannot, the text inside the element is shown. */
export class LamppostRegister extends HTMLElement {
  static readonly observedAttributes = ["authority", "pin", "notice-page", "lang"];

  readonly #root: ShadowRoot;
  #m: Messages | undefined;
  /** In the order to show them. */
  #entries: Entry[] = [];
  #wanted = new Map<Facet, Set<Value>>();
  #typed = "";
  #onlyMap = false;
  #map: SensorMap | undefined;
  #list: SensorList | undefined;
  #parts: { status: HTMLElement; shown: HTMLElement; sums: HTMLElement } | undefined;
  #facets = new Map<Facet, HTMLElement>();
  #progress: Progress | undefined;
  /** Counts runs, so that an overtaken one falls silent. */
  #run = 0;
  #reading = 0;
  /** What is being read, or was. */
  #source = "";
  #look = 0;
  #due = false;
  #placed = 0;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = [styles(), sheet()];
    this.#root.append(h("slot", {}));
  }

  /** How much was read and checked so far. */
  get progress(): Readonly<Progress> | undefined {
    return this.#progress && { ...this.#progress };
  }

  connectedCallback(): void {
    addEventListener("beforeprint", this.#unfold);
    this.#schedule();
  }

  disconnectedCallback(): void {
    removeEventListener("beforeprint", this.#unfold);
    this.#run++;
    this.#reading++;
    this.#source = "";
    this.#close();
  }

  attributeChangedCallback(): void {
    this.#schedule();
  }

  #schedule(): void {
    if (this.#due || !this.isConnected) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) void this.#open();
    });
  }

  readonly #unfold = (): void => this.#list?.all();

  #close(): void {
    this.#map?.close();
    this.#list?.close();
  }

  #address(name: string, otherwise: string): URL {
    const given = this.getAttribute(name)?.trim() || otherwise;
    const base = document.baseURI;
    const url = URL.canParse(given, base) ? new URL(given, base) : new URL(otherwise, base);
    url.hash = "";
    url.search = "";
    return url;
  }

  async #open(): Promise<void> {
    const run = ++this.#run;
    const folder = this.#address("authority", "lamppost/");
    if (!folder.pathname.endsWith("/")) folder.pathname += "/";
    const pin = this.getAttribute("pin")?.trim() || undefined;
    const source = `${folder.href} ${pin ?? ""}`;
    const opening = openRegister(folder.href, pin);
    opening.catch(() => {});
    let m: Messages;
    try {
      m = await openMessages(this.closest("[lang]")?.getAttribute("lang") ?? "", "terms", "register");
    } catch (thrown) {
      if (run !== this.#run) return;
      this.#root.replaceChildren(h("slot", {}));
      return this.#fail(LamppostError.from(thrown), undefined);
    }
    if (run !== this.#run) return;
    this.#draw(m);
    // In another language the sensors are the same.
    if (source !== this.#source) await this.#read(source, opening);
  }

  async #read(source: string, opening: Promise<Authority>): Promise<void> {
    this.#source = source;
    const reading = ++this.#reading;
    const stopped = () => reading !== this.#reading;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const authority = await opening;
      if (stopped()) return;
      this.#entries = [];
      this.#placed = 0;
      const progress: Progress = { expected: 0, read: 0, bad: 0, failed: 0, done: false };
      this.#progress = progress;
      let last = -Infinity;
      const refresh = () => {
        timer = undefined;
        last = performance.now();
        if (!stopped()) void this.#refresh();
      };
      await readRegister(authority, progress, (entries) => {
        this.#entries.push(...entries);
        if (timer === undefined) timer = setTimeout(refresh, Math.max(0, last + REFRESH + this.#entries.length / 8 - performance.now()));
      }, stopped);
      clearTimeout(timer);
      if (stopped()) return;
      await this.#refresh();
      this.dispatchEvent(new CustomEvent("lamppost-register", { detail: { ...progress }, bubbles: true, composed: true }));
    } catch (thrown) {
      clearTimeout(timer);
      if (stopped()) return;
      this.#source = "";
      this.#fail(LamppostError.from(thrown), this.#m);
    }
  }

  #fail(error: LamppostError, m: Messages | undefined): void {
    if (m) this.#parts?.status.replaceChildren(errorBlock(m, error));
    const detail = { code: error.code, message: m?.error(error.code) ?? error.code };
    this.dispatchEvent(new CustomEvent("lamppost-error", { detail, bubbles: true, composed: true }));
  }

  #draw(m: Messages): void {
    this.#m = m;
    this.#close();
    const status = h("div", { role: "status" });
    const shown = h("p", { class: "strong", role: "status" });
    const sums = h("div", {});
    this.#parts = { status, shown, sums };
    this.#facets = new Map(FACETS.map((facet) => {
      const box = h("details", { class: "facet", part: "filter" }, h("summary", {}, m.text(LABELS[facet])));
      if (facet === "purpose" || facet === "finding") box.open = true;
      sums.append(box);
      return [facet, box];
    }));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { field, text } = textBox(m.text("register-search"), m.text("register-search-means"), () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#typed = text.textContent ?? "";
        void this.#refresh(true);
      }, PAUSE);
    });
    field.classList.add("search", "screen");
    text.textContent = this.#typed;
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    const page = this.#address("notice-page", "../n/").href;
    this.#list = new SensorList(m, page, (facet, value) => this.#name(facet, value));
    const list = this.#list;
    this.#map = new SensorMap(m, () => {
      if (this.#onlyMap) void this.#refresh();
    }, (entry) => list.reach(entry));
    const only = button(m.text("register-only-map"), () => {
      this.#onlyMap = !this.#onlyMap;
      only.setAttribute("aria-pressed", String(this.#onlyMap));
      void this.#refresh();
    });
    only.setAttribute("aria-pressed", String(this.#onlyMap));
    const clear = button(m.text("register-clear"), () => {
      this.#wanted.clear();
      this.#typed = "";
      text.textContent = "";
      this.#onlyMap = false;
      only.setAttribute("aria-pressed", "false");
      void this.#refresh(true);
    });
    const frame = h("article", { class: "frame register", part: "frame", lang: m.lang, dir: m.dir },
      status, field, this.#map.element,
      h("section", { part: "sums" },
        h("h2", {}, m.text("register-sums")), shown,
        h("p", { class: "note" }, m.text("register-sums-means")),
        h("div", { class: "doing screen" }, only, clear), sums),
      h("section", {}, h("h2", {}, m.text("register-list")), list.element),
      h("footer", { class: "language" }, ...languageNote(m, () => this.lang = SOURCE)));
    this.#root.replaceChildren(frame);
    if (this.#entries.length) void this.#refresh(true);
  }

  /** Looks through all again. `place`: the map shows what fits. */
  async #refresh(place = false): Promise<void> {
    const look = ++this.#look;
    const stopped = () => look !== this.#look;
    const [m, map, list, parts] = [this.#m, this.#map, this.#list, this.#parts];
    if (!m || !map || !list || !parts) return;
    this.#say(m, parts.status);
    // Nearly in order already: what came last is at the end.
    this.#entries.sort((one, other) => (one.own < other.own ? -1 : one.own > other.own ? 1 : 0));
    await pause();
    if (stopped()) return;
    const wanted: Wanted = { values: this.#wanted, typed: this.#typed, area: undefined };
    const all = [...this.#entries];
    const everywhere = await sift(m, all, wanted, stopped);
    if (!everywhere) return;
    await pause();
    if (stopped()) return;
    // While more arrives the map grows with it, until somebody moves it.
    const grown = all.length !== this.#placed && !this.#onlyMap;
    this.#placed = all.length;
    map.show(everywhere.entries, place || grown);
    const area = this.#onlyMap ? map.area : undefined;
    const here = area ? await sift(m, all, { ...wanted, area }, stopped) : everywhere;
    if (!here) return;
    await pause();
    if (stopped()) return;
    const { entries, sums } = here;
    const count = m.text("register-shown", { count: m.number(entries.length) });
    const none = entries.length === 0 && all.length > 0;
    const words = none ? `${count} ${m.text("register-none")}` : count;
    if (parts.shown.textContent !== words) parts.shown.textContent = words;
    for (const facet of FACETS) this.#sums(m, facet, sums.get(facet) ?? new Map());
    await pause();
    if (!stopped()) list.show(entries);
  }

  #say(m: Messages, status: HTMLElement): void {
    const progress = this.#progress;
    if (!progress) return;
    const { expected, read, bad, failed, done } = progress;
    const number = (count: number) => m.number(count);
    const lines = [
      done ? m.text("register-read", { count: number(read) })
        : m.text("register-reading", { count: number(read), all: number(expected) }),
      bad > 0 && m.text("register-bad", { count: number(bad) }),
      failed > 0 && m.text("register-part-failed"),
      done && read + bad < expected && m.text("register-fewer", { count: number(expected) }),
    ].filter((line) => line !== false);
    const text = lines.join("\n");
    if (status.dataset["said"] === text) return;
    status.dataset["said"] = text;
    // A screen reader hears the start and the end, not each step between.
    status.setAttribute("aria-live", done || read === 0 ? "polite" : "off");
    status.replaceChildren(...lines.map((line, at) => h("p", { class: at ? "strong" : "" }, line)));
  }

  /** The lines of a filter: what it is, and how many sensors. Pressed: only these. */
  #sums(m: Messages, facet: Facet, counts: ReadonlyMap<Value, number>): void {
    const box = this.#facets.get(facet);
    if (!box) return;
    const chosen = this.#wanted.get(facet) ?? new Set<Value>();
    const values = [...new Set([...counts.keys(), ...chosen])];
    if (facet === "finding") values.sort((a, b) => rank(a) - rank(b));
    else values.sort((a, b) => Number(chosen.has(b)) - Number(chosen.has(a)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const active = this.#root.activeElement;
    const held = active instanceof HTMLElement && box.contains(active) ? active.dataset["value"] : undefined;
    const lines = values.slice(0, MOST).map((value) => {
      const line = button("", () => {
        if (chosen.has(value)) chosen.delete(value);
        else chosen.add(value);
        this.#wanted.set(facet, chosen);
        void this.#refresh(true);
      });
      line.append(...[this.#name(facet, value)].map((name) => h("span", {}, name)),
        h("span", { class: "count" }, m.number(counts.get(value) ?? 0)));
      line.dataset["value"] = String(value);
      line.setAttribute("aria-pressed", String(chosen.has(value)));
      return line;
    });
    const more = values.length - lines.length;
    const rows: Child[] = [
      h("div", { class: "doing" }, lines),
      more > 0 && h("p", { class: "note" }, m.text("register-more", { count: m.number(more) })),
    ];
    box.replaceChildren(box.querySelector("summary") ?? "", ...rows.filter((row) => row instanceof Node));
    // Made anew under somebody's finger: it keeps the focus.
    lines.find((line) => line.dataset["value"] === held)?.focus({ preventScroll: true });
  }

  #name(facet: Facet, value: Value): Child {
    const m = this.#m;
    if (!m) return String(value);
    if (value === 0) return h("em", { class: "unstated" }, m.text("not-stated"));
    if (typeof value === "number") return m.term(value);
    if (facet === "country") return m.country(value);
    if (facet === "finding") return m.text(`register-finding-${value}`);
    return h("bdi", {}, value);
  }
}

const rank = (value: Value) => SEVERITIES.findIndex((severity) => severity === value);

let tried = false;

/** In a worker, so that nothing on the page waits for ten thousand signatures; where there can be none, on the page. */
async function openRegister(folder: string, pin: string | undefined): Promise<Authority> {
  if (!tried) {
    tried = true;
    try {
      useCore(workerCore());
    } catch {
      // The page's own core then.
    }
  }
  try {
    return await openAuthority(folder, pin);
  } catch (thrown) {
    if (LamppostError.from(thrown).code !== "wasm-blocked") throw thrown;
    return openAuthority(folder, pin);
  }
}

if (!customElements.get("lamppost-register")) customElements.define("lamppost-register", LamppostRegister);

declare global {
  interface HTMLElementTagNameMap {
    "lamppost-register": LamppostRegister;
  }
}
