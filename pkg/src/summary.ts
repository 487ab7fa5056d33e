// The first layer of a notice: the questions people ask, then the ones it leaves open.

import { type Child, h, icon } from "./dom.js";
import type { Activity, Code, Content, MissingField, Unstated, View } from "./types.js";
import type { Words } from "./words.js";

/** How closely data point at a person, closest first: the code, the drawing's filled part, the key of the sentence. */
const LEVELS: readonly { code: Code; filled: string; key: string }[] = [
  { code: 4, filled: "M12 3a9 9 0 1 0 .01 0z", key: "privacy-identifiable-means" },
  { code: 3, filled: "M12 21a9 9 0 0 0 0-18z", key: "privacy-pseudonymous-means" },
  { code: 2, filled: "M12 21a9 9 0 0 0 9-9H12z", key: "privacy-de_identified-means" },
  { code: 1, filled: "", key: "privacy-none-means" },
];

const CIRCLE = "M12 3a9 9 0 1 0 .01 0z";

export function summary(w: Words, notice: Content): HTMLElement {
  return h("section", { class: "summary", part: "summary" },
    h("h3", { part: "label" }, w.own(notice.label)),
    h("p", { class: "place" },
      w.join("label", w.text("field-place"), w.stated(notice.place, (place) => w.own(place)))),
    h("p", { class: "place" },
      w.join("label", w.text("field-technologies"), w.m.list(notice.technologies.map((code) => w.code(code))))),
    h("dl", {}, Object.values(rows(w, notice))),
  );
}

/** The questions people ask, by their field and in their order. */
export function rows(w: Words, { controller, activities }: Content): Record<string, HTMLElement> {
  const values: Record<string, Child> = {
    who: w.join("sentence", w.body(controller),
      sentence(w, "controller-kind", controller.kind, (kind) => w.code(kind))),
    what_for: purposes(w, activities),
    privacy: privacy(w, activities),
    how_long: perActivity(w, activities, (a) => w.stated(a.retention, (r) => w.retention(r))),
    who_else: perActivity(w, activities,
      (a) => w.list(a.recipients, (recipient) => w.recipient(recipient), "stated-nobody")),
    where: perActivity(w, activities, (a) => w.list(a.storage, (storage) => w.storage(storage))),
  };
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, row(w, field, value)]));
}

function row(w: Words, field: string, value: Child): HTMLElement {
  return h("div", { class: "row" }, h("dt", {}, w.text(`field-${field}`)), h("dd", {}, value));
}

/** A second answer in a row: where it is missing, the row's label does not tell what is. */
function sentence<T>(w: Words, field: string, value: T | Unstated, show: (value: T) => Child): Child {
  return value === null || value === undefined ? w.join("label", w.text(`field-${field}`), w.unstated()) : show(value);
}

function purposes(w: Words, activities: readonly Activity[]): Child {
  return w.list(activities, ({ purpose, purposeText }) => w.join("sentence", w.code(purpose),
    sentence(w, "purpose_text", purposeText, (text) => w.own(text))));
}

/** The closest of all activities, because that is what happens to a person. A silence counts as an open question. */
function privacy(w: Words, activities: readonly Activity[]): Child {
  const stated = activities.map((a) => a.identifiability).filter((code) => typeof code === "number");
  const worst = LEVELS.find(({ code }) => stated.includes(code));
  const unknown = stated.find((code) => !LEVELS.some((level) => level.code === code));
  const silent = activities.length - stated.length;
  if (stated.length === 0) return w.unstated();
  return [
    worst && h("span", { class: "level" }, icon(CIRCLE, worst.filled), h("b", {}, w.code(worst.code))),
    worst && h("span", { class: "note" }, w.text(worst.key)),
    unknown !== undefined && h("p", {}, w.code(unknown)),
    silent > 0 && h("p", {}, h("em", { class: "unstated" }, w.m.text("privacy-unstated-for", { count: silent }))),
  ];
}

/** One answer where all activities give the same, else one for each purpose. */
function perActivity(w: Words, activities: readonly Activity[], show: (activity: Activity) => Child): Child {
  const answers = new Map<string, { answer: HTMLElement; purposes: string[] }>();
  for (const activity of activities) {
    const answer = h("div", {}, show(activity));
    const key = answer.textContent;
    const same = answers.get(key) ?? { answer, purposes: [] };
    same.purposes.push(w.code(activity.purpose));
    answers.set(key, same);
  }
  const different = [...answers.values()];
  if (different.length === 1) return different[0]?.answer;
  const label = (purpose: string) => h("span", { class: "note" }, w.m.text("page-purpose", { purpose }));
  return h("ul", { class: "split" }, different.map(({ answer, purposes }) =>
    h("li", {}, purposes.map(label), answer)));
}

/** What the notice leaves out, printed as plainly as what it says. */
export function gaps(w: Words, view: View, notice: Content): HTMLElement {
  const lines = missingLines(w, view.missing ?? [], notice.activities);
  const unread = view.unread?.length ?? 0;
  return h("section", { class: "gaps", part: "missing" },
    lines.length === 0
      ? h("p", {}, w.text("page-missing-none"))
      : [h("h3", {}, w.m.text("page-missing", { count: lines.length })), h("ul", {}, lines)],
    unread > 0 && h("p", { class: "strong" }, w.m.text("page-unread", { count: unread })),
  );
}

/** A question that all activities leave open is one line; else it says which purposes it is about. */
function missingLines(w: Words, missing: readonly MissingField[], activities: readonly Activity[]): HTMLElement[] {
  const fields = new Map<string, number[]>();
  for (const { field, activity } of missing) {
    const of = fields.get(field) ?? [];
    if (typeof activity === "number") of.push(activity);
    fields.set(field, of);
  }
  return [...fields].map(([field, of]) => {
    const some = of.length > 0 && of.length < activities.length;
    const about = some
      ? of.map((index) => w.m.text("page-answer-for", { purpose: w.code(activities[index]?.purpose ?? 0) }))
      : [];
    return h("li", {}, [w.text(`missing-${field.replaceAll(".", "-")}`), ...about].join(" "));
  });
}
