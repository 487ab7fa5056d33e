// Pieces of JSON-LD: what a value says about itself, so that no reader has to guess a language, a type or a time zone.

import type { Code, DayText, Unstated } from "../types.js";
import { countryTerm, pathOf, TAG } from "./terms.js";

export type Json = string | number | boolean | readonly Json[] | Node;

export interface Node {
  readonly [key: string]: Json;
}

/** Their value is the name of a thing. Everything else that a record says is a text, a number or a thing in place. */
const NAMES_A_THING = [
  "dct:conformsTo", "dct:subject", "dpv:hasAuthority", "dpv:hasCountry", "dpv:hasDataController",
  "dpv:hasDataProcessor", "dpv:hasJurisdiction", "dpv:hasJustification", "dpv:hasLegalBasis", "dpv:hasLocation",
  "dpv:hasNecessity", "dpv:hasNoticeStatus", "dpv:hasStatus", "dpv:isAfter", "dpv:isExercisedAt", "dpv:isIndicatedBy",
  "schema:url",
];

/** Inline: a record that needs the web to be read could be read differently tomorrow. */
export const CONTEXT: Node = {
  "@version": 1.1,
  dct: "http://purl.org/dc/terms/",
  dpv: "https://w3id.org/dpv#",
  "eu-aiact": "https://w3id.org/dpv/legal/eu/aiact#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  justifications: "https://w3id.org/dpv/justifications#",
  lamppost: { "@id": TAG, "@prefix": true },
  loc: "https://w3id.org/dpv/loc#",
  pd: "https://w3id.org/dpv/pd#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  "sector-infra": "https://w3id.org/dpv/sector/infra#",
  "sector-law": "https://w3id.org/dpv/sector/law#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  ...Object.fromEntries(NAMES_A_THING.map((term) => [term, { "@type": "@id" }])),
};

const RIGHT_TO_LEFT = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/** Leaves out what there is nothing to say about. */
export function node(entries: Readonly<Record<string, Json | Unstated>>): Node {
  const said = ([, value]: readonly [string, Json | Unstated]) =>
    value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entries).filter(said)) as Node;
}

/** A word of the vocabulary under our name for it. One that is newer than this program keeps its number. */
export function word(code: Code | Unstated): Node | undefined {
  if (typeof code !== "number") return undefined;
  const path = pathOf(code);
  const label = path?.split("/").at(-1)?.replaceAll(/[_-]/gu, " ");
  return node({
    "@id": `lamppost:${path ?? `code/${code}`}`,
    "@type": "skos:Concept",
    "skos:notation": code,
    "skos:prefLabel": label && { "@language": "en", "@value": label },
  });
}

/** Words of the notice, in its language. */
export function said(text: string | Unstated, language: string): Node | undefined {
  if (!text) return undefined;
  const direction = RIGHT_TO_LEFT.includes(language.split("-")[0] ?? "") ? "rtl" : undefined;
  return node({ "@language": language, "@direction": direction, "@value": text });
}

/** A day in UTC, and marked so. */
export function date(day: DayText | Unstated): Node | undefined {
  return day ? { "@type": "xsd:date", "@value": `${day}Z` } : undefined;
}

export function time(text: string | Unstated): Node | undefined {
  return text ? { "@type": "xsd:dateTime", "@value": text } : undefined;
}

export function bytes(base64: string | Unstated): Node | undefined {
  return base64 ? { "@type": "xsd:base64Binary", "@value": base64 } : undefined;
}

/** DPV's country under `term`; letters that stand for none stay letters. */
export function country(letters: string | Unstated, term = "dpv:hasCountry"): Node {
  const known = countryTerm(letters);
  return node({ [term]: known, "lamppost:country": known ? undefined : letters });
}
