// The letter about a record, as a page shows it and as a mail carries it.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { words } from "./city.mjs";
import { bundle, records } from "./exports.mjs";

/** What a page that shows letters has of the package. */
const SCRIPT = bundle(`
  import { letter, letterForms, letterMail, letterSubject, letterText } from "./exports/letter.js";
  import { shortCode } from "./exports/short-code.js";
  import { Messages } from "./messages.js";
  import { Words } from "./words.js";
  import notice from "../dist/locales/en.js";
  import terms from "../dist/locales/en-terms.js";
  import choices from "../dist/locales/en-choices.js";
  import mine from "../dist/locales/en-mine.js";
  import arabicNotice from "../dist/locales/ar.js";
  import arabicTerms from "../dist/locales/ar-terms.js";
  import arabicChoices from "../dist/locales/ar-choices.js";
  import arabicMine from "../dist/locales/ar-mine.js";
  const languages = {
    en: [notice, terms, choices, mine], ar: [arabicNotice, arabicTerms, arabicChoices, arabicMine],
  };
  Object.assign(globalThis, {
    languages, letterForms, shortCode,
    write(view, form, lang) {
      const w = new Words(new Messages(lang, ...languages[lang]), view.notice);
      const shown = letter(w, view, form);
      document.body.replaceChildren(shown);
      return {
        shown: shown.innerText, html: shown.outerHTML, text: letterText(w, view, form),
        subject: letterSubject(w, view, form), mail: letterMail(w, view, form),
      };
    },
  });
`, { format: "iife" });

const browser = await Browser.launch();
after(() => browser.close());
const visitor = await browser.visitor();
const page = await visitor.context.newPage();
await page.addScriptTag({ content: SCRIPT });
// What a browser wants for itself when it starts is not the page's.
visitor.elsewhere.length = 0;

const RECORDS = new Map(records().map((record) => [record.name, record.view]));
const forms = (view) => page.evaluate((of) => globalThis.letterForms(of), view);
const write = (view, form, lang = "en") =>
  page.evaluate(([of, to, tag]) => globalThis.write(of, to, tag), [view, form, lang]);

test("every record has a letter in whole sentences, the same on paper and in a mail", async () => {
  for (const [name, view] of RECORDS) {
    for (const form of await forms(view)) {
      const { shown, text } = await write(view, form);
      assert.doesNotMatch(text, /letter-|\{|\}|undefined|null/u, name);
      const flat = (of) => of.replaceAll(/^- /gmu, "").replaceAll(/\s+/gu, " ").trim();
      assert.equal(flat(shown), flat(text), name);
      assert.ok(text.replaceAll(/\s/gu, "").includes(view.hash), name);
      assert.ok(!text.includes(view.choice.publicKey));
    }
  }
});

test("it goes to the controller, says what was decided, about which sign, and by when an answer is due", async () => {
  const { text, subject } = await write(RECORDS.get("objection-acknowledged"), "controller");
  const code = await page.evaluate((id) => globalThis.shortCode(id), RECORDS.get("objection-acknowledged").noticeId);
  for (const part of [
    `${words("letter-to")}\nExample City\nCity Hall\n`,
    filled("letter-did-objection-make", { day: "22 November 2026" }),
    "In my own words: “I live here and pass this lamp post every day.”",
    filled("letter-notice", { label: "Market Square", place: "Lamp post 12" }),
    filled("letter-notice-number", { code, sensor: "sq-2", revision: 1, day: "1 November 2026" }),
    filled("letter-received", { day: "22 November 2026" }),
    filled("letter-due", { day: "22 December 2026" }),
    words("letter-ask-objection-make"),
  ]) assert.ok(text.includes(part), part);
  assert.equal(subject, filled("letter-subject-objection", { code }));
});

test("nobody has to say who they are", async () => {
  const { text } = await write(RECORDS.get("objection-acknowledged"), "controller");
  const line = "_".repeat(32);
  assert.ok(text.startsWith(`${words("letter-sender")}\n${line}\n${line}\n${line}\n`));
  assert.ok(text.endsWith(`${words("letter-signature")} ${line}\n`));
});

test("a complaint is there when the answer is late or a refusal, and not before", async () => {
  const both = ["access-request", "objection-extended", "objection-overdue", "objection-rejected"];
  for (const [name, view] of RECORDS) {
    const expected = !view.notice ? [] : both.includes(name) ? ["controller", "authority"] : ["controller"];
    assert.deepEqual(await forms(view), expected, name);
  }
});

test("it asks for what is still to be done", async () => {
  const { text: done } = await write(RECORDS.get("consent-withdrawn"), "controller");
  assert.ok(done.includes(words("letter-fulfilled")) && !done.includes(words("letter-ask-consent-withdraw")));
  const { text: refused } = await write(RECORDS.get("objection-rejected"), "controller");
  assert.ok(refused.includes(`${words("letter-rejected")} ${words("letter-ask-objection-make")}`));
  const { text: late } = await write(RECORDS.get("objection-overdue"), "controller");
  assert.ok(late.includes(`${words("letter-overdue")} ${words("letter-ask-objection-make")}`));
});

