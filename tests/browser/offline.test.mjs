// What a device keeps of the site: everything read before works without the site, newer pages wait until they are asked
// for, and a file that is not what the list says is not taken.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";

import { chromium } from "playwright-core";

import { Browser } from "./browser.mjs";
import { City, LABEL, draft, lamppost, temporaryFolder, words } from "./city.mjs";
import { audit } from "./panel.mjs";
import { Resident } from "./resident.mjs";
import { Office, PASS, REFUSE, Wire } from "./serve.mjs";
import { Site } from "./site.mjs";
import { before as beforeVerdict, verdict, watch } from "./visit.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"), draft("lamp-2", { label: "The other end of the town" }));
const [first, second] = [city.placard("lamp-1").text, city.placard("lamp-2").text];
const published = city.publish();

/** The same city, whose pages are others. */
function newer() {
  const out = join(temporaryFolder(), "site");
  lamppost("publish", "-a", city.folder, "-o", out, "--lang", "de");
  return out;
}

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

beforeEach(() => {
  site.down = false;
  site.folder = published;
});

const visitor = (options = {}) => browser.visitor({ serviceWorkers: "allow", ...options });

/** Waits until the page has what it needs without a network. */
const ready = (page) => page.locator('html[data-offline="ready"]').waitFor();

/** What the site was asked for, without the browser's own look at the service worker. */
const asked = (requests = site.requests) => requests.map(({ url }) => url).filter((url) => url !== "/sw.js");

/** Somebody who has read the first sign, and whose device keeps what it needs. */
async function reader(options) {
  const person = await visitor(options);
  await person.read(first);
  await ready(person.page);
  return person;
}

/** Makes the lists older, since no test waits an hour. */
const age = (page, hours) => page.evaluate(async (milliseconds) => {
  const [name] = (await caches.keys()).filter((one) => one.endsWith(" lists"));
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    const reply = await cache.match(request);
    const fetched = reply.headers.get("x-lamppost-fetched");
    if (fetched === null) continue;
    const headers = { ...Object.fromEntries(reply.headers), "x-lamppost-fetched": String(fetched - milliseconds) };
    await cache.put(request, new Response(await reply.arrayBuffer(), { headers }));
  }
}, hours * 3_600_000);

/** The page of a path as the browser has it now. */
const pageNow = (page, path) => page.evaluate(async (url) => (await fetch(url)).text(), path);

const bar = (page) => page.locator(".newer");
const update = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration("/");
  await registration.update();
});
const waiting = (page) => page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration("/"))?.waiting);

test("nothing comes before the verdict, and nothing is fetched twice", async (t) => {
  const paths = async (options) => {
    const person = await browser.visitor(options);
    await watch(person.context);
    site.requests.length = 0;
    await person.read(first);
    const before = asked(beforeVerdict(await verdict(person.page), site.requests));
    await person.page.locator("section.activity").first().waitFor();
    if (options.serviceWorkers === "allow") await ready(person.page);
    const all = asked();
    assert.deepEqual(person.problems, []);
    assert.deepEqual(person.violations, []);
    await person.leave();
    return [before, all];
  };
  const [plain] = await paths({ serviceWorkers: "block" });
  const [before, all] = await paths({ serviceWorkers: "allow" });
  assert.deepEqual([...before].sort(), [...plain].sort());
  const twice = all.filter((url, at) => all.indexOf(url) !== at);
  assert.deepEqual(twice, [], "asked for twice");
  const languages = new Set(all.flatMap((url) => /locales\/([a-z]+)/.exec(url)?.[1] ?? []));
  assert.deepEqual([...languages], ["en"]);
  const bytes = (list) => list.reduce((sum, url) => sum + site.read(url.endsWith("/") ? `${url}index.html` : url === "/n" ? "n.html" : url).length, 0);
  t.diagnostic(`${before.length} requests to the verdict (${bytes(before)} bytes uncompressed), `
    + `${all.length} until all is kept (${bytes(all)} bytes)`);
});

