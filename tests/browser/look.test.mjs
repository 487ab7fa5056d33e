// How the page meets people: on small screens, in the dark, by keyboard, by voice, on paper, without JavaScript.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import axe from "axe-core";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, CORPUS, draft, LABEL, lamppost, temporaryFolder, words } from "./city.mjs";
import { Site } from "./site.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"), draft("lamp-2"));
const { text: sign, shortCode } = city.placard("lamp-1");
const other = city.placard("lamp-2");
const changed = sign.slice(0, -1) + (sign.endsWith("9") ? "8" : Number(sign.at(-1)) + 1);
const corpus = lamppost("notice", "sign", join(CORPUS, "real"), join(CORPUS, "exemplary"), "-a", city.folder).signed;
site.folder = city.publish();

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

const PHONE = { viewport: { width: 320, height: 640 } };
const HEADLINE = '[part~="verdict-name"]';

/** The pages as people meet them. */
const PAGES = [
  ["a genuine notice", async (visitor) => {
    await visitor.read(sign);
    await unfold(visitor.page);
  }],
  ["a changed one", async (visitor) => {
    await visitor.read(changed);
    await unfold(visitor.page);
  }],
  ["the page where the script did not arrive", async (visitor) => {
    site.gone.add("/assets/notice.js");
    await visitor.open(sign);
    await visitor.page.getByText("could not check the notice").waitFor();
    site.gone.clear();
  }],
  ["a page that could not check", async (visitor) => {
    site.gone.add("/lamppost/root.txt");
    await visitor.read(sign);
    site.gone.clear();
  }],
  ["the page for a short code, after a slip", async (visitor) => {
    await visitor.read(`${site.origin}/n/`);
    await type(visitor.page, slip(shortCode));
    await visitor.page.getByRole("alert").filter({ hasText: /./ }).waitFor();
  }],
  ["the front page", async (visitor) => visitor.open(`${site.origin}/`)],
];

for (const [name, open] of PAGES) {
  test(name, async (t) => {
    const visitor = await browser.visitor(PHONE);
    await open(visitor);
    const { page } = visitor;

    await t.test("fits a screen of 320 pixels", async () => {
      assert.equal(await width(page), 320);
    });

    for (const colorScheme of ["light", "dark"]) {
      await t.test(`is accessible in ${colorScheme} colours`, async () => {
        await page.emulateMedia({ colorScheme });
        const { violations, passes, background } = await audit(page);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        assert.deepEqual(found, []);
        assert.ok(passes.includes("color-contrast"), "contrast was measured");
        assert.equal(background, colorScheme, "the page follows the reader's colours");
      });
    }
    await visitor.leave();
  });
}

test("these measures notice what is too wide, and grey on grey, inside the element", async () => {
  const visitor = await browser.visitor(PHONE);
  await visitor.read(sign);
  await visitor.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".frame { color: #888; background: #999; } dl { inline-size: 400px; }");
    document.querySelector("lamppost-notice").shadowRoot.adoptedStyleSheets.push(sheet);
  });
  assert.ok(await width(visitor.page) > 320);
  const { violations } = await audit(visitor.page);
  assert.ok(violations.some(({ id }) => id === "color-contrast"));
  await visitor.leave();
});

test("every notice of the corpus fits a small screen and one sheet", async () => {
  const visitor = await browser.visitor(PHONE);
  const { page } = (await visitor.read(sign), visitor);
  for (const { sensor, text } of corpus) {
    const answer = await visitor.rescan(text);
    assert.notEqual(answer.name, words("page-error"), sensor);
    await unfold(page);
    assert.equal(await width(page), 320, sensor);
    const shown = await page.locator('[part="frame"]').innerText();
    assert.ok(shown.length > 1000, sensor);
    assert.doesNotMatch(shown, /undefined|NaN|\[object|[{}]/, sensor);
    assert.doesNotMatch(shown, /\b(field|missing|term|verdict|error)-[a-z]/, `${sensor}: a key instead of words`);
    assert.equal((await print(page)).pages, 1, sensor);
  }
  await visitor.leave();
});

test("from right to left nothing sticks out", async () => {
  for (const width of [320, 1024]) {
    const visitor = await browser.visitor({ viewport: { width, height: 640 } });
    await visitor.read(sign);
    const { page } = visitor;
    await page.evaluate(() => {
      document.documentElement.lang = "ar";
      document.documentElement.dir = "rtl";
      document.querySelector("lamppost-notice").lang = "ar";
    });
    await page.locator('[part="frame"][dir="rtl"]').getByText(CONTROLLER).first().waitFor();
    await unfold(page);
    const outside = await page.evaluate(() => {
      const inside = (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width === 0 || (left >= -1 && right <= document.documentElement.clientWidth + 1);
      };
      const { shadowRoot } = document.querySelector("lamppost-notice");
      const all = [...document.body.querySelectorAll("*"), ...shadowRoot.querySelectorAll("*")];
      return { count: all.length, outside: all.filter((element) => !inside(element)).map((e) => e.outerHTML) };
    });
    assert.ok(outside.count > 100);
    assert.deepEqual(outside.outside, []);
    assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), width);
    const headline = await page.locator(HEADLINE).evaluate((element) => {
      const icon = element.querySelector("svg").getBoundingClientRect();
      return icon.left > element.querySelector("span").getBoundingClientRect().left;
    });
    assert.ok(headline, "the drawing stands to the right of the words");
    await visitor.leave();
  }
});

