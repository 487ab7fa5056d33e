// <lamppost-notice>: reads a notice, verifies it and shows it.

import * as files from "lamppost:files";

import { type Authority, openAuthority, unixTime } from "./authority.js";
import type { ChoiceDetail, ChoicePanel, ReceiptDetail } from "./choices.js";
import { collectorOf } from "./collector.js";
import { Base, h } from "./dom.js";
import { LamppostError } from "./error.js";
import { languageNote, ownWords } from "./language.js";
import { type Messages, SOURCE, openMessages } from "./messages.js";
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

/**
 * Shows the notice in its `notice` attribute, or else in the fragment of the page's address.
 *
 * Until its script runs, and where it cannot, the text inside the element is shown.
 */
export class LamppostNotice extends Base {
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
  /** Counts runs, so that an overtaken one falls silent. */
  #run = 0;
  #due = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [styles()];
    root.append(h("slot", {}));
  }

  /** The folder of the issuer's lists, as a whole address. */
  get authority(): string {
    const given = this.getAttribute("authority")?.trim() || "lamppost/";
    const base = document.baseURI;
    const url = URL.canParse(given, base) ? new URL(given, base) : new URL("lamppost/", base);
    url.hash = "";
    url.search = "";
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url.href;
  }

  set authority(value: string) {
    this.setAttribute("authority", value);
  }

  /** `sha256-` and the base64 digest of root.txt; empty if the page pins nothing. */
  get pin(): string {
    return this.getAttribute("pin")?.trim() ?? "";
  }

  set pin(value: string) {
    this.setAttribute("pin", value);
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
    this.#schedule();
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
    return findShortCode(this.#open(), code);
  }

  /** The sentence of an error code in the language of the element; the code itself where no words have arrived. */
  describe(code: string): string {
    return this.#m?.error(code) ?? code;
  }

  connectedCallback(): void {
    addEventListener("hashchange", this.#schedule);
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    this.#schedule();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#schedule);
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
    this.#run++;
    this.#panel?.close();
  }

  attributeChangedCallback(): void {
    this.#schedule();
  }

  /** Several attributes set at once make one run. */
  readonly #schedule = (): void => {
    if (this.#due || !this.isConnected) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) void this.#verify();
    });
  };

  async #verify(): Promise<void> {
    const run = ++this.#run;
    // Words and keys are fetched at the same time.
    const opening = this.#open();
    opening.catch(() => {});
    this.#view = undefined;
    this.#panel?.close();
    this.#panel = undefined;
    this.#choices.replaceChildren();
    let m: Messages;
    try {
      m = await openMessages(this.closest("[lang]")?.getAttribute("lang") ?? "");
    } catch (thrown) {
      if (run === this.#run) this.#mute(LamppostError.from(thrown));
      return;
    }
    if (run !== this.#run) return;
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
      if (run !== this.#run) return;
      // A copy: whatever a page does with what it is told, the choices on offer stay as the core gave them.
      this.#view = view && structuredClone(view);
      if (!view) return this.#show(m, emptyBlock(m), []);
      const notice = shown(view);
      if (notice) this.#language.append(...ownWords(m, notice));
      const whole = () => below(m, view, authority, text, this.#choices);
      const offer = () => void this.#offer(run, m, authority, view, text);
      // What the notice and the rules say comes after the verdict, for every notice alike. Without what rules say their
      // citations are shown.
      const rest = () => Promise.all([m.learn("terms"), m.learn("rules").catch(() => {})]);
      // Those that waited for the same words go on one by one.
      if (notice && short) await rest().then(short.turn);
      if (run !== this.#run) return;
      const few = notice && short?.card(m, view, notice, authority, text, this.shadowRoot, () => {
        offer();
        return [verdictBlock(m, view), ...whole(), this.#language];
      });
      this.#show(m, verdictBlock(m, view, !!few), few ?? []);
      if (few) this.#language.remove();
      else this.#below.ariaBusy = "true";
      this.#tell("lamppost-verdict", this.#view);
      if (few) return;
      await rest();
      if (run !== this.#run) return;
      this.#fill(whole());
      offer();
    } catch (thrown) {
      if (run !== this.#run) return;
      const error = LamppostError.from(thrown);
      this.#show(m, errorBlock(m, error), []);
      this.#tell("lamppost-error", { code: error.code, message: m.error(error.code) } satisfies ErrorDetail);
    }
  }

  /** After the verdict, and for every notice alike, so that the request tells nothing. */
  async #offer(run: number, m: Messages, authority: Authority, view: View, text: string): Promise<void> {
    const notice = shown(view);
    try {
      const [{ ChoicePanel, SURFACES, sheet }] = await Promise.all([files.choices(), m.learn("choices")]);
      if (run !== this.#run || !notice || !view.choices) return;
      const root = this.shadowRoot;
      if (root && !root.adoptedStyleSheets.includes(sheet())) root.adoptedStyleSheets.push(sheet());
      this.#panel = new ChoicePanel({
        m, authority, view, text,
        collector: this.collector,
        surface: SURFACES[this.surface],
        mine: this.#mine(),
        chosen: (detail) => this.#tell("lamppost-choice", detail),
        received: (detail) => this.#tell("lamppost-receipt", detail),
      }, notice);
      this.#choices.replaceChildren(this.#panel.element);
    } catch {
      if (run === this.#run && notice) this.#choices.replaceChildren(h("p", {}, m.text("panel-failed")));
    }
  }

  /** The page with all records, where it can see what this page has stored. */
  #mine(): string | undefined {
    const { href, origin } = new URL("../mine/", this.authority);
    return origin === location.origin ? href : undefined;
  }

  #open(): Promise<Authority> {
    return openAuthority(this.authority, this.pin || undefined);
  }

  #ask({ core, trust }: Authority, text: string): Promise<View> {
    const { latitude, longitude, accuracy } = this.#position ?? { latitude: NaN, longitude: NaN, accuracy: NaN };
    return core.verify(trust.handle, text, unixTime(), this.sensor, latitude, longitude, accuracy);
  }

  /** Without words the text inside the element has to do; it says what can be tried. */
  #mute({ code }: LamppostError): void {
    this.#m = undefined;
    this.shadowRoot?.replaceChildren(h("slot", {}));
    this.#tell("lamppost-error", { code, message: code } satisfies ErrorDetail);
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

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
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
