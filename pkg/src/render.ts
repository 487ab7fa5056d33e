// The whole of what the element shows, top to bottom.

import type { Authority } from "./authority.js";
import { h } from "./dom.js";
import { findings, forbidden, signedAnyway } from "./findings.js";
import { freshness } from "./freshness.js";
import type { Messages } from "./messages.js";
import { askBox, changedBox, explained } from "./opened.js";
import { gaps, summary } from "./summary.js";
import type { Content, View } from "./types.js";
import { Words } from "./words.js";

/**
 * Everything below the verdict. A verdict without a notice shows nothing of it. `text`: what a camera read; `choices`:
 * the place for the panel.
 */
export function below(
  m: Messages, view: View, authority: Authority, text: string, choices: HTMLElement,
): HTMLElement[] {
  const { remarks } = authority;
  const notice = shown(view);
  const w = new Words(m, notice);
  if (!notice) return [freshness(w, view, remarks)];
  const blocks = [
    forbidden(w, view, notice),
    signedAnyway(w, notice),
    summary(w, notice),
    gaps(w, view, notice),
    findings(w, view, notice),
    changedBox(m, authority, view, notice, text),
    askBox(m, notice),
    choices,
    h("section", { class: "details", part: "details" },
      h("h3", {}, w.text("section-details")),
      explained(m, notice),
      freshness(w, view, remarks),
    ),
  ];
  return blocks.filter((block) => block !== undefined);
}

/** The core already leaves the notice out here. This is the second lock on the same door. */
export function shown({ verdict, notice }: View): Content | undefined {
  if (verdict === "changed" || verdict === "unknown-issuer" || verdict === "unreadable") return undefined;
  return notice ?? undefined;
}
