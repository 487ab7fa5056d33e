// All sensors of a city: list, filters, search, map; small screens, dark, Arabic, keyboard; ten thousand of them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, CORPUS, draft, words } from "./city.mjs";
import { crowd } from "./crowd.mjs";
import { audit } from "./panel.mjs";
import { Site } from "./site.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);

const at = (text, latitude, longitude) =>
  text.replace(/position = \{[^}]*\}/, `position = { latitude = ${latitude}, longitude = ${longitude} }`);
const drafts = Array.from({ length: 24 }, (_, i) => at(
  draft(`lamp-${i}`, { label: i === 7 ? "Café del Señor" : `Quay ${i}`, place: `Post ${i}`, name: i % 3 ? "Harbour Works" : "Tram Company" }),
  (53.4 + Math.floor(i / 6) * 0.002).toFixed(5), (-7.9 + (i % 6) * 0.002).toFixed(5)));
// One says no position, two lie elsewhere.
drafts[3] = drafts[3].replace(/^position = .*\n/m, "").replace(/^reach = .*\n/m, "");
drafts[4] = drafts[4].replaceAll('country = "IE"', 'country = "US"');
city.sign(...drafts);
const real = readdirSync(join(CORPUS, "real")).filter((name) => name.endsWith(".toml")).slice(0, 6);
city.sign(...real.map((name) => readFileSync(join(CORPUS, "real", name), "utf8")));
const { text: sign } = city.placard("lamp-7");
site.folder = city.publish();
// Those of the corpus that have expired are not published.
const ALL = Number(site.read("lamppost/register/index.txt").toString().match(/^notices (\d+)$/m)[1]);

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

/** A message with its argument filled in. */
const said = (key, count, lang) => words(key, lang).replace("{ $count }", count);

async function visit(options, use) {
  const visitor = await browser.visitor(options);
  const page = await visitor.open(`${site.origin}/register/`);
  await page.waitForFunction(() => document.querySelector("lamppost-register")?.progress?.done);
  await settled(page);
  await use({ visitor, page });
  await visitor.leave();
}

/** Nothing has moved for a while. */
async function settled(page) {
  await page.waitForTimeout(500);
}

/** The list itself holds only what is near the screen. */
const count = async (page) => Number((await page.locator('section p[role="status"]').innerText()).replace(/\D/g, ""));
const labels = async (page) => {
  await page.locator(".list").evaluate((list) => list.scrollIntoView());
  await page.locator('[role="listitem"] a').first().waitFor();
  return page.locator('[role="listitem"] a').allInnerTexts();
};
const line = (page, text) => page.locator(".facet button").filter({ hasText: text });

