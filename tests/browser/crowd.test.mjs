// Ten thousand sensors: how soon there is something to read, how long the page keeps somebody waiting, how much it holds.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, draft, words } from "./city.mjs";
import { crowd } from "./crowd.mjs";
import { Site } from "./site.mjs";

const TOTAL = 10_000;
/** What is wanted on a machine that does nothing else, in milliseconds. Tests run on others: three times as much passes. */
const FIRST = 1000;
const SEARCH = 200;
const TASK = 50;
const SLACK = 3;

const site = await Site.open();
const city = new City(`${site.origin}/`);
const place = (text) => text.replace(/position = \{[^}]*\}/, "position = { latitude = 53.50000, longitude = -7.90000 }");
const { text } = city.sign(place(draft("s-00000", { label: "Street 000 no. 00000" }))).signed[0];
site.folder = city.publish();
crowd(city, site.folder, text, TOTAL);

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

/** Notes when the first sensors can be read. */
const watch = (context) => context.addInitScript(() => {
  const look = () => {
    const root = document.querySelector("lamppost-register")?.shadowRoot;
    if (root?.querySelector('[role="listitem"] a')) globalThis.first = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.long = [];
  new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: "longtask", buffered: true });
});

async function open() {
  const visitor = await browser.visitor();
  await watch(visitor.context);
  const page = await visitor.open(`${site.origin}/register/`);
  await page.waitForFunction(() => globalThis.first);
  return { visitor, page, first: await page.evaluate(() => globalThis.first) };
}

test("the first sensors", async () => {
  // Whoever else uses this machine slows one of them, and seldom all.
  const times = [];
  for (let i = 0; i < 3; i++) {
    const { visitor, first } = await open();
    times.push(Math.round(first));
    await visitor.leave();
  }
  console.log(`first results of ${TOTAL}: ${times.join(", ")} ms (wanted: under ${FIRST})`);
  assert.ok(Math.min(...times) < FIRST * SLACK);
});

test("all of them", async (t) => {
  const { visitor, page } = await open();
  const tasks = await traced(page, async () => {
    await page.waitForFunction(() => document.querySelector("lamppost-register").progress?.done, undefined, { timeout: 240_000 });
  });
  const whole = Math.round(await page.evaluate(() => performance.now()));
  await page.getByText(words("register-read").replace("{ $count }", "10,000")).waitFor();
  await page.waitForTimeout(500);
  assert.ok((await page.locator('[role="listitem"]').count()) < 200, "only what is near the screen is there");
  console.log(`all ${TOTAL} read and checked: ${whole} ms; tasks of the page meanwhile: ${tasks}`);

  await t.test("search", async () => {
    const times = [];
    for (const typed of ["street 04", "street 042", "street 03", ""]) times.push(await found(page, typed));
    assert.ok(Math.max(...times) < 10_000, `each search changed what is shown: ${times.join(", ")} ms`);
    console.log(`search: ${times.join(", ")} ms (wanted: under ${SEARCH})`);
    assert.ok(Math.min(...times) < SEARCH * SLACK);
  });

  await t.test("nothing keeps somebody waiting", async () => {
    await page.evaluate(() => globalThis.long.splice(0));
    const using = await traced(page, async () => {
      for (const index of [0, 1, 0]) {
        await page.locator(".facet button").nth(index).click();
        await page.waitForTimeout(300);
      }
      await page.evaluate(async () => {
        for (let i = 0; i < 60; i++) {
          scrollBy(0, 2000);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
      const map = page.locator(".field-of-map");
      await map.evaluate((field) => field.scrollIntoView({ block: "center" }));
      const { x, y, width, height } = await map.boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 60, { steps: 20 });
      await page.mouse.up();
      await page.waitForTimeout(300);
    });
    const long = (await page.evaluate(() => globalThis.long)).map(Math.round);
    console.log(`filtering, scrolling, dragging the map: ${using}; ${long.length} tasks over 50 ms by the clock`
      + `${long.length ? ` (longest ${Math.max(...long)} ms)` : ""} (wanted: none)`);
    assert.ok(using.most < TASK * SLACK);
  });

  await t.test("memory", async () => {
    const devtools = await visitor.context.newCDPSession(page);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const { nodes } = await devtools.send("Memory.getDOMCounters");
    console.log(`memory of the page with ${TOTAL} sensors: ${(usedSize / 2 ** 20).toFixed(1)} MiB, ${nodes} nodes`);
    assert.ok(usedSize < 64 * 2 ** 20);
  });
  assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
  await visitor.leave();
});

/** Milliseconds from the last key to the picture with its answer, by the page's own clock. */
function found(page, typed) {
  return page.evaluate(async ([name, text]) => {
    const root = document.querySelector("lamppost-register").shadowRoot;
    const named = (box) => root.getElementById(box.getAttribute("aria-labelledby")).textContent === name;
    const box = [...root.querySelectorAll('[role="textbox"]')].find(named);
    const status = root.querySelector('.sums p[role="status"]');
    const changed = new Promise((resolve) => {
      new MutationObserver(resolve).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const began = performance.now();
    box.textContent = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 10_000))]);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return Math.round(performance.now() - began);
  }, [words("register-search"), typed]);
}

/** The work of the page's own thread: milliseconds of the processor, which others on this machine do not add to. */
async function traced(page, use) {
  await browser.chromium.startTracing(page, { categories: ["toplevel"] });
  await use();
  const { traceEvents } = JSON.parse((await browser.chromium.stopTracing()).toString());
  const renderers = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const own = traceEvents.filter(({ pid, tid, name, tdur }) =>
    tdur && /RunTask$/.test(name) && renderers.some((thread) => thread.pid === pid && thread.tid === tid));
  const times = own.map(({ tdur }) => tdur / 1000);
  assert.ok(times.length > 0, "the page's work was traced");
  const over = times.filter((time) => time > TASK);
  const most = Math.max(...times);
  return { most, toString: () => `${over.length} over ${TASK} ms of processor time, the longest ${Math.round(most)} ms` };
}
