// The second layer: every field of the notice, stated or not, in the order of the format.

import { type Child, h } from "./dom.js";
import type {
  Activity, Assessment, Channel, Code, Contact, Content, DayText, NamedBody, PublicCost, Recipient, Retention, Storage,
  Supervisor, Unstated,
} from "./types.js";
import type { Words } from "./words.js";

/** No decision is made, so nobody has to say who makes it. */
const DECIDES_NOTHING = 12;

/** GDPR Art. 6(1)(f) in its three spellings: only there an interest has to be named. */
const LEGITIMATE_INTEREST = [3014, 3015, 3016];

/** What the summary already says in full; paper is short. */
const IN_SUMMARY: readonly string[] = [
  "purpose", "purpose_text", "retention", "storage", "recipients",
  "label", "place", "technologies", "controller", "controller-kind", "controller-country",
];

export type Row = readonly [field: string, value: Child];

type Say<T> = (w: Words, value: T) => Child;

const word: Say<Code> = (w, code) => w.word(code);
const own: Say<string> = (w, text) => w.own(text);
const truth: Say<boolean> = (w, yes) => w.truth(yes);
const link: Say<string> = (w, address) => w.link(address);
const day: Say<DayText> = (w, text) => w.day(text);
const exact: Say<string> = (w, text) => w.exact(text);
const contact: Say<Contact> = (w, way) => w.contact(way);

/** A list, or one entry of it. */
function each<T extends object | Code>(show: Say<T>, none?: string): Say<readonly T[] | T> {
  return (w, values) =>
    w.list(Array.isArray(values) ? (values as readonly T[]) : [values as T], (one) => show(w, one), none);
}

/** How the value of each field is said. The names are those of the messages, `field-<field>`. */
const SAID = {
  purpose: word,
  purpose_text: own,
  legal_basis: word,
  legitimate_interest: own,
  special_category_condition: word,
  data_kinds: each(word),
  identifiability: word,
  processing: each(word),
  profiling: word,
  automated_decision: word,
  "automated_decision-autonomy": word,
  "automated_decision-human_review": truth,
  retention: ((w, retention) => w.retention(retention)) as Say<Retention>,
  storage: each<Storage>((w, storage) => w.storage(storage)),
  access: each(word),
  recipients: each<Recipient>((w, recipient) => w.recipient(recipient), "stated-nobody"),
  consequences: each(word),
  objection: word,
  "objection-reason": own,
  mandatory: truth,
  controller: own,
  "controller-kind": word,
  "controller-country": ((w, country) => w.m.country(country)) as Say<string>,
  "controller-contacts": each(contact),
  data_protection_officer: contact,
  processors: each<NamedBody>((w, body) => w.placed(body), "stated-nobody"),
  rights: each(word),
  channels: each<Channel>((w, { purpose, contact }) =>
    [w.join("label", w.code(purpose), w.contact(contact)), w.means(purpose)]),
  supervisory_authority: ((w, authority) => w.supervisor(authority)) as Say<Supervisor>,
  label: own,
  place: own,
  position: ((w, { latitude, longitude }) =>
    w.exact(`${degrees(latitude)}, ${degrees(longitude)}`)) as Say<{ latitude: number; longitude: number }>,
  reach: ((w, metres) => w.m.text("metres", { metres })) as Say<number>,
  technologies: each(word),
  sensor: exact,
  assessments: each<Assessment>((w, { kind, date, link }) => {
    const study = date
      ? w.m.parts("assessment-dated", { kind: w.code(kind), day: w.day(date) })
      : w.m.text("assessment-undated", { kind: w.code(kind) });
    return [link ? w.join("label", study, w.link(link)) : study, w.means(kind)];
  }),
  data_owner: own,
  public_cost: ((w, { amount, currency, months }) => {
    const money = w.m.number(amount, { style: "currency", currency, maximumFractionDigits: 0 });
    return typeof months === "number"
      ? w.m.text("cost-months", { amount: money, months })
      : w.m.text("cost-once", { amount: money });
  }) as Say<PublicCost>,
  contract: link,
  second_layer: link,
  issued: day,
  effective: day,
  expires: day,
  revision: ((w, revision) => w.m.number(revision)) as Say<number>,
  previous: exact,
  language: ((w, tag) => w.m.language(tag)) as Say<string>,
};

type Field = keyof typeof SAID;

function degrees(units: number): string {
  return (units / 1e5).toFixed(5);
}

export function details(w: Words, notice: Content): HTMLElement[] {
  return [
    ...notice.activities.map((activity, index) => activitySection(w, activity, index + 1)),
    section(w.text("section-contacts"), table(w, contacts(w, notice))),
    section(w.text("section-sensor"), table(w, sensor(w, notice))),
    section(w.text("section-accountability"), table(w, accountability(w, notice))),
    section(w.text("section-validity"), table(w, validity(w, notice))),
  ];
}