test("without the site, everything read before works", async () => {
  const person = await reader();
  await age(person.page, 3);
  site.requests.length = 0;
  site.down = true;
  const { name, text } = await person.read(second);
  assert.equal(name, words("verdict-genuine"));
  assert.ok(text.includes("The other end of the town"));
  const note = person.page.locator(".offline");
  await note.waitFor();
  const said = await note.innerText();
  assert.ok(said.includes(words("offline-unreached")), said);
  assert.ok(said.includes("3 hours ago"), said);
  assert.ok(said.includes(words("offline-unknown")), said);
  // What is opened later as well.
  await person.page.locator('details.ask > summary').click();
  await person.page.locator('details.ask [role="textbox"], details.ask input, details.ask button').first().waitFor();

  await person.open(`${site.origin}/`);
  await person.page.getByText(words("site-scan")).waitFor();
  await person.open(`${site.origin}/mine/`);
  await person.page.getByText(words("mine-empty"), { exact: true }).waitFor();
  await person.page.getByRole("button", { name: words("offline-forget") }).waitFor();
  await person.leave();
});

test("a choice made without the site is kept, and shown", async () => {
  const resident = await Resident.come(browser, site.origin, { serviceWorkers: "allow" });
  await resident.scan(first);
  await ready(resident.page);
  site.down = true;
  await resident.scan(second);
  await resident.decide("objection-make");
  await resident.page.locator("div.record").first().waitFor();
  await resident.mine();
  await resident.cards.first().waitFor();
  assert.equal(await resident.cards.count(), 1);
  await resident.leave();
});

const listed = async (page) => {
  await page.waitForFunction(() => document.querySelector("lamppost-register")?.progress?.read === 2);
  await page.locator(".list").evaluate((list) => list.scrollIntoView());
  await page.locator('[role="listitem"]', { hasText: LABEL }).waitFor();
};

test("the register is there as far as it was read", async () => {
  const person = await visitor();
  await person.open(`${site.origin}/register/`);
  await listed(person.page);
  await ready(person.page);
  await age(person.page, 30);
  site.down = true;
  await person.page.close();
  await person.open(`${site.origin}/register/`);
  await listed(person.page);
  const note = person.page.locator(".offline");
  await note.waitFor();
  assert.ok((await note.innerText()).includes("30 hours ago"));
  await person.leave();
});

test("a second visit asks the site for nothing", async (t) => {
  const person = await reader();
  await person.page.close();
  site.requests.length = 0;
  await person.read(second);
  await person.page.locator("section.activity").first().waitFor();
  await person.page.waitForTimeout(3000);
  assert.deepEqual(asked(), []);
  t.diagnostic(`the browser's own look at sw.js: ${site.requests.length}`);
  const note = await person.page.locator("body > footer").innerText();
  assert.ok(note.includes(words("offline-newer")), note);
  assert.equal(await person.page.locator(".offline").count(), 0);

  // Whoever loads the page again wants to know whether there is something newer.
  site.requests.length = 0;
  await person.page.reload();
  await person.answer();
  await person.page.waitForTimeout(1000);
  assert.deepEqual(asked().sort(), ["/lamppost/keyring.txt", "/lamppost/root.txt", "/lamppost/status.txt"]);
  await person.leave();
});

test("after an hour the lists are asked for, and what they say counts", async () => {
  const town = new City(`${site.origin}/`, { authority: "town.example", name: "Town" });
  town.sign(draft("lamp-1"));
  const { text } = town.placard("lamp-1");
  site.folder = town.publish();
  const person = await visitor();
  assert.equal((await person.read(text)).name, words("verdict-genuine"));
  await ready(person.page);
  town.withdraw("lamp-1");
  site.folder = town.publish();
  assert.equal((await person.read(text)).name, words("verdict-genuine"), "within the hour");
  await age(person.page, 0.9);
  assert.equal((await person.read(text)).name, words("verdict-genuine"), "within the hour");
  await age(person.page, 0.2);
  site.requests.length = 0;
  assert.equal((await person.read(text)).name, words("verdict-withdrawn"));
  assert.deepEqual(asked().sort(), ["/lamppost/keyring.txt", "/lamppost/root.txt", "/lamppost/status.txt"]);
  assert.deepEqual(person.problems, []);
  await person.leave();
});

test("a page of somebody else in place of a list is not kept", async () => {
  const person = await reader();
  await age(person.page, 2);
  site.pages.set("/lamppost/status.txt", "<!doctype html><title>Log in to the network</title>");
  assert.equal((await person.read(second)).name, words("verdict-genuine"));
  await person.page.locator(".offline").waitFor();
  site.pages.clear();
  assert.equal((await person.read(second)).name, words("verdict-genuine"));
  await person.page.getByText(words("offline-newer")).waitFor();
  await person.leave();
});

