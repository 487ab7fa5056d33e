// The panel under a notice: what a person may decide about it. A module of its own, fetched when the verdict is on
// screen. Until somebody acts it asks for nothing and stores nothing.

import { type Authority, adopt } from "./authority.js";
import { Block, type Ground, type Topic } from "./block.js";
import { changes } from "./changes.js";
import { type Family, about, familyOf, offeredFor, possible } from "./decisions.js";
import { h } from "./dom.js";
import { LamppostError } from "./error.js";
import { type Kept, decided, readAll } from "./kept.js";
import type { Messages } from "./messages.js";
import { Records } from "./records.js";
import type { ActivityChoices, Code, Content, View } from "./types.js";
import { Words } from "./words.js";

export { sheet } from "./choices-styles.js";
export { SURFACES } from "./decisions.js";

/** `detail` of `lamppost-choice`: a choice was recorded on this device. */
export interface ChoiceDetail {
  readonly decision: Code;
  readonly hash: string;
}

/** `detail` of `lamppost-receipt`: the collector has it. */
export interface ReceiptDetail {
  readonly hash: string;
  /** The day by which an answer is due, where one is. */
  readonly due: string | null;
}

/** What the element lends to the panel. */
export interface Place {
  readonly m: Messages;
  readonly authority: Authority;
  readonly view: View;
  /** What a camera read. */
  readonly text: string;
  readonly collector: string;
  readonly surface: Code;
  readonly mine: string | undefined;
  chosen(detail: ChoiceDetail): void;
  received(detail: ReceiptDetail): void;
}

/** Where the browser keeps nothing: as long as the page is open. */
let kept: Records | undefined;

export class ChoicePanel {
  readonly element: HTMLElement;
  readonly #place: Place;
  readonly #w: Words;
  readonly #notice: Content;
  readonly #blocks: Block[] = [];
  readonly #earlier = h("div", {});
  readonly #waiting = new Set<string>();
  #records: Promise<Records> | undefined;
  #forget: (() => void) | undefined;
  #closed = false;

