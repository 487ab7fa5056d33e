// The page that a placard's code opens: offers the short code where the address brought no notice that can be shown.

// One script with all that this page needs first: everything on the way to a verdict is counted in bytes.

import "./site.js";

import type { LamppostNotice, Verdict } from "lamppost";
import "lamppost";

const notice = element<LamppostNotice>("lamppost-notice");
const keep = element<HTMLElement>("#keep");
const beside = element<HTMLElement>("#beside");
const place = element<HTMLElement>("#place");
const report = element<HTMLElement>("#report");
let wanted = false;
let fetched: Promise<void> | undefined;

/** With these the sign is no use, but its short code may be. */
const WITHOUT_NOTICE: readonly Verdict[] = ["changed", "unknown-issuer", "unreadable"];

/** With these somebody should look after the sign. */
const TO_REPORT: readonly Verdict[] = ["changed", "unknown-issuer", "from-another-place"];

/** Shows what takes a short code, or hides it; it is fetched when it is first wanted. */
async function offer(now: boolean): Promise<void> {
  wanted = now;
  if (wanted) await (fetched ??= more("code"));
  const form = document.querySelector<HTMLElement>("#short-code");
  if (form) form.hidden = !wanted;
}

/** What somebody asks for beside the notice comes when they ask. */
async function more(what: "code" | "place" | "report"): Promise<void> {
  const answer = element<HTMLElement>("#beside-answer");
  try {
    const { href } = new URL("beside.js", import.meta.url);
    const module = await import(href) as typeof import("./beside.js");
    await module[what](notice, answer);
  } catch {
    answer.textContent = notice.describe("fetch-failed");
  }
}

function opened(): void {
  keep.hidden = true;
  beside.hidden = true;
  void offer(location.hash.length <= 1);
}

function element<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

addEventListener("hashchange", opened);
notice.addEventListener("lamppost-verdict", (event) => {
  const { verdict } = event.detail;
  keep.hidden = WITHOUT_NOTICE.includes(verdict);
  void offer(keep.hidden);
  place.hidden = keep.hidden;
  report.hidden = !TO_REPORT.includes(verdict);
  beside.hidden = place.hidden && report.hidden;
});
place.addEventListener("click", () => void more("place"));
report.addEventListener("click", () => void more("report"));
opened();
