// Under each policy that we publish, in two browsers: from what a camera reads to the receipt, on the city's own page and
// on a page of its website with the lines to paste. Nothing is refused, nothing is complained about.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, draft, LABEL, words } from "./city.mjs";
import { Firefox } from "./firefox.mjs";
import { FURTHER, STRICT, TRUSTED, WASM, instructed, published } from "./policies.mjs";
import { Office } from "./serve.mjs";
import { Site } from "./site.mjs";

const DIST = fileURLToPath(new URL("../../pkg/dist", import.meta.url));
const BLOCK = readFileSync(join(DIST, "embed.html"), "utf8");
const [, ASSETS] = /src="(\/assets\/lamppost@[^/"]+)\/lamppost\.js"/u.exec(BLOCK);
/** Where another website keeps what the city gave it. */
const BELOW = "/quarter/sensors";
/** What the policy itself makes a browser send here; from workers too. */
const REPORT = "/policy-report";

const site = await Site.open();
const city = new City(`${site.origin}/`);
// The scripts alone, for pages of another origin.
const elsewhere = await Site.open();

const OWN = "the city's own page";
const PASTED = "the lines to paste";
const FOLDER = "the lines to paste, in a folder";

/** The policy of the page, the page, and what else is different. */
const WALKS = [
  ...[["strict", STRICT], ["wasm", WASM], ["trusted types", TRUSTED]]
    .flatMap(([name, policy]) => [OWN, PASTED, FOLDER].map((where) => ({ name, policy, where }))),
  { name: "wasm, sent with every file", policy: WASM, where: PASTED, everywhere: true },
  {
    name: "wasm, scripts of another host", where: PASTED, scripts: elsewhere.origin, workers: 0,
    policy: `${WASM.replace("script-src 'self'", `script-src 'self' ${elsewhere.origin}`)}; connect-src 'self' ${elsewhere.origin}`,
  },
];
// One sensor for each: what somebody chose about one stands on its page from then on.
const drafts = WALKS.map((_, index) => draft(`lamp-${index}`));
city.sign(...drafts);
const signs = WALKS.map((_, index) => city.placard(`lamp-${index}`).text);
site.folder = city.publish();
cpSync(DIST, join(site.folder, ASSETS), { recursive: true });
for (const part of ["lamppost", ASSETS]) {
  cpSync(join(site.folder, part), join(site.folder, BELOW, part), { recursive: true });
}
elsewhere.folder = site.folder;
const office = site.office = new Office(city.folder);
await office.open(site.folder);

const browsers = [["Chromium", await Browser.launch()], ["Firefox", await Firefox.launch()]];
after(async () => {
  const closed = await Promise.allSettled(browsers.map(([, browser]) => browser.close()));
  await Promise.all([office.close(), site.close(), elsewhere.close()]);
  for (const { reason } of closed) if (reason) throw reason;
});

test("three policies are published, the same ones wherever", () => {
  assert.deepEqual(FURTHER, []);
  assert.deepEqual(published("pkg/README.md"), [STRICT, WASM, TRUSTED]);
  assert.deepEqual(instructed(), [STRICT, WASM, TRUSTED]);
  for (const policy of published()) {
    assert.match(policy, /^default-src 'self'; script-src 'self'/u);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*|allow-duplicates/u);
  }
  assert.equal([STRICT, TRUSTED].some((policy) => policy.includes("wasm-unsafe-eval")), false);
});

