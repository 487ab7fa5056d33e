// The page that a placard's code opens: offers the short code where the address brought no notice that can be shown.

import type { LamppostError, LamppostNotice, Verdict } from "lamppost";

const notice = element<LamppostNotice>("lamppost-notice");
const form = element<HTMLFormElement>("#short-code");
const input = element<HTMLInputElement>("#code");
const keep = element<HTMLElement>("#keep");
const problem = element<HTMLElement>("#code-error");

/** With these the sign is no use, but its short code may be. */
const WITHOUT_NOTICE: readonly Verdict[] = ["changed", "unknown-issuer", "unreadable"];

function offer(): void {
  form.hidden = location.hash.length > 1;
  keep.hidden = true;
}

addEventListener("hashchange", offer);
notice.addEventListener("lamppost-verdict", (event) => {
  keep.hidden = WITHOUT_NOTICE.includes(event.detail.verdict);
  form.hidden = !keep.hidden;
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void find();
});

async function find(): Promise<void> {
  problem.textContent = "";
  await customElements.whenDefined("lamppost-notice");
  try {
    // The element listens to the address and takes it from here.
    location.hash = await notice.findShortCode(input.value);
    input.value = "";
  } catch (thrown) {
    problem.textContent = notice.describe((thrown as LamppostError).code);
    input.focus();
  }
}

function element<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

offer();
