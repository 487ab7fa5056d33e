// What the page says about a code that it does not open: where it leads, in plain letters, and what else is in it. Everything
// in it is text of strangers and stays text.

import { heading } from "../../../pkg/src/controls.js";
import { type Child, h, icon } from "../../../pkg/src/dom.js";
import type { Messages } from "../../../pkg/src/messages.js";
import { verdictBlock } from "../../../pkg/src/verdict.js";
import { type Judgement, keyIdOf, visible } from "./judge.js";

/** Characters that are shown of a text, and of what follows the host of an address. */
const SHOWN = 1_000;
const TAIL = 120;

const WARNING = "M12 3 2 20h20zM12 9v6M12 17.5v.5";
const SHEET = "M6 3h9l4 4v14H6zM9 9h7M9 12h7M9 15h4";

export interface Answer {
  readonly element: HTMLElement;
  /** One line about it, for a report. */
  readonly line: string;
  readonly host?: string | undefined;
}

/** `read`: as the code has it. `name`: of the authority whose page this is. */
export function answer(
  m: Messages, judgement: Exclude<Judgement, { kind: "notice" }>, read: string, name: string,
): Answer {
  switch (judgement.kind) {
    case "foreign": return foreign(m, judgement, read, name);
    case "broken": {
      const { view } = judgement;
      const line = m.text(`verdict-${view.verdict}`);
      // Its heading has to take the focus.
      const element = verdictBlock(m, view);
      element.querySelector("h2")?.setAttribute("tabindex", "-1");
      if (view.verdict === "unknown-issuer") element.append(key(m, judgement.digits));
      return { element, line };
    }
    case "own": {
      const line = m.text("scan-own");
      return { line, element: block("plain", SHEET, line,
        h("p", {}, m.text("scan-own-means", { authority: name })), written(judgement.address)) };
    }
    case "text": return plain(m, judgement.like, read);
  }
}

function foreign(
  m: Messages, { address, digits, view }: Extract<Judgement, { kind: "foreign" }>, read: string, name: string,
): Answer {
  const line = m.text("scan-foreign");
  const host = address.host;
  const element = block("alarm", WARNING, line,
    h("p", {}, m.text("scan-foreign-means")),
    written(address),
    h("p", {}, m.parts("scan-foreign-here", { authority: h("bdi", {}, name), host: exact(location.host) })),
    (address.username !== "" || address.password !== "")
      && h("p", { class: "strong" }, m.parts("scan-user", { host: exact(host) })),
    address.hostname.split(".").some((label) => label.startsWith("xn--"))
      && h("p", { class: "strong" }, m.text("scan-letters")),
    !!view && h("p", { class: "strong" }, m.text(`scan-carries-${view.verdict}`)),
    view?.verdict === "unknown-issuer" && key(m, digits),
    whole(m, read),
    h("p", {}, m.text("scan-advice")),
  );
  return { element, line, host };
}

function plain(m: Messages, like: string, read: string): Answer {
  const line = m.text("scan-text");
  const element = block("caution", SHEET, line,
    h("p", {}, m.text("scan-text-means")),
    like !== "other" && h("p", { class: "strong" }, m.text(`scan-like-${like}`)),
    ...raw(m, read),
    h("p", {}, m.text("scan-advice")),
  );
  return { element, line };
}

function block(tone: string, drawing: string, words: string, ...children: Child[]): HTMLElement {
  const title = heading(2, icon(drawing), h("span", {}, words));
  return h("section", { class: `verdict result ${tone}` }, title, ...children);
}

/** As the browser would open it, in letters that cannot deceive: other alphabets are spelled `xn--…`, signs `%…`. */
function written({ protocol, username, password, host, pathname, search, hash }: URL): HTMLElement {
  const user = username || password ? `${username}${password ? `:${password}` : ""}@` : "";
  const tail = pathname + search + hash;
  return h("p", { class: "address", dir: "ltr" },
    `${protocol}//${cut(user, TAIL)}`, h("b", {}, host), cut(tail === "/" ? "" : tail, TAIL));
}

function whole(m: Messages, read: string): HTMLElement {
  return h("details", {}, h("summary", {}, m.text("scan-whole")), h("div", { class: "inside" }, ...raw(m, read)));
}

/** The text itself, with what cannot be seen in it. */
function raw(m: Messages, read: string): HTMLElement[] {
  const signs = [...read];
  const start = signs.slice(0, SHOWN).join("");
  const shown = visible(start);
  return [
    h("p", { class: "raw", dir: "auto" }, shown),
    ...(shown === start ? [] : [h("p", { class: "strong" }, m.text("scan-signs"))]),
    ...(signs.length > SHOWN ? [h("p", {}, m.text("scan-cut", { count: SHOWN, all: signs.length }))] : []),
  ];
}

function key(m: Messages, digits: string): HTMLElement {
  return h("p", {}, m.parts("scan-key", { key: exact(keyIdOf(digits) ?? "?") }));
}

function exact(text: string): HTMLElement {
  return h("bdi", { class: "exact", dir: "ltr" }, text);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
