// A city with sensors on several streets, and what its tests of the register have in common.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Browser } from "./browser.mjs";
import { City, CORPUS, draft, ftl, words } from "./city.mjs";
import { Site } from "./site.mjs";

export const site = await Site.open();
export const city = new City(`${site.origin}/`);

export const at = (text, latitude, longitude) =>
  text.replace(/position = \{[^}]*\}/, `position = { latitude = ${latitude}, longitude = ${longitude} }`);
/** One street in four ways of writing it, and others. */
const PLACES = ["Salmon Row 1", "salmon row, corner", "12 Salmon Row", "Salmon Row no. 4-6 (yard)", "Salmon Row Tower", "中山路12号"];
const drafts = Array.from({ length: 24 }, (_, i) => at(
  draft(`lamp-${i}`, { label: i === 7 ? "Café del Señor" : `Quay ${i}`, place: PLACES[i] ?? `Post ${i}`, name: i % 3 ? "Harbour Works" : "Tram Company" }),
  (53.4 + Math.floor(i / 6) * 0.002).toFixed(5), (-7.9 + (i % 6) * 0.002).toFixed(5)));
// One says no position, two lie elsewhere.
drafts[3] = drafts[3].replace(/^position = .*\n/m, "").replace(/^reach = .*\n/m, "");
drafts[4] = drafts[4].replaceAll('country = "IE"', 'country = "US"');
/** Everything that was signed. */
export const all = [...city.sign(...drafts).signed];
// More who watch than a table shows at once.
all.push(...city.sign(...Array.from({ length: 30 }, (_, i) =>
  at(draft(`road-${i}`, { label: `Long Road ${i}`, place: `Long Road ${i}`, name: `Watcher ${i}` }), "53.50000", "-7.80000"))).signed);
const real = readdirSync(join(CORPUS, "real")).filter((name) => name.endsWith(".toml")).slice(0, 6);
all.push(...city.sign(...real.map((name) => readFileSync(join(CORPUS, "real", name), "utf8"))).signed);
export const { text: sign } = city.placard("lamp-7");
site.folder = city.publish();
// Those of the corpus that have expired are not published.
export const ALL = Number(site.read("lamppost/register/index.txt").toString().match(/^notices (\d+)$/m)[1]);

export const browser = await Browser.launch();

export async function close() {
  await browser.close();
  await site.close();
}

/** A message with its argument filled in. */
export const said = (key, count, lang) => words(key, lang).replace("{ $count }", count);

/** Opens the register and waits until all of it was read. */
export async function visit({ hash, ...options }, use) {
  const visitor = await browser.visitor(options);
  const page = await visitor.open(`${site.origin}/register/${hash ?? ""}`);
  await page.waitForFunction(() => document.querySelector("lamppost-register")?.progress?.done);
  await settled(page);
  await use({ visitor, page });
  await visitor.leave();
}

/** Nothing has moved for a while. */
export async function settled(page) {
  await page.waitForTimeout(500);
}

/** The list itself holds only what is near the screen. */
export const count = async (page) => Number((await page.locator('.sums p[role="status"]').innerText()).replace(/\D/g, ""));
export const labels = async (page) => {
  await page.locator(".list").evaluate((list) => list.scrollIntoView());
  await page.locator('[role="listitem"] a').first().waitFor();
  return page.locator('[role="listitem"] a').allInnerTexts();
};
export const line = (page, text) => page.locator(".facet button").filter({ hasText: text });
export const number = async (button) => Number((await button.locator("xpath=ancestor::tr").locator(".count").innerText()).replace(/\D/g, ""));
/** Opens every table. */
export const unfold = (page) => page.locator(".facet").evaluateAll((all) => all.forEach((box) => { box.open = true; }));
export const search = (page) => page.getByRole("textbox", { name: words("register-search"), exact: true });
export const press = (page, key) => page.getByRole("button", { name: words(key), exact: true });
export const sentences = (page) => page.locator('[part="sum"] li').allInnerTexts();
/** Of a message with plurals the form for many. */
export const many = (key, count) => ftl().match(new RegExp(`^${key} = \\{[^]*?\\*\\[other\\] (.*)$`, "m"))[1].replace("{ $count }", count);