test("newer pages are announced, wait for a choice, and come when they are asked for", async () => {
  const resident = await Resident.come(browser, site.origin, { serviceWorkers: "allow" });
  await resident.scan(first);
  const { page } = resident;
  await ready(page);
  assert.match(await pageNow(page, "/register/"), /<html lang="en"/);
  site.folder = newer();
  await resident.ask("objection-make");
  await update(page);
  await waiting(page);
  await page.waitForTimeout(1000);
  assert.ok(!(await bar(page).isVisible()), "somebody is choosing");
  await page.keyboard.press("Escape");
  await bar(page).waitFor();
  assert.match(await pageNow(page, "/register/"), /<html lang="en"/, "nothing is applied before somebody says so");

  // It comes and goes with a choice, takes no focus, and is as accessible as the rest.
  assert.equal(await page.evaluate(() => document.activeElement?.closest(".newer")), null);
  const { found } = await audit(page);
  assert.deepEqual(found, []);
  await resident.ask("objection-make");
  await bar(page).waitFor({ state: "hidden" });
  await page.keyboard.press("Escape");
  await bar(page).waitFor();

  let loaded = 0;
  page.on("load", () => { loaded += 1; });
  const hash = await page.evaluate(() => location.hash);
  await page.getByRole("button", { name: words("offline-update-now") }).click();
  await page.waitForEvent("load");
  await resident.visitor.answer();
  assert.equal(await page.evaluate(() => location.hash), hash);
  assert.match(await pageNow(page, "/register/"), /<html lang="de"/);
  await page.waitForTimeout(1000);
  assert.equal(loaded, 1);
  assert.ok(!(await bar(page).isVisible()));
  await resident.leave();
});

test("a choice without a receipt is not disturbed, and later means later", async () => {
  const resident = await Resident.come(browser, site.origin, { serviceWorkers: "allow" });
  await resident.scan(first);
  const { page } = resident;
  await ready(page);
  await resident.decide("objection-make");
  await page.locator("div.record").first().waitFor();
  site.folder = newer();
  await update(page);
  await waiting(page);
  await page.waitForTimeout(1000);
  assert.ok(!(await bar(page).isVisible()), "there is no receipt yet");
  // Another page of the same person is told, and can put it off.
  await resident.visitor.open(`${site.origin}/`);
  const other = resident.page;
  await bar(other).waitFor();
  await other.getByRole("button", { name: words("offline-update-later") }).click();
  await bar(other).waitFor({ state: "hidden" });
  await other.reload();
  await ready(other);
  await other.waitForTimeout(500);
  assert.ok(!(await bar(other).isVisible()), "it was put off");
  // When another window applies it, this one goes on with its own files, and says so.
  await page.evaluate(async () => {
    (await navigator.serviceWorker.getRegistration("/")).waiting.postMessage({ apply: true });
  });
  await other.getByText(words("offline-replaced")).waitFor();
  await resident.leave();
});

test("a file that is not what the list says is not taken, and the pages before stay", async () => {
  const person = await reader();
  const { page } = person;
  const folder = newer();
  const file = join(folder, "register/index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("</body>", "<p>Pay here.</p></body>"));
  site.folder = folder;
  await update(page).catch(() => {});
  await bar(page).waitFor();
  const said = await bar(page).innerText();
  assert.ok(said.includes("register/index.html"), said);
  assert.ok(said.includes(words("offline-refused").split("{")[0].trim()), said);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration("/")).waiting), null);
  const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(" files ")));
  assert.equal(kept.length, 1, "nothing of it is left");
  site.down = true;
  assert.equal((await person.read(second)).name, words("verdict-genuine"));
  assert.match(await pageNow(person.page, "/register/"), /<html lang="en"/);

  // Whole, it is taken.
  site.down = false;
  site.folder = newer();
  await update(person.page);
  await waiting(person.page);
  await person.leave();
});

test("a first visit with such a file goes on without keeping anything", async () => {
  const folder = city.publish();
  const file = join(folder, "assets/mine.js");
  writeFileSync(file, `${readFileSync(file, "utf8")}\n// more`);
  site.folder = folder;
  const person = await visitor();
  assert.equal((await person.read(first)).name, words("verdict-genuine"));
  await bar(person.page).waitFor();
  assert.ok((await bar(person.page).innerText()).includes(words("offline-refused-first").split("{")[0].trim()));
  assert.deepEqual(await person.page.evaluate(() => caches.keys()), []);
  await person.leave();
});

