// The first thing to read: what this is, and what to do next. Words, a frame and a drawing say it together; colour
// only repeats them. There is no tick: a genuine notice can describe an unlawful sensor.

import { h, icon } from "./dom.js";
import type { LamppostError } from "./error.js";
import type { Messages } from "./messages.js";
import type { Verdict, View } from "./types.js";

type Tone = "plain" | "caution" | "alarm";

const SHEET = "M6 3h9l4 4v14H6z";

export const LOOKS: Readonly<Record<Verdict, { tone: Tone; drawing: string }>> = {
  // A sheet with a signature.
  genuine: { tone: "plain", drawing: `${SHEET}M9 9h7M9 12h7M9 17c2-3 3 2 4 0s2 0 3 0` },
  // A clock.
  "not-yet-in-force": { tone: "caution", drawing: "M12 3a9 9 0 1 1-.01 0zM12 7v5l4 2" },
  expired: { tone: "caution", drawing: "M12 3a9 9 0 1 1-.01 0zM12 7v5l-4 2M4 20 20 4" },
  // A sheet over a sheet.
  superseded: { tone: "caution", drawing: "M4 7h10v13H4zM8 7V4h12v13h-6" },
  withdrawn: { tone: "caution", drawing: `${SHEET}M3 12h19` },
  // A torn sheet.
  changed: { tone: "alarm", drawing: "M6 11V3h9l4 4v5l-3-2-3 3-3-3zM6 15l4 0 3 3 3-3 3 2v4H6z" },
  "unknown-issuer": { tone: "alarm", drawing: "M8 9a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.5" },
  // A pin, crossed out.
  "from-another-place": { tone: "caution", drawing: "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM4 4l16 16" },
  // A broken square.
  unreadable: { tone: "alarm", drawing: "M10 4H4v6M4 15v5h5M14 20h6v-5M20 10V4h-5M9 12h1M14 12h1" },
};

/** The verdict with everything that limits it. `short`: what to do next, and how fresh it is, stand further down. */
export function verdictBlock(m: Messages, view: View, short = false): HTMLElement {
  const { tone, drawing } = LOOKS[view.verdict];
  const key = `verdict-${view.verdict}`;
  const { issuer, reason } = view;
  return h("section", { class: `verdict ${tone}`, part: `verdict verdict-${tone}` },
    title(drawing, m.text(key)),
    !!issuer && h("p", { class: "signed" }, m.parts("page-signed-by", {
      name: h("bdi", {}, issuer.name), authority: h("bdi", {}, issuer.authority),
    })),
    cautions(m, view).map((words) => h("p", { class: "strong" }, words)),
    h("p", {}, m.text(`${key}-means`)),
    !short && freshList(m, view),
    !!reason && labelled(m, "page-why", because(m, reason.code, reason.since)),
    !short && labelled(m, "page-next", m.text(`${key}-next`)),
  );
}

/** Where no verdict could be reached, which says nothing about the sign. */
export function errorBlock(m: Messages, error: LamppostError): HTMLElement {
  return h("section", { class: "verdict caution", part: "error" },
    title("M12 3 2 20h20zM12 9v6M12 17.5v.5", m.text("page-error")),
    h("p", {}, because(m, error.code, error.since)),
    labelled(m, "page-next", m.text("page-error-next")),
  );
}

/** Where the page was opened without a notice. */
export function emptyBlock(m: Messages): HTMLElement {
  return h("section", { class: "verdict plain", part: "empty" },
    title("M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M18 18h2v2M14 20v-2", m.text("page-empty")),
    h("p", {}, m.text("page-empty-means")),
    labelled(m, "page-next", m.text("page-empty-next")),
  );
}

function title(drawing: string, words: string): HTMLElement {
  return h("h2", { part: "verdict-name" }, icon(drawing), h("span", {}, words));
}

function labelled(m: Messages, label: string, text: string): HTMLElement {
  return h("p", {}, h("b", {}, m.text(label)), h("br", {}), text);
}

function because(m: Messages, code: string, since: string | null | undefined): string {
  const words = m.error(code);
  return since ? `${words} ${m.text("reason-since", { day: m.day(since) })}.` : words;
}

/** What a person must know before they believe the rest. */
function cautions(m: Messages, view: View): string[] {
  const { verdict, freshness, distance, withdrawal } = view;
  const found: string[] = [];
  if (verdict === "genuine" || verdict === "not-yet-in-force") {
    if (freshness.status === "none") found.push(m.text("status-none"));
    if (freshness.status === "stale") {
      const time = freshness.statusIssued;
      found.push(time ? m.text("status-stale", { time: m.time(time) }) : m.text("status-none"));
    }
  }
  if (view.notice && freshness.clock !== "ok") found.push(m.text(`clock-${freshness.clock}`));
  if (verdict === "from-another-place" && typeof distance === "number") {
    found.push(m.text("distance-near", { distance: m.text("metres", { metres: distance }) }));
  }
  if (verdict === "withdrawn" && typeof withdrawal === "number") {
    found.push(m.text("withdrawal-reason", { reason: m.term(withdrawal) }));
  }
  return found;
}

function freshList(m: Messages, { freshness, notice }: View): HTMLElement | undefined {
  const time = freshness.statusIssued;
  if (!notice || freshness.status !== "fresh" || !time) return undefined;
  return h("p", {}, m.text("status-fresh", { time: m.time(time) }));
}
