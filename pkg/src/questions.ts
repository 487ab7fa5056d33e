// The questions that residents ask: which one somebody means, and what the signed fields say to it. The list and the
// rule are those of the program (src/verify/questions.rs, src/host/cli/ask.rs).

import questions from "lamppost:questions";

import { detailRows } from "./detail.js";
import { type Child, h } from "./dom.js";
import { pieces } from "./fold.js";
import type { Messages } from "./messages.js";
import type { Content } from "./types.js";
import type { Words } from "./words.js";

export type Question = (typeof questions)[number];

/** In the order to show them. */
export const QUESTIONS: readonly Question[] = questions;

export function title(w: Words, { id }: Question): string {
  return w.text(`question-${id}`);
}

/** The question that ordinary words lead to. */
export function find(m: Messages, typed: string): Question | undefined {
  const words = pieces(typed);
  const joined = words.join("");
  // Chinese writes no spaces between words.
  const within = /^zh\b/u.test(m.lang);
  const holds = (part: string) => (within ? joined.includes(part) : words.some((word) => word.startsWith(part)));
  let best: { readonly question: Question; readonly longest: number; readonly all: number } | undefined;
  for (const question of QUESTIONS) {
    const lengths = m.text(`ask-${question.id}`).split(/[,،，]/u).map(pieces)
      .filter((parts) => parts.length > 0 && parts.every(holds))
      .map((parts) => [...parts.join("")].length);
    if (lengths.length === 0) continue;
    const longest = Math.max(...lengths);
    const all = lengths.reduce((sum, length) => sum + length, 0);
    // Of equals the first of the list.
    const better = !best || longest > best.longest || (longest === best.longest && all > best.all);
    if (better) best = { question, longest, all };
  }
  return best?.question;
}

/** What the notice says to a question, field by field, and what it does not say. */
export function answer(w: Words, notice: Content, { fields, deadline }: Question): Child {
  const parts = detailRows(w, notice);
  const several = notice.activities.length > 1;
  const rows = fields.map((field) => {
    const values = parts.flatMap(({ activity, rows }) => rows.filter(([name]) => name === field)
      .map(([, value]) => ({ activity: several ? activity : undefined, value })));
    if (values.length === 0) return false;
    return h("div", { class: "row" }, h("dt", {}, w.text(`field-${field}`)), h("dd", {}, lines(w, notice, values)));
  });
  return [h("dl", {}, rows), deadline && h("p", {}, w.text("question-deadline"))];
}

interface Line {
  /** Counted from 1; absent where there is no other, or the notice as a whole is meant. */
  readonly activity: number | undefined;
  readonly value: Child;
}

function lines(w: Words, { activities }: Content, values: readonly Line[]): Child {
  const [only] = values;
  if (only?.activity === undefined) return only?.value;
  return h("ul", { class: "split" }, values.map(({ activity, value }) => {
    const purpose = w.code(activities[(activity ?? 0) - 1]?.purpose ?? 0);
    return h("li", {}, value, " ", h("span", { class: "note" }, w.m.text("page-answer-for", { purpose })));
  }));
}
