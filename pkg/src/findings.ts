// What the rulebooks find in a notice: what the law forbids stands first of all, what it misses below what the notice says.

import { h } from "./dom.js";
import type { Content, Finding, View } from "./types.js";
import type { Words } from "./words.js";

type Severity = Finding["severity"];

/** The extension that holds the reason (FORMAT.md, "Extensions"). */
const SIGNED_ANYWAY = 16;

/** What nobody may do, and nobody can consent to. */
export function forbidden(w: Words, view: View, notice: Content): HTMLElement | undefined {
  const found = of(view, "prohibited");
  if (found.length === 0) return undefined;
  return h("section", { class: "verdict alarm", part: "prohibited" },
    h("h3", {}, w.text("findings-prohibited")),
    lines(w, found, notice),
    h("p", {}, w.text("findings-prohibited-means")),
  );
}

/** Why the issuer signed it although it knew: in its own words. */
export function signedAnyway(w: Words, { extensions }: Content): HTMLElement | undefined {
  const reason = extensions?.find(({ id }) => id === SIGNED_ANYWAY)?.text;
  if (!reason) return undefined;
  return h("section", { class: "gaps anyway", part: "signed-anyway" },
    h("h3", {}, w.text("published-anyway")),
    h("p", {}, w.text("published-anyway-means")),
    h("p", { class: "strong" }, w.own(reason)),
  );
}

/** Everything else, the worst first. */
export function findings(w: Words, view: View, notice: Content): HTMLElement | undefined {
  const rest: readonly Severity[] = ["contradiction", "missing", "warning"];
  const parts = rest.map((severity) => ({ severity, found: of(view, severity) })).filter(({ found }) => found.length > 0);
  if (parts.length === 0) return undefined;
  return h("section", { class: "gaps findings", part: "findings" },
    h("h3", {}, w.text("findings-title")),
    h("p", {}, w.text("findings-means")),
    parts.map(({ severity, found }) => {
      const list = lines(w, found, notice);
      const count = new Set(found.map(({ rule }) => rule)).size;
      const name = w.m.text(`findings-${severity}`, { count });
      // A contradiction is seen at once; the rest can be many.
      return severity === "contradiction"
        ? [h("h4", {}, name), list]
        : h("details", {}, h("summary", {}, name), list);
    }),
  );
}

function of({ findings }: View, severity: Severity): readonly Finding[] {
  return (findings ?? []).filter((finding) => finding.severity === severity);
}

/** What one rule finds in several activities is said once. */
function lines(w: Words, found: readonly Finding[], { activities }: Content): HTMLElement {
  const rules = new Map<string, Finding[]>();
  for (const finding of found) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  const purposes = (same: readonly Finding[]) => (activities.length === 1 ? [] : same)
    .map(({ activity }) => (activity === null ? undefined : activities[activity]?.purpose))
    .filter((purpose) => purpose !== undefined);
  return h("ul", {}, [...rules.values()].map((same) => {
    const [{ rule, citation, text }] = same as [Finding];
    const own = w.m.has(`rule-${rule}`);
    return h("li", {},
      own ? w.text(`rule-${rule}`) : text !== "-" && h("span", { lang: "en", dir: "ltr" }, text),
      purposes(same).map((purpose) =>
        h("span", { class: "note" }, w.m.text("page-answer-for", { purpose: w.code(purpose) }))),
      " ", h("span", { class: "note" }, h("bdi", {}, citation)),
    );
  }));
}
