// The page that a placard's code opens: offers the short code where the address brought no notice that can be shown.

// One script with all that this page needs first: everything on the way to a verdict is counted in bytes.

import "./site.js";

import type { LamppostError, LamppostNotice, Verdict } from "lamppost";
import "lamppost";

const notice = element<LamppostNotice>(document, "lamppost-notice");
const keep = element<HTMLElement>(document, "#keep");
const template = element<HTMLTemplateElement>(document, "#short-code-form");
let form: HTMLFormElement | undefined;

/** With these the sign is no use, but its short code may be. */
const WITHOUT_NOTICE: readonly Verdict[] = ["changed", "unknown-issuer", "unreadable"];

/** Shows the form or hides it; it is made when it is first wanted. */
function offer(wanted: boolean): void {
  if (wanted) form ??= makeForm();
  if (form) form.hidden = !wanted;
}

function makeForm(): HTMLFormElement {
  template.after(template.content.cloneNode(true));
  const made = element<HTMLFormElement>(document, "#short-code");
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    void find(element(made, "#code"), element(made, "#code-error"));
  });
  return made;
}

async function find(input: HTMLInputElement, problem: HTMLElement): Promise<void> {
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

function opened(): void {
  keep.hidden = true;
  offer(location.hash.length <= 1);
}

function element<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

addEventListener("hashchange", opened);
notice.addEventListener("lamppost-verdict", (event) => {
  keep.hidden = WITHOUT_NOTICE.includes(event.detail.verdict);
  offer(keep.hidden);
});
opened();
