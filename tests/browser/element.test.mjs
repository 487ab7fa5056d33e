// <lamppost-notice> in somebody else's page, and its events.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, draft, words } from "./city.mjs";
import { Site } from "./site.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"));
const sign = city.placard("lamp-1").text;
const digits = sign.slice(sign.indexOf("#") + 1);
site.folder = city.publish();
const pin = `sha256-${createHash("sha256").update(site.read("lamppost/root.txt")).digest("base64")}`;
const authority = "/lamppost/";

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

test("a verdict comes with an event that reaches the page", async () => {
  const { answer, events } = await embedded({ authority, notice: digits, sensor: "lamp-1", pin });
  assert.equal(answer.name, words("verdict-genuine"));
  assert.ok(answer.text.includes(CONTROLLER));
  const [{ type, target, bubbles, composed, detail }, ...more] = events;
  assert.deepEqual(more, []);
  assert.deepEqual({ type, target, bubbles, composed }, {
    type: "lamppost-verdict", target: "lamppost-notice", bubbles: true, composed: true,
  });
  assert.equal(detail.verdict, "genuine");
  assert.equal(detail.notice.controller.name, CONTROLLER);
  assert.equal(detail.notice.sensor, "lamp-1");
  assert.equal(detail.issuer.authority, "demo.example");
  assert.equal(detail.freshness.status, "fresh");
});

test("a whole address does as well as its digits, and the relative folder as well as the absolute", async () => {
  const { answer } = await embedded({ authority: `${site.origin}/lamppost`, notice: ` ${sign} ` });
  assert.equal(answer.name, words("verdict-genuine"));
});

test("a changed notice has a verdict without content", async () => {
  const notice = `${digits.slice(0, 60)}${9 - digits[60]}${digits.slice(61)}`;
  const { answer, events } = await embedded({ authority, notice });
  assert.equal(answer.name, words("verdict-changed"));
  assert.equal(events[0].detail.verdict, "changed");
  assert.ok(!JSON.stringify(events).includes(CONTROLLER));
});

test("with the wrong pin nothing is checked", async () => {
  const wrong = `sha256-${createHash("sha256").update("other keys").digest("base64")}`;
  for (const pin of [wrong, "sha256-", "nonsense"]) {
    const { answer, events, dom } = await embedded({ authority, notice: digits, pin });
    assert.equal(answer.name, words("page-error"));
    assert.ok(answer.text.includes(words("error-pin-mismatch")));
    assert.ok(!dom.includes(CONTROLLER));
    const [{ type, target, bubbles, composed, detail }, ...more] = events;
    assert.deepEqual(more, []);
    assert.deepEqual({ type, target, bubbles, composed, detail }, {
      type: "lamppost-error", target: "lamppost-notice", bubbles: true, composed: true,
      detail: { code: "pin-mismatch", message: words("error-pin-mismatch") },
    });
  }
});

test("a notice for another sensor is from another place", async () => {
  const { answer, events } = await embedded({ authority, notice: digits, sensor: "lamp-2" });
  assert.equal(answer.name, words("verdict-from-another-place"));
  assert.ok(answer.text.includes(words("verdict-from-another-place-means")));
  assert.equal(events[0].detail.verdict, "from-another-place");
});

test("a person far away is told so", async () => {
  const visitor = await open({ authority, notice: digits });
  for (const [position, verdict] of [
    [{ latitude: 53.50012, longitude: -7.96431, accuracy: 10 }, "genuine"],
    [{ latitude: 53.5101, longitude: -7.96431, accuracy: 10 }, "from-another-place"],
  ]) {
    await visitor.page.locator("lamppost-notice").evaluate((element, here) => { element.position = here; }, position);
    await visitor.page.locator('[part~="verdict-name"]', { hasText: words(`verdict-${verdict}`) }).waitFor();
  }
  assert.match((await visitor.answer()).text, /about 1,1\d\d metres from the place/);
  await visitor.leave();
});

