// The pages in the reader's language: chosen by the reader, else by the browser, else the city's own. The choice is kept on
// this device; no server is told.

import { LANGUAGES, type Part, languageFor, openMessages } from "../../pkg/src/messages.js";

const root = document.documentElement;
const KEPT = "lamppost-language";
const ELEMENTS = "lamppost-notice, lamppost-mine, lamppost-register, lamppost-badge, lamppost-scan";
/** In which language the page was published. */
const published = root.lang;
/** In which language it is to be, and in which its words are. */
let shown = published;
let said = published;
const languages = document.querySelector<HTMLElement>("#languages");
let label = languages?.dataset["label"] ?? "";

function kept(): string | undefined {
  try {
    return localStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(lang: string): void {
  try {
    localStorage.setItem(KEPT, lang);
  } catch {
    // Then it holds for this page.
  }
}

const primary = (tag: string) => tag.toLowerCase().split("-")[0] ?? "";
const spoken = (tag: string) => LANGUAGES.includes(primary(tag));

/** Elements first, so that they start in the right language; then the words of the page around them. */
async function speak(tag: string): Promise<void> {
  const lang = languageFor(tag);
  shown = lang;
  // The region of the browser's own tag says how dates look.
  const whole = navigator.languages.find((own) => primary(own) === lang) ?? lang;
  for (const element of document.querySelectorAll(ELEMENTS)) {
    if (element.getAttribute("lang") !== whole) element.setAttribute("lang", whole);
  }
  // As it was published, the page needs no words but its own.
  if (said !== lang) await translate(lang);
  if (shown === lang) picker(said);
}

async function translate(lang: string): Promise<void> {
  const more = (root.dataset["words"] ?? "").split(" ").filter((part) => part !== "") as Part[];
  const m = await openMessages(lang, "site", ...more);
  if (shown !== lang) return;
  const authority = root.dataset["authority"] ?? "";
  const places = [document, ...[...document.querySelectorAll("template")].map(({ content }) => content)]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>("[data-say]")]);
  for (const place of places) {
    const key = place.dataset["say"] ?? "";
    if (m.has(key)) {
      place.textContent = m.text(key, { authority });
      place.removeAttribute("lang");
    } else {
      // What has no words in this language stays as it was published, and a screen reader is told which language that is.
      place.lang = published;
    }
  }
  const title = root.dataset["title"];
  if (title) document.title = `${m.text(title)} · ${authority}`;
  label = m.text("language-label");
  root.lang = m.lang;
  root.dir = m.dir;
  said = m.lang;
}

/** The languages by their own names, as buttons: a field to fill in would make some browsers ask their maker. */
function picker(current: string): void {
  if (!languages) return;
  const name = (lang: string) => new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
  const list = document.createElement("ul");
  for (const lang of LANGUAGES) {
    const button = document.createElement("button");
    button.type = "button";
    button.lang = lang;
    button.textContent = name(lang);
    if (lang === current) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => {
      keep(lang);
      void speak(lang).catch(() => {});
    });
    const entry = document.createElement("li");
    entry.append(button);
    list.append(entry);
  }
  const summary = document.createElement("summary");
  summary.textContent = `${label}: ${name(current)}`;
  const details = document.createElement("details");
  details.append(summary, list);
  languages.replaceChildren(details);
}

const wanted = kept() ?? navigator.languages.find(spoken) ?? published;
// Where the words do not arrive, the page stays as the city published it.
void speak(wanted).catch(() => {});

/** Pages that work without a network, and newer ones: these come when all that was asked for is there. */
async function later(): Promise<void> {
  const happened = (...names: string[]) => new Promise((resolve) => {
    for (const name of names) addEventListener(name, resolve, { once: true });
  });
  const reads = document.querySelector("lamppost-notice") !== null && location.hash.length > 1;
  // Where the script of the notice never comes, the rest does not wait for it.
  const late = new Promise((resolve) => { setTimeout(resolve, 10_000); });
  const verdict = reads && Promise.race([happened("lamppost-verdict", "lamppost-error"), late]);
  if (document.readyState !== "complete") await happened("load");
  await verdict;
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  // What is on this device already costs nothing.
  if (!serviceWorker?.controller) await new Promise<unknown>((resolve) => { (globalThis.requestIdleCallback ?? setTimeout)(resolve); });
  const { start } = await import(new URL("offline.js", import.meta.url).href) as typeof import("./offline.js");
  await start(openMessages);
}

void later().catch(() => {});
