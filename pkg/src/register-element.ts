// <lamppost-register>: every current notice of an authority, as a list and on a drawn map, and what they add up to.

import type { Authority } from "./authority.js";
import { AuthorityElement } from "./base-element.js";
import { button, heading } from "./controls.js";
import { h } from "./dom.js";
import type { ErrorDetail } from "./element.js";
import { LamppostError } from "./error.js";
import { languageNote } from "./language.js";
import { type Messages, SOURCE } from "./messages.js";
import { type Entry, type Facet, type Value, merged } from "./register-entry.js";
import { type Where, pause, sift } from "./register-filter.js";
import { SensorList } from "./register-list.js";
import { SensorMap } from "./register-map.js";
import { type Arriving, type Progress, fetchRegister, readRegister } from "./register-read.js";
import { sheet } from "./register-styles.js";
import { SumTables } from "./register-sums.js";
import { EVERYWHERE, WherePicker, linkedPlace } from "./register-where.js";
import { nameOf, named } from "./register-words.js";
import { styles } from "./styles.js";
import { textBox } from "./textbox.js";
import { errorBlock } from "./verdict.js";

/** Milliseconds between two looks at what has arrived; more where much has. */
const REFRESH = 300;
/** Milliseconds without a key before somebody's words are looked for. */
const PAUSE = 60;

/** What is on the page, in one language. */
interface Drawn {
  readonly m: Messages;
  readonly status: HTMLElement;
  readonly shown: HTMLElement;
  readonly where: WherePicker;
  readonly map: SensorMap;
  readonly sums: SumTables;
  readonly list: SensorList;
}

/** A register on its way, before there are words to show it with. */
interface Coming {
  readonly source: string;
  readonly opening: Promise<Authority>;
  readonly arriving: Promise<Arriving>;
}

export class LamppostRegister extends AuthorityElement {
  static readonly observedAttributes = ["authority", "pin", "notice-page", "lang"];

  /** In the order to show them. */
  #entries: Entry[] = [];
  readonly #wanted = new Map<Facet, Set<Value>>();
  #typed = "";
  #where: Where = EVERYWHERE;
  #drawn: Drawn | undefined;
  #progress: Progress | undefined;
  /** Counts, so that an overtaken reading falls silent. */
  #reading = 0;
  /** What is being read, or was. */
  #source = "";
  #coming: Coming | undefined;
  #look = 0;
  /** The sensors that the map was placed by, and those whose streets are offered. */
  #placed: readonly Entry[] | undefined;
  #offered: readonly Entry[] | undefined;

  constructor() {
    super(styles(), sheet());
  }

  /** The page that shows a notice, as a whole address. */
  get noticePage(): string {
    return this.pageOf(this.getAttribute("notice-page"));
  }

  set noticePage(value: string) {
    this.setAttribute("notice-page", value);
  }

  /** How much was read and checked so far. */
  get progress(): Readonly<Progress> | undefined {
    return this.#progress && { ...this.#progress };
  }

  override connectedCallback(): void {
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    addEventListener("hashchange", this.#follow);
    this.#where = linkedPlace() ?? EVERYWHERE;
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
    removeEventListener("hashchange", this.#follow);
    this.#reading++;
    this.#source = "";
    this.#coming = undefined;
    this.#close();
  }

  readonly #unfold = (): void => {
    this.#drawn?.sums.unfold();
    this.#drawn?.list.all();
  };

  readonly #fold = (): void => this.#drawn?.sums.fold();

  /** Somebody followed a link to a place, or went back from one. */
  readonly #follow = (): void => {
    const linked = linkedPlace();
    if (!linked && this.#where.kind !== "place") return;
    this.#where = linked ?? EVERYWHERE;
    this.#drawn?.where.show(this.#where);
    void this.#refresh(true);
  };

  #close(): void {
    this.#drawn?.map.close();
    this.#drawn?.list.close();
    this.#drawn = undefined;
  }

  protected override async start(overtaken: () => boolean): Promise<void> {
    const { authority, pin } = this;
    const source = `${authority} ${pin}`;
    // In another language the sensors are the same.
    const again = source === this.#source;
    if (!again && this.#coming?.source !== source) {
      this.#coming = { source, arriving: fetchRegister(authority), opening: this.lists() };
      // Whoever reads it hears of it.
      for (const promise of [this.#coming.arriving, this.#coming.opening]) promise.catch(() => {});
    }
    const coming = again ? undefined : this.#coming;
    let m: Messages;
    try {
      m = await this.words("terms", "register");
    } catch (thrown) {
      if (overtaken()) return;
      this.mute();
      return this.#fail(LamppostError.from(thrown), undefined);
    }
    if (overtaken()) return;
    this.#draw(m);
    if (coming) await this.#read(coming);
  }

  async #read({ source, opening, arriving }: Coming): Promise<void> {
    this.#source = source;
    this.#coming = undefined;
    const reading = ++this.#reading;
    const stopped = () => reading !== this.#reading;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const authority = await opening;
      const register = await arriving;
      if (stopped()) return;
      this.#entries = [];
      const progress: Progress = { expected: 0, read: 0, bad: 0, failed: 0, done: false };
      this.#progress = progress;
      let last = -Infinity;
      let fresh: Entry[] = [];
      const refresh = () => {
        timer = undefined;
        last = performance.now();
        if (stopped()) return;
        this.#entries = merged(this.#entries, fresh);
        fresh = [];
        void this.#refresh();
      };
      await readRegister(authority, register, progress, (entries) => {
        fresh.push(...entries);
        timer ??= setTimeout(refresh, Math.max(0, last + REFRESH + progress.read / 8 - performance.now()));
      }, stopped);
      clearTimeout(timer);
      if (stopped()) return;
      this.#entries = merged(this.#entries, fresh);
      await this.#refresh();
      this.tell("lamppost-register", { ...progress });
    } catch (thrown) {
      clearTimeout(timer);
      if (stopped()) return;
      this.#source = "";
      this.#fail(LamppostError.from(thrown), this.#drawn?.m);
    }
  }

