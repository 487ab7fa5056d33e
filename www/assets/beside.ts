// What somebody can ask for beside a notice: a field for a short code, whether this is the place it belongs to, and a report
// about its sign. Fetched when it is wanted, and not before.

import type { LamppostNotice } from "../../pkg/src/element.js";
import { openAuthority } from "../../pkg/src/authority.js";
import { h } from "../../pkg/src/dom.js";
import { LamppostError } from "../../pkg/src/error.js";
import { type Messages, openMessages } from "../../pkg/src/messages.js";
import { styles } from "../../pkg/src/styles.js";
import { Report } from "../scan/parts/report.js";
import { sheet } from "../scan/parts/styles.js";

/** How long a device may look for its position. */
const PATIENCE = 20_000;
/** A position that is less exact, in metres, says nothing about a sign. */
const MOST_METRES = 200;

/** Makes the place where a short code is typed. No form: about its fields some browsers ask their maker how to fill them in. */
export async function code(notice: LamppostNotice): Promise<void> {
  const template = element<HTMLTemplateElement>(document, "#short-code-form");
  template.after(template.content.cloneNode(true));
  const made = element<HTMLElement>(document, "#short-code");
  const input = element<HTMLElement>(made, "#code");
  const problem = element<HTMLElement>(made, "#code-error");
  const find = async () => {
    problem.textContent = "";
    try {
      // The element listens to the address and takes it from here.
      location.hash = await notice.findShortCode(input.innerText.trim());
      input.textContent = "";
    } catch (thrown) {
      problem.textContent = notice.describe(LamppostError.from(thrown).code);
      input.focus();
    }
  };
  element<HTMLElement>(made, "button").addEventListener("click", () => void find());
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    void find();
  });
}

function element<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Asks the device once where it is, and the notice whether that fits. Nothing is kept, nothing is sent. */
export async function place(notice: LamppostNotice, at: HTMLElement): Promise<void> {
  const m = await words();
  const status = h("p", { role: "status", class: "strong" });
  show(at, m, status, h("p", {}, m.text("scan-place-promise")));
  const say = (key: string, fill: Record<string, string> = {}) => { status.textContent = m.text(`scan-place-${key}`, fill); };
  const content = notice.view?.notice;
  if (!content?.position) return say("unstated");
  // A new verdict begins the panel anew, and what stands in it would be gone.
  if (notice.shadowRoot?.querySelector("section.confirm")) return say("open");
  say("asking");
  let found: GeolocationPosition;
  try {
    found = await position();
  } catch (thrown) {
    const { code } = thrown as { code?: number };
    return say(code === 1 ? "refused" : code === 3 ? "timeout" : "unavailable");
  }
  const { latitude, longitude, accuracy } = found.coords;
  const near = { accuracy: m.text("metres", { metres: Math.ceil(accuracy) }) };
  if (!(accuracy <= MOST_METRES)) return say("inexact", near);
  // Somebody may have begun to choose while the device was looking.
  if (notice.shadowRoot?.querySelector("section.confirm")) return say("open");
  const judged = new Promise<void>((resolve) => {
    for (const type of ["lamppost-verdict", "lamppost-error"] as const) {
      notice.addEventListener(type, () => resolve(), { once: true });
    }
  });
  notice.position = { latitude, longitude, accuracy };
  // For this notice only.
  addEventListener("hashchange", () => {
    notice.position = undefined;
    at.replaceChildren();
  }, { once: true });
  await judged;
  const { view } = notice;
  if (typeof view?.distance !== "number") return say("unavailable");
  say(view.verdict === "from-another-place" ? "far" : "fits",
    { ...near, distance: m.text("metres", { metres: view.distance }) });
}

function position(): Promise<GeolocationPosition> {
  const options = { enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE };
  return new Promise((resolve, reject) => {
    const places = navigator.geolocation as Geolocation | undefined;
    if (!places) return reject(new LamppostError("program-failed"));
    places.getCurrentPosition(resolve, reject, options);
  });
}

/** A report in the panel where the notice can be answered, else a text for whoever looks after signs. */
export async function report(notice: LamppostNotice, at: HTMLElement): Promise<void> {
  const panel = notice.shadowRoot?.querySelector('[part~="choices"] > div');
  if (panel && !panel.dispatchEvent(new Event("lamppost-report", { cancelable: true }))) return;
  const m = await words();
  const problem = h("p", { role: "alert" });
  show(at, m, problem);
  try {
    const authority = await openAuthority(notice.authority, notice.pin || undefined);
    const verdict = notice.view?.verdict ?? "unreadable";
    const made = new Report(m, authority, {
      text: location.href, host: location.host, answer: m.text(`verdict-${verdict}`),
    });
    problem.replaceWith(made.element);
    made.focus();
  } catch (thrown) {
    problem.textContent = m.error(LamppostError.from(thrown).code);
  }
}

function words(): Promise<Messages> {
  return openMessages(document.documentElement.lang, "scan");
}

/** In a place of its own, so that it looks like the notice above. */
function show(at: HTMLElement, m: Messages, ...content: HTMLElement[]): void {
  const host = h("div", { lang: m.lang, dir: m.dir });
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [styles(), sheet()];
  root.append(h("div", { class: "frame" }, ...content));
  at.replaceChildren(host);
}
