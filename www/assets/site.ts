// The pages in the reader's language: chosen by the reader, else by the browser, else the city's own. The choice is kept on
// this device; no server is told.

import { LANGUAGES, Messages, languageFor, openMessages } from "../../pkg/src/messages.js";
import type { Locale } from "../../pkg/src/types.js";

const root = document.documentElement;
const KEPT = "lamppost-language";
/** In which language the page was published. */
const published = root.lang;
let shown = published;

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

/** Words that this page alone has. They lie beside this script, which comes from the same place under the same policy. */
async function wordsOfPage(lang: string): Promise<Messages | undefined> {
  const name = root.dataset["words"];
  if (!name) return undefined;
  const module = (await import(new URL(`locales/${lang}-${name}.js`, import.meta.url).href)) as { default: Locale };
  return new Messages(lang, module.default);
}

/** Elements first, so that they start in the right language; then the words of the page around them. */
async function speak(tag: string): Promise<void> {
  const lang = languageFor(tag);
  shown = lang;
  // The region of the browser's own tag says how dates look.
  const whole = navigator.languages.find((own) => primary(own) === lang) ?? lang;
  for (const element of document.querySelectorAll("lamppost-notice, lamppost-mine, lamppost-register")) {
    if (element.getAttribute("lang") !== whole) element.setAttribute("lang", whole);
  }
  const m = await openMessages(lang, "site", ...(document.querySelector('[data-say^="register-"]') ? ["register" as const] : []));
  const own = await wordsOfPage(m.lang);
  if (shown !== lang) return;
  const authority = root.dataset["authority"] ?? "";
  for (const place of document.querySelectorAll<HTMLElement>("[data-say]")) {
    const key = place.dataset["say"] ?? "";
    const words = [own, m].find((some) => some?.has(key));
    if (words) place.textContent = words.text(key, { authority });
    // What has no words in this language stays as it was published, and a screen reader is told which language that is.
    else place.lang = published;
  }
  for (const template of document.querySelectorAll("template")) {
    for (const place of template.content.querySelectorAll<HTMLElement>("[data-say]")) {
      place.textContent = m.text(place.dataset["say"] ?? "");
    }
  }
  const title = root.dataset["title"];
  if (title) document.title = `${(own?.has(title) ? own : m).text(title)} · ${authority}`;
  root.lang = m.lang;
  root.dir = m.dir;
  picker(m.text("language-label"), m.lang);
}

/** The languages by their own names, as buttons: a field to fill in would make some browsers ask their maker. */
function picker(label: string, current: string): void {
  const place = document.querySelector("#languages");
  if (!place) return;
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
  place.replaceChildren(details);
}

const wanted = kept() ?? navigator.languages.find(spoken) ?? published;
// Where the words do not arrive, the page stays as the city published it.
void speak(wanted).catch(() => {});
