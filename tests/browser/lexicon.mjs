// The words that people decide by, and words that would push them.

import { ftl } from "./city.mjs";

/** Messages that the panel and my choices show, by key. A letter is the resident's own. */
export function messages() {
  const kinds = [
    "answer", "block", "bytes", "case", "changes", "confirm", "did", "mine", "panel", "part", "problem", "queue",
    "record", "save", "send", "withheld", "term-lamppost-decision", "term-dpv-ground",
  ];
  const shown = new RegExp(`^(${kinds.join("|")})-`);
  const found = new Map();
  let key;
  for (const line of ftl().split("\n")) {
    const [, started, rest] = line.match(/^([a-z][\w-]*) = (.*)$/) ?? [];
    if (started) found.set(key = started, rest);
    else if (/^\s+\S/.test(line)) found.set(key, `${found.get(key)} ${line.trim()}`);
  }
  return [...found].filter(([key]) => shown.test(key));
}

/** Pushing, shaming, flattering and frightening, as far as single words show it. */
export const STEERING = new RegExp(`!|\\b(${[
  "sorry", "sad(ly)?", "unfortunately", "regret", "are you sure", "really", "miss(ing)? out", "lose", "losing",
  "risk your", "(don.t|do not) (care|want to)", "hate", "love", "help us", "support us", "thanks?", "please",
  "trust us", "promise", "safer", "better experience", "improve", "benefit", "enjoy", "recommend(ed)?", "best",
  "great", "awesome", "happy", "hurry", "now or never", "last chance", "only today", "limited", "act now",
  "quick(ly)?", "seconds left",
  "soon", "everyone else", "most people", "other people", "selfish", "irresponsible", "stupid", "simply", "just",
  "of course",
].join("|")})\\b`, "i");

/** What says yes without saying to what. */
export const VAGUE = new RegExp(`^(${[
  "ok(ay)?", "yes", "no", "continue", "next", "got it", "i understand", "save", "accept", "agree", "allow", "confirm",
  "submit", "send", "done", "close", "proceed", "go",
].join("|")})( all)?$`, "i");

/** Each verb that a label may begin with. */
export const VERBS = [
  "Give", "Refuse", "Withdraw", "Object", "Take", "Ask", "Report", "Send", "Do not send", "Delete", "Keep",
];
