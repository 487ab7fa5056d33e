// Every page of the published site as people have it who see little, press keys, read large or from right to left: each
// state of each page in each of these ways. What people decide by keyboard is in keys.test.mjs.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import axe from "axe-core";

import { Browser } from "./browser.mjs";
import { City, draft, words } from "./city.mjs";
import { install } from "./measures.mjs";
import { Counted, OBJECT, PLANNING, Town, everyChoice } from "./panel.mjs";
import { PASS, REFUSE } from "./serve.mjs";

const town = await Town.open();
const [sign] = await town.sign(everyChoice("sq-1"), draft("lamp-1"), draft("lamp-2"));
const changed = sign.slice(0, -1) + (sign.endsWith("9") ? "8" : Number(sign.at(-1)) + 1);
// A notice of a city that these pages have never heard of, at the address of this one.
const stranger = new City(`${town.origin}/`, { authority: "elsewhere.example", name: "Elsewhere" }).sign(draft("lamp-9"))
  .signed[0].text;

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await town.close();
});

/** The window of a desktop, and what is left of it at 400 %; then a phone, upright. */
const WIDE = { width: 1280, height: 1024 };
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 320, height: 640 };

/** What there is to see of the pages that have more than one face: by the path of the file. */
const STATES = {
  "n/index.html": [
    ["genuine", (one) => one.scan(sign)],
    ["changed", (one) => one.visitor.read(changed)],
    ["unknown issuer", (one) => one.visitor.read(stranger)],
    ["empty", (one) => one.visitor.read(`${town.origin}/n/`)],
    ["error", async (one) => {
      town.wire.fate = ({ head }) => (head.startsWith("GET /lamppost/root.txt") ? REFUSE : PASS);
      await one.visitor.read(sign);
    }],
  ],
  "mine/index.html": [
    ["empty", (one) => one.mine()],
    ["with a record", async (one) => {
      await one.scan(sign);
      await one.settle(OBJECT, PLANNING);
      await one.mine();
      await one.cards.first().waitFor();
    }],
  ],
};

const folder = town.office.site;
/** Every page that was published; `n.html` is `n/index.html` for hosts that want it so. */
const PAGES = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".html")).sort()
  .filter((name) => name !== "n.html");

const address = (name) => `${town.origin}/${name.replace(/index\.html$/, "")}`;

const SIGHTS = PAGES.flatMap((name) => (STATES[name] ?? [["", (one) => one.visitor.open(address(name))]])
  .map(([state, open]) => ({ name, title: state ? `${name}, ${state}` : name, open })));

/** What WCAG 1.4.12 wants to be possible. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Everything that axe knows of WCAG 2.2, levels A and AA, and of good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What axe could not decide: printed at the end, never passed over. */
const undecided = new Map();

async function audit(page, where) {
  await page.evaluate(axe.source);
  const { violations, incomplete, contrast } = await page.evaluate(async (tags) => {
    const results = await globalThis.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations", "incomplete", "passes"],
    });
    const list = (rules) => rules.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => `${id}: ${html.slice(0, 120)} ${[...any, ...all, ...none].map(({ message }) => message)[0] ?? ""}`));
    return {
      violations: list(results.violations), incomplete: list(results.incomplete),
      contrast: results.passes.some(({ id }) => id === "color-contrast"),
    };
  }, TAGS);
  for (const what of incomplete) undecided.set(what, [...(undecided.get(what) ?? []), where]);
  assert.deepEqual(violations, [], where);
  assert.ok(contrast, `${where}: contrast was measured`);
  // A mark of a drawing that is written as a letter is no text.
  const unmeasured = incomplete.filter((what) => what.startsWith("color-contrast") && !what.endsWith("only non-text characters"));
  assert.deepEqual(unmeasured, [], `${where}: contrast was not measured everywhere`);
}

const measure = (page, name, ...args) => page.evaluate(([name, args]) => globalThis.measures[name](...args), [name, args]);

