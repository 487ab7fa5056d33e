// <lamppost-badge>: the verdict on one notice in one line, and the way to the notice itself.

import { unixTime } from "./authority.js";
import { AuthorityElement } from "./base-element.js";
import { h, icon } from "./dom.js";
import type { ErrorDetail } from "./element.js";
import { LamppostError } from "./error.js";
import type { Messages } from "./messages.js";
import type { View } from "./types.js";
import { LOOKS } from "./verdict.js";
import { Words } from "./words.js";

const CSS = `
:host { display: inline-block; color-scheme: light dark; max-inline-size: 100%; }
:host([hidden]) { display: none; }
a {
  box-sizing: border-box; display: inline-flex; gap: 0.4em; align-items: center;
  max-inline-size: 100%; min-block-size: 2.75em; padding: 0.4em 0.6em; overflow-wrap: anywhere;
  font: var(--lamppost-font, 1rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  color: var(--lamppost-text, CanvasText); background: var(--lamppost-background, Canvas);
  border: 0.15em solid var(--lamppost-line, CanvasText); text-underline-offset: 0.15em;
}
a:focus-visible { outline: 0.2em solid currentColor; outline-offset: 0.15em; }
.caution { border-style: dashed; }
.alarm { border-style: double; border-width: 0.35em; }
.icon { flex: none; inline-size: 1.4em; block-size: 1.4em; }
.line { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
`;

let made: CSSStyleSheet | undefined;

function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(CSS);
  }
  return made;
}

/** What is inside the element is a link to the notice. */
export class LamppostBadge extends AuthorityElement {
  static readonly observedAttributes = ["authority", "pin", "notice", "sensor", "notice-page", "lang"];

  constructor() {
    super(sheet());
  }

  /** The digits or the whole address of a placard's code; empty if there is nothing to verify. */
  get notice(): string {
    return this.getAttribute("notice")?.trim() ?? "";
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

  /** The page that shows a notice, as a whole address. */
  get noticePage(): string {
    return this.pageOf(this.getAttribute("notice-page"));
  }

  set noticePage(value: string) {
    this.setAttribute("notice-page", value);
  }

  protected override async start(overtaken: () => boolean): Promise<void> {
    const text = this.notice;
    const page = new URL(this.noticePage);
    page.hash = text.slice(text.lastIndexOf("#") + 1);
    const opening = this.lists();
    opening.catch(() => {});
    let m: Messages | undefined;
    try {
      m = await this.words();
      const { core, trust } = await opening;
      const view = text === ""
        ? undefined : await core.verify(trust.handle, text, unixTime(), this.sensor, NaN, NaN, NaN);
      if (overtaken()) return;
      if (view) {
        this.#show(m, page, m.text(`verdict-${view.verdict}`), view);
        this.tell("lamppost-verdict", structuredClone(view));
      } else {
        this.#show(m, page, m.text("page-empty"));
      }
    } catch (thrown) {
      if (overtaken()) return;
      const { code } = LamppostError.from(thrown);
      if (m) this.#show(m, page, m.text("page-error"));
      else this.mute();
      this.tell("lamppost-error", { code, message: m?.error(code) ?? code } satisfies ErrorDetail);
    }
  }

  #show(m: Messages, page: URL, verdict: string, view?: View): void {
    const { tone, drawing } = view ? LOOKS[view.verdict] : { tone: "caution", drawing: "M12 3 2 20h20zM12 9v6M12 17.5v.5" };
    // The core leaves the notice out where nothing of it may be shown as fact.
    const notice = view && tone !== "alarm" ? view.notice ?? undefined : undefined;
    const w = new Words(m, notice);
    this.shadowRoot?.replaceChildren(
      h("a", { href: page.href, class: tone, part: `badge badge-${tone}`, lang: m.lang, dir: m.dir },
        icon(drawing), h("span", {}, notice ? w.join("label", verdict, w.own(notice.label)) : verdict)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "lamppost-badge": LamppostBadge;
  }
}
