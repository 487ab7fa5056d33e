// A city whose site and collector are one program, a notice with every kind of choice, and hands that press things.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";

import { City, draft, program, words } from "./city.mjs";

/** What the notice does, in its order: the legal basis, and what more is said. */
export const ACTIVITIES = [
  { basis: "6(1)(a)", purpose: "research_development", text: "Study how people cross." },
  { basis: "6(1)(a)", purpose: "inform", text: "Show how full it is." },
  { basis: "6(1)(e)", purpose: "planning_decision_making", text: "Count people." },
  { basis: "6(1)(f)", purpose: "commerce", text: "Rate the stalls.", more: 'legitimate_interest = "Fair rents."' },
  { basis: "6(1)(c)", purpose: "fire_emergency", text: "Keep exits free." },
  {
    basis: "6(1)(e)", purpose: "entry", text: "Open the gate.",
    more: 'automated_decision = { effect = "significant_effect", autonomy = "autonomous", human_review = true }',
  },
];

export const [RESEARCH, INFORM, PLANNING, RENTS, EXITS, GATE] = ACTIVITIES.keys();

/** Words that the notice brings along are in a language that the page is not in. */
export const LANGUAGE = "ga";

export function everyChoice(sensor, activities = ACTIVITIES, changes = {}) {
  const [head] = draft(sensor, { language: LANGUAGE, ...changes }).split("[[activities]]");
  return head + activities.map(({ basis, purpose, text, more = "" }) => `[[activities]]
purpose = "${purpose}"
purpose_text = "${text}"
${basis ? `legal_basis = "${basis}"` : ""}
data_kinds = ["people_count"]
identifiability = "identifiable"
retention = { rule = "hours", hours = 24 }
storage = [{ kind = "on_device" }]
recipients = []
${more}
`).join("\n");
}
