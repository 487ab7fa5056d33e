// From the printed sign to the verdict: the program draws it, zbar reads it, Chromium opens what zbar read.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, day, draft, LABEL, words } from "./city.mjs";
import { Site } from "./site.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(
  draft("lamp-genuine"),
  draft("lamp-expired", { effective: day(-90), expires: day(-1) }),
  draft("lamp-early", { effective: day(30) }),
  draft("lamp-replaced"),
  draft("lamp-withdrawn"),
);
const foreignCity = new City(`${site.origin}/`, { authority: "other.example", name: "Another Town" });
foreignCity.sign(draft("lamp-foreign"));

// Signs hang in the street before the city changes its mind.
const signs = {
  genuine: city.placard("lamp-genuine").text,
  expired: city.placard("lamp-expired").text,
  early: city.placard("lamp-early").text,
  replaced: city.placard("lamp-replaced").text,
  withdrawn: city.placard("lamp-withdrawn").text,
  foreign: foreignCity.placard("lamp-foreign").text,
};
city.sign(draft("lamp-replaced", { expires: day(400) }));
city.withdraw("lamp-withdrawn");
site.folder = city.publish();

const whole = groups(signs.genuine);
const SHOWN = true;
const NOTHING = false;

/** What was scanned, its verdict, whether that shows the notice, and the reason it gives. */
const CASES = [
  ["a genuine sign", signs.genuine, "genuine", SHOWN],
  ["an expired one", signs.expired, "expired", SHOWN],
  ["one not yet in force", signs.early, "not-yet-in-force", SHOWN],
  ["one replaced since", signs.replaced, "superseded", SHOWN],
  ["one withdrawn since", signs.withdrawn, "withdrawn", SHOWN],
  ["a foreign one", signs.foreign, "unknown-issuer", NOTHING, "unknown-key"],
  ["a digit flipped at the front of the notice", flipped(signs.genuine, 2), "changed", NOTHING, "bad-signature"],
  ["a digit flipped in the middle", flipped(signs.genuine, whole >> 1), "changed", NOTHING, "bad-signature"],
  ["a digit flipped in the signature", flipped(signs.genuine, whole - 1), "changed", NOTHING, "bad-signature"],
  ["a bit torn off", cut(signs.genuine, whole - 1), "changed", NOTHING, "bad-signature"],
  ["almost all torn off", cut(signs.genuine, 5), "unreadable", NOTHING, "truncated"],
  ["the last digit missing", signs.genuine.slice(0, -1), "unreadable", NOTHING, "digits-non-canonical"],
];

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lamppost lamppost-site";
const POLICIES = [
  ["the published policy", (published) => published, CASES],
  ["default-src 'self' alone", () => "default-src 'self'", CASES],
  ["default-src 'self', Trusted Types", () => `default-src 'self'; ${TRUSTED_TYPES}`, [CASES[0], CASES[5], CASES[6]]],
];

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

test("a sign leads to the site of its city, and carries nothing but digits", () => {
  for (const text of Object.values(signs)) {
    const url = new URL(text);
    assert.equal(url.origin, site.origin);
    assert.equal(url.pathname, "/n");
    assert.equal(url.search, "");
    assert.match(url.hash, /^#\d{500,}$/);
  }
});

test("the published policy lets no script in but the site's own", () => {
  const policy = site.headersOf("/n").get("content-security-policy");
  assert.equal(site.headersOf("/n/").get("content-security-policy"), policy);
  assert.match(policy, /default-src '(self|none)'/);
  assert.ok(policy.includes(TRUSTED_TYPES));
  assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|\bhttps?:|\bdata:|\bblob:|\*/);
  assert.equal(site.headersOf("/assets/worker.js").get("content-security-policy"), undefined);
});

for (const [name, policy, cases] of POLICIES) {
  test(name, async (t) => {
    site.policy = policy;
    const visitor = await browser.visitor();
    for (const [what, text, verdict, shown, reason] of cases) {
      await t.test(`${what}: ${verdict}`, async () => {
        const answer = await visitor.read(text);

        assert.equal(answer.name, words(`verdict-${verdict}`));
        assert.ok(answer.text.includes(words(`verdict-${verdict}-means`)));
        assert.ok(answer.text.includes(words(`verdict-${verdict}-next`)));
        const everything = await visitor.everything();
        for (const [where, content] of Object.entries({ text: answer.text, ...everything })) {
          assert.equal(content.includes(CONTROLLER), shown, `the controller in the ${where}`);
          assert.equal(content.includes(LABEL), shown, `the place in the ${where}`);
        }
        if (reason) assert.ok(answer.text.includes(words(`error-${reason}`)), answer.text);

        assert.equal(visitor.page.workers().length, 1, "where the core runs");
        assert.deepEqual([visitor.violations, visitor.problems], [[], []]);
      });
    }
    await visitor.leave();
  });
}

test("what a policy refuses is noticed by these tests", async () => {
  site.policy = () => "default-src 'self'; script-src 'none'";
  const visitor = await browser.visitor();
  const page = await visitor.open(signs.genuine);
  await page.getByText("could not check the notice").waitFor();
  assert.notDeepEqual(visitor.violations, []);
  assert.notDeepEqual(visitor.problems, []);
  await visitor.leave();
});

/** 7 bytes to 17 digits, counted from the first. */
function groups(text) {
  return Math.ceil((text.length - digitsOf(text)) / 17);
}

function digitsOf(text) {
  return text.indexOf("#") + 1;
}

/** Another last digit in one group: another last byte. Group 2 is the first that is all notice. */
function flipped(text, group) {
  const at = Math.min(digitsOf(text) + group * 17 + 16, text.length - 1);
  const digit = (Number(text[at]) + (text[at] === "9" ? -1 : 1)).toString();
  return text.slice(0, at) + digit + text.slice(at + 1);
}

function cut(text, group) {
  return text.slice(0, digitsOf(text) + group * 17);
}
