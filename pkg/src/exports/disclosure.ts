// What a notice says, in DPV: the sign itself, who is involved, and each activity as a `dpv:Process`.

import { EMAIL, HOURS, INDEFINITE, NOT_KEPT, PHONE, UNTIL_EVENT, WEB } from "../codes.js";
import type {
  Activity, AutomatedDecision, Channel, Code, Contact, Content, NamedBody, RecordView, Retention, Storage, Supervisor,
  Unstated,
} from "../types.js";
import { bytes, country, date, type Json, type Node, node, said, word } from "./jsonld.js";
import { hashOf } from "./signed.js";
import {
  aiActTerm, ASSESSMENTS, DATA_KINDS, IDENTIFIABILITY, legalTerm, NOTICE_STATUS, PURPOSES, rightsOf,
} from "./terms.js";

/** Codes of src/vocabulary/own.rs on which the shape depends. */
const PSEUDONYMOUS = 3;
const IDENTIFIABLE = 4;
const FOR_CHOICES = 76;
const FOR_REQUESTS = 77;
const FOR_COMPLAINTS = 78;

/** Technologies that sense; the others are programs, whose data may come from anywhere. */
const senses = (code: Code) => code >= 1001 && code <= 1099;

/** Every field that a record of consent must state before it can claim ISO/IEC TS 27560 with the GDPR's demands. */
const PROFILE: readonly string[] = [
  "controller.country", "controller.contacts", "controller.contacts.non_digital", "supervisory_authority",
  "channels.choice", "legal_basis", "data_kinds", "identifiability", "processing", "retention", "storage", "recipients",
  "mandatory", "technologies",
];

export interface Disclosed {
  readonly notice: Node;
  readonly entities: readonly Node[];
  readonly processes: readonly Node[];
  /** Nothing that the profile of DPV asks for is left open. */
  readonly complete: boolean;
}

/** `view.notice` may be missing: then only the bytes say which notice it was. */
export function disclosed(view: RecordView, signed: string, consent: boolean): Disclosed {
  const iri = `lamppost:notice/${view.noticeId}`;
  const { notice, choice } = view;
  if (!notice) return { notice: sign(iri, view, signed, consent, []), entities: [], processes: [], complete: false };
  const open = new Open();
  const entities = [controller(iri, notice, open), ...processors(iri, notice, open), ...supervisor(iri, notice, open)];
  open.stated("data_protection_officer", notice.dataProtectionOfficer);
  open.stated("second_layer", notice.secondLayer);
  const channels = open.list("channels", notice.channels, (channel, index) =>
    channelNode(iri, notice, channel, index));
  if (!notice.channels?.some(({ purpose }) => purpose === FOR_CHOICES)) open.hint("channels.choice");
  if (!notice.technologies.some(senses)) open.hint("technologies");
  const assessments = open.list("assessments", notice.assessments, ({ kind, date: day, link }) => node({
    "@type": ASSESSMENTS[kind] ? [ASSESSMENTS[kind], "dpv:Assessment"] : "dpv:Assessment",
    "dct:type": word(kind),
    "dct:date": date(day),
    "schema:url": link && `https://${link}`,
  }));
  const about = notice.activities.map((activity, index) => ({ activity, index }))
    .filter(({ index }) => choice === null || choice.activity === null || choice.activity === index);
  const opens = about.map(() => new Open());
  const processes = about.map(({ activity, index }, at) =>
    activityNode(iri, notice, activity, index, assessments, opens[at] as Open));
  // That nobody gets the data is an answer. With no data or no place for them there is nothing to consent to.
  const left = [open, ...opens].flatMap(({ hints, unstated, none }) =>
    [...hints, ...unstated, ...none.filter((field) => field !== "recipients")]);
  return {
    notice: { ...sign(iri, view, signed, consent, channels), ...open.nodes() },
    entities,
    processes,
    complete: processes.length > 0 && !PROFILE.some((field) => left.includes(field)),
  };
}

/** What is said, what is said to be none, and what is not said: three things, and RDF would drop the last two. */
class Open {
  readonly unstated: string[] = [];
  readonly none: string[] = [];
  /** Only for the profile. */
  readonly hints: string[] = [];

  stated<T, R extends Json | undefined>(field: string, value: T | Unstated, show?: (value: T) => R): R | undefined {
    if (value !== null && value !== undefined) return show?.(value);
    this.unstated.push(field);
    return undefined;
  }

