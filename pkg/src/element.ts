// <lamppost-notice>: reads a notice, verifies it and shows it.

import * as files from "lamppost:files";

import { type Authority, unixTime } from "./authority.js";
import { AuthorityElement } from "./base-element.js";
import type { ChoiceDetail, ChoicePanel, ReceiptDetail } from "./choices.js";
import { collectorOf } from "./collector.js";
import { h } from "./dom.js";
import { LamppostError } from "./error.js";
import { languageNote, ownWords } from "./language.js";
import { type Messages, SOURCE } from "./messages.js";
import { below, shown } from "./render.js";
import { findShortCode } from "./short-code.js";
import { styles } from "./styles.js";
import type { Position, View } from "./types.js";
import { emptyBlock, errorBlock, verdictBlock } from "./verdict.js";

/** `detail` of `lamppost-error`. */
export interface ErrorDetail {
  readonly code: string;
  /** In the language of the element. */
  readonly message: string;
}

/** Shows the notice in its `notice` attribute, or else in the fragment of the page's address. */
export class LamppostNotice extends AuthorityElement {
  static readonly observedAttributes = ["authority", "pin", "notice", "sensor", "collector", "surface", "display", "lang"];

  readonly #status = h("div", { role: "status" });
  readonly #below = h("div", {});
  /** Under the verdict and the gaps; filled when its module is there. */
  readonly #choices = h("section", { class: "choices", part: "choices" });
  /** Who translated, where somebody did, and the language of the notice, where it is another. */
  readonly #language = h("footer", { class: "language", part: "language" });
  readonly #frame = h("article", { class: "frame", part: "frame" }, this.#status, this.#below, this.#language);
  /** Sections that were closed before printing. */
  #closed: HTMLDetailsElement[] = [];
  #position: Position | undefined;
  #view: View | undefined;
  #panel: ChoicePanel | undefined;
  #m: Messages | undefined;

  constructor() {
    super(styles());
  }

  /** What a camera read; empty if there is nothing to verify. */
  get notice(): string {
    return (this.getAttribute("notice") ?? location.hash.slice(1)).trim();
  }

  set notice(value: string) {
    this.setAttribute("notice", value);
  }

  /** The sensor that this page is about; empty if it may be any. */
  get sensor(): string {
    return this.getAttribute("sensor")?.trim() ?? "";
  }

  set sensor(value: string) {
    this.setAttribute("sensor", value);
  }

  /** Where choices are sent, as a whole address. */
  get collector(): string {
    return collectorOf(this.authority, this.getAttribute("collector"));
  }

  set collector(value: string) {
    this.setAttribute("collector", value);
  }

  /** Where the person decides; said in their choice. */
  get surface(): "phone" | "web" {
    return this.getAttribute("surface")?.trim() === "phone" ? "phone" : "web";
  }

  set surface(value: string) {
    this.setAttribute("surface", value);
  }

  /** How much is shown at first: all of it, or a few lines and a button. Alarms and errors are always shown whole. */
  get display(): "compact" | "full" {
    return this.getAttribute("display")?.trim() === "compact" ? "compact" : "full";
  }

  set display(value: string) {
    this.setAttribute("display", value);
  }

  /** Where the person stands, if they chose to say. It stays on this device. */
  get position(): Position | undefined {
    return this.#position;
  }

  set position(value: Position | undefined) {
    this.#position = value;
    this.schedule();
  }

  /** The answer on show. */
  get view(): View | undefined {
    return this.#view;
  }

  /**
   * The notice of a typed short code, as digits for `notice` or for an address. The register is fetched in buckets, so
   * the server does not learn which notice it is.
   *
   * Rejects with a {@link LamppostError}; {@link describe} has its sentence.
   */
  async findShortCode(code: string): Promise<string> {
    return findShortCode(this.lists(), code);
  }

  /** The sentence of an error code in the language of the element; the code itself where no words have arrived. */
  describe(code: string): string {
    return this.#m?.error(code) ?? code;
  }

