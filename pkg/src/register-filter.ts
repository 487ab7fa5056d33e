// Which sensors fit, and what they add up to. Ten thousand are looked through in slices, so that no key waits.

import { pieces } from "./fold.js";
import { type Messages } from "./messages.js";
import { type Entry, FACETS, type Facet, type Value } from "./register-entry.js";
import type { Code } from "./types.js";

/** Degrees. */
export interface Area {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Where somebody looks. */
export type Where =
  | { readonly kind: "all" }
  /** The part of the map in view. */
  | { readonly kind: "map"; readonly area: Area | undefined }
  /** `phrase`: the words of a street or place, as in an entry's `where`. */
  | { readonly kind: "place"; readonly text: string; readonly phrase: string }
  /** Around where this device is, in degrees and metres. */
  | {
    readonly kind: "near"; readonly latitude: number; readonly longitude: number;
    readonly metres: number; readonly accuracy: number;
  };

export interface Wanted {
  readonly values: ReadonlyMap<Facet, ReadonlySet<Value>>;
  readonly typed: string;
  readonly where: Where;
}

export interface Result {
  readonly entries: Entry[];
  /** How many sensors there would be with each value, with all the other filters as they are. */
  readonly sums: ReadonlyMap<Facet, ReadonlyMap<Value, number>>;
  /** Over all that fit. */
  readonly total: { controllers: number; countries: number; forbidden: number; missing: number };
}

/** Metres of a degree of latitude. */
export const DEGREE = 111_320;

/** Milliseconds of work at once. */
const SLICE = 10;

/** Lets keys, pointer and drawing go first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Undefined where it was overtaken. */
export async function sift(
  m: Messages, all: readonly Entry[], wanted: Wanted, stopped: () => boolean,
): Promise<Result | undefined> {
  const fits = search(m, wanted.typed);
  const here = inside(wanted.where);
  const [controllers, countries] = [new Set<Value>(), new Set<Value>()];
  const total = { controllers: 0, countries: 0, forbidden: 0, missing: 0 };
  const sums = new Map<Facet, Map<Value, number>>(FACETS.map((facet) => [facet, new Map()]));
  const entries: Entry[] = [];
  let began = performance.now();
  for (let at = 0; at < all.length; at++) {
    if (at % 64 === 0 && performance.now() - began > SLICE) {
      await pause();
      if (stopped()) return undefined;
      began = performance.now();
    }
    const entry = all[at] as Entry;
    if (!here(entry) || !fits(entry)) continue;
    let refused: Facet | undefined;
    let several = false;
    for (const [facet, values] of wanted.values) {
      if (values.size === 0 || entry.values[facet].some((value) => values.has(value))) continue;
      several = refused !== undefined;
      if (several) break;
      refused = facet;
    }
    if (several) continue;
    if (refused === undefined) {
      entries.push(entry);
      for (const name of entry.values.who) controllers.add(name);
      for (const country of entry.values.country) if (country !== 0) countries.add(country);
      total.forbidden += entry.forbidden;
      total.missing += entry.missing;
    }
    for (const facet of refused === undefined ? FACETS : [refused]) {
      const counts = sums.get(facet) as Map<Value, number>;
      for (const value of entry.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  total.controllers = controllers.size;
  total.countries = countries.size;
  return stopped() ? undefined : { entries, sums, total };
}

function inside(where: Where): (entry: Entry) => boolean {
  switch (where.kind) {
    case "all":
      return () => true;
    case "map": {
      const { area } = where;
      return area ? (entry) => within(entry, area) : () => true;
    }
    case "place":
      return (entry) => entry.where.includes(where.phrase);
    case "near":
      return (entry) => distance(entry, where) <= where.metres;
  }
}

/** Metres; over a street or two the earth is flat. Infinite where the notice states no position. */
function distance(
  { latitude, longitude }: Entry, from: { readonly latitude: number; readonly longitude: number },
): number {
  if (latitude === undefined || longitude === undefined) return Infinity;
  const east = ((longitude - from.longitude + 540) % 360 - 180) * Math.cos((from.latitude * Math.PI) / 180);
  return Math.hypot(latitude - from.latitude, east) * DEGREE;
}

function within({ latitude, longitude }: Entry, { south, north, west, east }: Area): boolean {
  return latitude !== undefined && longitude !== undefined
    && latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** Every typed word begins a word of the notice, or of the vocabulary's words for it. */
function search(m: Messages, typed: string): (entry: Entry) => boolean {
  const wanted = pieces(typed);
  if (wanted.length === 0) return () => true;
  // Chinese writes no spaces between words.
  const inside = /^zh\b/u.test(m.lang);
  const known = new Map<Code, boolean[]>();
  const of = (code: Code) => {
    let found = known.get(code);
    if (!found) {
      const words = pieces(m.term(code));
      found = wanted.map((part) => (inside ? words.join("").includes(part) : words.some((word) => word.startsWith(part))));
      known.set(code, found);
    }
    return found;
  };
  return ({ own, codes }) => wanted.every((part, index) =>
    own.includes(inside ? part : ` ${part}`) || codes.some((code) => of(code)[index]));
}
