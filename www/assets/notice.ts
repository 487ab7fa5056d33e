// The page that a placard's code opens: offers the short code where the address brought no notice that can be shown.

// One script with all that this page needs first: everything on the way to a verdict is counted in bytes.

import "./site.js";

import type { LamppostError, LamppostNotice, Verdict } from "lamppost";
import "lamppost";

const notice = element<LamppostNotice>(document, "lamppost-notice");
const keep = element<HTMLElement>(document, "#keep");
const beside = element<HTMLElement>(document, "#beside");
const place = element<HTMLButtonElement>(beside, "#place");
const report = element<HTMLButtonElement>(beside, "#report");
const template = element<HTMLTemplateElement>(document, "#short-code-form");
let form: HTMLElement | undefined;

/** With these the sign is no use, but its short code may be. */
const WITHOUT_NOTICE: readonly Verdict[] = ["changed", "unknown-issuer", "unreadable"];

/** With these somebody should look after the sign. */
const TO_REPORT: readonly Verdict[] = ["changed", "unknown-issuer", "from-another-place"];

/** Shows the form or hides it; it is made when it is first wanted. */
function offer(wanted: boolean): void {
  if (wanted) form ??= makeForm();
  if (form) form.hidden = !wanted;
}

function makeForm(): HTMLElement {
  template.after(template.content.cloneNode(true));
  const made = element<HTMLElement>(document, "#short-code");
  const input = element<HTMLElement>(made, "#code");
  const go = () => void find(input, element(made, "#code-error"));
  element<HTMLElement>(made, "button").addEventListener("click", go);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    go();
  });
  return made;
}

async function find(input: HTMLElement, problem: HTMLElement): Promise<void> {
  problem.textContent = "";
  try {
    // The element listens to the address and takes it from here.
    location.hash = await notice.findShortCode(input.innerText.trim());
    input.textContent = "";
  } catch (thrown) {
    problem.textContent = notice.describe((thrown as LamppostError).code);
    input.focus();
  }
}

/** What somebody asks for beside the notice comes when they ask. */
async function more(what: "place" | "report"): Promise<void> {
  const answer = element<HTMLElement>(beside, "#beside-answer");
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
  offer(location.hash.length <= 1);
}

function element<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

addEventListener("hashchange", opened);
notice.addEventListener("lamppost-verdict", (event) => {
  const { verdict } = event.detail;
  keep.hidden = WITHOUT_NOTICE.includes(verdict);
  offer(keep.hidden);
  place.hidden = keep.hidden;
  report.hidden = !TO_REPORT.includes(verdict);
  beside.hidden = place.hidden && report.hidden;
});
place.addEventListener("click", () => void more("place"));
report.addEventListener("click", () => void more("report"));
opened();
