// The second of two steps: what will be sent, in words and byte for byte, before anything is recorded. It opens in
// place. Leaving it in any way records nothing.

import { bytes, length } from "./parts.js";
import { button, doing, heading, onEscape, unique } from "./controls.js";
import { GROUNDS, OBJECTION_MAKE, nameOf } from "./decisions.js";
import { type Child, h } from "./dom.js";
import { LamppostError } from "./error.js";
import type { Prepared } from "./records.js";
import { textBox } from "./textbox.js";
import type { Code } from "./types.js";
import type { Words } from "./words.js";

/** Limits of the format for a text: characters and bytes of UTF-8. */
const MOST_CHARACTERS = 280;
const MOST_BYTES = 840;
/** Pause in typing after which the choice is sealed again. */
const PAUSE = 400;

export interface Question {
  readonly w: Words;
  readonly level: 4 | 5 | 6;
  readonly decision: Code;
  /** Who gets it. */
  readonly to: Child;
  readonly about: Child;
  /** What a person must know before they send, such as that nothing can be kept here. */
  readonly warning?: string | undefined;
  seal(ground: Code | null, text: string | null): Promise<Prepared>;
  /** The second activation. Rejects where nothing could be kept. */
  send(prepared: Prepared): Promise<void>;
  leave(): void;
}

export class Confirmation {
  readonly element: HTMLElement;
  readonly #question: Question;
  readonly #heading: HTMLElement;
  readonly #grounds = h("fieldset", {});
  readonly #text: HTMLElement;
  readonly #size = h("summary", {});
  readonly #parts = h("div", {});
  readonly #problem = h("p", { role: "alert" });
  readonly #buttons: readonly HTMLButtonElement[];
  /** What the last sealed bytes say; sealing is asked for one at a time. */
  #sealed: { readonly of: string; readonly prepared: Promise<Prepared> } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(question: Question) {
    this.#question = question;
    const { w, decision, level } = question;
    const name = unique("confirm");
    this.#heading = heading(level, w.m.text("confirm-title", { decision: w.code(decision) }));
    this.#heading.id = name;
    const hint = w.m.text("confirm-text-hint", { characters: MOST_CHARACTERS });
    const { field, text } = textBox(w.text("confirm-text"), hint, () => this.#later());
    text.setAttribute("aria-multiline", "true");
    this.#text = text;
    this.#buttons = [
      button(w.text(`send-${nameOf(decision)}`), () => void this.#send()),
      button(w.text("confirm-leave"), () => this.#leave()),
    ];
    this.element = h("section", { class: "confirm", "aria-labelledby": name },
      this.#heading,
      !!question.warning && h("p", { class: "strong" }, question.warning),
      h("p", {}, w.text("confirm-what")),
      this.#rows(),
      decision === OBJECTION_MAKE && this.#groundList(),
      field,
      h("details", {}, this.#size, h("p", {}, w.text("bytes-means")), this.#parts),
      this.#problem,
      doing(...this.#buttons),
      h("p", { class: "note" }, w.text("confirm-silence")),
    );
    onEscape(this.element, () => this.#leave());
    this.#grounds.addEventListener("change", () => void this.#seal());
    this.#size.textContent = w.text("bytes-title");
    void this.#seal();
  }

  focus(): void {
    this.#heading.focus();
  }

  #rows(): HTMLElement {
    const { w, to, about, decision } = this.#question;
    const today = new Date().toISOString().slice(0, 10);
    const rows: [string, Child][] = [
      ["confirm-to", to],
      ["confirm-about", about],
      ["confirm-decision", w.code(decision)],
      ["confirm-day", w.day(today)],
      ["confirm-name", w.text("confirm-name-none")],
      ["confirm-key", w.text("confirm-key-means")],
    ];
    return h("dl", {}, rows.map(([label, value]) =>
      h("div", { class: "row" }, h("dt", {}, w.text(label)), h("dd", {}, value))));
  }

  /** None of them is chosen, and what was chosen can be taken back. */
  #groundList(): HTMLElement {
    const { w } = this.#question;
    const name = unique("ground");
    const option = (value: string, words: string) => h("label", { class: "option" },
      h("input", { type: "radio", name, value }), h("span", {}, words));
    this.#grounds.append(
      h("legend", {}, w.text("confirm-ground")),
      ...GROUNDS.map((code) => option(String(code), w.code(code))),
      option("", w.text("confirm-ground-none")),
    );
    return this.#grounds;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#seal(), PAUSE);
  }

  /** Seals what stands there now, and shows its bytes. What is shown is what is sent. */
  async #seal(): Promise<Prepared | undefined> {
    clearTimeout(this.#timer);
    const { w } = this.#question;
    const ground = this.#grounds.querySelector<HTMLInputElement>(":checked")?.value || null;
    const text = oneLine(this.#text.innerText);
    const of = JSON.stringify([ground, text]);
    if (this.#sealed?.of !== of) {
      this.#sealed = { of, prepared: this.#ask(ground === null ? null : Number(ground), text) };
    }
    const mine = this.#sealed;
    try {
      const prepared = await mine.prepared;
      if (mine === this.#sealed) {
        this.#problem.textContent = "";
        this.#size.textContent = w.m.text("bytes-title-count", { count: length(prepared.parts) });
        this.#parts.replaceChildren(bytes(w, prepared.parts));
      }
      return prepared;
    } catch (thrown) {
      if (mine === this.#sealed) {
        this.#sealed = undefined;
        this.#parts.replaceChildren();
        this.#size.textContent = w.text("bytes-title");
        this.#problem.textContent = w.m.error(LamppostError.from(thrown).code);
      }
      return undefined;
    }
  }

  #ask(ground: Code | null, text: string | null): Promise<Prepared> {
    const tooLong = text !== null
      && ([...text].length > MOST_CHARACTERS || new TextEncoder().encode(text).length > MOST_BYTES);
    return tooLong ? Promise.reject(new LamppostError("text-too-long")) : this.#question.seal(ground, text);
  }

  async #send(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const prepared = await this.#seal();
      if (prepared) await this.#question.send(prepared);
    } catch (thrown) {
      this.#problem.textContent = this.#question.w.m.error(LamppostError.from(thrown).code);
    }
    this.#busy = false;
  }

  /** Both buttons at once: neither looks more like an answer than the other, and a double press sends once. */
  get #busy(): boolean {
    return this.#buttons.some((one) => one.getAttribute("aria-disabled") === "true");
  }

  set #busy(busy: boolean) {
    for (const one of this.#buttons) one.setAttribute("aria-disabled", String(busy));
  }

  #leave(): void {
    if (this.#busy) return;
    clearTimeout(this.#timer);
    this.#question.leave();
  }
}

/** A text has one line and nothing invisible; an empty one is none. */
function oneLine(typed: string): string | null {
  const text = typed.normalize("NFC").replace(/[\s\p{Cc}]+/gu, " ").trim();
  return text === "" ? null : text;
}
