// <lamppost-notice display="compact">: few lines, the rest on demand, many on one page.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import axe from "axe-core";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, draft, LABEL, words } from "./city.mjs";
import { Site } from "./site.mjs";

const MANY = 50;

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(...Array.from({ length: MANY }, (_, n) => draft(`lamp-${n}`, { label: `${LABEL} ${n}` })));
city.signAnyway("The council wants it for a year.", draft("lamp-score")
  .replace('legal_basis = "6(1)(e)"', 'legal_basis = "6(1)(a)"')
  .replace('profiling = "none"', 'profiling = "scoring"')
  .replace('consequences = ["none"]', 'consequences = ["score", "denial_of_service"]'));
const forbidden = city.placard("lamp-score").text.split("#")[1];
site.folder = city.publish();
const signs = readdirSync(join(site.folder, "lamppost/notices"))
  .map((name) => digits(site.read(`lamppost/notices/${name}`)))
  .filter((sign) => sign !== forbidden);
const altered = signs[0].slice(0, 60) + (9 - signs[0][60]) + signs[0].slice(61);

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

/** The digits of an envelope, as FORMAT.md says. */
function digits(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 7) {
    const part = bytes.subarray(at, at + 7);
    const number = part.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    text += String(number).padStart({ 1: 3, 2: 5, 3: 8, 4: 10, 5: 13, 6: 15, 7: 17 }[part.length], "0");
  }
  return text;
}

function page(notices, { attributes = "", lang = "en", dir = "ltr" } = {}) {
  site.pages.set("/list.html", `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Sensors</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="/assets/icon.svg">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'">
    <script type="module" src="/assets/lamppost.js"></script></head><body><main><h1>Sensors</h1>
    ${notices.map((notice) => `<lamppost-notice display="compact" ${attributes} authority="/lamppost/"
      notice="https://city.example/n#${notice}"><p>A sensor</p></lamppost-notice>`).join("\n")}</main></body></html>`);
  return `${site.origin}/list.html`;
}

async function open(notices, options = {}, context = {}) {
  const visitor = await browser.visitor(context);
  const tab = await visitor.open(page(notices, options));
  await tab.locator('[part~="verdict"], [part~="error"]').nth(notices.length - 1).waitFor();
  return { visitor, tab, more: tab.locator('[part~="more"]') };
}

test("few lines say verdict, label, what for, who, how long and what was found", async () => {
  site.requests.length = 0;
  const { visitor, tab } = await open([signs[0]]);
  const text = await tab.locator('[part="frame"]').innerText();
  for (const part of ["verdict-genuine", "verdict-genuine-means", "field-what_for", "field-who", "field-how_long", "findings-title"]) {
    assert.ok(text.includes(words(part)), `${part}: ${text}`);
  }
  assert.ok(text.includes(CONTROLLER) && text.includes(LABEL));
  assert.match(text, /things? (are|is) not said|worth knowing/u);
  assert.ok(!text.includes(words("field-where")) && !text.includes(words("verdict-genuine-next")));
  assert.ok(!site.requests.some(({ url }) => /\/(choices|more)\.js/u.test(url)), "fetched before anybody asked");
  assert.equal(await tab.getByRole("status").count(), 0);
  assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
  await visitor.leave();
});

test("the button unfolds all of it by keyboard, and the focus stays", async () => {
  const { visitor, tab, more } = await open([signs[0]]);
  assert.deepEqual(await tab.evaluate(() => [scrollY, document.activeElement.localName]), [0, "body"]);
  await tab.keyboard.press("Tab");
  const named = tab.getByRole("button", { name: `${words("compact-open")} ${LABEL}`, exact: false, expanded: false });
  assert.equal(await named.count(), 1);
  await tab.keyboard.press("Enter");
  assert.equal(await more.getAttribute("aria-expanded"), "true");
  assert.equal(await more.innerText(), words("compact-close"));
  assert.ok(await more.evaluate((button) => button.getRootNode().activeElement === button));
  const text = await tab.locator('[part="whole"]').innerText();
  for (const part of ["verdict-genuine-next", "field-where", "section-details"]) assert.ok(text.includes(words(part)), part);
  const choices = tab.locator('[part="choices"] .doing').first();
  await choices.locator("button").first().waitFor();
  const sizes = await choices.locator("button").evaluateAll((all) => all.map((button) => {
    const { width, height } = button.getBoundingClientRect();
    const { color, backgroundColor, borderTopWidth, fontSize, fontWeight } = getComputedStyle(button);
    return JSON.stringify([Math.round(width), Math.round(height), color, backgroundColor, borderTopWidth, fontSize, fontWeight]);
  }));
  assert.equal(new Set(sizes).size, 1, sizes.join("\n"));
  await tab.keyboard.press("Space");
  assert.equal(await more.getAttribute("aria-expanded"), "false");
  assert.ok(!(await tab.locator('[part="whole"]').isVisible()));
  assert.ok(await more.evaluate((button) => button.getRootNode().activeElement === button));
  await visitor.leave();
});

test("what was begun in an unfolded notice is there after folding it twice", async () => {
  const { visitor, tab, more } = await open([signs[0]]);
  await more.click();
  await tab.locator('[part="choices"] .doing button').first().click();
  // What will be sent is made last.
  await tab.locator('[part="choices"]').getByText(/\d+ bytes/u).first().waitFor();
  const before = await tab.locator('[part="choices"]').innerText();
  await more.click();
  await more.click();
  assert.equal(await tab.locator('[part="choices"]').innerText(), before);
  await visitor.leave();
});

