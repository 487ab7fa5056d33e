// All sensors of a city: list, filters, search, map; small screens, dark, Arabic, keyboard; and a badge.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { words } from "./city.mjs";
import { audit } from "./panel.mjs";
import {
  ALL, browser, close, count, labels, line, number, press, said, search, settled, sign, site, unfold, visit,
} from "./register.mjs";

after(close);

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
    await search(page).fill("cafe senor");
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
    await unfold(page);
    const tram = line(page, "Tram Company");
    assert.equal(await number(tram), 8);
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
    assert.equal(await number(far.first()), 1);
    await far.first().click();
    await settled(page);
    assert.deepEqual(await labels(page), ["Quay 4"]);
    await search(page).fill("zzzz");
    await settled(page);
    await page.getByText(words("register-none")).waitFor();
    await press(page, "register-clear").click();
    await settled(page);
    assert.equal(await count(page), ALL);
  });
});

test("the map is walked with the keyboard", async () => {
  await visit({}, async ({ page }) => {
    const marks = page.locator(".mark");
    assert.ok((await marks.count()) >= 1);
    await search(page).fill("quay");
    await settled(page);
    const many = await marks.count();
    assert.ok(many > 5, `${many} marks`);
    assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1, "one stop of the tabulator");
    await page.locator(".where button").last().focus();
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
    await press(page, "register-only-map").click();
    await settled(page);
    const shown = await count(page);
    assert.ok(shown < 23, `${shown} of 23`);
    await press(page, "register-zoom-whole").click();
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
      await unfold(page);
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
