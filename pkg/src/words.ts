// Pieces of a notice in words. What a notice does not state is said, here and everywhere, and never left blank.

import { EMAIL, HOURS, PHONE, UNTIL_EVENT, WEB } from "./codes.js";
import { type Child, h } from "./dom.js";
import type { Messages } from "./messages.js";
import type { Code, Contact, Content, NamedBody, Recipient, Retention, Storage, Unstated } from "./types.js";

export class Words {
  readonly m: Messages;
  readonly #language: string | undefined;

  /** `notice`: whose own sentences are marked with their language. */
  constructor(m: Messages, notice?: Content | Unstated) {
    this.m = m;
    this.#language = notice?.language;
  }

  text(key: string): string {
    return this.m.text(key);
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
    const how = [terms, safeguard].filter((code) => typeof code === "number").map((code) => `: ${this.code(code)}`);
    return [this.placed(recipient), ...how];
  }

  storage({ kind, country }: Storage): Child {
    const words = { kind: this.code(kind) };
    if (!country) return this.m.parts("storage-country-unstated", words);
    return this.m.parts("storage-in", { ...words, country: this.m.country(country) });
  }

  retention({ rule, hours, until }: Retention): Child {
    const words = this.code(rule);
    if (rule === HOURS) {
      if (typeof hours !== "number") return this.text("not-stated");
      return hours >= 48 && hours % 24 === 0
        ? this.m.text("days", { days: hours / 24 })
        : this.m.text("hours", { hours });
    }
    if (rule === UNTIL_EVENT) {
      return until
        ? this.m.parts("retention-until", { event: this.own(until) })
        : this.m.text("retention-without", { rule: words });
    }
    return words;
  }

  contact({ kind, value }: Contact): Child {
    return [this.m.text("contact-by", { kind: this.code(kind) }), " ", this.address(kind, value)];
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
