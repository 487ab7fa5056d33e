// Nobody is pushed: 24 rules for interfaces that ask people for a decision, each against the real page and the real
// collector.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { CONTROLLER, day, LABEL, words } from "./city.mjs";
import {
  ACTIVITIES, Counted, EXITS, GATE, INFORM, LANGUAGE, PLANNING, RESEARCH, STALLS, Town, contrast, depth, differences,
  everyChoice, look, redOrGreen, spoken,
} from "./panel.mjs";
import { isChoice, isCollector } from "./serve.mjs";

const town = await Town.open();
const [sign, others, first] = await town.sign(
  everyChoice("sq-1"),
  everyChoice("sq-3", {
    activities: [
      { basis: "6(1)(b)", purpose: "commerce", text: "Sell." },
      { basis: "6(1)(d)", purpose: "health", text: "Call help." },
      { purpose: "ecology", text: "Count birds." },
    ],
  }),
  everyChoice("sq-4"),
);

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await town.close();
});

const SMALL = { viewport: { width: 320, height: 568 } };
const GIVE = "consent-give";
const REFUSE = "consent-refuse";
const WITHDRAW = "consent-withdraw";
const OBJECT = "objection-make";
const RETRACT = "objection-retract";
/** Each kind of outcome: about which use of data, and what has to be decided before it. */
const OUTCOMES = [
  [GIVE, RESEARCH], [REFUSE, RESEARCH], [WITHDRAW, RESEARCH, GIVE], [OBJECT, PLANNING], [RETRACT, PLANNING, OBJECT],
];

const ENGLISH = readFileSync(new URL("../../www/locales/en.ftl", import.meta.url), "utf8");

/** Runs `work` for somebody who was never here. */
async function with_(work, options = {}) {
  const one = await Counted.come(browser, town.origin, options);
  try {
    return await work(one);
  } finally {
    await one.leave();
  }
}

/** Somebody in front of the panel. */
async function before(work, options = {}) {
  return with_(async (one) => {
    await one.scan(sign);
    return work(one);
  }, options);
}

/** The two answers to one question. */
function pair(one, index = RESEARCH) {
  return [GIVE, REFUSE].map((decision) => one.choice(decision, one.activity(index)));
}

/** Sending and not sending. */
function sending(one, decision, index = RESEARCH) {
  const where = one.activity(index);
  return [one.sender(decision, where), one.button(where, "confirm-leave")];
}

/** Looks of two buttons, each with the pointer or the focus on itself if `how` says so. */
async function looks(buttons, how = async () => {}) {
  const found = [];
  for (const button of buttons) {
    await how(button);
    found.push(await look(button));
  }
  return found;
}

test("DP01: yes and no are in one place and in view together", async () => {
  await before(async (one) => {
    const block = one.activity(RESEARCH).locator("section.block").first();
    assert.equal(await pair(one)[0].locator("..").evaluate((parent) => parent.children.length), 2);
    assert.ok(await pair(one)[0].locator("..").evaluate((parent, no) => no.parentElement === parent,
      await pair(one)[1].elementHandle()), "one container");
    await block.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await inView(one, pair(one));

    await one.ask(OBJECT, one.activity(PLANNING));
    const leave = sending(one, OBJECT, PLANNING);
    await leave[0].locator("..").evaluate((element) => element.scrollIntoView({ block: "center" }));
    await inView(one, leave);

    await one.page.evaluate(() => scrollTo(0, 0));
    await assert.rejects(inView(one, pair(one)), "what is out of view is noticed");
  }, SMALL);
});

async function inView(one, buttons) {
  const { height } = one.page.viewportSize();
  for (const button of buttons) {
    const { top, bottom } = await look(button);
    assert.ok(await button.isVisible());
    assert.ok(top >= 0 && bottom <= height, `${await button.innerText()}: ${top} to ${bottom} of ${height}`);
  }
}

test("DP02: yes and no are the same kind of element", async () => {
  await before(async (one) => {
    await one.ask(REFUSE, one.activity(INFORM));
    const object = one.choice(OBJECT, one.activity(PLANNING));
    const kinds = await looks([...pair(one), object, ...sending(one, REFUSE, INFORM)]);
    for (const { kind } of kinds) assert.deepEqual(kind, ["button", null, "button", 0, false]);
    assert.equal(await one.page.locator(".choices a").filter({ hasText: words("term-lamppost-decision-consent-refuse") })
      .count(), 0);
  });
});