  list<T>(field: string, values: readonly T[] | Unstated, show: (value: T, index: number) => Node): Node[] {
    if (values?.length === 0) this.none.push(field);
    return (this.stated(field, values, (list) => list.map(show)) ?? []) as Node[];
  }

  hint(field: string): void {
    this.hints.push(field);
  }

  nodes(): Node {
    return node({ "lamppost:unstated": this.unstated, "lamppost:statedNone": this.none });
  }
}

/** The notice as a thing: which one it was, to the byte. */
function sign(iri: string, view: RecordView, signed: string, consent: boolean, channels: readonly Node[]): Node {
  const { notice, issuer, receipt } = view;
  const state = receipt?.state;
  return node({
    "@id": iri,
    "@type": consent ? ["dpv:ConsentNotice", "dpv:PrivacyNotice"] : ["dpv:PrivacyNotice"],
    "dct:identifier": view.noticeId,
    "dct:title": notice && said(notice.label, notice.language),
    "dct:hasVersion": notice && String(notice.revision),
    "dct:replaces": notice?.previous && { "@id": `lamppost:notice/${notice.previous}` },
    "dct:language": notice?.language,
    "dct:issued": date(notice?.issued),
    "schema:validFrom": date(notice?.effective),
    "schema:expires": date(notice?.expires),
    "lamppost:sensor": notice?.sensor,
    "dct:spatial": notice && place(notice),
    "schema:url": notice?.secondLayer && `https://${notice.secondLayer}`,
    "dpv:hasNoticeStatus": typeof state === "number" ? NOTICE_STATUS[state] : undefined,
    "lamppost:noticeState": word(state),
    "dct:publisher": issuer && {
      "@id": `https://${issuer.authority}/`, "dct:identifier": issuer.authority, "dpv:hasName": issuer.name,
    },
    "lamppost:channel": channels,
    "schema:sha256": hashOf(signed),
    "lamppost:keyId": issuer?.keyId,
    "lamppost:signedBytes": bytes(signed),
  });
}

function place({ place: name, position, language }: Content): Node | undefined {
  if (!name && !position) return undefined;
  return node({
    "@type": "schema:Place",
    "schema:name": said(name, language),
    "schema:latitude": position && degrees(position.latitude),
    "schema:longitude": position && degrees(position.longitude),
  });
}

/** As text: a floating-point number would be written differently from one program to the next. */
function degrees(units: number): Node {
  const digits = String(Math.abs(units)).padStart(6, "0");
  const value = `${units < 0 ? "-" : ""}${digits.slice(0, -5)}.${digits.slice(-5)}`;
  return { "@type": "xsd:decimal", "@value": value };
}

function controller(iri: string, notice: Content, open: Open): Node {
  const { controller: of, language, dataProtectionOfficer } = notice;
  const addresses = (of.contacts ?? []).filter(({ kind }) => kind > PHONE);
  if (addresses.length === 0) open.hint("controller.contacts.non_digital");
  return {
    ...node({
      "@id": `${iri}/controller`,
      "@type": "dpv:DataController",
      "dpv:hasName": said(of.name, language),
      "lamppost:controllerKind": open.stated("controller.kind", of.kind, word),
      "dpv:hasAddress": addresses.map(({ value }) => said(value, language) as Node),
      "dpv:hasContact": open.list("controller.contacts", of.contacts, (contact) => contactNode(contact, language)),
      "dpv:hasDataProtectionOfficer": dataProtectionOfficer && {
        "@type": "dpv:DataProtectionOfficer", "dpv:hasContact": contactNode(dataProtectionOfficer, language),
      },
    }),
    ...(open.stated("controller.country", of.country, (letters) => country(letters)) ?? {}),
  };
}

function processors(iri: string, { processors: of, language }: Content, open: Open): Node[] {
  return open.list("processors", of, (body, index) => ({
    "@id": `${iri}/processor/${index + 1}`, "@type": "dpv:DataProcessor", ...named(body, language),
  }));
}

function supervisor(iri: string, { supervisoryAuthority, language }: Content, open: Open): Node[] {
  const of = open.stated("supervisory_authority", supervisoryAuthority, ({ name, contact }: Supervisor) => node({
    "@id": `${iri}/supervisor`,
    "@type": "dpv:DataProtectionAuthority",
    "dpv:hasName": said(name, language),
    "dpv:hasContact": contact && { "@id": `${iri}/supervisor/contact`, ...contactNode(contact, language) },
  }));
  return of ? [of] : [];
}