  constructor(place: Place, notice: Content) {
    adopt(place.authority);
    this.#place = place;
    this.#notice = notice;
    this.#w = new Words(place.m, notice);
    const w = this.#w;
    const { verdict } = place.view;
    const choices = place.view.choices ?? [];
    const here = verdict !== "from-another-place";
    this.element = h("div", {},
      h("h3", {}, w.text("panel-title")),
      h("p", {}, w.text("panel-silence")),
      w.m.has(`panel-${verdict}`) && h("p", { class: "strong" }, w.text(`panel-${verdict}`)),
      this.#earlier,
      here && notice.activities.map((_, index) => this.#activity(index, offeredFor(choices, index))),
      this.#complaint(),
      this.#concerns(offeredFor(choices, null)),
    );
    // Whoever wants to report the sign is led to where that is done.
    this.element.addEventListener("lamppost-report", (event) => {
      if (this.#blocks.some((block) => block.family === "concern" && block.enter())) event.preventDefault();
    });
    void this.#recall();
  }

  close(): void {
    this.#closed = true;
    void this.#records?.then((records) => this.#letGo(records), () => {});
  }

  #letGo(records: Records): void {
    this.#forget?.();
    if (records !== kept) records.close();
  }

  #activity(index: number, choices: ActivityChoices | undefined): HTMLElement | undefined {
    const w = this.#w;
    const activity = this.#notice.activities[index];
    if (!activity || !choices) return undefined;
    const purpose = w.code(activity.purpose);
    // Made anew for each block: an element stands in one place only.
    const topic = () => w.purpose(activity);
    const block = (family: Family, more: Partial<Topic> = {}) => this.#block({
      family, activity: index, about: topic(), level: 5, closed: false, offered: choices.offered,
      title: w.text(`block-${family}`), intro: w.text(`block-${family}-means`), ...more,
    });
    const withheld = (...what: string[]) => choices.withheld.filter((one) => what.includes(one.what))
      .map(({ what, reason }) => h("p", { class: "withheld" }, w.text(`withheld-${what}-${reason}`)));
    return h("section", { class: "activity" },
      h("h4", {}, w.m.text("page-activity", { number: index + 1, purpose })),
      !!activity.purposeText && h("p", {}, w.own(activity.purposeText)),
      block("consent"),
      block("objection"),
      block("review"),
      withheld("consent", "objection"),
      block("request", { closed: true, rest: withheld("review", "erasure", "portability") }),
    );
  }

  /** A family of which nothing is offered has no block. */
  #block(topic: Topic): HTMLElement | undefined {
    const { verdict } = this.#place.view;
    const offered = topic.offered.filter(({ decision }) =>
      familyOf(decision) === topic.family && possible(verdict, decision));
    if (offered.length === 0) return undefined;
    const block = new Block(this.#ground, { ...topic, offered });
    this.#blocks.push(block);
    return block.element;
  }

  #concerns(choices: ActivityChoices | undefined): HTMLElement | undefined {
    const w = this.#w;
    return choices && this.#block({
      family: "concern", activity: null, about: w.own(this.#notice.label), level: 4, closed: true,
      offered: choices.offered, title: w.text("block-concern"), intro: w.text("block-concern-means"),
    });
  }

  /** What remains in every case. */
  #complaint(): HTMLElement {
    const w = this.#w;
    const { supervisoryAuthority } = this.#notice;
    return h("section", { class: "remains" },
      h("h4", {}, w.text("panel-complaint")),
      h("p", {}, w.text("panel-complaint-means")),
      h("p", {}, w.join("label", w.text("field-supervisory_authority"),
        w.stated(supervisoryAuthority, (of) => w.supervisor(of)))),
    );
  }

  get #ground(): Ground {
    const { authority, view, text, collector, surface, mine, chosen } = this.#place;
    const w = this.#w;
    return {
      w,
      mine,
      to: w.join("brackets", w.own(this.#notice.controller.name), w.exact(authority.trust.authority)),
      ready: async () => ((await this.#open()).persistent ? undefined : w.text("panel-storage-refused")),
      seal: async (wish) => (await this.#open()).prepare(authority, collector, { view, text }, { ...wish, surface }),
      send: async (prepared, decision) => {
        const records = await this.#open();
        const { hash } = await records.keep(prepared);
        this.#waiting.add(hash);
        chosen({ decision, hash });
        await this.#reload();
        void this.#flush(records);
      },
    };
  }

  /** What this device has already. Looking makes no store where there is none. */
  async #recall(): Promise<void> {
    try {
      await this.#reload();
      await this.#flush(await this.#open());
    } catch {
      // A store that cannot be read is told of when somebody acts.
    }
  }

  /** Where the browser keeps nothing, the memory of this page has to do. */
  #open(): Promise<Records> {
    this.#records ??= Records.open().catch((thrown: unknown) => {
      if (LamppostError.from(thrown).code !== "storage-refused") throw thrown;
      return (kept ??= Records.memory());
    }).then((records) => {
      this.#forget = records.onChange(() => void this.#reload().catch(() => {}));
      if (this.#closed) this.#letGo(records);
      return records;
    });
    this.#records.catch(() => { this.#records = undefined; });
    return this.#records;
  }

  async #flush(records: Records): Promise<void> {
    // What goes wrong stands in the record.
    await records.flush().catch(() => {});
    if (!this.#closed) await this.#reload();
  }

  /** Reads again what this device has about this sensor. */
  async #reload(): Promise<void> {
    const records = await this.#open();
    const { authority, view } = this.#place;
    const stored = (await records.all()).filter((one) => one.authority === authority.folder);
    const read = await readAll(authority, stored);
    if (this.#closed) return;
    const here = read.filter((one) => one.view.noticeId === view.id);
    for (const block of this.#blocks) block.show(about(here, block.activity, block.family));
    this.#showEarlier(here, read);
    for (const { view: { hash, receipt } } of here) {
      if (receipt && this.#waiting.delete(hash)) this.#place.received({ hash, due: receipt.due });
    }
  }

  /** Somebody who answered an earlier notice of this sensor is told what is different now. */
  #showEarlier(here: readonly Kept[], all: readonly Kept[]): void {
    const w = this.#w;
    const last = all.find(({ view }) => view.notice?.sensor === this.#notice.sensor
      && view.noticeId !== this.#place.view.id && view.choice && view.choice.activity !== null);
    const before = last?.view.notice;
    if (!last || !before || here.some(({ view }) => view.choice?.activity !== null)) {
      this.#earlier.replaceChildren();
      return;
    }
    if (this.#earlier.hasChildNodes()) return;
    this.#earlier.replaceChildren(h("section", { class: "earlier" },
      h("h4", {}, w.text("changes-title")),
      h("p", {}, decided(w, last.view), " ", w.text("changes-means")),
      h("details", {}, h("summary", {}, w.text("changes-list")), changes(w, before, this.#notice)),
      !!this.#place.mine && h("p", {}, h("a", { href: this.#place.mine }, w.text("panel-mine"))),
    ));
  }
}