test("DP03: yes and no are equally large", async (t) => {
  await before(async (one) => {
    await one.ask(OBJECT, one.activity(PLANNING));
    for (const width of [320, 390, 1280]) {
      await one.page.setViewportSize({ width, height: 640 });
      for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
        await one.page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
        for (const size of ["100%", "200%"]) {
          await one.page.evaluate((size) => { document.documentElement.style.fontSize = size; }, size);
          const where = `${width} px, ${Object.values(media)}, letters of ${size}`;
          for (const buttons of [pair(one), sending(one, OBJECT, PLANNING)]) sameSize(await looks(buttons), where);
          const { height } = await look(pair(one)[0]);
          assert.ok(height >= 44, `${where}: a finger needs room`);
        }
      }
    }
  });
  await t.test("what is larger is noticed", () => {
    const plain = { width: 200, height: 50 };
    assert.throws(() => sameSize([plain, { ...plain, width: 225 }], ""));
    assert.throws(() => sameSize([{ ...plain, height: 56 }, plain], ""));
  });
});

function sameSize([yes, no], where) {
  for (const side of ["width", "height"]) {
    const [less, more] = [yes[side], no[side]].sort((a, b) => a - b);
    assert.ok(less > 0 && more <= less * 1.1, `${where}: ${side} of ${yes[side]} and ${no[side]}`);
  }
}

test("DP04: yes and no look the same", async () => {
  await before(async (one) => {
    await one.ask(REFUSE, one.activity(INFORM));
    for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
      await one.page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      for (const buttons of [pair(one), sending(one, REFUSE, INFORM)]) {
        for (const how of [async () => {}, (button) => button.hover(), (button) => button.focus()]) {
          const [yes, no] = await looks(buttons, how);
          assert.deepEqual(differences(yes, no), []);
          assert.ok(Math.min(contrast(yes), contrast(no)) >= 4.5);
          assert.ok(Math.abs(contrast(yes) / contrast(no) - 1) <= 0.1);
        }
      }
    }
    await restyle(one, ".do:first-child { font-weight: 800; }");
    const [yes, no] = await looks(pair(one));
    assert.deepEqual(differences(yes, no), ["font-weight"], "the smallest difference is noticed");
  });
});

/** From inside, where only this test can reach. */
async function restyle(one, css) {
  await one.page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.querySelector("lamppost-notice").shadowRoot.adoptedStyleSheets.push(sheet);
  }, css);
}

const CHOSEN = ":checked, [aria-checked=true], [aria-pressed=true], [aria-selected=true], [aria-current], [autofocus]";

test("DP05: nothing is chosen beforehand", async () => {
  await before(async (one) => {
    const chosen = () => one.page.locator(CHOSEN).count();
    assert.equal(await chosen(), 0);
    assert.equal(await one.page.evaluate(() => document.activeElement.localName), "body", "nothing waits for Enter");
    const question = await one.ask(OBJECT, one.activity(PLANNING));
    assert.equal(await question.getByRole("radio").count(), 6);
    assert.equal(await chosen(), 0);
    await question.getByRole("radio").first().check();
    assert.equal(await chosen(), 1, "what is chosen is noticed");
    await one.sender(OBJECT, one.activity(PLANNING)).click();
    await one.received(one.activity(PLANNING), OBJECT);

    await one.mine();
    await one.cards.first().waitFor();
    for (const details of await one.page.locator("details > summary").all()) await details.click();
    await one.choice(RETRACT).click();
    await one.page.locator("section.confirm").waitFor();
    assert.equal(await chosen(), 0);
  });
});

test("DP06: every outcome takes the same number of activations", async () => {
  const counts = new Map();
  for (const [decision, index, earlier] of OUTCOMES) {
    await before(async (one) => {
      if (earlier) {
        await one.settle(earlier, index);
        await one.scan(sign);
      }
      assert.equal(await one.activations(), 0, "counted from the first look");
      await one.settle(decision, index);
      counts.set(decision, await one.activations());
    });
  }
  assert.deepEqual([...counts], OUTCOMES.map(([decision]) => [decision, 2]));
});

test("DP07: what was decided can be taken back from everywhere, with as many activations", async () => {
  await before(async (one) => {
    for (const [back, index, decision] of [[WITHDRAW, RESEARCH, GIVE], [RETRACT, PLANNING, OBJECT]]) {
      await one.settle(decision, index);
      await one.choice(back, one.activity(index)).waitFor();
    }
    await one.scan(sign);
    for (const [back, index] of [[WITHDRAW, RESEARCH], [RETRACT, PLANNING]]) {
      await one.choice(back, one.activity(index)).waitFor();
    }

    await one.mine();
    for (const back of [WITHDRAW, RETRACT]) await one.choice(back).waitFor();
    await one.choice(WITHDRAW).click();
    await one.sender(WITHDRAW, one.cards).click();
    await one.row(one.card(`did-${WITHDRAW}`), "record-received").waitFor();
    assert.equal(await one.activations(), 2);
    const file = await backup(one);

    await with_(async (other) => {
      await restore(other, file);
      await other.choice(RETRACT).waitFor();
      const pressed = await other.activations();
      await other.choice(RETRACT).click();
      await other.sender(RETRACT, other.cards).click();
      await other.row(other.card(`did-${RETRACT}`), "record-received").waitFor();
      assert.equal(await other.activations() - pressed, 2);
      await other.scan(sign);
      await other.choice(OBJECT, other.activity(PLANNING)).waitFor();
      await other.choice(GIVE, other.activity(RESEARCH)).waitFor();
    });
  });
});