function named({ name, country: letters }: NamedBody, language: string): Node {
  return { ...node({ "dpv:hasName": said(name, language) }), ...country(letters) };
}

function contactNode({ kind, value }: Contact, language: string): Node {
  return node({
    "@type": "schema:ContactPoint",
    "dct:type": word(kind),
    "schema:url": kind === WEB ? `https://${value}` : undefined,
    "schema:email": kind === EMAIL ? value : undefined,
    "schema:telephone": kind === PHONE ? value : undefined,
    "schema:address": kind === WEB || kind === EMAIL || kind === PHONE ? undefined : said(value, language),
  });
}

function channelNode(iri: string, { language }: Content, { purpose, contact }: Channel, index: number): Node {
  return {
    "@id": `${iri}/channel/${index + 1}`,
    "lamppost:channelUse": word(purpose) as Node,
    ...contactNode(contact, language),
  };
}

function activityNode(
  iri: string, notice: Content, a: Activity, index: number, assessments: readonly Node[], open: Open,
): Node {
  const { language, controller: of } = notice;
  const basis = open.stated("legal_basis", a.legalBasis, (code) => code);
  const equal = PURPOSES[a.purpose];
  const text = open.stated("purpose_text", a.purposeText, (words) => said(words, language));
  const decision = open.stated("automated_decision", a.automatedDecision, decided);
  return node({
    "@id": `${iri}/activity/${index + 1}`,
    "@type": "dpv:Process",
    "dpv:hasPurpose": node({
      "@type": equal ? ["dpv:Purpose", equal] : ["dpv:Purpose"],
      "dct:type": word(a.purpose),
      "dct:description": text,
    }),
    "dpv:hasLegalBasis": [basis, a.specialCategoryCondition].map(legalTerm).filter((term) => term !== undefined),
    "lamppost:unknownBasis": basis !== undefined && !legalTerm(basis) ? word(basis) : undefined,
    "lamppost:legitimateInterest": said(a.legitimateInterest, language),
    ...data(a, open),
    // What a sensor takes of a person it takes from that person.
    "dpv:hasDataSource": isPersonal(a.identifiability) && notice.technologies.some(senses)
      ? { "@type": "dpv:DataSubjectDataSource" } : undefined,
    ...processing(a, open),
    "dpv:isImplementedUsingTechnology": notice.technologies.map(coded("dpv:Technology")),
    "lamppost:profiling": open.stated("profiling", a.profiling, word),
    "lamppost:automatedDecision": decision,
    "dpv:hasNecessity": open.stated("mandatory", a.mandatory, (yes) => (yes ? "dpv:Required" : "dpv:Optional")),
    "dpv:hasDataController": `${iri}/controller`,
    "dpv:hasDataProcessor": (notice.processors ?? []).map((_, at) => `${iri}/processor/${at + 1}`),
    "dpv:hasRecipient": open.list("recipients", a.recipients, (recipient) => node({
      "@type": "dpv:Recipient",
      ...named(recipient, language),
      "lamppost:terms": word(recipient.terms),
      "dpv:hasLegalBasis": legalTerm(recipient.safeguard),
    })),
    "lamppost:access": open.list("access", a.access, (code) => word(code) as Node),
    "dpv:hasStorageCondition": [
      ...open.list("storage", a.storage, stored),
      ...[open.stated("retention", a.retention, (retention) => kept(retention, language))].filter((of) => !!of),
    ],
    ...country(of.country, "dpv:hasJurisdiction"),
    "dpv:hasConsequence": open.list("consequences", a.consequences, coded("dpv:Consequence")),
    "lamppost:objection": open.stated("objection", a.objection, ({ effect, reason }) => node({
      "lamppost:effect": word(effect), "dct:description": said(reason, language),
    })),
    "dpv:hasRight": rights(iri, notice, a.legalBasis),
    "dpv:hasAuthority": notice.supervisoryAuthority ? `${iri}/supervisor` : undefined,
    "dpv:hasImpactAssessment": assessments,
    ...open.nodes(),
  });
}