test("every sensor is read, checked and listed, and nothing else is asked for", async () => {
  site.requests.length = 0;
  await visit({}, async ({ visitor, page }) => {
    const text = await page.locator('[part="frame"]').innerText();
    assert.ok(text.includes(said("register-read", ALL)), text.slice(0, 300));
    assert.equal(await count(page), ALL);
    await line(page, words("register-finding-missing")).first().waitFor({ state: "attached" });
    assert.doesNotMatch(text, /undefined|NaN|\[object|[{}]/);
    assert.doesNotMatch(text, /\b(register|field|term|verdict|findings)-[a-z]/, "a key instead of words");
    assert.deepEqual(visitor.problems, []);
    assert.deepEqual(visitor.violations, []);
    assert.deepEqual(visitor.elsewhere, []);
    const asked = site.requests.map(({ url }) => url);
    assert.ok(asked.includes("/lamppost/register/all.txt"));
    assert.ok(!asked.some((url) => /notices\/|\/n\//.test(url)), asked.join(" "));

    // What somebody looks for is asked of nobody.
    const before = site.requests.length;
    await page.getByRole("textbox").fill("cafe senor");
    await settled(page);
    assert.equal(site.requests.length, before);
    assert.deepEqual(await labels(page), ["Café del Señor"]);

    // The line leads to the notice itself.
    await page.getByRole("link", { name: "Café del Señor" }).click();
    await page.locator('[part~="verdict-name"]', { hasText: words("verdict-genuine") }).waitFor();
    assert.equal(new URL(page.url()).hash, new URL(sign).hash);
  });
});

test("filters add up, hold together and can be taken away", async () => {
  await visit({}, async ({ page }) => {
    await page.locator(".facet").evaluateAll((all) => all.forEach((box) => { box.open = true; }));
    const tram = line(page, "Tram Company");
    assert.equal(await tram.locator(".count").innerText(), "8");
    await tram.click();
    await settled(page);
    assert.equal(await count(page), 8);
    assert.equal(await tram.getAttribute("aria-pressed"), "true");
    assert.ok(await tram.evaluate((button) => button === button.getRootNode().activeElement), "the focus stays");
    // Another of the same filter adds to it, and its number says what it would show.
    await line(page, "Harbour Works").click();
    await settled(page);
    assert.equal(await count(page), 24);
    const far = line(page, "United States");
    assert.equal(await far.locator(".count").first().innerText(), "1");
    await far.first().click();
    await settled(page);
    assert.deepEqual(await labels(page), ["Quay 4"]);
    await page.getByRole("textbox").fill("zzzz");
    await settled(page);
    await page.getByText(words("register-none")).waitFor();
    await page.getByRole("button", { name: words("register-clear") }).click();
    await settled(page);
    assert.equal(await count(page), ALL);
  });
});

test("the map is walked with the keyboard", async () => {
  await visit({}, async ({ page }) => {
    const marks = page.locator(".mark");
    assert.ok((await marks.count()) >= 1);
    await page.getByRole("textbox").fill("quay");
    await settled(page);
    const many = await marks.count();
    assert.ok(many > 5, `${many} marks`);
    assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1, "one stop of the tabulator");
    await page.getByRole("button", { name: words("register-zoom-whole") }).focus();
    await page.keyboard.press("Tab");
    const name = () => page.evaluate(() => document.querySelector("lamppost-register").shadowRoot.activeElement?.ariaLabel);
    const first = await name();
    assert.ok(first);
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await name(), first);
    await page.keyboard.press("ArrowDown");
    const scale = page.locator(".scale");
    const before = await scale.innerText();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    assert.notEqual(await scale.innerText(), before);
    // Only what the map shows.
    await page.getByRole("button", { name: words("register-only-map") }).click();
    await settled(page);
    const shown = await count(page);
    assert.ok(shown < 23, `${shown} of 23`);
    await page.getByRole("button", { name: words("register-zoom-whole") }).click();
    await settled(page);
    assert.equal(await count(page), 22, "all with a position");
    // A single mark leads to its line.
    const single = page.locator('.mark[aria-label^="Quay"]').first();
    const label = await single.getAttribute("aria-label");
    await single.focus();
    await page.keyboard.press("Enter");
    const reached = await page.evaluate(() => document.querySelector("lamppost-register").shadowRoot.activeElement?.innerText);
    assert.equal(reached, label);
  });
});

for (const [name, options, lang] of [
  ["light", { colorScheme: "light" }], ["dark", { colorScheme: "dark" }],
  ["320 pixels", { viewport: { width: 320, height: 640 } }],
  ["Arabic at 320 pixels", { viewport: { width: 320, height: 640 }, locale: "ar" }, "ar"],
  ["forced colours", { forcedColors: "active" }],
]) {
  test(`is accessible: ${name}`, async () => {
    await visit(options, async ({ page }) => {
      await page.locator(".facet").evaluateAll((all) => all.forEach((box) => { box.open = true; }));
      if (lang) {
        await page.getByText(said("register-read", new Intl.NumberFormat(lang).format(ALL), lang)).waitFor();
        assert.equal(await page.locator('[part="frame"]').getAttribute("dir"), "rtl");
      }
      const { found } = await audit(page);
      assert.deepEqual(found, []);
      const [wide, own] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
      assert.ok(wide <= own, `${wide} > ${own}`);
    });
  });
}

test("a part that does not hold is not shown, and said", async () => {
  const file = join(site.folder, "lamppost/register/all.txt");
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.replace(/^(bucket all\n.{40})(.)/m, (_, start, one) => start + (one === "A" ? "B" : "A")));
  await visit({}, async ({ page }) => {
    await page.getByText(words("register-part-failed")).waitFor();
    assert.equal(await page.locator('[role="listitem"]').count(), 0);
  });
  writeFileSync(file, whole);
});

