// A notice held against the rulebooks: what the page says first, what it says below, and what it no longer asks.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, draft, lamppost, temporaryFolder, words } from "./city.mjs";
import { Site } from "./site.mjs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const site = await Site.open();
const city = new City(`${site.origin}/`);

/** The first activity rests on consent; people who give it get a score that can shut them out. */
const score = draft("lamp-score")
  .replace('legal_basis = "6(1)(e)"', 'legal_basis = "6(1)(a)"')
  .replace('profiling = "none"', 'profiling = "scoring"')
  .replace('consequences = ["none"]', 'consequences = ["score", "denial_of_service"]');
const interest = draft("lamp-interest").replace('legal_basis = "6(1)(e)"', 'legal_basis = "6(1)(f)"');
const REASON = "The council wants it for a year.";
city.signAnyway(REASON, draft("lamp-plain"), score, interest);
const signs = Object.fromEntries(["plain", "score", "interest"].map((name) =>
  [name, city.placard(`lamp-${name}`).text]));
site.folder = city.publish();

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

test("what the law forbids stands first, and nobody is asked to consent to it", async () => {
  const visitor = await browser.visitor();
  await visitor.read(signs.score);
  const forbidden = visitor.page.locator('[part="prohibited"]');
  assert.match(await forbidden.innerText(), new RegExp(`^${words("findings-prohibited")}\n`));
  assert.match(await forbidden.innerText(), /AI Act Art\. 5\(1\)\(c\)/);
  const order = await visitor.page.locator('[part="prohibited"], [part="summary"]').evaluateAll(
    (blocks) => blocks.map((block) => block.getAttribute("part")));
  assert.deepEqual(order, ["prohibited", "summary"]);
  const panel = visitor.page.locator('[part="choices"]');
  await panel.getByText(words("withheld-consent-prohibited")).first().waitFor();
  assert.equal(await panel.getByRole("button", { name: words("term-lamppost-decision-consent-give") }).count(), 0);
  await visitor.leave();
});

test("whoever signed it all the same says why, and only there", async () => {
  const visitor = await browser.visitor();
  for (const [text, times] of [[signs.score, 1], [signs.interest, 1], [signs.plain, 0]]) {
    await visitor.read(text);
    assert.equal(await visitor.page.locator('[part="signed-anyway"]').getByText(REASON).count(), times);
  }
  await visitor.leave();
});

test("a contradiction is seen without opening anything", async () => {
  const visitor = await browser.visitor();
  await visitor.read(signs.interest);
  const findings = visitor.page.locator('[part="findings"]');
  assert.match(await findings.innerText(), /GDPR Art\. 6\(1\)/);
  assert.equal(await visitor.page.locator('[part="prohibited"]').count(), 0);
  const closed = await findings.locator("details").evaluateAll((all) => all.every((details) => !details.open));
  assert.ok(closed, "what is only missing waits to be asked for");
  await visitor.leave();
});

test("without rulebooks the notice is shown, and the page says what was not done", async () => {
  site.gone.add("/assets/rulebooks.txt");
  try {
    const visitor = await browser.visitor();
    await visitor.read(signs.score);
    assert.equal(await visitor.page.locator('[part="prohibited"], [part="findings"]').count(), 0);
    const { dom } = await visitor.everything();
    assert.ok(dom.includes(words("remark-rulebooks-not-fetched")));
    await visitor.leave();
  } finally {
    site.gone.clear();
  }
});

test("the program finds what the page finds", async () => {
  const visitor = await browser.visitor();
  for (const text of Object.values(signs)) {
    await visitor.read(text);
    const page = visitor.events.at(-1).detail.findings.map(({ rule, activity }) => `${rule} ${activity}`);
    // Another verdict than genuine would be an error of the command, not of the notice.
    const { findings } = lamppost("verify", text, "--site", site.folder);
    assert.deepEqual(findings.map(({ rule, activity }) => `${rule} ${activity}`), page);
  }
  await visitor.leave();
});

test("a clerk is told before signing", () => {
  const file = join(temporaryFolder(), "score.toml");
  writeFileSync(file, score);
  assert.throws(() => lamppost("notice", "check", file), /aia-5-1-c/);
});