test("attributes that change later are looked at again", async () => {
  const visitor = await open({ authority, notice: digits, sensor: "lamp-2" });
  const element = visitor.page.locator("lamppost-notice");
  await element.evaluate((notice) => notice.setAttribute("sensor", "lamp-1"));
  await visitor.page.locator('[part~="verdict-name"]', { hasText: words("verdict-genuine") }).waitFor();
  assert.equal(await element.evaluate((notice) => notice.view.verdict), "genuine");
  await visitor.leave();
});

test("without the status list the notice is genuine, and the page says what it cannot tell", async () => {
  const control = await embedded({ authority, notice: digits });
  assert.ok(!control.answer.text.includes(words("status-none")));

  site.gone.add("/lamppost/status.txt");
  const { answer, events, dom } = await embedded({ authority, notice: digits });
  site.gone.clear();
  assert.equal(answer.name, words("verdict-genuine"));
  assert.ok(answer.text.includes(words("status-none")));
  assert.ok(answer.text.includes(CONTROLLER));
  assert.ok(dom.includes(words("remark-status-not-fetched")));
  assert.equal(events[0].detail.freshness.status, "none");
});

test("without the newer keys the first ones will do", async () => {
  site.gone.add("/lamppost/keyring.txt");
  const { answer, dom } = await embedded({ authority, notice: digits });
  site.gone.clear();
  assert.equal(answer.name, words("verdict-genuine"));
  assert.ok(dom.includes(words("remark-keyring-not-fetched")));
});

test("without any keys there is an error, and a second try may do better", async () => {
  site.gone.add("/lamppost/root.txt");
  const visitor = await open({ authority, notice: digits });
  assert.ok((await visitor.answer()).text.includes(words("error-fetch-failed")));
  assert.deepEqual(visitor.events.map(({ type, detail }) => [type, detail.code]), [["lamppost-error", "fetch-failed"]]);
  site.gone.clear();
  await visitor.page.locator("lamppost-notice").evaluate((notice) => notice.setAttribute("sensor", "lamp-1"));
  await visitor.page.locator('[part~="verdict-name"]', { hasText: words("verdict-genuine") }).waitFor();
  await visitor.leave();
});

test("the text inside stays until there is an answer, also without the core", async () => {
  site.gone.add("/assets/lamppost.wasm");
  const { answer, events } = await embedded({ authority, notice: digits });
  site.gone.clear();
  assert.equal(answer.name, words("page-error"));
  assert.deepEqual(events.map(({ type, detail }) => [type, detail.code]), [["lamppost-error", "fetch-failed"]]);
});

test("a page of another host can show the notice of a city", async () => {
  // It brings the element along, as a page built with the npm package does, and asks the city for its lists.
  const host = await Site.open();
  after(() => host.close());
  browser.mayAsk(site.origin);
  host.folder = site.folder;
  host.pages.set("/embed.html", pageWith({ authority: `${site.origin}/lamppost/`, notice: digits, pin }));
  const visitor = await browser.visitor();
  const answer = await visitor.read(`${host.origin}/embed.html`);
  assert.equal(answer.name, words("verdict-genuine"), answer.text);
  assert.ok(!host.requests.some(({ url }) => url.startsWith("/lamppost/")), "its own lists were not asked for");
  assert.deepEqual(visitor.problems, []);
  await visitor.leave();
});

async function open(attributes) {
  site.pages.set("/embed.html", pageWith(attributes));
  const visitor = await browser.visitor();
  await visitor.read(`${site.origin}/embed.html`);
  return visitor;
}

async function embedded(attributes) {
  const visitor = await open(attributes);
  const answer = await visitor.answer();
  const { dom } = await visitor.everything();
  const { events } = visitor;
  await visitor.leave();
  return { answer, events, dom };
}

function pageWith(attributes) {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(" ");
  return `<!doctype html><html lang="en"><title>A page of somebody else</title>
    <link rel="icon" href="/assets/icon.svg">
    <script type="module" src="/assets/lamppost.js"></script>
    <lamppost-notice ${written}><p>This notice could not be checked.</p></lamppost-notice>`;
}
