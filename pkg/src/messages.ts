// The words of one language. Only the language shown is fetched, and of it only the part that is on screen.

import * as files from "lamppost:files";
import languages from "lamppost:languages";

import type { Child } from "./dom.js";
import { LamppostError } from "./error.js";
import type { Locale } from "./types.js";

/** What is fetched together: the notice itself has no name of its own. */
export type Part =
  | "notice" | "terms" | "choices" | "rules" | "ask" | "mine" | "register" | "scan" | "site" | "offline" | "accessibility";

/** The language in which the words were written; the others are translations of it. */
export const SOURCE = "en";

/** Every language that comes with this program, by its tag. */
export const LANGUAGES: readonly string[] = languages;

/** Languages that a page brought along. */
const brought = new Map<string, Locale>();
const loaded = new Map<string, Promise<Locale>>();

/**
 * Teaches every notice of the page one more language, or its own words for one. A message that it lacks, or that says
 * nothing, is said in English, so that no choice loses its name. English itself stays as it is.
 */
export function addLocale(locale: Locale): void {
  const lang = locale.lang.toLowerCase();
  if (lang === SOURCE) return;
  brought.set(lang, { ...locale, messages: spoken(locale.messages), terms: spoken(locale.terms) });
}

function spoken<Kind extends Record<string, unknown>>(words: Kind): Kind {
  const says = (word: unknown) => typeof word !== "string" || word.trim() !== "";
  return Object.fromEntries(Object.entries(words).filter(([, word]) => says(word))) as Kind;
}

/** The language for a tag such as `pt-BR`: itself, its primary language, or English. */
export function languageFor(tag: string): string {
  const wanted = tag.toLowerCase();
  const primary = wanted.split("-")[0] ?? "";
  const there = (lang: string) => brought.has(lang) || LANGUAGES.includes(lang);
  return [wanted, primary].find(there) ?? SOURCE;
}

/**
 * The words for a language tag. Where they cannot be fetched, the English ones with `failed` set; where those cannot
 * either, it rejects with `fetch-failed`.
 */
export async function openMessages(tag: string, ...parts: Part[]): Promise<Messages> {
  const lang = languageFor(tag);
  const own = brought.get(lang);
  try {
    const messages = new Messages(tag, own ?? (await fetched(lang, "notice")));
    await messages.learn("notice", ...parts);
    return messages;
  } catch (thrown) {
    if (lang === SOURCE) throw thrown;
    const messages = await openMessages(SOURCE, ...parts);
    messages.failed = true;
    return messages;
  }
}

function fetched(lang: string, part: Part): Promise<Locale> {
  const name = part === "notice" ? lang : `${lang}-${part}`;
  let module = loaded.get(name);
  if (!module) {
    // The name comes from the list above, never from the page.
    const words = part === "notice"
      ? files.words(lang)
      : fetched(lang, "notice").then(({ digests }) => files.words(name, digests?.[part]));
    module = words.catch((cause: unknown) => {
      loaded.delete(name);
      throw new LamppostError("fetch-failed", { cause });
    });
    loaded.set(name, module);
  }
  return module;
}

/** Least looked at last. */
const STATUS: readonly Locale["status"][] = [undefined, "source", "human", "unreviewed", "machine"];

export type Fill = Readonly<Record<string, number | Child>>;

export class Messages {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Whether these are English words because those of the language asked for could not be fetched. */
  failed = false;
  /** Who translated: of all the words here the least looked at. Absent where a page brought them. */
  status: Locale["status"];
  readonly #messages: Record<string, Locale["messages"][string]> = {};
  readonly #terms: Record<number, string> = {};
  readonly #means: Record<number, string> = {};
  /** For numbers and dates. */
  readonly #region: string;

  /** `tag`: what the page asked for; its region decides how dates look, where it is of the same language. */
  constructor(tag: string, locale: Locale, ...more: Locale[]) {
    this.lang = locale.lang;
    this.dir = locale.dir;
    this.status = locale.status;
    // Plain English is read everywhere; the day before the month is understood everywhere too.
    const plain = locale.lang === SOURCE ? "en-GB" : locale.lang;
    this.#region = tag.toLowerCase().startsWith(`${locale.lang.toLowerCase()}-`) ? tag : plain;
    for (const words of [locale, ...more]) this.#take(words);
  }

  /** Fetches more words. What a page brought along goes before them. */
  async learn(...parts: Part[]): Promise<void> {
    const own = brought.get(this.lang.toLowerCase());
    const known = LANGUAGES.includes(this.lang) ? this.lang : SOURCE;
    for (const words of await Promise.all(parts.map((part) => fetched(known, part)))) this.#take(words);
    if (own) this.#take(own);
  }

  #take({ status, messages, terms, means }: Locale): void {
    if (STATUS.indexOf(status) > STATUS.indexOf(this.status)) this.status = status;
    Object.assign(this.#messages, messages);
    Object.assign(this.#terms, terms);
    Object.assign(this.#means, means);
  }

  has(key: string): boolean {
    return key in this.#messages;
  }

  text(key: string, fill: Readonly<Record<string, string | number>> = {}): string {
    return this.parts(key, fill).join("");
  }

  /** The message with nodes in the places of their arguments, so that a notice's own words keep their language. */
  parts(key: string, fill: Fill = {}): Child[] {
    const pattern = this.#pattern(key, fill);
    return pattern.split(/(\{\w+\})/u).filter((piece) => piece !== "").map((piece) => {
      const value = piece.startsWith("{") ? fill[piece.slice(1, -1)] : undefined;
      if (value === undefined) return piece;
      return typeof value === "number" ? this.number(value) : value;
    });
  }

  /** The words of a code; an unknown one is never hidden and never guessed. */
  term(code: number): string {
    return this.#terms[code] ?? this.text("unknown-word", { code: String(code) });
  }

  /** What a code's word means, where that was fetched. */
  means(code: number): string | undefined {
    return this.#means[code];
  }

  /** The sentence of an error code, also of one that a newer core brought along. */
  error(code: string): string {
    const key = `error-${code}`;
    return this.has(key) ? this.text(key) : this.text("error-program-failed");
  }

  /** “A, B and C”. */
  list(texts: readonly string[]): string {
    return tried(() => new Intl.ListFormat(this.lang, { type: "conjunction" }).format(texts), texts.join(", "));
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
    const message = this.#messages[key] ?? key;
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
