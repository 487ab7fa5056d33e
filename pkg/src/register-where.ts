// "What watches me on this street": a street or place from the notices' own texts, the part of the map in view, or what is
// near this device, if somebody asks for that. A place can be linked to, by a fragment that no server sees; a position
// cannot, and is forgotten with the page.

import { button } from "./controls.js";
import { h } from "./dom.js";
import type { Messages } from "./messages.js";
import { type Entry, phrase, streetOf } from "./register-entry.js";
import type { Where } from "./register-filter.js";
import { textBox } from "./textbox.js";

/** Places that are shown; typing brings the others. */
const MOST = 8;
/** Metres around somebody. */
const DISTANCES = [50, 100, 250, 1000];
/** Milliseconds that a device may take to find out where it is. */
const PATIENCE = 30_000;

const KEY = "place=";
/** Longer than any place text of a notice. */
const MAX_PLACE = 400;

export const EVERYWHERE: Where = { kind: "all" };

/** The place that the page's address names, if it does. */
export function linkedPlace(): Where | undefined {
  const fragment = location.hash.slice(1);
  if (!fragment.startsWith(KEY) || fragment.length > MAX_PLACE * 9) return undefined;
  try {
    return placeOf(decodeURIComponent(fragment.slice(KEY.length)).slice(0, MAX_PLACE));
  } catch {
    return undefined;
  }
}

/** Words in a row that a place must have. Chinese writes the number of a house right behind them. */
function sought(text: string): string {
  const folded = phrase(text);
  return /\p{Script=Han} $/u.test(folded) ? folded.trimEnd() : folded;
}

function placeOf(text: string): Where | undefined {
  const folded = sought(text);
  return folded.trim() === "" ? undefined : { kind: "place", text: text.trim(), phrase: folded };
}

/** The page's address without a place in it, so that it does not name one that is no longer shown. */
function unlink(): void {
  if (location.hash.startsWith(`#${KEY}`)) history.replaceState(history.state, "", location.href.split("#")[0]);
}

interface Street {
  readonly text: string;
  readonly language: string;
  /** Notices that name it so. */
  count: number;
}

export class WherePicker {
  readonly element: HTMLElement;
  readonly #m: Messages;
  readonly #changed: (where: Where) => void;
  readonly #list = h("ul", { class: "streets" });
  readonly #count = h("p", { class: "note", role: "status" });
  readonly #said = h("div", { role: "status" });
  readonly #typed: HTMLElement;
  readonly #everywhere: HTMLButtonElement;
  readonly #map: HTMLButtonElement;
  readonly #near: readonly HTMLButtonElement[];
  #streets: ReadonlyMap<string, Street> = new Map();
  #entries: readonly Entry[] = [];
  #where: Where;
  /** Counts questions to the device, so that a late answer changes nothing. */
  #asked = 0;