test("two sites of one origin leave each other alone", async () => {
  const other = new City(`${site.origin}/sensors/`, { authority: "other.example", name: "Another Town" });
  other.sign(draft("lamp-9", { label: "Another pole" }));
  const sign = other.placard("lamp-9").text;
  const folder = city.publish();
  const below = other.publish();
  cpSync(below, join(folder, "sensors"), { recursive: true });
  writeFileSync(join(folder, "_headers"), readFileSync(join(folder, "_headers"), "utf8") + readFileSync(join(below, "_headers"), "utf8"));
  site.folder = folder;
  const person = await reader();
  assert.equal((await person.read(sign)).name, words("verdict-genuine"));
  await ready(person.page);
  const names = await person.page.evaluate(() => caches.keys());
  assert.equal(names.filter((name) => name.startsWith("lamppost / ")).length, 2, names.join());
  assert.equal(names.filter((name) => name.startsWith("lamppost /sensors/ ")).length, 2, names.join());
  site.down = true;
  assert.equal((await person.read(sign)).name, words("verdict-genuine"));
  assert.equal((await person.read(second)).name, words("verdict-genuine"));
  // What one forgets, the other keeps.
  await person.open(`${site.origin}/mine/`);
  await person.page.getByRole("button", { name: words("offline-forget") }).click();
  await person.page.getByText(words("offline-forgotten")).waitFor();
  await person.page.close();
  assert.equal((await person.read(sign)).name, words("verdict-genuine"));
  await assert.rejects(person.open(`${site.origin}/`));
  await person.leave();
});

test("whoever wants it forgets the pages, and not the choices", async () => {
  const resident = await Resident.come(browser, site.origin, { serviceWorkers: "allow" });
  await resident.scan(first);
  await ready(resident.page);
  await resident.decide("objection-make");
  await resident.page.locator("div.record").first().waitFor();
  await resident.mine();
  const { page } = resident;
  const { found } = await audit(page);
  assert.deepEqual(found, []);
  await page.getByRole("button", { name: words("offline-forget") }).click();
  await page.getByText(words("offline-forgotten")).waitFor();
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await resident.cards.count(), 1);
  // It stays so.
  await resident.scan(second);
  await resident.page.waitForTimeout(2000);
  assert.deepEqual(await resident.page.evaluate(() => caches.keys()), []);
  assert.deepEqual(await resident.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await resident.mine();
  assert.equal(await resident.cards.count(), 1);
  // Until they want it again.
  await resident.page.getByRole("button", { name: words("offline-keep") }).click();
  await resident.page.getByText(words("offline-again")).waitFor();
  site.down = true;
  assert.equal((await resident.scan(second)).name, words("verdict-genuine"));
  await resident.leave();
});

test("forgotten and wanted again in one page", async () => {
  const person = await reader();
  await person.open(`${site.origin}/mine/`);
  const { page } = person;
  await page.getByRole("button", { name: words("offline-forget") }).click();
  await page.getByRole("button", { name: words("offline-keep") }).click();
  await page.getByText(words("offline-again")).waitFor();
  site.down = true;
  assert.equal((await person.read(first)).name, words("verdict-genuine"));
  await person.leave();
});

test("another language is kept once it was chosen", async () => {
  const person = await reader();
  const { page } = person;
  await page.locator("#languages summary").click();
  await page.locator('#languages button[lang="de"]').click();
  await page.locator('html[lang="de"]').waitFor();
  await page.waitForFunction(async () => {
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      if (keys.filter(({ url }) => url.includes("/locales/de-")).length >= 6) return true;
    }
    return false;
  });
  site.down = true;
  assert.equal((await person.read(second)).name, words("verdict-genuine", "de"));
  await person.open(`${site.origin}/mine/`);
  await person.page.getByText(words("mine-empty", "de"), { exact: true }).waitFor();
  await person.leave();
});

test("what is kept tells nothing of a sign that was read", async () => {
  const person = await reader();
  await person.read(second);
  const kept = await person.page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) all.push(request.url, await (await cache.match(request)).text());
    }
    return all.join("\n");
  });
  for (const text of [first, second]) {
    const digits = text.slice(text.indexOf("#") + 1);
    assert.ok(!kept.includes(digits.slice(0, 20)));
  }
  assert.ok(kept.includes("lamppost/keyring/v1"));
  await person.leave();
});

