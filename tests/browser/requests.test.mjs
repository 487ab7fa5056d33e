// What a host learns from somebody who reads a sign: that somebody did, and nothing more.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, day, draft } from "./city.mjs";
import { Site } from "./site.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(
  draft("lamp-1"),
  draft("lamp-2", { label: "The other end of the town", effective: day(30) }),
);
const signs = [city.placard("lamp-1"), city.placard("lamp-2")];
site.folder = city.publish();
const published = (policy) => policy;

const browser = await Browser.launch();
// The control at the end.
browser.mayAsk("http://elsewhere.example");
after(async () => {
  await browser.close();
  await site.close();
});

// The core runs on the page where the file of the worker comes with a policy that forbids it there.
for (const [where, worker] of [["in a worker", {}], ["on the page", { "content-security-policy": "default-src 'self'" }]]) {
  test(`two notices, read ${where}`, async (t) => {
    site.policy = published;
    site.further.set("/assets/worker.js", worker);
    const scans = [await scanned(signs[0].text), await scanned(signs[1].text)];
    const [first, second] = scans;
    assert.notEqual(first.name, second.name, "these are two notices");

    await t.test("are one to the host", () => {
      assert.deepEqual(first.requests, second.requests);
      const paths = first.requests.map(({ url }) => url);
      // As a script: what is only kept for later is fetched in another way.
      const run = first.requests.filter(({ headers }) => headers["sec-fetch-dest"] === "script").map(({ url }) => url);
      assert.equal(run.includes("/assets/onpage.js"), where === "on the page");
      assert.deepEqual(paths, [...new Set(paths)], "nothing is fetched twice");
      for (const path of ["root.txt", "keyring.txt", "status.txt"].map((name) => `/lamppost/${name}`)) {
        assert.ok(paths.includes(path), `${path} was asked for`);
      }
      assert.deepEqual(first.requests.filter(({ method }) => method !== "GET"), []);
      assert.deepEqual(first.requests.filter(({ headers }) => "cookie" in headers), []);
    });

    await t.test("send nothing of what they say", () => {
      for (const [index, { requests }] of scans.entries()) {
        const sent = JSON.stringify(requests);
        const { text, shortCode } = signs[index];
        const digits = text.slice(text.indexOf("#") + 1);
        for (let at = 0; at + 8 <= digits.length; at++) {
          assert.ok(!sent.includes(digits.slice(at, at + 8)), `digits ${at} to ${at + 8} were sent`);
        }
        for (const known of [shortCode, "lamp-1", "lamp-2"]) assert.ok(!sent.includes(known), `${known} was sent`);
      }
    });

    await t.test("leave behind the site itself and how new its lists were, and nothing else", () => {
      assert.deepEqual(first.memory, second.memory);
      const { cookies, local, session, databases, cached, workers } = first.memory;
      assert.deepEqual([cookies, session, databases], [[], [], []]);
      assert.deepEqual(workers, [`${site.origin}/`]);
      const lists = cached.filter((path) => path.startsWith("lamppost/"));
      assert.deepEqual(lists, ["keyring", "root", "status"].map((name) => `lamppost/${name}.txt`));
      assert.ok(cached.includes("n/index.html") && !cached.some((path) => path.includes("notices/")));
      assert.deepEqual(Object.keys(local), [`lamppost:${site.origin}/lamppost/`]);
      const [stored] = Object.values(local).map((value) => JSON.parse(value));
      assert.deepEqual(Object.keys(stored).sort(), ["keyring", "status"]);
      assert.equal(stored.keyring, 1);
      assert.ok(Number.isInteger(stored.status) && Math.abs(stored.status - Date.now() / 1000) < 3600);
    });
  });
}

test("a typed short code is not sent either, only the part that many share", async () => {
  site.policy = published;
  const [first, second] = [await typed(signs[0].shortCode), await typed(signs[1].shortCode)];
  assert.notEqual(first.name, second.name, "these are two notices");
  // The device may be fetching what it keeps meanwhile, the same file at the same time.
  const unique = ({ requests }) => [...new Set(requests.map(({ method, url }) => `${method} ${url}`))];
  assert.deepEqual(unique(first), unique(second));
  assert.ok(first.requests.some(({ url }) => url.startsWith("/lamppost/register/")));
  for (const { shortCode } of signs) {
    assert.ok(!JSON.stringify(first.requests).includes(shortCode.slice(0, 5)));
  }
});

test("nobody else is asked for anything", async () => {
  site.policy = published;
  const visitor = await browser.visitor();
  visitor.elsewhere.length = 0;
  await visitor.read(signs[0].text);
  await visitor.page.waitForLoadState("networkidle");
  // Not by the browser either: Chromium asks its maker about every form that it finds in a page.
  assert.deepEqual(visitor.elsewhere, []);

  // The same eye sees what does go elsewhere.
  site.pages.set("/control.html", '<!doctype html><img src="http://elsewhere.example/pixel.png">');
  await visitor.open(`${site.origin}/control.html`);
  assert.deepEqual(visitor.elsewhere, ["http://elsewhere.example/pixel.png"]);
  await visitor.leave();
});

/** What one scan leaves behind, at the host and on the device. */
async function scanned(text) {
  return recorded(async (visitor) => visitor.read(text));
}

async function typed(shortCode) {
  return recorded(async (visitor) => {
    const page = await visitor.open(`${site.origin}/n/`);
    await page.getByLabel(/short code/).fill(shortCode);
    await page.getByRole("button").click();
    await page.locator('[part~="verdict"]').waitFor();
    return visitor.answer();
  });
}

async function recorded(visit) {
  const visitor = await browser.visitor({ serviceWorkers: "allow" });
  site.requests.length = 0;
  const { name } = await visit(visitor);
  // What is fetched to be kept is asked for as well.
  await visitor.page.locator('html[data-offline="ready"]').waitFor();
  // A request that is sent late, on a timer or when the page is idle, has its chance too.
  await visitor.page.waitForLoadState("networkidle");
  const memory = await remembered(visitor);
  await visitor.leave();
  const requests = site.requests.map((request) => ({ ...request })).sort(byAddress);
  assert.ok(requests.length > 0);
  return { name, memory, requests };
}

async function remembered({ context, page }) {
  const stored = await page.evaluate(async () => {
    const cachedPaths = async () => {
      const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return caught.flat().map(({ url }) => new URL(url).pathname.slice(1)).filter((path) => path !== "").sort();
    };
    return {
      local: { ...localStorage },
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cached: await cachedPaths(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
  });
  return { cookies: await context.cookies(), ...stored };
}

function byAddress(one, other) {
  return one.url < other.url ? -1 : Number(one.url > other.url);
}
