// <lamppost-mine>: every choice that this browser keeps, what became of it, and what can still be done.

import * as files from "lamppost:files";

import { addressOf } from "./address.js";
import type { Authority } from "./authority.js";
import { StartingElement } from "./base-element.js";
import { sheet } from "./choices-styles.js";
import { button, doing, heading } from "./controls.js";
import { h } from "./dom.js";
import { LamppostError } from "./error.js";
import { type Kept, decided, queue } from "./kept.js";
import { languageNote } from "./language.js";
import { type Messages, SOURCE } from "./messages.js";
import { Card } from "./mine-card.js";
import { MineRecords } from "./mine-records.js";
import { Keeping } from "./mine-store.js";
import { styles } from "./styles.js";
import { Words } from "./words.js";

/** Records with the keys that they are verified by. */
export class OwnRecords extends MineRecords {
  async authorityOf(hash: string): Promise<Authority> {
    const row = await this.store.read((reader) => reader.get("records", hash));
    if (!row) throw new LamppostError("record-malformed");
    return this.authority(row);
  }
}

export class LamppostMine extends StartingElement {
  static readonly observedAttributes = ["notice-page", "lang"];

  readonly #status = h("div", { role: "status" });
  readonly #queue = h("section", { class: "queue" });
  readonly #cards = h("div", {});
  readonly #list = h("section", { class: "list" });
  readonly #store = h("section", { class: "keeping" });
  readonly #language = h("footer", { class: "language" });
  readonly #frame = h("article", { class: "frame mine", part: "frame" },
    this.#status, this.#queue, this.#list, this.#store, this.#language);
  readonly #known = new Map<string, Card>();
  #records: OwnRecords | undefined;

  constructor() {
    super(styles(), sheet());
  }

  /** The page that shows a notice, as a whole address. */
  get noticePage(): string {
    return addressOf(this.getAttribute("notice-page"), "../n/").href;
  }

  set noticePage(value: string) {
    this.setAttribute("notice-page", value);
  }

  override connectedCallback(): void {
    addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
    this.#close();
  }

  #close(): void {
    this.#records?.close();
    this.#records = undefined;
    this.#known.clear();
  }

  /** Whoever comes back to the page, or to the network, wants to see what came meanwhile. */
  readonly #wake = (): void => {
    if (document.visibilityState === "visible") void this.#records?.refresh().catch(() => {});
  };

  protected override async start(overtaken: () => boolean): Promise<void> {
    this.#close();
    let m: Messages;
    try {
      m = await this.words("terms", "choices", "mine");
    } catch {
      if (!overtaken()) this.mute();
      return;
    }
    if (overtaken()) return;
    this.#frame.lang = m.lang;
    this.#frame.dir = m.dir;
    this.#say(h("p", { class: "checking" }, m.text("mine-loading")));
    for (const part of [this.#queue, this.#list, this.#store]) part.replaceChildren();
    this.#language.replaceChildren(...languageNote(m, () => this.lang = SOURCE));
    if (!this.#frame.isConnected) this.shadowRoot?.replaceChildren(this.#frame);
    try {
      const records = await OwnRecords.open();
      if (overtaken()) return records.close();
      this.#records = records;
      const show = () => void this.#show(overtaken, m, records).catch((thrown: unknown) => this.#fail(overtaken, m, thrown));
      records.onChange(show);
      await this.#show(overtaken, m, records);
      this.#store.replaceChildren(new Keeping(new Words(m), records).element);
      // A backup has to work without a network too, so this is fetched while there is one.
      void files.backup().catch(() => {});
      await records.flush().catch(() => {});
      await records.refresh().catch(() => {});
      show();
    } catch (thrown) {
      this.#fail(overtaken, m, thrown);
    }
  }

  #fail(overtaken: () => boolean, m: Messages, thrown: unknown): void {
    if (overtaken()) return;
    const { code } = LamppostError.from(thrown);
    const refused = code === "storage-refused";
    this.#say(
      h("h2", {}, m.text(refused ? "mine-refused" : "mine-failed")),
      h("p", {}, refused ? m.text("mine-refused-means") : m.error(code)),
    );
  }

  async #show(overtaken: () => boolean, m: Messages, records: OwnRecords): Promise<void> {
    const stored = await records.all();
    const kept = await Promise.all(stored.map(async (one): Promise<Kept | { hash: string; thrown: unknown }> => {
      try {
        return { stored: one, view: await records.read(one) };
      } catch (thrown) {
        return { hash: one.hash, thrown };
      }
    }));
    if (overtaken()) return;
    const read = kept.filter((one) => "view" in one);
    this.#say(...this.#count(m, stored.length));
    const here = this.#queue.querySelector(":focus") !== null;
    this.#queue.replaceChildren(...this.#waiting(new Words(m), read, records));
    this.#known.forEach((card, hash) => {
      if (stored.some((one) => one.hash === hash)) return;
      card.element.remove();
      this.#known.delete(hash);
    });
    const elements = kept.map((one) => ("view" in one
      ? this.#card(m, one, read, records)
      : h("p", { class: "card" }, m.text("mine-unread"), " ", m.error(LamppostError.from(one.thrown).code))));
    // Elements that stay where they are keep their focus and what is open in them.
    elements.forEach((element, at) => {
      const there = this.#cards.children[at];
      if (there !== element) this.#cards.insertBefore(element, there ?? null);
    });
    while (this.#cards.children.length > elements.length) this.#cards.lastElementChild?.remove();
    if (elements.length === 0) this.#list.replaceChildren();
    else if (!this.#list.hasChildNodes()) this.#list.append(heading(2, m.text("mine-list")), this.#cards);
    // Whoever was at the queue stays there, or goes to what became of it.
    const [near] = [this.#queue, this.#list].flatMap((part) => part.querySelector<HTMLElement>("[tabindex]") ?? []);
    if (here) near?.focus();
  }

  #say(...words: HTMLElement[]): void {
    this.#status.replaceChildren(...words);
  }

  #count(m: Messages, count: number): HTMLElement[] {
    if (count > 0) return [h("p", {}, m.text("mine-count", { count }))];
    return [
      h("h2", {}, m.text("mine-empty")),
      h("p", {}, m.text("mine-empty-means")),
      h("p", {}, m.text("mine-empty-next")),
    ];
  }

  #card(m: Messages, one: Kept, all: readonly Kept[], records: OwnRecords): HTMLElement {
    const { hash } = one.stored;
    let card = this.#known.get(hash);
    if (!card) {
      card = new Card(new Words(m, one.view.notice), records, this.noticePage);
      this.#known.set(hash, card);
    }
    card.show(one, all);
    return card.element;
  }

  /** What waits to be sent is never hidden. */
  #waiting(w: Words, kept: readonly Kept[], records: OwnRecords): HTMLElement[] {
    const waiting = kept.filter(({ stored }) => stored.queued);
    if (waiting.length === 0) return [];
    const attempt = async () => {
      for (const { stored } of waiting) await records.retry(stored.hash).catch(() => {});
    };
    return [
      heading(2, w.text("mine-queue")),
      h("p", {}, w.text("mine-queue-means")),
      h("ul", {}, waiting.map(({ stored, view }) => h("li", {},
        decided(w, view), " ", stored.queued ? queue(w, stored.queued) : false))),
      doing(button(w.text("mine-try"), () => void attempt())),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "lamppost-mine": LamppostMine;
  }
}