  #fail(error: LamppostError, m: Messages | undefined): void {
    const { code } = error;
    if (m) this.#drawn?.status.replaceChildren(errorBlock(m, error));
    this.tell("lamppost-error", { code, message: m?.error(code) ?? code } satisfies ErrorDetail);
  }

  #draw(m: Messages): void {
    this.#close();
    const status = h("div", { role: "status" });
    const shown = h("p", { class: "strong", role: "status" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { field, text } = textBox(m.text("register-search"), m.text("register-search-means"), () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#typed = text.textContent ?? "";
        void this.#refresh(true);
      }, PAUSE);
    });
    field.classList.add("screen");
    text.textContent = this.#typed;
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    const list = new SensorList(m, this.noticePage, (facet, value) => named(m, facet, value));
    const where = new WherePicker(m, this.#where, (chosen) => {
      this.#where = chosen;
      void this.#refresh(chosen.kind !== "map");
    });
    const map = new SensorMap(m, () => {
      if (this.#where.kind === "map") void this.#refresh();
    }, (entry) => list.reach(entry));
    const sums = new SumTables({
      m, wanted: this.#wanted, changed: () => void this.#refresh(true), name: (facet, value) => nameOf(m, facet, value),
    });
    const clear = button(m.text("register-clear"), () => {
      this.#wanted.clear();
      this.#typed = "";
      text.textContent = "";
      this.#where = EVERYWHERE;
      where.show(EVERYWHERE);
      void this.#refresh(true);
    });
    const listed = heading(2, m.text("register-list"));
    const reach = button(m.text("register-to-list"), () => listed.focus());
    this.#drawn = { m, status, shown, where, map, sums, list };
    this.shadowRoot?.replaceChildren(h("article", { class: "frame register", part: "frame", lang: m.lang, dir: m.dir },
      status, where.element, map.element,
      h("section", { class: "sums", part: "sums" },
        h("h2", {}, sums.title), sums.sentences,
        h("p", { class: "note" }, m.text("register-sum-basis")),
        field, shown,
        h("div", { class: "doing screen" }, reach, clear),
        h("p", { class: "note screen" }, m.text("register-sums-means")),
        sums.element),
      h("section", {}, listed, list.element),
      h("footer", { class: "language" }, ...languageNote(m, () => this.lang = SOURCE))));
    // All is new to what was just drawn.
    this.#placed = undefined;
    this.#offered = undefined;
    if (this.#progress) void this.#refresh(true);
  }

  /** Looks through all again. `place`: the map shows what fits. */
  async #refresh(place = false): Promise<void> {
    const look = ++this.#look;
    const drawn = this.#drawn;
    if (!drawn) return;
    const stopped = () => look !== this.#look || drawn !== this.#drawn;
    const { m, status, shown, where, map, sums, list } = drawn;
    const all = this.#entries;
    this.#say(m, status);
    const wanted = { values: this.#wanted, typed: this.#typed, where: this.#where };
    const byMap = wanted.where.kind === "map";
    const everywhere = await sift(m, all, byMap ? { ...wanted, where: EVERYWHERE } : wanted, stopped);
    if (!everywhere) return;
    // While more arrives the map grows with it, until somebody looks at a part of it.
    const more = all !== this.#placed;
    this.#placed = all;
    map.show(everywhere.entries, place, more && !byMap);
    const here = byMap ? await sift(m, all, { ...wanted, where: { kind: "map", area: map.area } }, stopped) : everywhere;
    if (!here) return;
    await pause();
    if (stopped()) return;
    const count = m.text("register-shown", { count: m.number(here.entries.length) });
    const none = here.entries.length === 0 && all.length > 0;
    const words = none ? `${count} ${m.text("register-none")}` : count;
    // While more arrives the number grows; a screen reader hears what somebody's own keys and presses change.
    shown.setAttribute("aria-live", this.#progress?.done ? "polite" : "off");
    if (shown.textContent !== words) shown.textContent = words;
    list.show(here.entries);
    await pause();
    if (stopped()) return;
    sums.show(here, this.#where);
    if (all === this.#offered) return;
    await pause();
    if (stopped()) return;
    this.#offered = all;
    where.streets(all);
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
}

declare global {
  interface HTMLElementTagNameMap {
    "lamppost-register": LamppostRegister;
  }
  interface HTMLElementEventMap {
    "lamppost-register": CustomEvent<Progress>;
  }
}
