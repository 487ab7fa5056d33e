// What a person can decide, by its code in src/vocabulary/own.rs, and what follows from what they decided before.

import type { ActivityChoices, Code, RecordView, Verdict } from "./types.js";

export const CONSENT_GIVE = 109;
export const CONSENT_REFUSE = 110;
export const CONSENT_WITHDRAW = 111;
export const OBJECTION_MAKE = 112;
export const OBJECTION_RETRACT = 113;

/** Keys of sentences: `send-<name>`, `did-<name>`. */
const NAMES: Readonly<Record<Code, string>> = {
  109: "consent-give",
  110: "consent-refuse",
  111: "consent-withdraw",
  112: "objection-make",
  113: "objection-retract",
  114: "review-request",
  115: "request-access",
  116: "request-rectification",
  117: "request-erasure",
  118: "request-restriction",
  119: "request-portability",
  120: "concern-tampered",
  121: "concern-place",
  122: "concern-other",
};

/** Justifications of DPV for an objection. */
export const GROUNDS: readonly Code[] = [3401, 3402, 3403, 3404, 3405];

export const SURFACES = { phone: 123, web: 124, kiosk: 125 } as const;

export type Family = "consent" | "objection" | "review" | "request" | "concern";

export function nameOf(decision: Code): string {
  return NAMES[decision] ?? "unknown";
}

export function familyOf(decision: Code): Family | undefined {
  return NAMES[decision]?.split("-")[0] as Family | undefined;
}

/** Of consent and objection the last word counts; requests and reports stand beside each other. */
export function replaces(family: Family): boolean {
  return family === "consent" || family === "objection";
}

/** What can be decided next. Each step has its way back, and none asks again for what was just decided. */
export function next(family: Family, last: Code | undefined, offered: readonly Code[]): Code[] {
  const of = offered.filter((decision) => familyOf(decision) === family);
  const wanted = (...decisions: Code[]) => decisions.filter((decision) => of.includes(decision));
  if (family === "consent") {
    if (last === undefined) return wanted(CONSENT_GIVE, CONSENT_REFUSE);
    return wanted(last === CONSENT_GIVE ? CONSENT_WITHDRAW : CONSENT_GIVE);
  }
  if (family === "objection") return wanted(last === OBJECTION_MAKE ? OBJECTION_RETRACT : OBJECTION_MAKE);
  return of;
}

/**
 * Whether a decision may be made about a notice with this verdict. What was taken back can be asked about and left, not
 * entered into; what hangs in the wrong place can be reported.
 */
export function possible(verdict: Verdict, decision: Code): boolean {
  const family = familyOf(decision);
  if (verdict === "from-another-place") return family === "concern";
  if (verdict !== "withdrawn") return true;
  if (family === "request" || family === "concern") return true;
  return decision === CONSENT_WITHDRAW || decision === OBJECTION_RETRACT;
}

/** The one step that undoes what a record says, if there is one. */
export function undo(decision: Code): Code | undefined {
  if (decision === CONSENT_GIVE) return CONSENT_WITHDRAW;
  return decision === OBJECTION_MAKE ? OBJECTION_RETRACT : undefined;
}

export function offeredFor(choices: readonly ActivityChoices[], activity: number | null): ActivityChoices | undefined {
  return choices.find((choice) => choice.activity === activity);
}

/** Records of one family about one activity, in the order given. */
export function about<R extends { readonly view: RecordView }>(
  records: readonly R[], activity: number | null, family: Family,
): R[] {
  return records.filter(({ view: { choice } }) =>
    choice && choice.activity === activity && familyOf(choice.decision) === family);
}