/** The same rows without their table, to compare one notice with another; those of an activity with its number. */
export function detailRows(w: Words, notice: Content): { readonly activity?: number; readonly rows: readonly Row[] }[] {
  return [
    ...notice.activities.map((activity, index) => ({ activity: index + 1, rows: activityRows(w, activity) })),
    { rows: [contacts, sensor, accountability, validity].flatMap((rows) => rows(w, notice)) },
  ];
}

export function section(title: string, content: Child): HTMLElement {
  return h("details", { part: "section" }, h("summary", {}, title), content);
}

export function table(w: Words, rows: readonly Row[]): HTMLElement {
  return h("dl", {}, rows.map(([field, value]) =>
    h("div", { class: IN_SUMMARY.includes(field) ? "row again" : "row" },
      h("dt", {}, w.text(`field-${field}`)),
      h("dd", {}, value))));
}

function activitySection(w: Words, activity: Activity, number: number): HTMLElement {
  return section(
    w.m.text("page-activity", { number, purpose: w.code(activity.purpose) }),
    table(w, activityRows(w, activity)),
  );
}

/** The value of a field in words; of a list also one entry alone. */
export function said(w: Words, field: string, value: unknown): Child {
  const say = (SAID as Partial<Record<string, Say<never>>>)[field];
  return w.stated(value, (stated) => (say ? say(w, stated as never) : w.exact(String(stated))));
}

function row<Name extends Field>(w: Words, field: Name, value: Parameters<(typeof SAID)[Name]>[1] | Unstated): Row {
  return [field, said(w, field, value)];
}

function activityRows(w: Words, a: Activity): Row[] {
  const interest = a.legitimateInterest || LEGITIMATE_INTEREST.includes(a.legalBasis ?? 0);
  const decision = a.automatedDecision;
  const decides = !!decision && decision.effect !== DECIDES_NOTHING;
  const rows: (Row | false)[] = [
    row(w, "purpose", a.purpose),
    row(w, "purpose_text", a.purposeText),
    row(w, "legal_basis", a.legalBasis),
    !!interest && row(w, "legitimate_interest", a.legitimateInterest),
    row(w, "special_category_condition", a.specialCategoryCondition),
    row(w, "data_kinds", a.dataKinds),
    row(w, "identifiability", a.identifiability),
    row(w, "processing", a.processing),
    row(w, "profiling", a.profiling),
    row(w, "automated_decision", decision?.effect),
    decides && row(w, "automated_decision-autonomy", decision.autonomy),
    decides && row(w, "automated_decision-human_review", decision.humanReview),
    row(w, "retention", a.retention),
    row(w, "storage", a.storage),
    row(w, "access", a.access),
    row(w, "recipients", a.recipients),
    row(w, "consequences", a.consequences),
    row(w, "objection", a.objection?.effect),
    !!a.objection && row(w, "objection-reason", a.objection.reason),
    row(w, "mandatory", a.mandatory),
  ];
  return rows.filter((row) => row !== false);
}

function contacts(w: Words, notice: Content): Row[] {
  const { controller } = notice;
  return [
    row(w, "controller", controller.name),
    row(w, "controller-kind", controller.kind),
    row(w, "controller-country", controller.country),
    row(w, "controller-contacts", controller.contacts),
    row(w, "data_protection_officer", notice.dataProtectionOfficer),
    row(w, "processors", notice.processors),
    row(w, "rights", notice.rights),
    row(w, "channels", notice.channels),
    row(w, "supervisory_authority", notice.supervisoryAuthority),
  ];
}

function sensor(w: Words, notice: Content): Row[] {
  return [
    row(w, "label", notice.label),
    row(w, "place", notice.place),
    row(w, "position", notice.position),
    row(w, "reach", notice.reach),
    row(w, "technologies", notice.technologies),
    row(w, "sensor", notice.sensor),
  ];
}

function accountability(w: Words, notice: Content): Row[] {
  return [
    row(w, "assessments", notice.assessments),
    row(w, "data_owner", notice.dataOwner),
    row(w, "public_cost", notice.publicCost),
    row(w, "contract", notice.contract),
    row(w, "second_layer", notice.secondLayer),
  ];
}

function validity(w: Words, notice: Content): Row[] {
  return [
    row(w, "issued", notice.issued),
    row(w, "effective", notice.effective),
    row(w, "expires", notice.expires),
    row(w, "revision", notice.revision),
    notice.previous ? row(w, "previous", notice.previous) : ["previous", w.text("stated-none")],
    row(w, "language", notice.language),
  ];
}
