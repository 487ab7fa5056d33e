// `display="compact"`: a notice in few lines, and a button that unfolds all of it. A module of its own, fetched by pages
// that show notices so.

import type { Authority } from "./authority.js";
import { type Child, h } from "./dom.js";
import type { Messages } from "./messages.js";
import { rows } from "./summary.js";
import type { Content, Finding, View } from "./types.js";
import { Words } from "./words.js";

const CSS = `
.frame:has(> div > .few) { border: 0.15em solid var(--line); padding: 0.75em; }
.frame:has(> div > .few) > [role="none"] > .verdict { border: 0; padding: 0; gap: 0.3em; }
.frame:has(> div > .few) > [role="none"] h2 { font-size: 1.25em; }
.frame:has(> div > .few) > [role="none"] > .caution { border-inline-start: 0.6em solid var(--caution); padding-inline-start: 0.6em; }
.few { margin-block-start: 0.75em; }
.few h3 { font-size: 1.15em; }
.few dl { margin-block-start: 0.4em; }
.few .row { padding-block: 0.3em; }
.few .level, .few .verdict p + p { margin-block-start: 0.3em; }
.few .alarm { padding: 0.3em 0.6em; }
.few > .do { margin-block-start: 0.5em; inline-size: 100%; }
.whole { margin-block-start: 1em; }
.paper { display: none; }
@container (min-width: 34rem) { .few > .do { inline-size: auto; padding-inline: 1.5em; } }
@media print {
  .few > .do { display: none; }
  .few .row { display: grid; grid-template-columns: 14em minmax(0, 1fr); gap: 0.8em; }
  .few:has(+ .whole[hidden]) .paper { display: block; margin-block-start: 0.4em; }
  .frame:has(> div > .few) { padding: 0.5em; break-inside: avoid; }
  .frame:has(> div > .whole:not([hidden])) { break-inside: auto; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** The lines, the button, and the place for `all`, which is made when somebody asks for it. */
export function card(
  m: Messages, view: View, notice: Content, { remarks, folder }: Authority, text: string, root: ShadowRoot | null,
  all: () => readonly Node[],
): HTMLElement[] {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const w = new Words(m, notice);
  const { what_for, who, how_long } = rows(w, notice);
  const whole = h("div", { class: "whole", part: "whole", hidden: "" });
  const press = h("button", { type: "button", class: "do", part: "more", id: "more", "aria-labelledby": "more label" });
  const fold = (hidden: boolean) => {
    whole.hidden = hidden;
    press.textContent = w.text(hidden ? "compact-open" : "compact-close");
    press.setAttribute("aria-expanded", String(!hidden));
  };
  fold(true);
  press.addEventListener("click", () => {
    if (!whole.firstChild) whole.append(...all());
    fold(!whole.hidden);
  });
  return [
    h("section", { class: "few", part: "card" },
      h("h3", { part: "label", id: "label" }, w.own(notice.label)),
      h("dl", {}, what_for, who, how_long,
        h("div", { class: "row" }, h("dt", {}, w.text("findings-title")), h("dd", {}, found(w, view, remarks)))),
      h("p", { class: "paper", part: "address" },
        w.join("sentence", w.join("label", w.text("compact-whole"), w.exact(page(text, folder))),
          !!view.shortCode && w.join("label", w.text("field-short_code"), w.exact(view.shortCode)))),
      press,
    ),
    whole,
  ];
}

/** How much there is to say against it, the worst first; rules count once, whatever they are about. */
function found(w: Words, { findings = [], missing }: View, remarks: readonly string[]): Child {
  const unread = "remark-rulebooks-not-fetched";
  if (remarks.includes(unread)) return w.text(unread);
  const count = (of: Finding["severity"]) =>
    new Set(findings.filter(({ severity }) => severity === of).map(({ rule }) => rule)).size;
  const said = (["contradiction", "missing", "warning"] as const).filter(count)
    .map((of) => h("p", {}, w.m.text(`findings-${of}`, { count: count(of) })));
  const open = new Set(missing?.map(({ field }) => field)).size;
  return [
    count("prohibited") > 0 && h("p", { class: "alarm strong" }, w.text("findings-prohibited")),
    findings.length > 0 ? said : h("p", {}, w.text("compact-found-none")),
    open > 0 && h("p", {}, w.m.text("page-missing", { count: open })),
  ];
}

/** Where the whole notice can be read by somebody who holds this on paper: what follows `#` is too long to be typed. */
function page(text: string, folder: string): string {
  const [address = ""] = text.split("#");
  return /^https?:/u.test(address) && URL.canParse(address) ? address : new URL("../n/", folder).href;
}

let last: Promise<void> = Promise.resolve();

/** A task of its own for each of many, so that the page stays smooth while they are checked. */
export function turn(): Promise<void> {
  return last = last.then(() => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  }));
}