test("without JavaScript the page says what to do; paper gets the whole list", async () => {
  const visitor = await browser.visitor({ javaScriptEnabled: false });
  const page = await visitor.open(`${site.origin}/register/`);
  await page.getByText(words("register-failed"), { exact: true }).waitFor();
  await visitor.leave();
  await visit({}, async ({ page }) => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator('[role="listitem"]').count(), ALL);
    assert.ok(!(await page.locator(".map").isVisible()));
  });
});

test("a badge says the verdict in one line and leads to the notice", async () => {
  const digits = sign.slice(sign.indexOf("#") + 1);
  const changed = digits.slice(0, -1) + (digits.endsWith("9") ? "8" : Number(digits.at(-1)) + 1);
  site.pages.set("/badges", `<!doctype html><html lang="en"><title>Badges</title><main><h1>Badges</h1>
    <lamppost-badge authority="/lamppost/" notice="${digits}"><a href="/n/#${digits}">Notice</a></lamppost-badge>
    <lamppost-badge authority="/lamppost/" notice="${changed}"></lamppost-badge></main>
    <script type="module" src="/assets/badge.js"></script></html>`);
  const visitor = await browser.visitor({ viewport: { width: 320, height: 640 } });
  const page = await visitor.open(`${site.origin}/badges`);
  const [good, bad] = [page.locator("lamppost-badge a[part]").first(), page.locator("lamppost-badge a[part]").last()];
  await page.getByText(words("verdict-changed")).waitFor();
  assert.equal(await good.innerText(), `${words("verdict-genuine")}: Café del Señor`);
  assert.equal(await bad.innerText(), words("verdict-changed"));
  assert.equal(await good.evaluate((link) => link.href), `${site.origin}/n/#${digits}`);
  assert.deepEqual((await audit(page)).found, []);
  await visitor.leave();
});

test("ten thousand sensors", async () => {
  const began = Date.now();
  const { text } = city.sign(at(draft("s-00000", { label: "Street 000 no. 00000" }), "53.50000", "-7.90000")).signed[0];
  site.folder = city.publish();
  crowd(city, site.folder, text, 10_000);
  console.log(`made and signed in ${Date.now() - began} ms`);
  const visitor = await browser.visitor();
  await visitor.context.addInitScript(() => {
    globalThis.long = [];
    new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: "longtask", buffered: true });
  });
  const page = await visitor.open(`${site.origin}/register/`);
  await page.locator('[role="listitem"]').first().waitFor({ state: "attached" });
  const first = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => document.querySelector("lamppost-register").progress?.done, undefined, { timeout: 120_000 });
  const whole = await page.evaluate(() => performance.now());
  await settled(page);
  assert.equal(await count(page), 10_000);
  assert.ok((await page.locator('[role="listitem"]').count()) < 200, "only what is near the screen is there");
  const loading = await page.evaluate(() => globalThis.long.splice(0));
  const typed = Date.now();
  await page.getByRole("textbox").fill("street 042");
  await page.waitForFunction(() => Number(document.querySelector("lamppost-register").shadowRoot
    .querySelector('section p[role="status"]').textContent.replace(/\D/g, "")) < 10_000);
  const found = Date.now() - typed;
  await page.getByRole("button", { name: words("register-clear") }).click();
  await settled(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i++) {
      scrollBy(0, 3000);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await settled(page);
  const using = await page.evaluate(() => globalThis.long.splice(0));
  const devtools = await visitor.context.newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const most = (tasks) => Math.round(Math.max(0, ...tasks));
  console.log(`first results ${Math.round(first)} ms, all checked ${Math.round(whole)} ms, search ${found} ms, `
    + `page memory ${(usedSize / 2 ** 20).toFixed(1)} MiB, tasks over 50 ms: ${loading.length} while loading (most `
    + `${most(loading)} ms), ${using.length} in use (most ${most(using)} ms)`);
  assert.ok(first < 5000);
  assert.deepEqual(visitor.problems, []);
  await visitor.leave();
});
