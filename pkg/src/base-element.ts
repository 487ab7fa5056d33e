// What the elements have in common: the text inside until there are words, one start for all that changes at a time, and
// the authority whose lists they read.

import { addressOf, folderOf } from "./address.js";
import { type Authority, openAuthority } from "./authority.js";
import { Base, h } from "./dom.js";
import { type Messages, type Part, openMessages } from "./messages.js";

/** Until its script runs, and where it cannot, the text inside the element is shown. */
export abstract class StartingElement extends Base {
  #run = 0;
  #due = false;

  constructor(...sheets: CSSStyleSheet[]) {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = sheets;
    root.append(h("slot", {}));
  }

  connectedCallback(): void {
    this.schedule();
  }

  disconnectedCallback(): void {
    this.#run++;
  }

  attributeChangedCallback(): void {
    this.schedule();
  }

  /** Begins with what the attributes say now. Where `overtaken`, a later one has begun, or the element has left its page. */
  protected abstract start(overtaken: () => boolean): Promise<void>;

  /** Several attributes set at once make one start. */
  protected schedule(): void {
    if (this.#due || !this.isConnected) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (!this.isConnected) return;
      const run = ++this.#run;
      void this.start(() => run !== this.#run);
    });
  }

  /** In the language that the page gives this place. */
  protected words(...parts: Part[]): Promise<Messages> {
    return openMessages(this.closest("[lang]")?.getAttribute("lang") ?? "", ...parts);
  }

  /** Without words the text inside has to do; it says what can be tried. */
  protected mute(): void {
    this.shadowRoot?.replaceChildren(h("slot", {}));
  }

  protected tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
  }
}

export abstract class AuthorityElement extends StartingElement {
  /** The folder of the issuer's lists, as a whole address. */
  get authority(): string {
    return folderOf(this.getAttribute("authority"));
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

  /** The page that shows a notice: what the attribute says, or the one of the authority's own site. */
  protected pageOf(given: string | null): string {
    return addressOf(given, new URL("../n/", this.authority).href).href;
  }

  protected lists(): Promise<Authority> {
    return openAuthority(this.authority, this.pin || undefined);
  }
}