/** Classes of the AI Act say what kind of system it is, not what is done to the data. */
function processing({ processing: of }: Activity, open: Open): Node {
  const classes = (of ?? []).map(aiActTerm).filter((term) => term !== undefined);
  const done = of?.filter((code) => aiActTerm(code) === undefined);
  if (classes.length > 0 && done?.length === 0) {
    open.hint("processing");
    return node({ "dct:subject": classes });
  }
  return node({
    "dct:subject": classes, "dpv:hasProcessing": open.list("processing", done, coded("dpv:Processing")),
  });
}

function coded(type: string): (code: Code) => Node {
  return (code) => node({ "@type": type, "dct:type": word(code) });
}

/** Whether data are personal is said only where the notice says how closely they point at a person. */
function data({ dataKinds, identifiability }: Activity, open: Open): Node {
  const level = open.stated("identifiability", identifiability, (code) => code);
  const personal = isPersonal(level);
  const type = IDENTIFIABILITY[level ?? 0] ?? "dpv:UncategorisedData";
  const kinds = open.list("data_kinds", dataKinds, (code) => {
    const equal = personal ? DATA_KINDS[code] : undefined;
    return node({
      "@type": equal ? [type, equal] : [type], "dct:type": word(code), "lamppost:identifiability": word(level),
    });
  });
  return { [personal ? "dpv:hasPersonalData" : "dpv:hasData"]: kinds };
}

function isPersonal(level: Code | Unstated): boolean {
  return level === PSEUDONYMOUS || level === IDENTIFIABLE;
}

function decided({ effect, autonomy, humanReview }: AutomatedDecision): Node {
  return node({
    "lamppost:effect": word(effect), "lamppost:autonomy": word(autonomy), "lamppost:humanReview": humanReview,
  });
}

function stored({ kind, country: letters }: Storage): Node {
  const where = country(letters, "dpv:hasLocation");
  return { ...node({ "@type": "dpv:StorageLocation", "dct:type": word(kind) }), ...where };
}

function kept({ rule, hours, until }: Retention, language: string): Node {
  const duration = (): Node => {
    const fixed = (text: string) => node({
      "@type": "dpv:TemporalDuration", "rdf:value": { "@type": "xsd:duration", "@value": text },
    });
    if (rule === NOT_KEPT) return fixed("PT0S");
    if (rule === HOURS) return fixed(period(hours ?? 0));
    if (rule === UNTIL_EVENT) {
      return node({ "@type": "dpv:UntilEventDuration", "dct:description": said(until, language) });
    }
    if (rule === INDEFINITE) return { "@type": "dpv:EndlessDuration" };
    return node({ "@type": "dpv:Duration", "dct:type": word(rule) });
  };
  return { "@type": "dpv:StorageDuration", "dpv:hasDuration": duration() };
}

/** ISO 8601. */
export function period(hours: number): string {
  return hours > 0 && hours % 24 === 0 ? `P${hours / 24}D` : `PT${hours}H`;
}

/** What the law gives with this basis, and what the notice names besides; each with the place to claim it. */
function rights(iri: string, notice: Content, basis: Code | Unstated): Node[] {
  const named = (notice.rights ?? []).map(legalTerm).filter((term) => term !== undefined);
  const channel = (use: Code) => {
    const index = (notice.channels ?? []).findIndex(({ purpose }) => purpose === use);
    return index < 0 ? undefined : `${iri}/channel/${index + 1}`;
  };
  const where = (right: string): string | undefined => {
    if (right === "eu-gdpr:A7-3" || right === "eu-gdpr:A21") return channel(FOR_CHOICES);
    if (right === "eu-gdpr:A77") {
      return notice.supervisoryAuthority?.contact ? `${iri}/supervisor/contact` : channel(FOR_COMPLAINTS);
    }
    // To be told, and to go to court, is not asked of the controller.
    return /A1[349]$|A7[89]$/u.test(right) ? undefined : channel(FOR_REQUESTS);
  };
  return [...new Set([...rightsOf(basis), ...named])].map((right) => node({
    "@type": ["dpv:DataSubjectRight", right], "dpv:isExercisedAt": where(right),
  }));
}

/** Where a decision can be undone: the way that the notice names, if it names one. */
export function choiceChannel({ noticeId, notice }: RecordView): string | undefined {
  const index = notice?.channels?.findIndex(({ purpose }) => purpose === FOR_CHOICES) ?? -1;
  return index < 0 ? undefined : `lamppost:notice/${noticeId}/channel/${index + 1}`;
}
