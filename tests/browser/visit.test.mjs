// What a phone fetches between the scan and the verdict. Bytes as a host sends them: packed, with their heads.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, draft } from "./city.mjs";
import { Site } from "./site.mjs";
import { before, bytes, visit } from "./visit.mjs";

const BUDGET = 90_000;

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"));
const { text } = city.placard("lamp-1");
site.folder = city.publish();
site.packed = true;

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

for (const [where, policy] of [["as published", (published) => published], ["strict", () => "default-src 'self'"]]) {
  test(`a first visit, ${where}`, async (t) => {
    site.policy = policy;
    const visitor = await browser.visitor();
    site.requests.length = 0;
    const seen = await visit(visitor.context, text);
    assert.equal(seen.verdict, "genuine");
    const wire = before(seen, site.requests);
    const files = wire.map(({ url, bytes }) => `${url} ${bytes}`).join(", ");
    t.diagnostic(`${bytes(wire)} bytes to the verdict in ${wire.length} replies: ${files}`);
    t.diagnostic(`${bytes(site.requests)} bytes until everything is there`);
    assert.ok(wire.every(({ bytes }) => bytes > 0), "every reply was weighed");
    assert.ok(bytes(wire) <= BUDGET, `${bytes(wire)} bytes to the verdict, at most ${BUDGET}: ${files}`);
    await visitor.leave();
  });
}
