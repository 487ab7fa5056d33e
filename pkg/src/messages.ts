// The words of one language.

import english from "lamppost:locale/en";

import type { Locale } from "./types.js";

const locales = new Map<string, Locale>([["en", english]]);

/** What other languages fall back to. A bundle that comes later brings the words for what it shows. */
const reference = { messages: { ...english.messages }, terms: { ...english.terms } };

/**
 * Teaches every notice of the page one more language. English is what others fall back to and stays as it is; a message
 * that says nothing counts as missing, so that no choice loses its name.
 */
export function addLocale(locale: Locale): void {
  const lang = locale.lang.toLowerCase();
  if (lang === "en") return;
  locales.set(lang, { ...locale, messages: spoken(locale.messages), terms: spoken(locale.terms) });
}

function spoken<Kind extends Record<string, unknown>>(words: Kind): Kind {
  const says = (word: unknown) => typeof word !== "string" || word.trim() !== "";
  return Object.fromEntries(Object.entries(words).filter(([, word]) => says(word))) as Kind;
}

/** The words for a language tag, or English. */
export function messagesFor(tag: string): Messages {
  const wanted = tag.toLowerCase();
  const primary = wanted.split("-")[0] ?? "";
  return new Messages(locales.get(wanted) ?? locales.get(primary) ?? english, wanted);
}

export type Fill = Readonly<Record<string, string | number | Node>>;

export class Messages {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly #locale: Locale;
  /** For numbers and dates. */
  readonly #region: string;

  /** `tag`: what the page asked for; its region decides how dates look, where it is of the same language. */
  constructor(locale: Locale, tag: string) {
    this.#locale = locale;
    this.lang = locale.lang;
    this.dir = locale.dir;
    // Plain English is read everywhere; the day before the month is understood everywhere too.
    const plain = locale.lang === "en" ? "en-GB" : locale.lang;
    this.#region = tag.startsWith(`${locale.lang.toLowerCase()}-`) ? tag : plain;
  }

  /** More English words, for the whole page. */
  learn({ messages, terms }: Locale): void {
    Object.assign(reference.messages, messages);
    Object.assign(reference.terms, terms);
  }

  has(key: string): boolean {
    return key in this.#locale.messages || key in reference.messages;
  }

  text(key: string, fill: Fill = {}): string {
    return this.parts(key, fill).map((part) => (typeof part === "string" ? part : part.textContent)).join("");
  }

  /** The message with nodes in the places of their arguments, so that a notice's own words keep their language. */
  parts(key: string, fill: Fill = {}): (string | Node)[] {
    const pattern = this.#pattern(key, fill);
    return pattern.split(/(\{\w+\})/u).filter((piece) => piece !== "").map((piece) => {
      const value = piece.startsWith("{") ? fill[piece.slice(1, -1)] : undefined;
      if (value === undefined) return piece;
      return typeof value === "number" ? this.number(value) : value;
    });
  }

  /** The words of a code; an unknown one is never hidden and never guessed. */
  term(code: number): string {
    const term = this.#locale.terms[code] ?? reference.terms[code];
    return term ?? this.text("unknown-word", { code: String(code) });
  }

  /** The sentence of an error code, also of one that a newer core brought along. */
  error(code: string): string {
    const key = `error-${code}`;
    return this.has(key) ? this.text(key) : this.text("error-program-failed");
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return tried(() => new Intl.NumberFormat(this.#region, options).format(value), String(value));
  }

  /** `YYYY-MM-DD` in words; the day itself, whatever the time zone. */
  day(text: string): string {
    const options: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };
    return tried(() => new Intl.DateTimeFormat(this.#region, options).format(new Date(`${text}T00:00:00Z`)), text);
  }

  /** RFC 3339 in words, in the time of this device. */
  time(text: string): string {
    const options: Intl.DateTimeFormatOptions = { dateStyle: "long", timeStyle: "short" };
    return tried(() => new Intl.DateTimeFormat(this.#region, options).format(new Date(text)), text);
  }

  country(code: string): string {
    return tried(() => new Intl.DisplayNames(this.lang, { type: "region" }).of(code), code);
  }

  language(tag: string): string {
    return tried(() => new Intl.DisplayNames(this.lang, { type: "language" }).of(tag), tag);
  }

  #pattern(key: string, fill: Fill): string {
    const message = this.#locale.messages[key] ?? reference.messages[key] ?? key;
    if (typeof message === "string") return message;
    const count = fill[message.arg];
    const form = typeof count === "number" ? new Intl.PluralRules(this.lang).select(count) : "other";
    return message[form] ?? message.other;
  }
}

/** `Intl` throws at tags and dates that it does not like; what was written is better than nothing. */
function tried(words: () => string | undefined, otherwise: string): string {
  try {
    return words() ?? otherwise;
  } catch {
    return otherwise;
  }
}