test("each language has its own signs between words, on a screen and on paper", async () => {
  const visitor = await browser.visitor();
  await visitor.read(sign);
  const { page } = visitor;
  const signs = (key, lang) => words(key, lang).replaceAll(/\{ \$\w+ \}/gu, "");
  for (const lang of ["ar", "ca", "de", "en", "es", "fr", "nl", "pt", "zh"]) {
    await page.locator("lamppost-notice").evaluate((notice, to) => { notice.lang = to; }, lang);
    const frame = page.locator(`[part="frame"][lang="${lang}"]`);
    await frame.locator('[part="summary"]').waitFor();
    const place = await frame.locator('[part="summary"] .place').first().textContent();
    assert.ok(place.startsWith(`${words("field-place", lang)}${signs("join-label", lang)}`), `${lang}: ${place}`);
    await page.emulateMedia({ media: "print" });
    const content = (of, pseudo) =>
      frame.locator(of).first().evaluate((element, which) => getComputedStyle(element, which).content, pseudo);
    assert.equal(await content("details dt", "::after"), `"${signs("join-label", lang)}"`, lang);
    assert.equal(await content("details li + li", "::before"), `"${signs("join-semicolon", lang)}"`, lang);
    await page.emulateMedia({ media: null });
  }
  assert.equal(signs("join-label", "fr"), "\u202f: ");
  assert.equal(signs("join-semicolon", "zh"), "；");
  await visitor.leave();
});

test("nothing moves the focus or the page", async () => {
  const visitor = await browser.visitor(PHONE);
  await visitor.context.addInitScript(() => {
    globalThis.moves = [];
    const note = (owner, name) => {
      const original = owner[name];
      owner[name] = function (...args) {
        globalThis.moves.push(name);
        return original.apply(this, args);
      };
    };
    for (const name of ["focus", "scrollIntoView", "scrollIntoViewIfNeeded", "scrollTo", "scrollBy", "scroll"]) {
      for (const owner of [globalThis, HTMLElement.prototype, Element.prototype]) {
        if (Object.hasOwn(owner, name)) note(owner, name);
      }
    }
    addEventListener("focusin", (event) => globalThis.moves.push(`focusin ${event.target.localName}`), true);
    addEventListener("scroll", () => globalThis.moves.push("scroll event"), true);
  });
  await visitor.read(sign);
  const { page } = visitor;
  const state = () => page.evaluate(() => ({
    moves: globalThis.moves.splice(0),
    focus: document.activeElement.localName,
    top: document.scrollingElement.scrollTop,
  }));
  assert.deepEqual(await state(), { moves: [], focus: "body", top: 0 });

  // Somebody who is at a link stays there when another notice is scanned into the same page.
  await page.keyboard.press("Tab");
  const before = await state();
  assert.deepEqual(before.moves, ["focusin a"], "what moves is noticed");
  assert.equal(before.focus, "a");
  await visitor.rescan(other.text);
  assert.deepEqual(await state(), { moves: [], focus: "a", top: 0 });
  await visitor.leave();
});

test("the keyboard reaches and opens every section", async () => {
  const visitor = await browser.visitor();
  await visitor.read(sign);
  const { page } = visitor;
  // What a section brings along when it is opened has a test of its own.
  const sections = page.locator("lamppost-notice details:not(.inside *)");
  const titles = await sections.locator("summary").allInnerTexts();
  assert.ok(titles.length >= 7, "two activities, four sections and the signature");

  const opened = [];
  for (let presses = 0; presses < 200 && opened.length < titles.length; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const active = document.activeElement.shadowRoot?.activeElement;
      if (active?.localName !== "summary" || active.closest(".inside")) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return { title: active.innerText, outlineStyle, outlineWidth: parseFloat(outlineWidth) };
    });
    if (!at) continue;
    assert.equal(at.outlineStyle, "solid");
    assert.ok(at.outlineWidth >= 2, "one sees where one is");
    assert.equal(await sections.nth(opened.length).getAttribute("open"), null);
    await page.keyboard.press(opened.length % 2 === 0 ? "Enter" : "Space");
    assert.equal(await sections.nth(opened.length).getAttribute("open"), "");
    opened.push(at.title);
  }
  assert.deepEqual(opened, titles);
  await visitor.leave();
});