for (const [name, browser] of browsers) {
  test(name, async (t) => {
    // Of Firefox one for all of it, because it takes some seconds to start.
    const firefox = browser instanceof Firefox ? await browser.visitor() : undefined;
    const visit = async (use) => {
      const visitor = firefox ?? await browser.visitor();
      try {
        await use(visitor);
      } finally {
        if (!firefox) await visitor.leave();
      }
    };
    for (const [index, walk] of WALKS.entries()) {
      await t.test(`${walk.name}: ${walk.where}`, () => visit(async (visitor) => {
        const address = hang(signs[index], walk);
        if (walk.scripts) browser.mayAsk(walk.scripts);
        site.requests.length = 0;
        const before = office.cases().length;
        await visitor.open(address);
        await object(visitor);
        assert.equal(office.cases().length, before + 1, "the collector has it");
        assert.deepEqual(visitor.violations, []);
        assert.deepEqual(visitor.problems, []);
        assert.deepEqual(reports(), []);
        assert.equal(asked("worker.js"), walk.workers ?? 1, "worker.js is fetched once, or not where there can be no worker");
      }));
    }

    await t.test("several elements of a page share one worker, and its one policy", () => visit(async (visitor) => {
      const digits = new URL(signs[0]).hash.slice(1);
      const scripts = ["lamppost", "badge", "register", "mine"]
        .map((file) => `<script type="module" src="${ASSETS}/${file}.js"></script>`).join("\n");
      page("/all.html", TRUSTED, `${scripts}<lamppost-badge authority="/lamppost/" notice="${digits}"></lamppost-badge>
        <lamppost-notice authority="/lamppost/" notice="${digits}"></lamppost-notice>
        <lamppost-register authority="/lamppost/"></lamppost-register><lamppost-mine></lamppost-mine>`);
      site.requests.length = 0;
      await visitor.open(`${site.origin}/all.html`);
      await until(visitor, ([genuine]) => ["lamppost-badge", "lamppost-notice"].every((name) =>
        document.querySelector(name).shadowRoot?.textContent.includes(genuine))
        && document.querySelector("lamppost-notice").shadowRoot.querySelector('[part="choices"] button')
        && document.querySelector("lamppost-register").progress?.done
        && document.querySelector("lamppost-mine").shadowRoot?.querySelector('[role="status"] :not(.checking)'),
      [words("verdict-genuine")]);
      assert.equal(asked("worker.js"), 1);
      assert.deepEqual([visitor.violations, visitor.problems, reports()], [[], [], []]);
    }));

    await t.test("where no worker can be started, the page does it", () => visit(async (visitor) => {
      const policy = `${WASM}; require-trusted-types-for 'script'; trusted-types 'none'`;
      const address = hang(signs[0], { policy, where: PASTED });
      site.requests.length = 0;
      await visitor.open(address);
      assert.equal(await verdict(visitor), words("verdict-genuine"));
      assert.ok(asked("onpage.js") === 1 && asked("worker.js") === 0);
      // The policy is what refused the worker, and says so.
      assert.deepEqual(visitor.violations.map(({ directive }) => directive)[0], "trusted-types");
    }));

    await t.test("these tests see what a page does against its policy", () => visit(async (visitor) => {
      page("/against.html", STRICT, "<script>console.log(1)</script><p>There.</p>");
      site.requests.length = 0;
      await visitor.open(`${site.origin}/against.html`);
      await until(visitor, () => document.querySelector("p"));
      await visitor.run(() => console.error("a complaint"));
      await wait(() => visitor.violations.length > 0 && visitor.problems.includes("a complaint") && reports().length > 0);
      assert.deepEqual(visitor.violations, [{ directive: "script-src-elem", blocked: "inline" }]);
      assert.match(reports()[0], /inline/u);
    }));

    await t.test("these tests see what a worker does against its own, and the page says what to do", () => visit(async (visitor) => {
      const address = hang(signs[0], { policy: STRICT, where: PASTED, everywhere: true });
      site.requests.length = 0;
      await visitor.open(address);
      await until(visitor, (text) => document.querySelector("lamppost-notice").shadowRoot?.textContent.includes(text),
        words("error-wasm-blocked"));
      await wait(() => reports().some((report) => report.includes("worker.js")));
      // Then it was tried on the page, which is not allowed to either.
      assert.deepEqual(visitor.violations, [{ directive: "script-src", blocked: "wasm-eval" }]);
    }));
    // The last, because one Firefox keeps that file from test to test.
    await t.test("a worker's file of an earlier version in the cache is fetched again", () => visit(async (visitor) => {
      const address = hang(signs[0], { policy: STRICT, where: PASTED });
      const file = join(site.folder, ASSETS, "worker.js");
      const current = readFileSync(file);
      // One that answers, so that nothing but its digest tells it from the right one.
      writeFileSync(file, `${current}\n`);
      site.further.set(`${ASSETS}/worker.js`, { "cache-control": "max-age=3600" });
      site.requests.length = 0;
      page("/earlier.html", "default-src 'self'; script-src 'self' 'unsafe-inline'", `<script>
        new Worker("${ASSETS}/worker.js", { type: "module", credentials: "omit" })
          .addEventListener("message", () => { document.title = "Kept"; });</script>`);
      await visitor.open(`${site.origin}/earlier.html`);
      await until(visitor, () => document.title === "Kept");
      writeFileSync(file, current);
      assert.equal(asked("worker.js"), 1);
      await visitor.open(address);
      assert.equal(await verdict(visitor), words("verdict-genuine"));
      assert.equal(asked("worker.js"), 2, "it was in the cache, and then fetched again");
      assert.deepEqual([visitor.violations, visitor.problems.filter((text) => !/integrity|digest/iu.test(text))], [[], []]);
    }));
    await firefox?.leave();
  });
}