const PASSPHRASE = "three herrings on a quay";

async function backup(one) {
  const part = await one.unfold(one.page.locator("section.keeping"), "mine-backup-save");
  for (const key of ["mine-passphrase", "mine-passphrase-again"]) {
    await part.getByLabel(words(key), { exact: true }).fill(PASSPHRASE);
  }
  return one.save(one.button(part, "mine-backup-save"));
}

async function restore(one, buffer) {
  await one.mine();
  const part = await one.unfold(one.page.locator("section.keeping"), "mine-restore");
  await part.getByLabel(words("mine-restore-file")).setInputFiles({ name: "b.age", mimeType: "", buffer });
  await part.getByLabel(words("mine-passphrase"), { exact: true }).fill(PASSPHRASE);
  await one.button(part, "mine-restore-do").click();
}

test("DP08: whoever refuses, objects or closes reads the same notice", async () => {
  await before(async (one) => {
    const notice = () => one.page.locator(".verdict, .summary, .gaps, .details")
      .evaluateAll((parts) => parts.map((part) => part.textContent));
    const told = await notice();
    assert.ok(told.length === 4 && told.join("").length > 2000);
    await one.settle(REFUSE, RESEARCH);
    assert.deepEqual(await notice(), told);
    await one.settle(OBJECT, PLANNING);
    await one.ask(REFUSE, one.activity(INFORM));
    await one.page.keyboard.press("Escape");
    assert.deepEqual(await notice(), told);
    await one.scan(sign);
    await one.choice(RETRACT, one.activity(PLANNING)).waitFor();
    // Lists are asked for again, so only the minute may be another.
    const minute = (text) => text.replace(/\d\d:\d\d/g, "");
    assert.deepEqual((await notice()).map(minute), told.map(minute));
    for (const { purpose } of ACTIVITIES) await one.page.getByText(words(`term-device-purpose-${purpose}`)).first().waitFor();
  });
});

test("DP09: leaving in any way records nothing, and says so", async () => {
  const silent = async (one) => {
    const { journal = 0, records = 0, outbox = 0, authorities = 0, seeds = 0 } = await one.stored();
    assert.deepEqual({ journal, records, outbox, authorities, seeds },
      { journal: 0, records: 0, outbox: 0, authorities: 0, seeds: 0 });
    assert.equal(town.wire.requests.filter(isCollector).length, 0, "the collector was asked for nothing");
  };
  await with_(async (one) => {
    await one.visitor.context.clock.install();
    town.wire.requests.length = 0;
    await one.scan(sign);
    assert.deepEqual(await one.stored(), {}, "reading leaves no trace");

    for (const leave of [
      async () => one.page.keyboard.press("Escape"),
      async () => one.button(one.activity(PLANNING), "confirm-leave").click(),
    ]) {
      const question = await one.ask(OBJECT, one.activity(PLANNING));
      await one.add(question, { ground: "Objection", text: "No." });
      assert.ok((await question.innerText()).includes(words("confirm-silence")));
      await leave();
      await question.waitFor({ state: "detached" });
      await one.activity(PLANNING).getByText(words("block-left")).waitFor();
      await silent(one);
    }

    await one.ask(GIVE);
    await one.visitor.context.clock.fastForward("48:00:00");
    await one.page.locator("section.confirm").waitFor();
    await silent(one);
    await one.page.goto(`${town.origin}/`);
    await silent(one);
    await one.page.goBack();
    await one.choice(GIVE, one.activity(RESEARCH)).waitFor();
    await silent(one);
    await one.ask(GIVE);
    await one.mine();
    await one.page.getByText(words("mine-empty"), { exact: true }).waitFor();
    await silent(one);

    await one.scan(sign);
    await one.settle(REFUSE, RESEARCH);
    await assert.rejects(silent(one), "a record is noticed");
  });
});