  override connectedCallback(): void {
    addEventListener("hashchange", this.#follow);
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#follow);
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
    this.#panel?.close();
  }

  readonly #follow = (): void => this.schedule();

  protected override async start(overtaken: () => boolean): Promise<void> {
    // Words and keys are fetched at the same time.
    const opening = this.lists();
    opening.catch(() => {});
    this.#view = undefined;
    this.#panel?.close();
    this.#panel = undefined;
    this.#choices.replaceChildren();
    let m: Messages;
    try {
      m = await this.words();
    } catch (thrown) {
      if (!overtaken()) this.#fail(LamppostError.from(thrown));
      return;
    }
    if (overtaken()) return;
    this.#m = m;
    this.#language.replaceChildren(...languageNote(m, () => this.lang = SOURCE));
    this.#frame.append(this.#language);
    const compact = this.display === "compact";
    // Where it does not arrive, all is shown.
    const card = compact && Promise.all([files.compact(), m.learn("choices")]).then(([made]) => made).catch(() => {});
    // A page of many would read them all out; there the text inside stays until the verdict.
    this.#status.setAttribute("role", compact ? "none" : "status");
    if (!compact) this.#show(m, h("p", { class: "checking" }, m.text("page-checking")), []);
    try {
      const authority = await opening;
      const short = (await card) || undefined;
      await short?.turn();
      const text = this.notice;
      const view = text === "" ? undefined : await this.#ask(authority, text);
      if (overtaken()) return;
      // A copy: whatever a page does with what it is told, the choices on offer stay as the core gave them.
      this.#view = view && structuredClone(view);
      if (!view) return this.#show(m, emptyBlock(m), []);
      const notice = shown(view);
      if (notice) this.#language.append(...ownWords(m, notice));
      const whole = () => below(m, view, authority, text, this.#choices);
      const offer = () => void this.#offer(overtaken, m, authority, view, text);
      // What the notice and the rules say comes after the verdict, for every notice alike. Without what rules say their
      // citations are shown.
      const rest = () => Promise.all([m.learn("terms"), m.learn("rules").catch(() => {})]);
      // Those that waited for the same words go on one by one.
      if (notice && short) await rest().then(short.turn);
      if (overtaken()) return;
      const few = notice && short?.card(m, view, notice, authority, text, this.shadowRoot, () => {
        offer();
        return [verdictBlock(m, view), ...whole(), this.#language];
      });
      this.#show(m, verdictBlock(m, view, !!few), few ?? []);
      if (few) this.#language.remove();
      else this.#below.ariaBusy = "true";
      this.tell("lamppost-verdict", this.#view);
      if (few) return;
      await rest();
      if (overtaken()) return;
      this.#fill(whole());
      offer();
    } catch (thrown) {
      if (overtaken()) return;
      const error = LamppostError.from(thrown);
      this.#show(m, errorBlock(m, error), []);
      this.tell("lamppost-error", { code: error.code, message: m.error(error.code) } satisfies ErrorDetail);
    }
  }

  /** After the verdict, and for every notice alike, so that the request tells nothing. */
  async #offer(overtaken: () => boolean, m: Messages, authority: Authority, view: View, text: string): Promise<void> {
    const notice = shown(view);
    try {
      const [{ ChoicePanel, SURFACES, sheet }] = await Promise.all([files.choices(), m.learn("choices")]);
      if (overtaken() || !notice || !view.choices) return;
      const root = this.shadowRoot;
      if (root && !root.adoptedStyleSheets.includes(sheet())) root.adoptedStyleSheets.push(sheet());
      this.#panel = new ChoicePanel({
        m, authority, view, text,
        collector: this.collector,
        surface: SURFACES[this.surface],
        mine: this.#mine(),
        chosen: (detail) => this.tell("lamppost-choice", detail),
        received: (detail) => this.tell("lamppost-receipt", detail),
      }, notice);
      this.#choices.replaceChildren(this.#panel.element);
    } catch {
      if (!overtaken() && notice) this.#choices.replaceChildren(h("p", {}, m.text("panel-failed")));
    }
  }

  /** The page with all records, where it can see what this page has stored. */
  #mine(): string | undefined {
    const { href, origin } = new URL("../mine/", this.authority);
    return origin === location.origin ? href : undefined;
  }

  #ask({ core, trust }: Authority, text: string): Promise<View> {
    const { latitude, longitude, accuracy } = this.#position ?? { latitude: NaN, longitude: NaN, accuracy: NaN };
    return core.verify(trust.handle, text, unixTime(), this.sensor, latitude, longitude, accuracy);
  }

  #fail({ code }: LamppostError): void {
    this.#m = undefined;
    this.mute();
    this.tell("lamppost-error", { code, message: code } satisfies ErrorDetail);
  }

  /** The frame takes the place of the fallback text; it stays, so that a screen reader hears the verdict change. */
  #show(m: Messages, status: HTMLElement, rest: readonly HTMLElement[]): void {
    this.#frame.lang = m.lang;
    this.#frame.dir = m.dir;
    this.#status.replaceChildren(status);
    this.#fill(rest);
    if (!this.#frame.isConnected) this.shadowRoot?.replaceChildren(this.#frame);
  }

  #fill(rest: readonly HTMLElement[]): void {
    this.#below.replaceChildren(...rest);
    this.#below.ariaBusy = "false";
  }

  /** On paper nothing can be opened. What is made when somebody asks for it stays unasked. */
  readonly #unfold = (): void => {
    this.#closed = [...this.#below.querySelectorAll("details")]
      .filter((section) => !section.open && !section.closest(".ask, .changed"));
    for (const section of this.#closed) section.open = true;
  };

  readonly #fold = (): void => {
    for (const section of this.#closed) section.open = false;
    this.#closed = [];
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "lamppost-notice": LamppostNotice;
  }
  interface HTMLElementEventMap {
    "lamppost-verdict": CustomEvent<View>;
    "lamppost-error": CustomEvent<ErrorDetail>;
    "lamppost-choice": CustomEvent<ChoiceDetail>;
    "lamppost-receipt": CustomEvent<ReceiptDetail>;
  }
}