/**
 * Once forward and once back: all that can be pressed is reached, in the order of the page, and one sees where one is. After
 * the last comes the browser or the first again; where the keys are caught, some of it is never reached.
 */
async function tabulate(page, where) {
  const stops = await measure(page, "stops");
  assert.ok(stops.length > 0, where);
  assert.deepEqual(stops.filter(({ order }) => order > 0), [], `${where}: the order is that of the page`);
  for (const key of ["Tab", "Shift+Tab"]) {
    const reached = [];
    const briefs = [];
    const wrong = [];
    for (let presses = 0; ; presses += 1) {
      await page.keyboard.press(key);
      const at = await measure(page, "focus");
      if (!at && reached.length === 0 && presses < 3) continue;
      if (!at || (at.number !== undefined && reached.includes(at.number))) break;
      reached.push(at.number);
      briefs.push(at.brief);
      wrong.push(...at.wrong.map((what) => `${at.brief} ${what}`));
      assert.ok(reached.length < stops.length * 2 + 20, `${where}: ${key} does not lead out of the page`);
    }
    assert.deepEqual(wrong, [], `${where}, ${key}`);
    // A long list makes its lines anew when it is moved: then it is another line with the same words.
    const missed = stops.filter(({ number, brief }) => !reached.includes(number) && !briefs.includes(brief));
    assert.deepEqual(missed.map(({ brief }) => brief), [], `${where}: not reached by ${key}`);
    const known = reached.filter((number) => number !== undefined);
    if (key === "Shift+Tab") known.reverse();
    // It may begin in the middle, where somebody was.
    const turns = known.filter((number, i) => number < known[i - 1]);
    assert.ok(turns.length <= 1, `${where}: ${key} jumps: ${known}`);
  }
}

/** Titles, regions, headings, languages. Returns the title and where the page leads. */
async function read(page, where, lang) {
  const root = page.locator("html");
  assert.equal(await root.getAttribute("lang"), lang, where);
  assert.equal(await root.getAttribute("dir"), lang === "ar" ? "rtl" : "ltr", where);
  assert.deepEqual(await measure(page, "landmarks"), [1, 1, 1], `${where}: one header, one main, one footer`);
  const headings = await measure(page, "headings");
  assert.equal(headings[0]?.level, 1, `${where}: the first heading is that of the page`);
  assert.equal(headings.filter(({ level }) => level === 1).length, 1, where);
  const jumps = headings.filter(({ level }, i) => i > 0 && level > headings[i - 1].level + 1);
  assert.deepEqual(jumps, [], `${where}: no level is left out`);
  assert.deepEqual(headings.filter(({ text }) => text === ""), [], where);
  const title = await page.title();
  assert.ok(title.startsWith(headings[0].text) && title.includes("City of Example"), `${where}: ${title}`);
  const tags = await measure(page, "languages");
  assert.deepEqual(tags.filter((tag) => Intl.getCanonicalLocales(tag).length !== 1), [], where);
  assert.ok(tags.length >= 9, `${where}: each language's name is in that language`);
  assert.deepEqual(await measure(page, "silent"), [], `${where}: nobody hears what it found`);
  return { title, links: await measure(page, "links") };
}

const small = new Map();

async function sizes(page, where) {
  const targets = await measure(page, "targets");
  assert.ok(targets.length > 0, where);
  assert.deepEqual(targets.filter(({ side }) => side < 24), [], `${where}: too small to be pressed`);
  for (const { brief, side } of targets) if (side < 43.5) small.set(brief, side);
}

/** Nothing has to be looked for sideways, and nothing is cut. */
async function fits(page, where) {
  assert.deepEqual(await measure(page, "cut"), [], where);
}

async function quiet(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.querySelector("lamppost-register")?.isConnected
    && new Promise((done) => { setTimeout(done, 500); }));
}

