// One thing that a person may decide about one activity, with what they decided before. Two activations from the first
// look to the record, whatever the decision.

import { button, doing, folded, heading } from "./controls.js";
import { Confirmation } from "./confirm.js";
import { type Family, next, replaces } from "./decisions.js";
import { type Child, h } from "./dom.js";
import { LamppostError } from "./error.js";
import { type Kept, decided, saveButton, standing } from "./kept.js";
import type { Prepared } from "./records.js";
import type { Code } from "./types.js";
import type { Words } from "./words.js";

/** What a block needs from whatever it stands in. */
export interface Ground {
  readonly w: Words;
  /** Who gets the choice. */
  readonly to: Child;
  /** Opens the store, and says so if nothing can be kept. Called when somebody acts, and never before. */
  ready(): Promise<string | undefined>;
  seal(wish: Wanted): Promise<Prepared>;
  /** Keeps, then sends. */
  send(prepared: Prepared, decision: Code): Promise<void>;
  /** Where all records are; not every page has that. */
  readonly mine: string | undefined;
}

export interface Wanted {
  readonly activity: number | null;
  readonly decision: Code;
  readonly ground: Code | null;
  readonly text: string | null;
  readonly previous: string | null;
}

export interface Topic {
  readonly family: Family;
  readonly activity: number | null;
  readonly about: Child;
  readonly level: 4 | 5;
  readonly title: string;
  /** The title opens and closes the block. */
  readonly closed: boolean;
  readonly intro: Child;
  readonly offered: readonly { readonly decision: Code; readonly citation: string }[];
  /** Below the buttons. */
  readonly rest?: Child;
}

export class Block {
  readonly element: HTMLElement;
  readonly #ground: Ground;
  readonly #topic: Topic;
  readonly #records = h("div", { class: "records" });
  readonly #actions = h("div", { class: "actions" });
  readonly #status = h("p", { role: "status", class: "note" });
  /** Said before sending and beside the record, where nothing outlives the page. */
  #warning: string | undefined;
  #kept: readonly Kept[] = [];
  #drawn = "[]";
  #open: Confirmation | undefined;

  constructor(ground: Ground, topic: Topic) {
    this.#ground = ground;
    this.#topic = topic;
    const { level, title, closed, intro, rest } = topic;
    const inside = [h("p", {}, intro), this.#records, this.#actions, this.#status, rest];
    this.element = closed
      ? folded(title, ...inside)
      : h("section", { class: "block" }, h(`h${level}`, {}, title), ...inside);
    this.#draw();
  }

  get family(): Family {
    return this.#topic.family;
  }

  get activity(): number | null {
    return this.#topic.activity;
  }

  /** Opens a block that was closed, for somebody who asked for it. */
  enter(): boolean {
    if (!(this.element instanceof HTMLDetailsElement)) return false;
    this.element.open = true;
    this.element.querySelector("summary")?.focus();
    return true;
  }

  /** Newest first. What a person is in the middle of stays. */
  show(kept: readonly Kept[]): void {
    const waited = this.#kept.filter(({ view }) => !view.receipt).map(({ view }) => view.hash);
    const received = kept.some(({ view }) => view.receipt && waited.includes(view.hash));
    this.#kept = kept;
    // The same again would take a button away from under a finger.
    const drawn = JSON.stringify(kept);
    if (drawn !== this.#drawn) this.#draw();
    this.#drawn = drawn;
    if (received) this.#status.textContent = this.#ground.w.text("block-received");
  }

  #draw(): void {
    const { w, mine } = this.#ground;
    const { family, level } = this.#topic;
    const shown = replaces(family) ? this.#kept.slice(0, 1) : this.#kept;
    const focused = this.#focused();
    this.#records.replaceChildren(...shown.map((one) => h("div", { class: "record" },
      heading(inner(level), decided(w, one.view)),
      !!this.#warning && h("p", { class: "strong" }, this.#warning),
      standing(w, one),
      doing(saveButton(w, { record: one.stored.record, hash: one.view.hash })),
      mine !== undefined && h("p", {}, h("a", { href: mine }, w.text("panel-mine"))),
    )));
    if (focused) this.#records.querySelector<HTMLElement>("[tabindex]")?.focus();
    if (!this.#open) this.#offerAgain();
  }

  /** A redraw while somebody reads the result must not throw them to the top of the page. */
  #focused(): boolean {
    return this.#records.querySelector(":focus") !== null;
  }

  #offerAgain(): Map<Code, HTMLElement> {
    const { w } = this.#ground;
    const { family, offered } = this.#topic;
    const last = this.#kept[0]?.view.choice?.decision;
    const wanted = next(family, last, offered.map(({ decision }) => decision));
    const press = (decision: Code) => button(w.code(decision), () => void this.#ask(decision));
    const made = new Map(wanted.map((decision) => [decision, press(decision)]));
    const laws = new Set(offered.filter(({ decision }) => made.has(decision)).map(({ citation }) => citation));
    // A way back that nobody can take yet.
    this.element.hidden = made.size === 0 && this.#kept.length === 0;
    this.#actions.replaceChildren(
      ...(last !== undefined && replaces(family) && made.size > 0 ? [h("p", {}, w.text("block-change"))] : []),
      ...(made.size > 0 ? [doing(...made.values()), h("p", { class: "note" }, w.m.list([...laws]))] : []),
    );
    return made;
  }

  /** The first activation. */
  async #ask(decision: Code): Promise<void> {
    if (this.#open) return;
    const { w, to } = this.#ground;
    const { activity, about, family, level } = this.#topic;
    const previous = replaces(family) ? this.#kept[0]?.view.hash ?? null : null;
    this.#status.textContent = "";
    try {
      this.#warning = await this.#ground.ready();
    } catch (thrown) {
      this.#status.textContent = w.m.error(LamppostError.from(thrown).code);
      return;
    }
    if (this.#open) return;
    this.#open = new Confirmation({
      w, decision, to, about,
      warning: this.#warning,
      level: inner(level),
      seal: (ground, text) => this.#ground.seal({ activity, decision, ground, text, previous }),
      send: (prepared) => this.#send(prepared, decision),
      leave: () => this.#leave(decision),
    });
    this.#actions.replaceChildren(this.#open.element);
    this.#open.focus();
  }

  async #send(prepared: Prepared, decision: Code): Promise<void> {
    await this.#ground.send(prepared, decision);
    this.#open = undefined;
    this.#draw();
    this.#records.querySelector<HTMLElement>("[tabindex]")?.focus();
  }

  #leave(decision: Code): void {
    this.#open = undefined;
    this.#offerAgain().get(decision)?.focus();
    this.#status.textContent = this.#ground.w.text("block-left");
  }
}

function inner(level: 4 | 5): 5 | 6 {
  return level === 4 ? 5 : 6;
}