  constructor(m: Messages, where: Where, changed: (where: Where) => void) {
    this.#m = m;
    this.#where = where;
    this.#changed = changed;
    const t = (key: string) => m.text(key);
    this.#everywhere = button(t("register-everywhere"), () => this.#choose(EVERYWHERE));
    this.#map = button(t("register-only-map"), () =>
      this.#choose(this.#where.kind === "map" ? EVERYWHERE : { kind: "map", area: undefined }));
    this.#near = DISTANCES.map((metres) =>
      button(m.text("register-near-within", { distance: length(m, metres) }), () => this.#locate(metres)));
    const { field, text } = textBox(t("register-street"), t("register-street-means"), () => this.#offer());
    this.#typed = text;
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    this.element = h("section", { class: "where screen", part: "where" },
      h("h2", {}, t("register-where")),
      h("p", { class: "note" }, t("register-where-means")),
      h("div", { class: "doing" }, this.#everywhere, this.#map),
      field, this.#count, this.#list,
      h("h3", {}, t("register-near")),
      h("p", { class: "note" }, t("register-near-means")),
      h("div", { class: "doing" }, this.#near), this.#said);
    this.#press();
  }

  /** Where the notices say that they hang. */
  streets(entries: readonly Entry[]): void {
    this.#entries = entries;
    const streets = new Map<string, Street>();
    const names = new Map<string, string>();
    for (const { place, where, language } of entries) {
      if (!place) continue;
      let name = names.get(where);
      if (name === undefined) names.set(where, name = streetOf(place));
      const known = streets.get(name);
      if (known) known.count++;
      else streets.set(name, { text: name, language, count: 1 });
    }
    // Written in two ways it is still one street.
    const folded = new Map<string, Street>();
    for (const street of streets.values()) {
      const key = sought(street.text);
      const known = folded.get(key);
      if (known) known.count += street.count;
      else folded.set(key, street);
    }
    this.#streets = folded;
    this.#offer();
  }

  /** Shows what somebody chose elsewhere: by a link, or by taking all filters away. */
  show(where: Where): void {
    this.#asked++;
    this.#where = where;
    if (where.kind !== "place") unlink();
    this.#said.replaceChildren();
    this.#press();
    this.#offer();
  }

  #choose(where: Where): void {
    this.show(where);
    this.#changed(where);
  }

  #press(): void {
    const where = this.#where;
    const pressed = (one: HTMLElement, is: boolean) => one.setAttribute("aria-pressed", String(is));
    pressed(this.#everywhere, where.kind === "all");
    pressed(this.#map, where.kind === "map");
    this.#near.forEach((one, at) => pressed(one, where.kind === "near" && where.metres === DISTANCES[at]));
  }

  /** The places that fit what is typed, as links to this page with the place behind `#`. */
  #offer(): void {
    const typed = phrase(this.#typed.textContent ?? "").trimEnd();
    const chosen = this.#where.kind === "place" ? this.#where.phrase : "";
    const fits = [...this.#streets].filter(([key]) => key.includes(typed));
    fits.sort(([a, one], [b, other]) => Number(b === chosen) - Number(a === chosen) || other.count - one.count || (a < b ? -1 : 1));
    const here = location.href.split("#")[0] ?? "";
    const root = this.element.getRootNode() as Document | ShadowRoot;
    const held = this.#list.contains(root.activeElement) ? root.activeElement?.getAttribute("href") : undefined;
    this.#list.replaceChildren(...fits.slice(0, MOST).map(([key, { text, language }]) => {
      // Whoever follows the link gets every place with these words, so that many are counted.
      let count = 0;
      for (const { where } of this.#entries) if (where.includes(key)) count++;
      const link = h("a", { href: `${here}#${KEY}${encodeURIComponent(text)}` },
        h("span", { lang: language, dir: "auto" }, text), " ", h("span", { class: "count" }, this.#m.number(count)));
      if (key === chosen) link.setAttribute("aria-current", "true");
      return h("li", {}, link);
    }));
    if (held) [...this.#list.querySelectorAll("a")].find((link) => link.getAttribute("href") === held)?.focus({ preventScroll: true });
    const words = this.#m.text("register-streets", { count: this.#m.number(fits.length) });
    this.#count.setAttribute("aria-live", typed.trim() === "" ? "off" : "polite");
    if (this.#count.textContent !== words) this.#count.textContent = words;
  }

  /** Asks the device once, and only because somebody pressed this. */
  #locate(metres: number): void {
    const where = this.#where;
    if (where.kind === "near") {
      if (where.metres !== metres) return this.#choose({ ...where, metres });
      return this.#choose(EVERYWHERE);
    }
    const asked = ++this.#asked;
    const say = (key: string) => {
      if (asked === this.#asked) this.#said.replaceChildren(h("p", { class: "strong" }, this.#m.text(key)));
    };
    if (!("geolocation" in navigator)) return say("register-near-failed");
    say("register-near-asking");
    navigator.geolocation.getCurrentPosition(({ coords: { latitude, longitude, accuracy } }) => {
      if (asked === this.#asked) this.#choose({ kind: "near", latitude, longitude, metres, accuracy });
    }, ({ code, PERMISSION_DENIED }) => {
      say(code === PERMISSION_DENIED ? "register-near-refused" : "register-near-failed");
    }, { enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE });
  }
}

/** Metres, or kilometres where that is shorter, in the words of the language. */
export function length(m: Messages, metres: number): string {
  return metres >= 1000
    ? m.number(metres / 1000, { style: "unit", unit: "kilometer", unitDisplay: "long", maximumFractionDigits: 1 })
    : m.number(metres, { style: "unit", unit: "meter", unitDisplay: "long", maximumFractionDigits: 0 });
}