async function come(sight, work, options = {}) {
  const one = await Counted.come(browser, town.origin, { viewport: WIDE, ...options });
  try {
    await sight.open(one);
    await quiet(one.page);
    await install(one.page);
    await work(one.page, one);
  } finally {
    town.wire.fate = () => PASS;
    await one.leave();
  }
}

const found = new Map();

for (const sight of SIGHTS) {
  test(sight.title, async (t) => {
    await come(sight, async (page) => {
      const { title } = sight;
      await t.test("on a desktop, light", async () => {
        await page.emulateMedia({ colorScheme: "light" });
        found.set(title, { name: sight.name, ...await read(page, title, "en") });
        await measure(page, "unfold");
        await quiet(page);
        await read(page, `${title}, unfolded`, "en");
        await audit(page, `${title}, light`);
        await sizes(page, title);
        await tabulate(page, title);
      });
      await t.test("on a phone, dark", async () => {
        await page.setViewportSize(PHONE);
        await page.emulateMedia({ colorScheme: "dark" });
        await audit(page, `${title}, dark`);
        await fits(page, title);
        await sizes(page, title);
      });
      await t.test("at a zoom of 400 %, in forced colours", async () => {
        await page.setViewportSize(ZOOMED);
        await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
        await audit(page, `${title}, forced colours`);
        assert.deepEqual(await measure(page, "painted"), [], `${title}: words in the colour of the page`);
        await fits(page, title);
        await tabulate(page, `${title}, forced colours`);
      });
      await t.test("with wider spacing, and without motion", async () => {
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
        await measure(page, "restyle", SPACED);
        await fits(page, `${title}, spaced, narrow`);
        await page.setViewportSize(WIDE);
        await fits(page, `${title}, spaced, wide`);
        assert.deepEqual(await measure(page, "moving"), [], title);
        await audit(page, `${title}, spaced`);
      });
      await t.test("from right to left", async () => {
        await page.evaluate(() => localStorage.setItem("lamppost-language", "ar"));
        await page.setViewportSize(PHONE);
        await page.reload();
        await page.locator('html[dir="rtl"]').waitFor();
        await quiet(page);
        await install(page);
        await measure(page, "unfold");
        await quiet(page);
        await read(page, `${title}, Arabic`, "ar");
        await audit(page, `${title}, Arabic`);
        await fits(page, `${title}, Arabic`);
        await sizes(page, `${title}, Arabic`);
      });
    });
  });
}

test("each page has a title of its own, and two ways lead to it", () => {
  const titles = new Map([...found.values()].map(({ name, title }) => [name, title]));
  assert.equal(new Set(titles.values()).size, PAGES.length);
  for (const name of PAGES.filter((page) => page.endsWith("index.html"))) {
    const from = [...found.values()].filter((other) => other.name !== name && other.links.some((link) => link === address(name)));
    assert.ok(new Set(from.map((other) => other.name)).size >= 2, `${name} is linked from ${from.map((other) => other.name)}`);
  }
});

test("help is in the same place on every page: the last link is the way to whom one can tell", () => {
  for (const [title, { name, links }] of found) {
    if (name === "accessibility/index.html") continue;
    assert.equal(links.at(-1), address("accessibility/index.html"), title);
  }
});

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const criteria = readFileSync(join(ROOT, "www/accessibility/criteria.toml"), "utf8").split("[[criterion]]").slice(1)
  .map((text) => ({
    number: text.match(/number = "(.*)"/)[1],
    how: [...(text.match(/how = \[(.*)\]/)?.[1] ?? "").matchAll(/"(\w+)"/g)].map(([, way]) => way),
  }));

test("what the statement says was seen by axe, axe has a rule for", () => {
  const tags = new Set(axe.getRules(TAGS).flatMap((rule) => rule.tags));
  const said = criteria.filter(({ how }) => how.includes("axe"));
  assert.ok(said.length > 5);
  assert.deepEqual(said.filter(({ number }) => !tags.has(`wcag${number.replaceAll(".", "")}`)), []);
});

