// What can be opened below a notice: questions, what changed, what the words mean, and whose words are whose.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, CORPUS, draft, LABEL, lamppost, words } from "./city.mjs";
import { audit } from "./panel.mjs";
import { Site } from "./site.mjs";

/** The language of the notices' own sentences. */
const OWN = "ga";

const site = await Site.open();
const city = new City(`${site.origin}/`);

/** Kept longer, sold to somebody, used for one thing more, and that since before it was signed. */
const worse = draft("lamp-1", { language: OWN })
  .replace("hours = 24 }", "hours = 720 }")
  .replace("recipients = []", 'recipients = [{ name = "Adworks", country = "US", terms = "sold" }]')
  .replace('rights = ["A15", "A17", "A21"]', 'rights = ["A15", "A17", "A20", "A21"]')
  .replace('data_owner = "The city"', 'data_owner = "Adworks"')
  + '\n[[activities]]\npurpose = "commerce"\npurpose_text = "Rate the stalls."\nlegal_basis = "6(1)(e)"\n';
assert.notEqual(worse, draft("lamp-1", { language: OWN }));

const signed = new Map();
for (const drafts of [
  [draft("lamp-1", { language: OWN }), draft("lamp-2"), draft("lamp-3"), draft("lamp-4")],
  [worse, draft("lamp-3", { place: "Lamp post 13" }), draft("lamp-4")],
  [draft("lamp-3", { place: "Lamp post 14" })],
]) {
  for (const notice of city.sign(...drafts).signed) signed.set(`${notice.sensor}/${notice.revision}`, notice);
}
const real = readdirSync(join(CORPUS, "real")).filter((name) => name.endsWith(".toml")).sort();
const corpus = city.sign(...real.map((name) => readFileSync(join(CORPUS, "real", name), "utf8"))).signed;
const sign = (name) => signed.get(name).text;
site.folder = city.publish();

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

const PHONE = { viewport: { width: 320, height: 640 } };

test("nothing is fetched before somebody asks, and nothing that is asked is sent", async () => {
  await visit(sign("lamp-1/2"), async ({ page, visitor }) => {
    await page.waitForLoadState("networkidle");
    const before = paths();
    assert.ok(before.includes("/assets/choices.js"));
    assert.ok(!before.some((path) => /more|ask|archive/.test(path)), before.join(" "));

    await open(page, "ask");
    await question(page).waitFor();
    await question(page).fill(`who else gets what ${LABEL} sees`);
    await page.locator('[part="answer"] dl').waitFor();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(paths().slice(before.length).sort(), ["/assets/locales/en-ask.js", "/assets/more.js"]);
    // Chromium asks its maker about every field of a form that it finds.
    assert.deepEqual(visitor.elsewhere, []);
    assert.deepEqual(visitor.problems, []);
  });
});

test("what changed is asked for without saying of which notice", async () => {
  const asked = [];
  for (const name of ["lamp-1/2", "lamp-4/2"]) {
    await visit(sign(name), async ({ page }) => {
      await page.waitForLoadState("networkidle");
      const before = paths().length;
      await changes(page);
      asked.push(paths().slice(before).sort());
      const sent = JSON.stringify(site.requests);
      for (const { id, shortCode, text } of signed.values()) {
        const digits = text.slice(text.indexOf("#") + 1);
        for (const known of [id, shortCode, shortCode.slice(0, 5), digits.slice(0, 40), digits.slice(-40)]) {
          assert.ok(!sent.includes(known), `${known} was sent`);
        }
      }
    });
  }
  assert.deepEqual(asked[0], [
    "/assets/locales/en-ask.js", "/assets/more.js", "/lamppost/archive/all.txt", "/lamppost/archive/index.txt",
  ]);
  assert.deepEqual(asked[0], asked[1]);
});