for (const [how, before] of [
  ["has no service workers", () => { Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }); }],
  ["refuses them", () => {
    if ("serviceWorker" in navigator) navigator.serviceWorker.register = () => Promise.reject(new DOMException("no", "SecurityError"));
  }],
  ["keeps nothing at all", () => {
    const refuse = () => { throw new DOMException("no", "SecurityError"); };
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse });
    Object.defineProperty(globalThis, "caches", { get: refuse });
  }],
]) {
  test(`where the browser ${how}, the pages work as before`, async () => {
    const person = await visitor();
    await person.context.addInitScript(before);
    assert.equal((await person.read(first)).name, words("verdict-genuine"));
    await person.page.locator("section.activity").first().waitFor();
    await person.open(`${site.origin}/mine/`);
    await person.page.getByText(words("mine-empty"), { exact: true }).waitFor();
    await person.page.locator("#kept h2").waitFor();
    await person.page.waitForTimeout(500);
    assert.deepEqual(person.problems, []);
    await person.leave();
  });
}

test("an authority that leaves takes its pages off the devices", async () => {
  const person = await reader();
  const folder = city.publish();
  cpSync(join(folder, "sw-leave.js"), join(folder, "sw.js"));
  site.folder = folder;
  await update(person.page);
  await person.page.waitForFunction(async () => (await caches.keys()).length === 0);
  await person.page.close();
  site.down = true;
  await assert.rejects(person.open(`${site.origin}/`));
  await person.leave();
});

test("the program's own server gives the worker as browsers want it", async () => {
  const wire = await Wire.open();
  const town = new City(`${wire.origin}/`, { authority: "served.example", name: "Served" });
  town.sign(draft("lamp-1"));
  const { text } = town.placard("lamp-1");
  const office = new Office(town.folder);
  wire.office = office;
  await office.open(town.publish());
  const reply = await fetch(`${wire.origin}/sw.js`);
  assert.match(reply.headers.get("content-type"), /^text\/javascript/);
  assert.equal(reply.headers.get("cache-control"), "no-cache");
  assert.equal(reply.headers.get("content-security-policy"), null);
  const again = await fetch(`${wire.origin}/sw.js`, { headers: { "if-none-match": reply.headers.get("etag") } });
  assert.equal(again.status, 304);
  assert.equal((await again.arrayBuffer()).byteLength, 0);
  const manifest = await fetch(`${wire.origin}/manifest.webmanifest`);
  assert.equal(manifest.headers.get("content-type"), "application/manifest+json");

  const resident = await Resident.come(browser, wire.origin, { serviceWorkers: "allow" });
  await resident.scan(text);
  await ready(resident.page);
  wire.fate = () => REFUSE;
  assert.equal((await resident.scan(text)).name, words("verdict-genuine"));
  // The choice waits on the device, and goes to the collector past the worker once there is a way.
  await resident.decide("objection-make");
  await resident.page.locator("div.record").first().waitFor();
  assert.equal(office.cases().length, 0);
  wire.fate = () => PASS;
  await resident.mine();
  // It is sent by itself when the page opens, or else when somebody presses.
  const received = resident.row(resident.cards.first(), "record-received");
  const press = resident.button(resident.page, "mine-try");
  await received.or(press).first().waitFor();
  await press.click({ timeout: 3000 }).catch(() => {});
  await received.waitFor();
  assert.equal(office.cases().length, 1);
  const cached = await resident.page.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url);
  });
  assert.ok(!cached.some((url) => url.includes("/v1/")));
  assert.deepEqual(resident.visitor.violations, []);
  await resident.leave();
  await office.close();
  await wire.close();
});

test("Chromium finds nothing that keeps the site from being installed", async () => {
  const context = await chromium.launchPersistentContext(temporaryFolder(), {
    executablePath: process.env.LAMPPOST_CHROMIUM || "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await ready(page);
  const devtools = await context.newCDPSession(page);
  const { url, errors, data } = await devtools.send("Page.getAppManifest");
  assert.equal(url, `${site.origin}/manifest.webmanifest`);
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).name, `${words("site-title")} · City of Example`);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors, []);
  await context.close();
});
