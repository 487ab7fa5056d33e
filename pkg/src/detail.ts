// The second layer: every field of the notice, stated or not, in the order of the format.

import { type Child, h } from "./dom.js";
import type { Activity, Content } from "./types.js";
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

function activityRows(w: Words, a: Activity): Row[] {
  const interest = a.legitimateInterest || LEGITIMATE_INTEREST.includes(a.legalBasis ?? 0);
  const decision = a.automatedDecision;
  const decides = !!decision && decision.effect !== DECIDES_NOTHING;
  const rows: (Row | false)[] = [
    ["purpose", w.code(a.purpose)],
    ["purpose_text", w.stated(a.purposeText, (text) => w.own(text))],
    ["legal_basis", w.stated(a.legalBasis, (code) => w.code(code))],
    !!interest && ["legitimate_interest", w.stated(a.legitimateInterest, (text) => w.own(text))],
    ["special_category_condition", w.stated(a.specialCategoryCondition, (code) => w.code(code))],
    ["data_kinds", w.list(a.dataKinds, (code) => w.code(code))],
    ["identifiability", w.stated(a.identifiability, (code) => w.code(code))],
    ["processing", w.list(a.processing, (code) => w.code(code))],
    ["profiling", w.stated(a.profiling, (code) => w.code(code))],
    ["automated_decision", w.stated(decision, ({ effect }) => w.code(effect))],
    decides && ["automated_decision-autonomy", w.stated(decision.autonomy, (code) => w.code(code))],
    decides && ["automated_decision-human_review", w.stated(decision.humanReview, (yes) => w.truth(yes))],
    ["retention", w.stated(a.retention, (retention) => w.retention(retention))],
    ["storage", w.list(a.storage, (storage) => w.storage(storage))],
    ["access", w.list(a.access, (code) => w.code(code))],
    ["recipients", w.list(a.recipients, (recipient) => w.recipient(recipient), "stated-nobody")],
    ["consequences", w.list(a.consequences, (code) => w.code(code))],
    ["objection", w.stated(a.objection, ({ effect }) => w.code(effect))],
    !!a.objection && ["objection-reason", w.stated(a.objection.reason, (text) => w.own(text))],
    ["mandatory", w.stated(a.mandatory, (yes) => w.truth(yes))],
  ];
  return rows.filter((row) => row !== false);
}

function contacts(w: Words, notice: Content): Row[] {
  const { controller, supervisoryAuthority } = notice;
  return [
    ["controller", w.own(controller.name)],
    ["controller-kind", w.stated(controller.kind, (kind) => w.code(kind))],
    ["controller-country", w.stated(controller.country, (country) => w.m.country(country))],
    ["controller-contacts", w.list(controller.contacts, (contact) => w.contact(contact))],
    ["data_protection_officer", w.stated(notice.dataProtectionOfficer, (contact) => w.contact(contact))],
    ["processors", w.list(notice.processors, (body) => w.placed(body), "stated-nobody")],
    ["rights", w.list(notice.rights, (code) => w.code(code))],
    ["channels", w.list(notice.channels, ({ purpose, contact }) =>
      [w.m.text("channel-for", { use: w.code(purpose) }), " ", w.contact(contact)])],
    ["supervisory_authority", w.stated(supervisoryAuthority, ({ name, contact }) =>
      [w.own(name), ". ", w.stated(contact, (way) => w.contact(way))])],
  ];
}

function sensor(w: Words, notice: Content): Row[] {
  const degrees = (value: number) => (value / 1e5).toFixed(5);
  return [
    ["label", w.own(notice.label)],
    ["place", w.stated(notice.place, (place) => w.own(place))],
    ["position", w.stated(notice.position, ({ latitude, longitude }) =>
      w.exact(`${degrees(latitude)}, ${degrees(longitude)}`))],
    ["reach", w.stated(notice.reach, (metres) => w.m.text("metres", { metres }))],
    ["technologies", w.list(notice.technologies, (code) => w.code(code))],
    ["sensor", w.exact(notice.sensor)],
  ];
}

function accountability(w: Words, notice: Content): Row[] {
  return [
    ["assessments", w.list(notice.assessments, ({ kind, date, link }) => [
      date
        ? w.m.parts("assessment-dated", { kind: w.code(kind), day: w.day(date) })
        : w.m.text("assessment-undated", { kind: w.code(kind) }),
      link ? [": ", w.link(link)] : false,
    ])],
    ["data_owner", w.stated(notice.dataOwner, (owner) => w.own(owner))],
    ["public_cost", w.stated(notice.publicCost, ({ amount, currency, months }) => {
      const money = w.m.number(amount, { style: "currency", currency, maximumFractionDigits: 0 });
      return typeof months === "number"
        ? w.m.text("cost-months", { amount: money, months })
        : w.m.text("cost-once", { amount: money });
    })],
    ["contract", w.stated(notice.contract, (link) => w.link(link))],
    ["second_layer", w.stated(notice.secondLayer, (link) => w.link(link))],
  ];
}

function validity(w: Words, notice: Content): Row[] {
  return [
    ["issued", w.day(notice.issued)],
    ["effective", w.day(notice.effective)],
    ["expires", w.day(notice.expires)],
    ["revision", w.m.number(notice.revision)],
    ["previous", notice.previous ? w.exact(notice.previous) : w.text("stated-none")],
    ["language", w.m.language(notice.language)],
  ];
}