test("people find the question that they mean, in every language", async (t) => {
  const files = readdirSync(join(CORPUS, "ask")).filter((name) => name.endsWith(".txt"));
  assert.ok(files.length >= 8);
  for (const name of files) {
    const lang = basename(name, ".txt");
    await t.test(lang, async () => {
      const phrases = readFileSync(join(CORPUS, "ask", name), "utf8").split("\n")
        .filter((line) => line.includes("=") && !line.startsWith("#"))
        .map((line) => line.split("=").map((part) => part.trim()));
      assert.ok(phrases.length >= 17);
      await visit(sign("lamp-1/2"), async ({ page }) => {
        await speak(page, lang);
        await open(page, "ask");
        const found = await ask(page, phrases.map(([phrase]) => phrase));
        const wrong = phrases.filter(([, id], index) => found[index] !== words(`question-${id}`, lang))
          .map(([phrase, id]) => `${phrase} = ${id}, not ${found[phrases.findIndex(([one]) => one === phrase)]}`);
        assert.deepEqual(wrong, []);
        for (const [phrase] of [phrases[0], phrases[17], phrases.at(-1)]) {
          const { answers } = lamppost("notice", "ask", "lamp-1", phrase, "--lang", lang, "-a", city.folder);
          assert.deepEqual(answers.map(({ question }) => question), await ask(page, [phrase]), phrase);
        }
      });
    });
  }
});

test("words are looked up while somebody types, and what fits nothing is said", async () => {
  await visit(sign("lamp-1/2"), async ({ page }) => {
    await open(page, "ask");
    const box = question(page);
    await box.waitFor();
    assert.equal(await page.getByRole("textbox", { name: words("question-label") }).count(), 1);
    const region = page.locator('[part="answer"][role="status"]');
    await box.pressSequentially("is it sold");
    await region.getByRole("heading", { name: words("question-shared"), exact: true }).waitFor();
    const text = await region.innerText();
    const purpose = about("Planning and public decisions");
    for (const wanted of [words("field-recipients"), "Adworks", purpose, words("not-stated")]) {
      assert.ok(text.includes(wanted), `the answer says “${wanted}”`);
    }
    assert.equal(await region.locator(`[lang="${OWN}"]`).getByText("Adworks").count(), 1);
    await box.press("Enter");
    assert.equal(await box.innerText(), "is it sold", "a question has one line");
    await box.fill("xyzzy");
    await region.getByText(words("question-none")).waitFor();
    await box.fill("");
    await page.waitForFunction(() =>
      !document.querySelector("lamppost-notice").shadowRoot.querySelector('[part="answer"]').hasChildNodes());
  });
});

