// A device that was here before: it knows how new the lists were, and takes no older ones.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, draft, lamppost, words } from "./city.mjs";
import { Site } from "./site.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"));
const sign = city.placard("lamp-1").text;
const older = city.publish();
// Lists are dated to the second.
await pause(1100);
lamppost("keyring", "renew", "-a", city.folder);
const newer = city.publish();

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

test("the first visit says that it is the first; the second works as well and has a memory", async () => {
  site.folder = older;
  const visitor = await browser.visitor();
  for (const first of [true, false]) {
    const answer = await visitor.read(sign);
    assert.equal(answer.name, words("verdict-genuine"));
    assert.ok(answer.text.includes(CONTROLLER));
    const { dom } = await visitor.everything();
    assert.equal(dom.includes(words("remark-first-use")), first);
  }
  assert.deepEqual(visitor.problems, []);
  await visitor.leave();
});

test("newer keys are followed, on the first visit and later", async () => {
  for (const visits of [[newer], [older, newer]]) {
    const visitor = await browser.visitor();
    for (const folder of visits) {
      site.folder = folder;
      assert.equal((await visitor.read(sign)).name, words("verdict-genuine"));
    }
    assert.equal((await remembered(visitor)).keyring, 2);
    await visitor.leave();
  }
});

test("keys older than those seen before are refused, and the notice with them", async () => {
  site.folder = newer;
  const visitor = await browser.visitor();
  assert.equal((await visitor.read(sign)).name, words("verdict-genuine"));
  const before = await remembered(visitor);

  site.folder = older;
  const answer = await visitor.read(sign);
  assert.equal(answer.name, words("page-error"));
  assert.ok(answer.text.includes(words("error-keyring-rollback")));
  assert.ok(!(await visitor.everything()).dom.includes(CONTROLLER));
  assert.deepEqual(visitor.events.at(-1).detail.code, "keyring-rollback");
  assert.deepEqual(await remembered(visitor), before, "what was seen stays seen");

  site.folder = newer;
  assert.equal((await visitor.read(sign)).name, words("verdict-genuine"));
  await visitor.leave();
});

test("a list of replaced notices older than one seen before is not believed", async () => {
  // Another city, whose keys stay the same.
  const other = new City(`${site.origin}/`);
  other.sign(draft("lamp-1"));
  const notice = other.placard("lamp-1").text;
  const first = other.publish();
  await pause(1100);
  other.withdraw("lamp-1");
  const second = other.publish();

  const visitor = await browser.visitor();
  site.folder = second;
  assert.equal((await visitor.read(notice)).name, words("verdict-withdrawn"));
  const before = await remembered(visitor);
  site.folder = first;
  const answer = await visitor.read(notice);
  assert.equal(answer.name, words("verdict-genuine"));
  assert.ok(answer.text.includes(words("status-none")), "it says that it cannot tell");
  assert.ok((await visitor.everything()).dom.includes(words("error-status-rollback")));
  assert.deepEqual(await remembered(visitor), before);

  const stranger = await browser.visitor();
  const fooled = await stranger.read(notice);
  assert.ok(!fooled.text.includes(words("status-none")), "without a memory the older list looks fresh");
  await stranger.leave();
  await visitor.leave();
});

test("a memory that somebody spoiled is as good as none", async () => {
  site.folder = newer;
  const visitor = await browser.visitor();
  await visitor.read(sign);
  const key = `lamppost:${site.origin}/lamppost/`;
  for (const spoiled of ["{", "null", '{"keyring":1e99,"status":"x"}']) {
    await visitor.page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, spoiled]);
    const answer = await visitor.read(sign);
    assert.equal(answer.name, words("verdict-genuine"), spoiled);
    assert.ok((await visitor.everything()).dom.includes(words("remark-first-use")), spoiled);
    assert.equal((await remembered(visitor)).keyring, 2);
  }
  await visitor.leave();
});

async function remembered({ page }) {
  return page.evaluate(() => JSON.parse(Object.values(localStorage)[0]));
}
