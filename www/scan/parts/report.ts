// A report about a sticker that has no notice to answer: a text to copy, print or mail, and to whom. Nothing of it is sent by
// this page.

import type { Authority } from "../../../pkg/src/authority.js";
import { EMAIL } from "../../../pkg/src/codes.js";
import { button, doing, heading } from "../../../pkg/src/controls.js";
import { type Child, h } from "../../../pkg/src/dom.js";
import type { Messages } from "../../../pkg/src/messages.js";
import { textBox } from "../../../pkg/src/textbox.js";
import { Words } from "../../../pkg/src/words.js";
import { type Body, contacts } from "./contacts.js";
import { visible } from "./judge.js";

/** Characters of the code that are quoted: mail programs take no more than some thousand in all. */
const QUOTED = 400;
/** Of a place that somebody types. */
const PLACE = 200;

/** What was read, as far as it is known. */
export interface Finding {
  readonly text: string;
  /** Where it leads. */
  readonly host?: string | undefined;
  /** What this page said about it. */
  readonly answer: string;
}

export class Report {
  readonly element: HTMLElement;
  readonly #m: Messages;
  readonly #finding: Finding;
  readonly #heading: HTMLElement;
  readonly #written = h("p", { class: "written", dir: "auto" });
  readonly #status = h("p", { role: "status" });
  readonly #mails = h("div", {});
  readonly #time = new Date().toISOString();
  #bodies: readonly Body[] = [];
  #place = "";

  constructor(m: Messages, authority: Authority, finding: Finding) {
    this.#m = m;
    this.#finding = finding;
    this.#heading = heading(3, m.text("scan-report"));
    const { field, text } = textBox(m.text("scan-report-where"), m.text("scan-report-where-means"), () => {
      this.#place = text.innerText.replace(/\s+/gu, " ").trim().slice(0, PLACE);
      this.#write();
    });
    this.element = h("section", { class: "report" },
      this.#heading,
      h("p", {}, m.text("scan-report-means")),
      h("div", { class: "screen" }, field),
      h("h4", {}, m.text("scan-report-text")),
      this.#written,
      doing(
        button(m.text("scan-report-copy"), () => void copy(m, this.#letter, this.#status)),
        button(m.text("scan-report-print"), () => print()),
      ),
      this.#status,
      h("h4", {}, m.text("scan-report-to")),
      this.#mails,
    );
    this.#write();
    void this.#ask(authority);
  }

  focus(): void {
    this.#heading.focus();
  }

  /** Lines that mean nothing to whoever knows neither are left out. */
  get #letter(): string {
    const m = this.#m;
    const { text, host, answer } = this.#finding;
    const shown = visible(text);
    const quoted = shown.length > QUOTED ? `${shown.slice(0, QUOTED)} …` : shown;
    return [
      m.text("scan-letter-opening", { site: location.host }),
      m.text("scan-letter-when", { time: m.time(this.#time) }),
      ...(this.#place ? [m.text("scan-letter-where", { place: this.#place })] : []),
      ...(host ? [m.text("scan-letter-leads", { host })] : []),
      m.text("scan-letter-answer", { answer }),
      m.text("scan-letter-read", { text: quoted }),
      m.text("scan-letter-ask"),
    ].join("\n");
  }

  #write(): void {
    this.#written.textContent = this.#letter;
    this.#draw();
  }

  async #ask(authority: Authority): Promise<void> {
    const m = this.#m;
    try {
      // What ways there are to reach somebody are words of the vocabulary.
      [this.#bodies] = await Promise.all([contacts(authority), m.learn("terms")]);
    } catch {
      this.#bodies = [];
    }
    const { name, authority: domain } = authority.trust;
    if (this.#bodies.length === 0) {
      this.#mails.replaceChildren(h("p", {}, m.parts("scan-report-to-none", { authority: named(name, domain) })));
      return;
    }
    this.#mails.replaceChildren(
      h("p", {}, m.parts("scan-report-to-register", { authority: named(name, domain) })), h("ul", {}),
    );
    this.#draw();
  }

  /** The text stands in the address of each mail, so it is drawn again with it. */
  #draw(): void {
    const m = this.#m;
    const lines = this.#bodies.map(({ name, contacts: ways, notice }) => {
      const w = new Words(m, notice);
      const entries = ways.map((way) => h("li", {}, w.contact(way), mail(m, way.kind, way.value, this.#letter)));
      return h("li", {}, h("b", {}, w.own(name)), h("ul", {}, entries));
    });
    this.#mails.querySelector("ul")?.replaceChildren(...lines);
  }
}

function named(name: string, domain: string): Child {
  return [h("bdi", {}, name), " (", h("bdi", {}, domain), ")"];
}

/** Opens the person's own mail program with the text in it, when they press it. */
function mail(m: Messages, kind: number, address: string, letter: string): Child {
  if (kind !== EMAIL || !/^[^\s@?&#%:]+@[^\s@?&#%:]+$/u.test(address)) return false;
  const fill = { subject: m.text("scan-letter-subject"), body: letter.replaceAll("\n", "\r\n") };
  const query = Object.entries(fill).map(([name, text]) => `${name}=${encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"))}`);
  const href = `mailto:${encodeURIComponent(address).replace("%40", "@")}?${query.join("&")}`;
  return h("p", { class: "screen" }, h("a", { href }, m.text("scan-report-mail")));
}

/** Onto the clipboard, and says so. */
export async function copy(m: Messages, text: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = m.text("scan-copied");
  } catch {
    status.textContent = m.text("scan-copy-failed");
  }
}