test("every question is answered for every notice, and what is not stated is said", async () => {
  const { visitor, page } = await arrive(sign("lamp-2/1"));
  let silences = 0;
  for (const { sensor, text } of [signed.get("lamp-1/2"), ...corpus]) {
    await visitor.rescan(text);
    await open(page, "ask");
    const questions = page.locator('[part="question"]');
    await questions.first().waitFor();
    const shown = await questions.evaluateAll((all) => all.map((one) => ({
      title: one.querySelector("summary").textContent,
      rows: [...one.querySelectorAll(".row")].map((row) => ({
        label: row.querySelector("dt").textContent,
        unstated: row.querySelectorAll("em.unstated").length,
        text: row.querySelector("dd").textContent,
      })),
      text: one.textContent,
    })));
    const { answers } = lamppost("notice", "ask", sensor, "-a", city.folder);
    assert.equal(answers.length, 17);
    assert.deepEqual(shown.map(({ title }) => title), answers.map(({ question }) => question));
    for (const [index, { id, answers: rows }] of answers.entries()) {
      assert.ok(shown[index].rows.length > 0, `${sensor}: ${id} has no answer`);
      assert.equal(shown[index].text.includes(words("question-deadline")), id === "answers");
      for (const field of new Set(rows.map((row) => row.field))) {
        const of = rows.filter((row) => row.field === field);
        const row = shown[index].rows.find(({ label }) => label === words(`field-${field}`));
        assert.ok(row && row.text.trim() !== "", `${sensor}: ${id} leaves out ${field}`);
        const silent = of.filter(({ stated }) => !stated).length;
        silences += silent;
        assert.ok(row.unstated >= silent, `${sensor}: ${id} is silent about ${field}`);
        if (silent === 0 && of.length === 1 && field !== "supervisory_authority") assert.equal(row.unstated, 0, field);
      }
      assert.doesNotMatch(shown[index].text, /undefined|\[object|[{}]|\b(field|question|term)-[a-z]/);
    }
  }
  assert.ok(silences > 100);
  await visitor.leave();
});

test("what changed: the worst first, as the program tells it", async () => {
  const { changes: wanted } = lamppost("notice", "diff", "lamp-1", "-a", city.folder);
  await visit(sign("lamp-1/2"), async ({ page }) => {
    const told = await changes(page);
    assert.match(told.since, /^Compared with revision 1 of /);
    assert.deepEqual(told.headings, ["worse", "different", "better"].map((weight) => words(`change-${weight}`)));
    assert.deepEqual(told.lists.map((list) => list.length), [3, 1, 1]);
    // They join what belongs together with other signs.
    const plain = (text) => text.replaceAll(/[,:]/g, "");
    assert.deepEqual(told.lists.flat().map(plain), wanted.map(({ text }) => plain(text)));
    const [purpose, sold, kept] = told.lists[0];
    assert.equal(purpose, "New purpose: Buying and selling");
    assert.deepEqual(wanted.map(({ early }) => early), [true, false, false, false, false]);
    const [early, ...more] = await page.locator('[part="changed"] li .note').allInnerTexts();
    assert.match(early, /^This started on .* before the notice was signed on /);
    assert.deepEqual(more, []);
    const planning = words("change-for").replace("{ $purpose }", "Planning and public decisions");
    assert.equal(sold, `${planning} Now also given to: Adworks (United States): Sold to others`);
    assert.equal(kept, "For “Keeping people and places safe”: Kept: 30 days instead of 24 hours");
    const own = page.locator(`[part="changed"] li [lang="${OWN}"]`);
    assert.deepEqual(await own.allInnerTexts(), ["Adworks", "Adworks", "The city"]);
  });
});

test("whoever reads the notice before is told the same", async () => {
  const both = [];
  for (const name of ["lamp-1/1", "lamp-1/2"]) {
    await visit(sign(name), async ({ page }) => both.push(await changes(page)));
  }
  assert.deepEqual(both[0], both[1]);
  // What replaced this was replaced too: it lies in the archive.
  await visit(sign("lamp-3/1"), async ({ page }) => {
    const { lists } = await changes(page);
    assert.deepEqual(lists.flat(), ["Place: Lamp post 13 instead of Lamp post 12"]);
  });
});

test("the same again is said to be the same, and a first notice has nothing to compare", async () => {
  await visit(sign("lamp-4/2"), async ({ page }) => {
    const { text } = await changes(page);
    assert.ok(text.includes(words("change-none")));
  });
  await visit(sign("lamp-2/1"), async ({ page }) => {
    assert.equal(await page.locator('[part="ask"]').count(), 1);
    assert.equal(await page.locator('[part="changed"]').count(), 0);
  });
});

test("what cannot be loaded is said, and can be tried again", async () => {
  for (const [path, key] of [
    ["/lamppost/archive/index.txt", "change-previous-missing"],
    ["/lamppost/archive/all.txt", "change-previous-missing"],
    ["/assets/locales/en-ask.js", "error-fetch-failed"],
  ]) {
    site.gone.add(path);
    await visit(sign("lamp-1/2"), async ({ page }) => {
      await open(page, "changed");
      await page.locator('[part="changed"]').getByText(words(key)).waitFor();
      site.gone.clear();
      if (path.endsWith(".js")) return;
      await open(page, "changed");
      await open(page, "changed");
      await page.locator('[part="changed"]').getByText(words("change-worse")).waitFor();
    });
  }
});

test("words are explained where they stand, and only when somebody wants it", async () => {
  await visit(sign("lamp-1/2"), async ({ page }) => {
    const button = page.getByRole("button", { name: words("word-explain") });
    const means = page.locator('[part="means"]');
    const section = page.locator('[part="section"]').first();
    await section.locator("summary").click();
    assert.equal(await button.getAttribute("aria-pressed"), "false");
    await button.focus();
    await page.keyboard.press("Space");
    await means.first().waitFor();
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    assert.ok(await button.evaluate((element) => element === element.getRootNode().activeElement), "the focus stays");
    assert.equal(await section.getAttribute("open"), "", "what was open stays open");
    const row = section.locator(".row").filter({ hasText: words("field-legal_basis") });
    assert.equal(await row.locator(".note").innerText(), words("means-dpv-legal_basis-A6-1-e"));
    assert.ok(await means.count() > 30);
    assert.equal(await page.locator(':is([part="summary"], [part="choices"]) [part="means"]').count(), 0);

    await page.keyboard.press("Space");
    await page.waitForFunction(() =>
      !document.querySelector("lamppost-notice").shadowRoot.querySelector('[part="means"]'));
    assert.equal(await button.getAttribute("aria-pressed"), "false");

    site.gone.add("/assets/locales/fr-ask.js");
    await speak(page, "fr");
    await page.getByRole("button", { name: words("word-explain", "fr") }).click();
    await page.locator('[part="details"]').getByText(words("error-fetch-failed", "fr")).waitFor();
    assert.equal(await page.locator('[aria-pressed="false"]').count(), 1);
    site.gone.clear();
  });
});

test("the issuer's own language is named where the page speaks another", async () => {
  await visit(sign("lamp-1/2"), async ({ page }) => {
    const note = page.locator('[part="language"]').locator('[part="own-words"]');
    assert.equal(await note.innerText(), words("own-words").replace("{ $language }", "Irish"));
    await speak(page, "fr");
    assert.equal(await note.innerText(), words("own-words", "fr").replace("{ $language }", "irlandais"));
  });
  await visit(sign("lamp-2/1"), async ({ page }) => {
    assert.equal(await page.locator('[part="own-words"]').count(), 0);
    await speak(page, "ar");
    assert.equal(await page.locator('[part="own-words"]').count(), 1);
  });
});

for (const lang of ["en", "ar"]) {
  test(`opened, it fits small screens and is accessible: ${lang}`, async () => {
    await visit(sign("lamp-1/2"), async ({ page }) => {
      await openAll(page, lang);
      const sideways = await page.evaluate(() => {
        const inside = (element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width === 0 || (left >= -1 && right <= document.documentElement.clientWidth + 1);
        };
        const all = [...document.querySelector("lamppost-notice").shadowRoot.querySelectorAll("*")];
        return all.filter((element) => !inside(element)).map(({ outerHTML }) => outerHTML);
      });
      assert.deepEqual(sideways, []);
      assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 320);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const { found, contrast } = await audit(page);
        assert.deepEqual(found, [], colorScheme);
        assert.ok(contrast, "contrast was measured");
      }
    }, PHONE);
  });
}