test("the statement has every row, and says whom to tell", async () => {
  const one = await Counted.come(browser, town.origin);
  const page = await one.visitor.open(address("accessibility/index.html"));
  const rows = page.getByRole("row");
  assert.equal(await rows.count(), criteria.length + 1);
  for (const [i, { number }] of criteria.entries()) {
    assert.ok((await rows.nth(i + 1).getByRole("rowheader").textContent()).startsWith(`${number} `), number);
  }
  const missing = words("accessibility-contact-missing").replace("{ $authority }", "City of Example");
  await page.getByText(missing).waitFor();
  await one.leave();
});

test("the statement says what the authority states, and nothing of it is markup", () => {
  const config = join(town.city.folder, "authority.toml");
  const before = readFileSync(config, "utf8");
  writeFileSync(config, `${before}\n[accessibility]\ncontact = ["Phone 14 0", "access@city.example", "<b>"]
enforcement = ["Ombudsman, https://ombudsman.example/"]\n`);
  const page = readFileSync(join(town.city.publish(), "accessibility/index.html"), "utf8");
  writeFileSync(config, before);
  for (const wanted of [
    "<li>Phone 14 0</li>", '<a href="mailto:access@city.example">access@city.example</a>', "<li>&lt;b&gt;</li>",
    '<a href="https://ombudsman.example/">https://ombudsman.example/</a>',
  ]) assert.ok(page.includes(wanted), wanted);
  assert.ok(!page.includes("accessibility-contact-missing") && !page.includes("accessibility-enforce-missing"));
  assert.doesNotMatch(page, /\{\{/);
});

test("these measures notice what they are for", async () => {
  await come({ open: (one) => one.visitor.open(`${town.origin}/`) }, async (page) => {
    const spoil = (css) => measure(page, "restyle", css);
    const noticed = (work, what) => assert.rejects(work, what);
    await noticed(read(page, "", "de"), /de/);
    await spoil("footer a { outline: none !important }");
    await noticed(tabulate(page, ""), /has no outline/);
    await spoil("footer a { outline: 3px solid #ddd !important }");
    await noticed(tabulate(page, ""), /outline of 1\.\d+ : 1/);
    await spoil("footer a { outline: 3px solid #000 !important } footer::after { content: ''; position: fixed; inset: 0; background: #fff }");
    await noticed(tabulate(page, ""), /covered/);
    await spoil("footer::after { content: none }");
    await tabulate(page, "mended");
    await spoil("summary { block-size: 20px; min-block-size: 0; overflow: hidden; padding: 0 }");
    await noticed(sizes(page, ""), /too small/);
    await page.emulateMedia({ forcedColors: "active" });
    assert.deepEqual(await measure(page, "painted"), []);
    await spoil("main .button { color: Canvas !important; background: CanvasText !important }");
    assert.ok((await measure(page, "painted")).length > 0);
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize(PHONE);
    await spoil("li { min-inline-size: 400px }");
    await noticed(fits(page, ""), /wide/);
    await spoil("li { min-inline-size: 0; block-size: 1em; overflow: hidden }");
    await noticed(fits(page, ""), /what cuts it/);
    await spoil("li { block-size: auto } main { color: #888; background: #999 }");
    await noticed(audit(page, ""), /color-contrast/);
    await page.evaluate(() => document.querySelector("h2").replaceWith(document.createElement("h4")));
    await noticed(read(page, "", "en"), /no level is left out/);
    await page.evaluate(() => { document.querySelector("footer a").tabIndex = -1; document.querySelector("main a").tabIndex = 1; });
    await noticed(tabulate(page, ""), /the order is that of the page/);
  });
});

after(() => {
  for (const [what, where] of undecided) console.log(`axe could not decide (${where.length} times, first ${where[0]}): ${what}`);
  if (small.size > 0) console.log(`below 44 pixels, and above 24: ${[...small].map(([brief, side]) => `${brief} ${side.toFixed(0)}`).join("; ")}`);
});