test("it goes to the supervisory authority with every answer and its reason", async () => {
  const { text, subject } = await write(RECORDS.get("objection-rejected"), "authority");
  for (const part of [
    `${words("letter-to")}\nDPC\nhttps://dataprotection.ie\n`,
    filled("letter-complaint", { controller: "Example City" }),
    "- 10 December 2026:",
    filled("letter-answer-reason", { reason: words("term-dpv-refusal-OfficialAuthorityExerciseImpaired") }),
    words("letter-complaint-rejected"),
    words("letter-complaint-ask"),
  ]) assert.ok(text.includes(part), part);
  assert.ok(!text.includes(words("letter-complaint-overdue")));
  assert.match(subject, /^Complaint \(GDPR Art\. 77\) about Example City: /u);
  const late = await write(RECORDS.get("objection-overdue"), "authority");
  assert.ok(late.text.includes(words("letter-complaint-overdue")));
  assert.ok(!late.text.includes(words("letter-complaint-rejected")));
});

test("what the notice does not state is left to be filled in", async () => {
  const { text } = await write(RECORDS.get("minimal-notice"), "controller");
  assert.ok(text.includes(`City of Example\n${"_".repeat(32)}\n`));
  assert.ok(text.includes(filled("letter-notice-without-place", { label: "Mill Street" })));
  const waiting = await write(RECORDS.get("no-receipt"), "controller");
  assert.ok(waiting.text.includes(words("letter-not-received")));
});

test("a mail holds the letter, and only where the notice has an address", async () => {
  const { mail, text, subject } = await write(RECORDS.get("consent-given"), "controller");
  const url = new URL(mail);
  assert.equal(url.pathname, "library@city.example");
  assert.equal(url.searchParams.get("subject"), subject);
  assert.equal(url.searchParams.get("body"), text.replaceAll("\n", "\r\n"));
  assert.deepEqual([...url.searchParams.keys()], ["subject", "body"]);
  assert.equal((await write(RECORDS.get("objection-acknowledged"), "controller")).mail, undefined);
  const view = structuredClone(RECORDS.get("consent-given"));
  view.notice.controller.contacts = [{ kind: 69, value: "a@b.example?bcc=c@d.example" }];
  assert.equal((await write(view, "controller")).mail, undefined);
});

test("words of others keep their language, and stay words", async () => {
  const { html } = await write(RECORDS.get("review-request"), "controller");
  assert.match(html, /<span lang="ar" dir="auto">ساحة السوق<\/span>/u);
  assert.match(html, /<span dir="auto">أريد/u);
  const view = structuredClone(RECORDS.get("objection-acknowledged"));
  view.notice.label = "<img src=x onerror=alert(1)>";
  view.choice.text = "{ $day } {day} <script>";
  const { html: hostile, text } = await write(view, "controller");
  assert.doesNotMatch(hostile, /<img|<script/u);
  assert.ok(text.includes(view.notice.label) && text.includes(view.choice.text));
});

test("in a mail from right to left, groups of digits keep their order, as on the page", async () => {
  for (const [name, view] of RECORDS) {
    for (const form of await forms(view)) {
      const { text, subject, html, mail } = await write(view, form, "ar");
      const isolated = [...text.matchAll(/\u2066([^\u2066\u2069]*)\u2069/gu)].map(([, inner]) => inner);
      const groups = view.hash.match(/.{8}/gu);
      for (const row of [groups.slice(0, 4).join(" "), groups.slice(4).join(" ")]) {
        assert.ok(isolated.includes(row), `${name}: ${row}`);
      }
      const onPage = [...html.matchAll(/<bdi [^>]*>([^<]*)<\/bdi>/gu)].map(([, inner]) => inner);
      // Some sentences bring signs of their own, around the number of an article.
      assert.deepEqual(isolated.filter((inner) => onPage.includes(inner)), onPage, name);
      assert.match(subject, /\u2066[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]\u2069/u);
      if (mail) assert.equal(new URL(mail).searchParams.get("body"), text.replaceAll("\n", "\r\n"));
      const plain = await write(view, form);
      assert.doesNotMatch(plain.text + plain.subject, /[\u2066-\u2069]/u, "in English they would be signs for nothing");
    }
  }
});

test("another language is a file of words and nothing else", async () => {
  await page.evaluate(() => {
    const { languages } = globalThis;
    const letters = languages.en.flatMap(({ messages }) => Object.entries(messages))
      .filter(([key]) => key.startsWith("letter-")).map(([key, text]) => [key, `⟦${text}⟧`]);
    const [first, ...more] = languages.en;
    const marked = { lang: "ar", dir: "rtl", messages: Object.fromEntries(letters), terms: {} };
    languages.marked = [{ ...first, lang: "ar", dir: "rtl" }, ...more, marked];
  });
  for (const form of ["controller", "authority"]) {
    const { text, html } = await write(RECORDS.get("objection-rejected"), form, "marked");
    assert.match(html, /^<article [^>]*lang="ar" dir="rtl"/u);
    const unmarked = text.replaceAll(/⟦[^⟧]*⟧/gu, "").replaceAll(/[_\s\u2066\u2069-]/gu, "")
      .replace(RECORDS.get("objection-rejected").hash, "");
    assert.ok(["ExampleCityCityHall", "DPChttps://dataprotection.ie"].includes(unmarked), unmarked);
  }
});

test("the short code is the one on the sign", async () => {
  const code = await page.evaluate(() => globalThis.shortCode("0da47bb8c9d138f5587d24bc9f1491c8"));
  assert.equal(code, "1PJ7Q-E69T4-S");
});

test("nothing was complained about, and nobody was asked for anything", () => {
  assert.deepEqual(visitor.problems, []);
  assert.deepEqual(visitor.elsewhere, []);
});

/** A message with its arguments. */
function filled(key, values) {
  return words(key).replaceAll(/\{ \$(\w+) \}/gu, (_, name) => String(values[name]));
}