test("the keyboard alone is enough", async () => {
  await visit(sign("lamp-1/2"), async ({ page }) => {
    const at = () => page.evaluate(() => {
      const { activeElement: active } = document.activeElement.shadowRoot ?? document;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const seen = outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
      return { words: active.innerText.trim(), role: active.role ?? active.localName, seen };
    });
    const reach = async (wanted) => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press("Tab");
        const here = await at();
        if (!wanted(here)) continue;
        assert.ok(here.seen, "one sees where one is");
        return;
      }
      assert.fail("the keyboard does not get there");
    };
    await reach(({ words: text }) => text === words("change-title"));
    await page.keyboard.press("Enter");
    await page.locator('[part="changed"] li').first().waitFor();
    await reach(({ words: text }) => text === words("question-title"));
    await page.keyboard.press("Space");
    await question(page).waitFor();
    await page.keyboard.press("Tab");
    assert.equal((await at()).role, "textbox");
    await page.keyboard.type("how long");
    await page.keyboard.press("Enter");
    await page.locator('[part="answer"]').getByText("30 days").waitFor();
    await page.keyboard.press("Tab");
    assert.equal((await at()).words, words("question-runs"));
    await page.keyboard.press("Enter");
    assert.ok(await page.locator('[part="question"]').first().getByText(CONTROLLER).isVisible());
  });
});

