// Pieces of a notice in words. What a notice does not state is said, here and everywhere, and never left blank.

import { EMAIL, HOURS, PHONE, UNTIL_EVENT, WEB } from "./codes.js";
import { type Child, h } from "./dom.js";
import type { Messages } from "./messages.js";
import type {
  Activity, Code, Contact, Content, NamedBody, Recipient, Retention, Storage, Supervisor, Unstated,
} from "./types.js";

/** How values are said where there is room, or none. */
export interface Manner {
  /** With what the words of the vocabulary mean, where that was fetched. */
  readonly explained?: boolean;
  /** Lists within a line. */
  readonly inline?: boolean;
}

export class Words {
  readonly m: Messages;
  readonly #language: string | undefined;
  readonly #manner: Manner;

  /** `notice`: whose own sentences are marked with their language. */
  constructor(m: Messages, notice?: Content | Unstated, manner: Manner = {}) {
    this.m = m;
    this.#language = notice?.language;
    this.#manner = manner;
  }

  text(key: string): string {
    return this.m.text(key);
  }

  /** Two things with the signs between them that the language writes there; none of them stands in the code. */
  join(how: "label" | "comma" | "semicolon" | "sentence" | "brackets", first: Child, second: Child): Child {
    return this.m.parts(`join-${how}`, { first, second });
  }

  /** Shows a value, or that there is none. */
  stated<T>(value: T | Unstated, show: (value: T) => Child): Child {
    return value === null || value === undefined ? this.unstated() : show(value);
  }

  /** An empty list is an answer: none. */
  list<T>(values: readonly T[] | Unstated, show: (value: T) => Child, none = "stated-none"): Child {
    return this.stated(values, (list) => {
      if (list.length === 0) return this.text(none);
      const [only] = list;
      if (list.length === 1 && only !== undefined) return show(only);
      if (this.#manner.inline) return list.map(show).reduce((before, one) => this.join("semicolon", before, one));
      return h("ul", {}, list.map((value) => h("li", {}, show(value))));
    });
  }

  unstated(): Child {
    return h("em", { class: "unstated", part: "not-stated" }, this.text("not-stated"));
  }

  /** Words that the notice brought along, in its language and direction. */
  own(text: string): HTMLElement {
    return h("span", { lang: this.#language ?? "", dir: "auto" }, text);
  }

  /** Ids, addresses and numbers, whose characters stand in one order in every language. */
  exact(text: string): HTMLElement {
    return h("bdi", { class: "exact", dir: "ltr" }, text);
  }

  code(code: Code): string {
    return this.m.term(code);
  }

  /** A code in a row of the details, where there is room to explain it. */
  word(code: Code): Child {
    return [this.code(code), this.means(code)];
  }

  /** What a word means, under what it stands in. */
  means(...codes: readonly (Code | Unstated)[]): Child {
    if (!this.#manner.explained) return false;
    return codes.map((code) => {
      const meaning = typeof code === "number" && this.m.means(code);
      return !!meaning && [" ", h("span", { class: "note", part: "means" }, meaning)];
    });
  }

  truth(value: boolean): string {
    return this.text(value ? "yes" : "no");
  }

  day(day: string): HTMLElement {
    return h("time", { datetime: day }, this.m.day(day));
  }

  body(body: NamedBody): Child {
    const country = body.country;
    if (!country) return this.own(body.name);
    return this.m.parts("country-of", { name: this.own(body.name), country: this.m.country(country) });
  }

  /** Somebody who gets data: there a silence about the country is an answer that is missing. */
  placed(body: NamedBody): Child {
    return body.country ? this.body(body) : this.m.parts("recipient-country-unstated", { name: this.own(body.name) });
  }

  recipient(recipient: Recipient): Child {
    const { terms, safeguard } = recipient;
    const how = [terms, safeguard].filter((code) => typeof code === "number").map((code) => this.code(code));
    const said = how.reduce<Child>((before, one) => this.join("label", before, one), this.placed(recipient));
    return [said, this.means(terms, safeguard)];
  }

  storage({ kind, country }: Storage): Child {
    const words = { kind: this.code(kind) };
    const where = country
      ? this.m.parts("storage-in", { ...words, country: this.m.country(country) })
      : this.m.parts("storage-country-unstated", words);
    return [where, this.means(kind)];
  }

  retention({ rule, hours, until }: Retention): Child {
    if (rule === HOURS) {
      if (typeof hours !== "number") return this.text("not-stated");
      return hours >= 48 && hours % 24 === 0
        ? this.m.text("days", { days: hours / 24 })
        : this.m.text("hours", { hours });
    }
    if (rule === UNTIL_EVENT) {
      return until
        ? this.m.parts("retention-until", { event: this.own(until) })
        : [this.m.text("retention-without", { rule: this.code(rule) }), this.means(rule)];
    }
    return this.word(rule);
  }

  contact({ kind, value }: Contact): Child {
    return [this.join("label", this.code(kind), this.address(kind, value)), this.means(kind)];
  }

  supervisor({ name, contact }: Supervisor): Child {
    return this.join("sentence", this.own(name), this.stated(contact, (way) => this.contact(way)));
  }

  /** What an activity is for, and in the issuer's words if there are any. */
  purpose({ purpose, purposeText }: Activity): Child {
    const word = this.code(purpose);
    return purposeText ? this.join("sentence", word, this.own(purposeText)) : word;
  }

  /** An address of the web that a notice carries without its `https://`. */
  link(value: string): Child {
    return this.address(WEB, value);
  }

  /** A link where the address is plainly what it seems, else the text. Nothing is opened before somebody asks. */
  private address(kind: Code, value: string): Child {
    const link = (href: string, text: string) => h("a", { href, rel: "noreferrer" }, this.exact(text));
    if (kind === WEB) {
      const shown = `https://${value}`;
      const url = URL.canParse(shown) ? new URL(shown) : undefined;
      // A name before `@` is there to look like a host.
      return url && url.username === "" && url.password === "" ? link(url.href, shown) : this.exact(shown);
    }
    if (kind === EMAIL) {
      return /^[^\s@?&#%:]+@[^\s@?&#%:]+$/u.test(value) ? link(`mailto:${value}`, value) : this.exact(value);
    }
    if (kind === PHONE) {
      const digits = value.replace(/(?!^\+)\D/gu, "");
      return digits.length >= 3 ? link(`tel:${digits}`, value) : this.exact(value);
    }
    return h("span", { class: "lines", lang: this.#language ?? "", dir: "auto" }, value);
  }
}
