// One record in words: what was decided, whether it was sent, what came back, and what does not hold.

import { type Authority, unixTime } from "./authority.js";
import { button, save } from "./controls.js";
import { nameOf } from "./decisions.js";
import { type Child, h } from "./dom.js";
import type { Queued, Stored } from "./records.js";
import type { RecordView } from "./types.js";
import type { Words } from "./words.js";

export interface Kept {
  readonly stored: Stored;
  readonly view: RecordView;
}

/** Nothing is due any more. */
const ENDED: readonly RecordView["state"][] = ["Recorded", "RequestRejected", "RequestFulfilled"];

/** Hexadecimal digits of a hash that people compare. */
const SHORT = 16;

/** Checks records by the authority's keys, all of each. */
export function readAll({ core, trust }: Authority, stored: readonly Stored[]): Promise<Kept[]> {
  return Promise.all(stored.map(async (one) => ({
    stored: one,
    view: await core.readRecord(trust.handle, one.record, unixTime()),
  })));
}

/** “You refused consent on 22 November 2026.” */
export function decided(w: Words, { choice }: RecordView): string {
  if (!choice) return w.text("record-unreadable");
  return w.m.text(`did-${nameOf(choice.decision)}`, { day: w.m.day(choice.day) });
}

/** Everything about what became of a choice. */
export function standing(w: Words, { stored, view }: Kept): HTMLElement {
  const { receipt, due, overdue, choice } = view;
  const rows: (readonly [string, Child] | false)[] = [
    ["record-state", [
      w.text(`case-${view.state}`),
      overdue && [" ", h("strong", {}, w.text("record-overdue"))],
    ]],
    !!stored.queued && ["record-queue", queue(w, stored.queued)],
    !!due && !ENDED.includes(view.state) && ["record-due", w.day(due)],
    !!receipt && ["record-received", h("time", { datetime: receipt.received }, w.m.time(receipt.received))],
    !!receipt && ["record-notice-state", w.code(receipt.state)],
    typeof choice?.ground === "number" && ["record-ground", w.code(choice.ground)],
    !!choice?.text && ["record-text", h("q", { dir: "auto" }, choice.text)],
    ["record-receipt", w.exact(short(view.hash))],
    view.answers.length > 0 && ["record-answers", h("ul", {},
      view.answers.map((_, index) => h("li", {}, reply(w, view, index))))],
    !!stored.dropped && ["record-dropped", [w.text("record-dropped-means"), " ", w.m.error(stored.dropped)]],
    view.problems.length > 0 && ["record-problems", problems(w, view)],
  ];
  return h("dl", {}, rows.filter((row) => row !== false).map(([label, value]) =>
    h("div", { class: "row" }, h("dt", {}, w.text(label)), h("dd", {}, value))));
}

/** What waits to be sent, and since when it does not. */
export function queue(w: Words, { next, error, final }: Queued): Child {
  if (final) return [[w.text("queue-final"), refusal(w, error), w.text("queue-final-next")].join(" ")];
  return [
    w.text("queue-waiting"),
    next > Date.now() && [" ", w.m.text("queue-next", { time: w.m.time(new Date(next).toISOString()) })],
    !!error && [" ", refusal(w, error)],
  ];
}

/** A collector newer than this page may give reasons that it has no sentence for. */
function refusal(w: Words, code: string | undefined): string {
  if (!code) return "";
  return w.m.error(w.m.has(`error-${code}`) ? code : "collector-refused");
}

function reply(w: Words, { answers, problems }: RecordView, index: number): Child {
  const answer = answers[index];
  if (!answer) return undefined;
  const { status, reason, text, day, due } = answer;
  const holds = !problems.some((problem) => problem.part === "answer" && (problem.index ?? index) === index);
  const answered = w.join("comma", h("b", {}, w.code(status)), w.day(day));
  return [
    typeof reason === "number"
      ? w.join("sentence", answered, w.m.text("answer-reason", { reason: w.code(reason) })) : answered,
    !!text && [" ", h("q", { dir: "auto" }, text)],
    !!due && [" ", w.m.text("answer-due", { day: w.m.day(due) })],
    holds && h("span", { class: "note" }, w.text("answer-verified")),
  ];
}

/** A part that fails is named with its reason; the rest still stands. */
function problems(w: Words, { problems }: RecordView): Child {
  return h("ul", {}, problems.map(({ part, index, code }) => h("li", { class: "strong" },
    w.m.text(`problem-${part}`, { number: (index ?? 0) + 1 }), " ", w.m.error(code))));
}

/** The first part of a hash in groups of four. */
export function short(hash: string): string {
  return hash.slice(0, SHORT).match(/.{1,4}/gu)?.join(" ") ?? hash;
}

/** The record as a file that the program, this page and any other reader of the format can check. */
export function saveButton(w: Words, { record, hash }: Pick<Stored, "record" | "hash">): HTMLElement {
  return button(w.text("save-record"), () => save(`lamppost-${hash.slice(0, SHORT)}.txt`, record, "text/plain"));
}