test("DP10: who refused is not asked again for half a year", async () => {
  await before(async (one) => {
    await one.settle(REFUSE, RESEARCH);
    for (const days of [0, 90, 184]) {
      await one.visitor.context.clock.setFixedTime(Date.now() + days * 86_400_000);
      await one.scan(sign);
      const block = one.activity(RESEARCH).locator("section.block").first();
      await block.getByRole("heading", { name: words(`did-${REFUSE}`).split("{")[0] }).waitFor();
      assert.equal(await one.choice(REFUSE, block).count(), 0, "the question is not put again");
      assert.ok((await block.innerText()).includes(words("block-change")));
      assert.equal(await one.page.locator("dialog, [role=dialog], [role=alertdialog]").count(), 0);
      assert.equal(await one.choice(REFUSE, one.activity(INFORM)).count(), 1, "another purpose is another question");
    }
  });
});

test("DP11: one decision for each purpose, and none for all", async () => {
  await before(async (one) => {
    for (const [index, { basis }] of ACTIVITIES.entries()) {
      const expected = basis === "6(1)(a)" ? 1 : 0;
      for (const button of pair(one, index)) assert.equal(await button.count(), expected, basis);
    }
    const labels = await one.page.locator(".choices button").evaluateAll((all) => all.map((one) => one.textContent));
    assert.deepEqual(labels.filter((label) => /\b(all|every|everything|each|both)\b/i.test(label)), []);
    await one.settle(GIVE, RESEARCH);
    for (const button of pair(one, INFORM)) assert.ok(await button.isVisible(), "the other purpose is still open");
    assert.equal((await one.stored()).records, 1);
  });
});

/** What the law gives under each basis; of requests, access, rectification and restriction under every one. */
const CONTROLS = {
  "6(1)(a)": { offered: [GIVE, REFUSE], requests: ["erasure", "portability"], withheld: ["objection-consent"] },
  "6(1)(b)": { offered: [], requests: ["erasure", "portability"], withheld: ["consent-contract", "objection-contract"] },
  "6(1)(c)": {
    offered: [], requests: [],
    withheld: ["consent-legal-obligation", "objection-legal-obligation", "erasure-legal-obligation",
      "portability-legal-obligation"],
  },
  "6(1)(d)": {
    offered: [], requests: ["erasure"],
    withheld: ["consent-vital-interest", "objection-vital-interest", "portability-vital-interest"],
  },
  "6(1)(e)": {
    offered: [OBJECT], requests: [], withheld: ["consent-public-task", "erasure-public-task", "portability-public-task"],
  },
  "6(1)(f)": {
    offered: [OBJECT], requests: ["erasure"],
    withheld: ["consent-legitimate-interest", "portability-legitimate-interest"],
  },
  none: {
    offered: [], requests: [],
    withheld: ["consent-unstated", "objection-unstated", "erasure-unstated", "portability-unstated"],
  },
};

test("DP12: what can be decided follows from the legal basis, and what cannot is said with its reason", async () => {
  await with_(async (one) => {
    for (const [text, bases] of [[sign, ACTIVITIES.map(({ basis }) => basis)], [others, ["6(1)(b)", "6(1)(d)", "none"]]]) {
      await one.scan(text);
      for (const [index, basis] of bases.entries()) {
        const { offered, requests, withheld } = CONTROLS[basis];
        const automated = text === sign && index === GATE;
        const wanted = [
          ...offered, ...(automated ? ["review-request"] : []),
          ...["access", "rectification", "restriction", ...requests].map((request) => `request-${request}`),
        ].map((decision) => words(`term-lamppost-decision-${decision}`));
        const where = one.activity(index);
        const labels = await where.locator("button").evaluateAll((all) => all.map((one) => one.textContent));
        assert.deepEqual(labels.sort(), wanted.sort(), basis);
        const reasons = await where.locator(".withheld").evaluateAll((all) => all.map((one) => one.textContent));
        assert.deepEqual(reasons.sort(), withheld.map((key) => words(`withheld-${key}`)).sort(), basis);
        for (const key of withheld.filter((key) => /^(consent|objection)-/.test(key))) {
          assert.ok(await where.getByText(words(`withheld-${key}`)).isVisible(), `${key} is said without being asked`);
        }
      }
    }
  });
});

test("DP13: the right to object stands apart, under a heading of its own", async () => {
  await before(async (one) => {
    for (const index of [PLANNING, STALLS, GATE]) {
      const heading = one.activity(index).getByRole("heading", { name: words("block-objection"), exact: true });
      assert.ok(await heading.isVisible(), "before anything is opened");
      assert.equal(await depth(heading), 0);
      const block = heading.locator("..");
      assert.equal(await block.evaluate((element) => element.localName), "section");
      assert.equal(await block.getByRole("heading").count(), 1);
      assert.deepEqual(await block.getByRole("button").allInnerTexts(), [words(`term-lamppost-decision-${OBJECT}`)]);
      assert.ok(await one.choice(OBJECT, block).isVisible());
    }
    assert.equal(await one.page.getByRole("heading", { name: words("block-objection"), exact: true }).count(), 3);
  });
});