test("a screen reader is told the verdict when it is there", async () => {
  const visitor = await browser.visitor();
  await visitor.read(sign);
  const status = visitor.page.locator("lamppost-notice").getByRole("status");
  assert.ok((await status.innerText()).startsWith(words("verdict-genuine")));
  const before = await status.elementHandle();
  await visitor.rescan(changed);
  assert.ok((await status.innerText()).startsWith(words("verdict-changed")));
  const same = await status.evaluate((now, then) => now === then, before);
  assert.ok(same, "the region that is listened to stays");
  await visitor.leave();
});

test("a notice prints on one sheet, with all that it says", async () => {
  const visitor = await browser.visitor();
  await visitor.read(sign);
  const { page } = visitor;
  const { pages, text } = await print(page);
  assert.equal(pages, 1);
  if (text !== undefined) {
    for (const wanted of [words("verdict-genuine"), CONTROLLER, LABEL, shortCode, words("field-legal_basis")]) {
      assert.ok(text.includes(wanted), `the sheet says “${wanted}”`);
    }
  }
  assert.equal(await page.locator("lamppost-notice details[open]").count(), 0, "afterwards the page is as it was");

  await page.evaluate(() => { document.body.style.paddingBlockEnd = "250mm"; });
  assert.ok((await print(page)).pages > 1, "a second sheet is noticed");
  await visitor.leave();
});

test("without JavaScript the page says so, and what to do", async () => {
  const visitor = await browser.visitor({ ...PHONE, javaScriptEnabled: false });
  const page = await visitor.open(sign);
  const fallback = page.locator("lamppost-notice > section");
  assert.ok(await fallback.isVisible(), "at once");
  assert.match(await fallback.innerText(), /could not check the notice/);
  assert.match(await fallback.innerText(), /City of Example/);
  assert.ok(!(await page.content()).includes(CONTROLLER));
  assert.ok(!await page.locator("#short-code").isVisible(), "what cannot work is not offered");
  await visitor.leave();
});

test("with JavaScript that text is gone, also for screen readers", async () => {
  const visitor = await browser.visitor();
  await visitor.read(sign);
  const { dom, spoken } = await visitor.everything();
  assert.ok(dom.includes("could not check the notice"));
  assert.ok(!spoken.includes("could not check the notice"));
  await visitor.leave();
});

test("a typed short code finds the notice", async () => {
  const visitor = await browser.visitor();
  const empty = await visitor.read(`${site.origin}/n/`);
  assert.equal(empty.name, words("page-empty"));
  assert.ok(!empty.text.includes(CONTROLLER));
  const { page } = visitor;
  await type(page, ` ${shortCode.replaceAll("-", "").toLowerCase()} `);
  await page.locator(HEADLINE, { hasText: words("verdict-genuine") }).waitFor();
  assert.ok((await visitor.answer()).text.includes(CONTROLLER));
  assert.equal(page.url(), `${site.origin}/n/${new URL(sign).hash}`, "the address can be kept");
  assert.ok(await page.locator("#short-code").isHidden());
  await visitor.leave();
});

test("a wrong short code is told apart", async () => {
  const visitor = await browser.visitor();
  await visitor.read(`${site.origin}/n/`);
  const { page } = visitor;
  for (const [code, error] of [
    [slip(shortCode), "short-code-check"],
    [shortCode.slice(0, -3), "short-code-length"],
    [shortCode.replace(/^./, "U"), "short-code-character"],
    // Of a notice in FORMAT.md, which this city never signed.
    ["1PJ7Q-E69T4-S", "short-code-unknown"],
  ]) {
    await type(page, code);
    await page.getByRole("alert").filter({ hasText: words(`error-${error}`) }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "code", "one can correct it at once");
    assert.equal((await visitor.answer()).name, words("page-empty"));
  }
  assert.deepEqual(visitor.problems, []);
  await visitor.leave();
});

async function type(page, code) {
  await page.getByLabel(/short code/).fill(code);
  await page.getByRole("button", { name: "Find the notice" }).click();
}

/** The code with another fifth character. */
function slip(code) {
  return code.slice(0, 4) + (code[4] === "7" ? "8" : "7") + code.slice(5);
}

async function unfold(page) {
  await page.locator("lamppost-notice details").evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}

async function width(page) {
  return page.evaluate(() => document.scrollingElement.scrollWidth);
}

/** axe looks through open shadow roots. It arrives past the policy, as the rest of these tests does. */
async function audit(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ["violations", "passes"] });
    const [lightness] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/);
    return { violations, passes: passes.map(({ id }) => id), background: Number(lightness) < 128 ? "dark" : "light" };
  });
}

/** Sheets of A4, and their text where a program is there to read it. */
async function print(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const file = join(temporaryFolder(), "page.pdf");
  writeFileSync(file, pdf);
  const info = spawnSync("pdfinfo", [file], { encoding: "utf8" });
  const text = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  const pages = info.status === 0
    ? Number(info.stdout.match(/^Pages:\s+(\d+)$/m)[1])
    : pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  if (info.status === 0) assert.match(info.stdout, /A4/);
  return { pages, text: text.status === 0 ? text.stdout : undefined };
}
