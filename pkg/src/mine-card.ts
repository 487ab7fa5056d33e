// One record under “my choices”: what was decided, what became of it, and how to take it back.

import { unixTime } from "./authority.js";
import { Confirmation } from "./confirm.js";
import { button, doing, heading } from "./controls.js";
import { SURFACES, familyOf, undo } from "./decisions.js";
import { type Child, h } from "./dom.js";
import { LamppostError } from "./error.js";
import { type Kept, decided, saveButton, standing } from "./kept.js";
import type { OwnRecords } from "./mine-element.js";
import { exports } from "./mine-export.js";
import type { Code, View } from "./types.js";
import type { Words } from "./words.js";

export class Card {
  readonly element = h("section", { class: "card" });
  readonly #w: Words;
  readonly #records: OwnRecords;
  readonly #page: string;
  readonly #facts = h("div", { class: "part" });
  readonly #actions = h("div", { class: "actions" });
  readonly #status = h("p", { role: "status", class: "note" });
  readonly #more = h("div", {});
  #kept: Kept | undefined;
  #drawn = "";
  #open: Confirmation | undefined;

  constructor(w: Words, records: OwnRecords, page: string) {
    this.#w = w;
    this.#records = records;
    this.#page = page;
    this.element.append(this.#facts, this.#actions, this.#status, this.#more);
  }

  /** `all`: every record, newest first, to see whether something later replaced this one. */
  show(kept: Kept, all: readonly Kept[]): void {
    const w = this.#w;
    this.#kept = kept;
    const step = undone(kept, all);
    // The same again would close what somebody has opened.
    const drawn = JSON.stringify([kept, step]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const here = this.#holdsFocus();
    this.#facts.replaceChildren(
      heading(3, decided(w, kept.view)),
      this.#rows(kept) ?? "",
      standing(w, kept),
    );
    this.#more.replaceChildren(...exports(w, kept));
    if (!this.#open) this.#offer(step);
    // A receipt that comes must not throw anybody to the top of the page.
    if (here && !this.#holdsFocus()) this.#focus();
  }

  #holdsFocus(): boolean {
    return this.element.querySelector(":focus") !== null;
  }

  #focus(): void {
    this.#facts.querySelector<HTMLElement>("[tabindex]")?.focus();
  }

  #rows({ view: { notice, choice, noticeText, issuer } }: Kept): HTMLElement | undefined {
    const w = this.#w;
    if (!notice || !choice) return undefined;
    const rows: [string, Child][] = [
      ["field-label", w.own(notice.label)],
      ["field-place", w.stated(notice.place, (place) => w.own(place))],
      ["confirm-about", this.#about()],
      ["confirm-to", issuer
        ? w.join("brackets", w.own(notice.controller.name), w.exact(issuer.authority)) : w.own(notice.controller.name)],
      ["field-id", h("a", { href: `${this.#page}#${noticeText}` }, w.text("mine-notice"))],
    ];
    return h("dl", {}, rows.map(([label, value]) =>
      h("div", { class: "row" }, h("dt", {}, w.text(label)), h("dd", {}, value))));
  }

  #about(): Child {
    const w = this.#w;
    const { notice, choice } = this.#kept?.view ?? {};
    if (typeof choice?.activity !== "number") return w.text("mine-notice-whole");
    const activity = notice?.activities[choice.activity];
    return activity && w.purpose(activity);
  }

  #offer(step: Code | undefined): HTMLButtonElement | undefined {
    const { stored, view } = this.#kept ?? {};
    if (!stored || !view) return undefined;
    const w = this.#w;
    const back = step === undefined ? undefined : button(w.code(step), () => this.#ask(step));
    this.#actions.replaceChildren(doing(back, saveButton(w, { record: stored.record, hash: view.hash })));
    return back;
  }

  #ask(step: Code): void {
    const { stored, view } = this.#kept ?? {};
    const choice = view?.choice;
    if (this.#open || !stored || !choice || !view?.notice) return;
    const w = this.#w;
    this.#status.textContent = "";
    this.#open = new Confirmation({
      w, decision: step, level: 4,
      to: w.join("brackets", w.own(view.notice.controller.name), w.exact(view.issuer?.authority ?? "")),
      about: this.#about(),
      seal: async (ground, text) => {
        const authority = await this.#records.authorityOf(stored.hash);
        const again = await verified(authority, view.noticeText);
        return this.#records.prepare(authority, stored.collector, { text: view.noticeText, view: again }, {
          activity: choice.activity, decision: step, ground, text, surface: SURFACES.web, previous: view.hash,
        });
      },
      send: async (prepared) => {
        await this.#records.keep(prepared);
        this.#close(undefined);
        this.#status.textContent = w.text("block-kept");
        this.#focus();
        void this.#records.flush().catch(() => {});
      },
      leave: () => {
        this.#close(step)?.focus();
        this.#status.textContent = w.text("block-left");
      },
    });
    this.#actions.replaceChildren(this.#open.element);
    this.#open.focus();
  }

  #close(step: Code | undefined): HTMLButtonElement | undefined {
    this.#open = undefined;
    return this.#offer(step);
  }
}

/** The step back, unless something later about the same use of data has the last word. */
function undone({ stored, view }: Kept, all: readonly Kept[]): Code | undefined {
  const { choice } = view;
  if (!choice || !view.notice) return undefined;
  const same = all.filter((one) => one.view.noticeId === view.noticeId && one.view.choice?.activity === choice.activity
    && familyOf(one.view.choice.decision) === familyOf(choice.decision));
  return same[0]?.stored.hash === stored.hash ? undo(choice.decision) : undefined;
}

/** A choice may name only a notice that verifies today. */
async function verified({ core, trust }: Awaited<ReturnType<OwnRecords["authorityOf"]>>, text: string): Promise<View> {
  const view = await core.verify(trust.handle, text, unixTime(), "", NaN, NaN, NaN);
  if (!view.notice) throw new LamppostError(view.reason?.code ?? "not-offered");
  return view;
}