/** Puts a notice where somebody meets it, and returns that address. */
function hang(sign, { policy, where, everywhere, scripts = "" }) {
  site.further.clear();
  const digits = new URL(sign).hash.slice(1);
  const sent = { "content-security-policy": `${policy}; report-uri ${REPORT}` };
  if (where === OWN) {
    // Its pages keep themselves on the device, under a name of their own.
    site.policy = () => sent["content-security-policy"].replace("trusted-types lamppost", "trusted-types lamppost lamppost-site");
    return sign;
  }
  const base = where === FOLDER ? BELOW : "";
  const block = BLOCK.replace("/assets/", `${scripts || base}/assets/`)
    .replace('authority="/lamppost/"', `authority="${base}/lamppost/"`).replace('notice=""', `notice="${digits}"`);
  if (everywhere) {
    for (const file of ["worker.js", "lamppost.js", "choices.js", "onpage.js"]) site.further.set(`${ASSETS}/${file}`, sent);
  }
  return page(`${base}/square.html`, policy, block);
}

/** A page of the city's website. */
function page(path, policy, inside) {
  site.pages.set(path, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The square</title>
    <link rel="icon" href="/assets/icon.svg"></head><body><main>${inside}</main></body></html>`);
  site.further.set(path, { "content-security-policy": `${policy}; report-uri ${REPORT}` });
  return `${site.origin}${path}`;
}

/** How often a file was asked for. */
function asked(file) {
  return site.requests.filter(({ url }) => url.endsWith(`/${file}`)).length;
}

/** The name of the verdict, once everything below it has come as well. */
async function verdict(visitor) {
  await until(visitor, () =>
    document.querySelector("lamppost-notice").shadowRoot?.querySelector('[part="choices"] button'));
  return visitor.run(() =>
    document.querySelector("lamppost-notice").shadowRoot.querySelector('[part~="verdict-name"]').textContent);
}

/** Reads the verdict and the notice, objects, sends it, and waits for the receipt. */
async function object(visitor) {
  assert.equal(await verdict(visitor), words("verdict-genuine"));
  for (const said of [CONTROLLER, LABEL]) {
    await until(visitor, (said) => document.querySelector("lamppost-notice").shadowRoot.textContent.includes(said), said);
  }
  for (const key of ["term-lamppost-decision-objection-make", "send-objection-make"]) {
    const label = words(key);
    await until(visitor, find, label);
    await visitor.press(find, label);
  }
  const [objected] = words("did-objection-make").split("{");
  const received = words("record-received");
  await until(visitor, ([objected, received]) => {
    const record = document.querySelector("lamppost-notice").shadowRoot.querySelector(".record");
    return record?.textContent.includes(objected) && record.textContent.includes(received);
  }, [objected, received]);
}

/** Runs in the page: the button with these words. */
function find(label) {
  const buttons = document.querySelector("lamppost-notice").shadowRoot.querySelectorAll("button");
  return [...buttons].find((button) => button.textContent.trim() === label && button.checkVisibility());
}

/** What browsers reported to us, of pages and of workers. */
function reports() {
  return site.requests.filter(({ url }) => url === REPORT).map(({ body }) => body);
}

async function until(visitor, work, argument) {
  let found;
  await wait(async () => {
    try {
      found = await visitor.run(work, argument);
    } catch (error) {
      // It was drawn anew while the driver brought it here.
      if (error.name !== "StaleElementReferenceError") throw error;
      found = undefined;
    }
    return found;
  });
  return found;
}

async function wait(there) {
  const end = Date.now() + 30_000;
  while (!await there()) {
    if (Date.now() > end) throw new Error(`after 30 seconds there is still nothing: ${there}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