test("on paper: what was asked, and nothing else", async () => {
  await visit(sign("lamp-1/2"), async ({ page }) => {
    const print = async (work) => {
      await page.emulateMedia({ media: "print" });
      await work();
      await page.emulateMedia({ media: null });
    };
    await page.pdf();
    assert.ok(!paths().some((path) => /more|ask|archive/.test(path)), "printing asks for nothing");
    await print(async () => {
      assert.ok(!await page.locator('[part="ask"]').isVisible());
      assert.ok(!await page.locator('[part="changed"]').isVisible());
      assert.ok(!await page.getByRole("button", { name: words("word-explain") }).isVisible());
    });
    await open(page, "ask");
    await question(page).waitFor();
    await print(async () => assert.ok(!await page.locator('[part="ask"]').isVisible(), "nothing was asked yet"));
    await page.locator('[part="question"] summary').nth(6).click();
    await changes(page);
    await print(async () => {
      assert.ok(await page.locator('[part="question"]').nth(6).getByText("30 days").isVisible());
      assert.equal(await page.locator('[part="question"]').filter({ visible: true }).count(), 1);
      assert.ok(!await question(page).isVisible());
      assert.ok(await page.locator('[part="changed"] li').first().isVisible());
    });
  });
});

async function arrive(text, options) {
  const visitor = await browser.visitor(options);
  visitor.elsewhere.length = 0;
  site.requests.length = 0;
  await visitor.read(text);
  return { visitor, page: visitor.page };
}

/** Somebody who was never here. */
async function visit(text, work, options) {
  const one = await arrive(text, options);
  try {
    await work(one);
  } finally {
    site.gone.clear();
    await one.visitor.leave();
  }
}

/** What was asked for, in order. */
function paths() {
  return site.requests.map(({ url }) => url);
}

async function open(page, part) {
  await page.locator(`[part="${part}"] > summary`).click();
}

function question(page) {
  return page.locator('[part="ask"]').getByRole("textbox");
}

function about(purpose) {
  return words("page-answer-for").replace("{ $purpose }", purpose);
}

async function speak(page, lang) {
  await page.locator("lamppost-notice").evaluate((notice, lang) => {
    document.documentElement.lang = lang;
    notice.lang = lang;
  }, lang);
  await page.locator(`[part="frame"][lang="${lang}"] [part="summary"]`).waitFor();
}

/** Titles of the questions that phrases lead to; undefined where none fits. */
async function ask(page, phrases) {
  await question(page).waitFor();
  return page.evaluate((phrases) => {
    const root = document.querySelector("lamppost-notice").shadowRoot;
    const box = root.querySelector('[part="ask"] [role="textbox"]');
    return phrases.map((phrase) => {
      box.textContent = phrase;
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
      return root.querySelector('[part="answer"] h4')?.textContent;
    });
  }, phrases);
}

/** Opens what changed and reads it. */
async function changes(page) {
  await open(page, "changed");
  const box = page.locator('[part="changed"] .inside');
  await box.locator("p").first().waitFor();
  return box.evaluate((element) => ({
    text: element.textContent,
    since: element.querySelector("p").textContent,
    headings: [...element.querySelectorAll("h4")].map(({ textContent }) => textContent),
    // Without the line below that says since when.
    lists: [...element.querySelectorAll(":scope > ul")].map((list) => [...list.children].map((item) =>
      [...item.childNodes].filter((node) => node.className !== "note strong").map(({ textContent }) => textContent)
        .join("").trim())),
  }));
}

async function openAll(page, lang) {
  if (lang !== "en") await speak(page, lang);
  if (lang === "ar") await page.evaluate(() => { document.documentElement.dir = "rtl"; });
  await changes(page);
  await open(page, "ask");
  await question(page).waitFor();
  await ask(page, [lang === "ar" ? "من المسؤول عن هذا الجهاز" : "who gets it"]);
  await page.getByRole("button", { name: words("word-explain", lang) }).click();
  await page.locator('[part="means"]').first().waitFor({ state: "attached" });
  await page.locator("lamppost-notice details").evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}