test("alarms and errors are shown whole, other warnings in few lines", async () => {
  const { visitor, tab, more } = await open([altered]);
  const text = await tab.locator('[part="frame"]').innerText();
  for (const part of ["verdict-changed", "verdict-changed-means", "verdict-changed-next"]) assert.ok(text.includes(words(part)), part);
  assert.equal(await more.count(), 0);
  await visitor.leave();

  const elsewhere = await open([signs[0]], { attributes: 'sensor="another"' });
  const warned = await elsewhere.tab.locator('[part~="verdict-caution"]').innerText();
  assert.ok(warned.includes(words("verdict-from-another-place-means")));
  assert.equal(await elsewhere.more.count(), 1);
  await elsewhere.visitor.leave();

  site.gone.add("/lamppost/root.txt");
  const failed = await open([signs[0]]);
  site.gone.clear();
  assert.ok((await failed.tab.locator('[part="error"]').innerText()).includes(words("page-error-next")));
  await failed.visitor.leave();
});

test("what the law forbids is said in few lines too, and nothing is offered for it", async () => {
  const { visitor, tab, more } = await open([forbidden]);
  assert.equal(await tab.locator('[part="card"] .alarm').innerText(), words("findings-prohibited"));
  await more.click();
  assert.match(await tab.locator('[part="prohibited"]').innerText(), /AI Act Art\. 5\(1\)\(c\)/u);
  await tab.locator('[part="choices"]').getByText(words("withheld-consent-prohibited")).first().waitFor();
  assert.equal(await tab.getByRole("button", { name: words("term-lamppost-decision-consent-give") }).count(), 0);
  await visitor.leave();
});

test("the attribute can change, and the property is the attribute", async () => {
  const { visitor, tab, more } = await open([signs[0]]);
  const element = tab.locator("lamppost-notice");
  assert.equal(await element.evaluate((notice) => notice.display), "compact");
  await element.evaluate((notice) => { notice.display = "full"; });
  await tab.locator('[part="details"]').waitFor();
  assert.equal(await more.count(), 0);
  assert.equal(await element.getAttribute("display"), "full");
  assert.equal(await tab.getByRole("status").first().locator('[part~="verdict"]').count(), 1);
  await element.evaluate((notice) => { notice.display = "nonsense"; });
  assert.equal(await element.evaluate((notice) => notice.display), "full");
  await visitor.leave();
});

test(`${MANY} on one page share a core and the lists, and the page stays smooth`, async (t) => {
  site.requests.length = 0;
  const visitor = await browser.visitor();
  await visitor.context.addInitScript(() => {
    globalThis.long = [];
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.long.push(entry.duration); })
      .observe({ type: "longtask", buffered: true });
  });
  const tab = await visitor.open(page(signs));
  await tab.locator('[part="card"]').nth(MANY - 1).waitFor();
  const { long, done } = await tab.evaluate(() => ({ long: globalThis.long, done: Math.round(performance.now()) }));
  const urls = site.requests.map(({ url }) => url);
  assert.deepEqual(urls, [...new Set(urls)], "something was fetched twice");
  assert.equal(urls.filter((url) => url.endsWith(".wasm")).length, 1);
  const labels = await tab.locator('[part="card"] [part="label"]').allInnerTexts();
  assert.equal(new Set(labels).size, MANY);
  t.diagnostic(`${MANY} verdicts after ${done} ms; tasks over 50 ms: ${long.map(Math.round).join(", ") || "none"}`);
  // Starting the core is one task; no other may take as long as all notices together would.
  assert.ok(Math.max(0, ...long) < 700, String(long));
  await tab.locator('[part~="more"]').nth(30).click();
  await tab.locator("lamppost-notice").nth(30).locator('[part="choices"] button').first().waitFor();
  assert.equal(await tab.locator('[part="details"]').count(), 1);
  await visitor.leave();
});

for (const [name, options, context] of [
  ["a narrow screen", {}, { viewport: { width: 320, height: 640 } }],
  ["the dark", {}, { colorScheme: "dark" }],
  ["forced colours", {}, { forcedColors: "active" }],
  ["Arabic", { lang: "ar", dir: "rtl" }, { viewport: { width: 320, height: 640 } }],
]) {
  test(`axe finds nothing, folded and unfolded: ${name}`, async () => {
    const { visitor, tab, more } = await open(signs.slice(0, 2), options, context);
    const look = async () => {
      await tab.evaluate(axe.source);
      const { violations, passes } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations", "passes"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
      assert.ok(passes.length > 10);
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
      const { height } = await more.first().boundingBox();
      assert.ok(height >= 44, `the button is ${height} px high`);
    };
    await look();
    await more.first().click();
    await tab.locator('[part="choices"] button').first().waitFor();
    await look();
    await visitor.leave();
  });
}

test("on paper few lines stay few, with the way to the whole notice; what is unfolded is printed whole", async () => {
  const { visitor, tab, more } = await open(signs.slice(0, 2));
  await tab.emulateMedia({ media: "print" });
  const first = tab.locator("lamppost-notice").first();
  const folded = await first.locator('[part="frame"]').innerText();
  assert.ok(folded.includes("https://city.example/n") && !folded.includes("/n#"), folded);
  assert.match(folded, new RegExp(`${words("field-short_code")}: \\S{5}-\\S{5}-\\S`, "u"));
  assert.ok(!folded.includes(words("compact-open")) && !folded.includes(words("field-where")));
  await tab.emulateMedia({ media: "screen" });
  await more.first().click();
  await tab.emulateMedia({ media: "print" });
  const whole = await first.locator('[part="frame"]').innerText();
  assert.ok(whole.includes(words("field-where")) && !whole.includes("https://city.example/n\n"));
  await visitor.leave();
});
