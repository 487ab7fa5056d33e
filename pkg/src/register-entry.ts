// What a register keeps in memory of a notice: little, because there can be ten thousand. The notice itself stays in the
// text of its bucket, and its digits are made when a line is shown.

import { pieces } from "./fold.js";
import type { Code, Content, Finding, Unstated, Verdict, View } from "./types.js";

export type Severity = Finding["severity"];

/** The worst first; `none` where no rule finds anything. */
export const SEVERITIES: readonly (Severity | "none")[] = ["prohibited", "contradiction", "missing", "warning", "none"];

export const FACETS = ["purpose", "who", "country", "device", "privacy", "finding"] as const;
export type Facet = (typeof FACETS)[number];
/** A code of the vocabulary, a name, a country, a severity. Code 0: not stated. */
export type Value = Code | string;

export interface Entry {
  /** The envelope in base64, as its bucket has it. */
  readonly line: string;
  readonly verdict: Verdict;
  readonly label: string;
  readonly language: string;
  readonly place: string | Unstated;
  /** The place, folded, each word between spaces. */
  readonly where: string;
  /** Degrees; absent where the notice states no position. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly values: Readonly<Record<Facet, readonly Value[]>>;
  /** The notice's own words, folded, each after a space. */
  readonly own: string;
  /** Codes whose words can be searched for. */
  readonly codes: readonly Code[];
  /** Things that the law forbids, and things that it wants said and the notice leaves out. */
  readonly forbidden: number;
  readonly missing: number;
}

/** The closest first, as in the first layer of a notice. */
const CLOSENESS = [4, 3, 2, 1];

const strings = new Map<string, string>();

/** Ten thousand notices name few controllers: one copy of each. */
function one(text: string): string {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, text);
  return text;
}

export function entryOf(line: string, view: View, notice: Content): Entry {
  const { activities, controller, processors, position } = notice;
  const stated = activities.map((activity) => activity.identifiability).filter((code) => typeof code === "number");
  const closest = CLOSENESS.find((code) => stated.includes(code)) ?? stated[0] ?? 0;
  const findings = (view.findings ?? []).map(({ severity }) => severity);
  const severities = new Set(findings);
  const times = (wanted: Severity) => findings.filter((severity) => severity === wanted).length;
  const countries = [
    controller.country, ...(processors ?? []).map(({ country }) => country),
    ...activities.flatMap(({ storage, recipients }) => [...(storage ?? []), ...(recipients ?? [])])
      .map(({ country }) => country),
  ].filter((country) => typeof country === "string");
  const purposes = unique(activities.map(({ purpose }) => purpose));
  const kinds = activities.flatMap(({ dataKinds }) => dataKinds ?? []);
  const said = [
    notice.label, notice.place, controller.name, notice.sensor, ...(processors ?? []).map(({ name }) => name),
    ...activities.flatMap(({ purposeText, recipients }) => [purposeText, ...(recipients ?? []).map(({ name }) => name)]),
  ];
  return {
    line,
    verdict: view.verdict,
    label: notice.label,
    language: one(notice.language),
    place: notice.place && one(notice.place),
    where: notice.place ? one(phrase(notice.place)) : "",
    latitude: position ? position.latitude / 1e5 : undefined,
    longitude: position ? position.longitude / 1e5 : undefined,
    values: {
      purpose: purposes,
      who: [one(controller.name)],
      country: countries.length ? unique(countries.map(one)) : [0],
      device: unique(notice.technologies),
      privacy: [closest],
      finding: severities.size ? SEVERITIES.filter((severity) => severities.has(severity as Severity)) : ["none"],
    },
    own: one(` ${said.flatMap((text) => (text ? pieces(text) : [])).join(" ")}`),
    codes: unique([...purposes, ...notice.technologies, ...kinds]),
    forbidden: times("prohibited"),
    missing: times("missing"),
  };
}

/** Words as they are looked for: folded, each between spaces. */
export function phrase(text: string): string {
  return ` ${pieces(text).join(" ")} `;
}

/**
 * What a place text names, without the numbers of houses and what stands after a comma: “Salmon Quay 12, corner” is on
 * Salmon Quay. Where that leaves nothing, all of it.
 */
export function streetOf(place: string): string {
  const [first = ""] = place.split(/[,;:(（，；、|–—]|\s[-/]\s/u);
  // Chinese numbers follow without a space: 中山路12号.
  const [, han] = /^(.*\p{Script=Han})\p{N}/u.exec(first) ?? [];
  const words = (han ?? first).trim().split(/\s+/u);
  const number = (word = "") => /^[#№]?\p{N}+\p{L}?(?:[-/]\p{N}+\p{L}?)*$/u.test(word);
  const sign = (word: string) => /^(?:no|nr|núm|n\.?[º°]|n\.|№)\.?:?$/iu.test(word);
  // Some countries write the number first.
  while (words.length > 1 && number(words[0])) words.shift();
  const end = words.findIndex((word, at) => at > 0 && (number(word) || (sign(word) && number(words[at + 1]))));
  return (end < 0 ? words : words.slice(0, end)).join(" ") || place.trim();
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** Digits for a last group of so many bytes (FORMAT.md, "QR text"). */
const WIDTHS = [0, 3, 5, 8, 10, 13, 15, 17];

/** The envelope as a camera would read it; undefined where the line is no base64. */
export function digits(line: string): string | undefined {
  let bytes: string;
  try {
    bytes = atob(line);
  } catch {
    return undefined;
  }
  let text = "";
  for (let at = 0; at < bytes.length; at += 7) {
    const group = bytes.slice(at, at + 7);
    // Seven bytes are more than a number holds exactly: in two halves, joined in decimal.
    let high = 0;
    let low = 0;
    for (let i = 0; i < group.length; i++) {
      const shifted = low * 256 + group.charCodeAt(i);
      low = shifted % 1e8;
      high = high * 256 + Math.floor(shifted / 1e8);
    }
    text += (String(high).padStart(9, "0") + String(low).padStart(8, "0")).slice(-(WIDTHS[group.length] ?? 17));
  }
  return text;
}

/** Both by their own words, so that neighbours in a list belong together. `fresh` comes in any order. */
export function merged(sorted: readonly Entry[], fresh: Entry[]): Entry[] {
  fresh.sort((one, other) => (one.own < other.own ? -1 : one.own > other.own ? 1 : 0));
  const all: Entry[] = [];
  let at = 0;
  for (const entry of fresh) {
    for (let before = sorted[at]; before && before.own <= entry.own; before = sorted[at]) {
      all.push(before);
      at++;
    }
    all.push(entry);
  }
  for (; at < sorted.length; at++) all.push(sorted[at] as Entry);
  return all;
}
