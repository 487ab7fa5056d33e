// Nobody is pushed: 24 rules for interfaces that ask people for a decision, each against the real page and the real
// collector.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { CONTROLLER, day, LABEL, words } from "./city.mjs";
import { STEERING, VAGUE, VERBS, messages } from "./lexicon.mjs";
import {
  ACTIVITIES, Counted, GATE, GIVE, INFORM, LANGUAGE, OBJECT, OUTCOMES, PLANNING, REFUSE, RESEARCH, RETRACT, STALLS,
  Town, WITHDRAW, backup, contrast, depth, differences, everyChoice, look, looks, pair, redOrGreen, restore, restyle,
  sameSize, sending, spoken,
} from "./panel.mjs";
import { isCollector } from "./serve.mjs";

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

/** Runs `work` for somebody who was never here. */
async function visit(work, options = {}) {
  const one = await Counted.come(browser, town.origin, options);
  try {
    return await work(one);
  } finally {
    await one.leave();
  }
}

/** Somebody in front of the panel. */
async function before(work, options = {}) {
  return visit(async (one) => {
    await one.scan(sign);
    return work(one);
  }, options);
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
    const links = await one.page.locator(".choices a").allTextContents();
    assert.ok(!links.includes(words(`term-lamppost-decision-${REFUSE}`)));
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

// The language that a page speaks is no decision.
const CHOSEN = ":is(:checked, [aria-checked=true], [aria-pressed=true], [aria-selected=true], [aria-current], [autofocus])"
  + ":not(#languages *)";

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

    await visit(async (other) => {
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

test("DP08: whoever refuses, objects or closes reads the same notice", async () => {
  await before(async (one) => {
    const notice = () => one.page.locator(".verdict, .summary, .gaps, .details")
      .evaluateAll((parts) => parts.map((part) => part.textContent));
    // At the first visit there is a remark about the lists, whatever somebody decides.
    await one.scan(sign);
    const told = await notice();
    assert.ok(told.length >= 4 && told.join("").length > 2000);
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
  });
});

test("DP09: leaving in any way records nothing, and says so", async () => {
  const silent = async (one) => {
    const { journal = 0, records = 0, outbox = 0, authorities = 0, seeds = 0 } = await one.stored();
    assert.deepEqual({ journal, records, outbox, authorities, seeds },
      { journal: 0, records: 0, outbox: 0, authorities: 0, seeds: 0 });
    assert.equal(town.wire.requests.filter(isCollector).length, 0, "the collector was asked for nothing");
  };
  await visit(async (one) => {
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
  });
  await before(async (one) => {
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
  "6(1)(b)": {
    offered: [], requests: ["erasure", "portability"], withheld: ["consent-contract", "objection-contract"],
  },
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
    offered: [OBJECT], requests: [],
    withheld: ["consent-public-task", "erasure-public-task", "portability-public-task"],
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
  await visit(async (one) => {
    const here = ACTIVITIES.map(({ basis }) => basis);
    for (const [text, bases] of [[sign, here], [others, ["6(1)(b)", "6(1)(d)", "none"]]]) {
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

test("DP14: no word and no colour pushes", async () => {
  const all = messages();
  assert.ok(all.length > 150);
  assert.deepEqual(all.filter(([, text]) => STEERING.test(text)), []);
  for (const text of ["No, I don’t care about safety", "Are you sure? You will miss out", "Thank you!", "Help us"]) {
    assert.match(text, STEERING);
  }
  for (const colour of ["rgb(200, 0, 0)", "rgb(0, 128, 0)", "rgb(60, 180, 75)"]) assert.ok(redOrGreen(colour), colour);
  for (const colorScheme of ["light", "dark"]) {
    await before(async (one) => {
      await one.ask(REFUSE, one.activity(INFORM));
      for (const { style } of await looks([...pair(one), ...sending(one, REFUSE, INFORM)])) {
        for (const name of Object.keys(style).filter((name) => /color$/.test(name))) {
          assert.ok(!/^rgb/.test(style[name]) || !redOrGreen(style[name]), `${name}: ${style[name]}`);
        }
        assert.equal(style["background-image"], "none");
      }
    }, { colorScheme });
  }
});

test("DP15: a label says what it does, and to what", async () => {
  for (const label of ["OK", "Continue", "Got it", "Save", "accept all", "Yes"]) assert.match(label, VAGUE);
  const labels = messages().filter(([key]) => /^(send-|term-lamppost-decision-|mine-delete-(do|leave)$)/.test(key));
  assert.ok(labels.length > 25);
  for (const [key, label] of labels) {
    assert.doesNotMatch(label, VAGUE, key);
    assert.ok(VERBS.some((verb) => label.startsWith(`${verb} `)), `${key}: ${label}`);
    assert.ok(label.split(" ").length >= 2, `${key}: ${label}`);
  }
  await before(async (one) => {
    await one.ask(OBJECT, one.activity(PLANNING));
    const known = new Set([...labels.map(([, label]) => label), words("confirm-leave")]);
    const shown = await one.page.locator(".choices button").allTextContents();
    assert.ok(shown.length > 20);
    assert.deepEqual(shown.filter((label) => !known.has(label)), [], "no other label in the panel");
  });
});

test("DP16: nothing counts down, and nothing changes by itself", async () => {
  await visit(async (one) => {
    const { clock } = one.visitor.context;
    await clock.install();
    await one.visitor.context.addInitScript(() => {
      globalThis.intervals = 0;
      const start = globalThis.setInterval;
      globalThis.setInterval = (...args) => {
        globalThis.intervals += 1;
        return start(...args);
      };
    });
    await one.scan(sign);
    for (const open of [async () => {}, () => one.ask(OBJECT, one.activity(PLANNING))]) {
      await open();
      // Signing takes a moment, and is shown.
      await one.page.waitForTimeout(500);
      await one.page.evaluate(() => {
        const panel = document.querySelector("lamppost-notice").shadowRoot.querySelector(".choices");
        globalThis.mutations = [];
        const observer = new MutationObserver((list) => globalThis.mutations.push(...list.map(({ type }) => type)));
        observer.observe(panel, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      await clock.runFor("00:10:00");
      await clock.fastForward("24:00:00");
      assert.deepEqual(await one.page.evaluate(() => globalThis.mutations), []);
    }
    assert.equal(await one.page.evaluate(() => globalThis.intervals), 0);
    assert.equal(await one.page.evaluate(() => document.getAnimations().length), 0);
    assert.equal(await one.page.locator("progress, meter, [role=timer], [role=progressbar], marquee").count(), 0);

    await one.page.evaluate(() => {
      const clock = document.createElement("p");
      document.querySelector("lamppost-notice").shadowRoot.querySelector(".choices").append(clock);
      setInterval(() => { clock.textContent += "."; }, 1000);
    });
    await clock.runFor("00:00:05");
    assert.ok((await one.page.evaluate(() => globalThis.mutations)).length > 1, "a countdown is noticed");
    assert.equal(await one.page.evaluate(() => globalThis.intervals), 1);
  });
});

/** GDPR Art. 13(1) and (2), by the words under which a person finds it. */
const OWED = [
  "field-who", "field-controller-contacts", "field-data_protection_officer", "field-what_for", "field-legal_basis",
  "field-legitimate_interest", "field-who_else", "field-where", "field-how_long", "field-rights", "block-consent",
  "block-objection", "panel-complaint", "field-supervisory_authority", "field-mandatory", "field-consequences",
  "field-automated_decision", "block-review",
];

test("DP17: nothing that is owed to people lies deeper than the second layer", async () => {
  await before(async (one) => {
    const frame = one.page.locator("lamppost-notice");
    for (const key of OWED) {
      const found = await frame.locator("dt, h3, h4, h5, p").filter({ hasText: words(key) }).all();
      assert.ok(found.length > 0, `${key} is nowhere`);
      const depths = await Promise.all(found.map(depth));
      assert.ok(Math.min(...depths) <= 1, `${key}: ${depths}`);
    }
    assert.equal(await frame.locator("details details").count(), 0, "no layer below the second");
    const { pathname } = new URL(one.page.url());
    const links = await frame.locator("a").evaluateAll((all) => all.map(({ href }) => href));
    assert.ok(links.length > 3);
    const back = links.filter((href) => href.startsWith(`${town.origin}${pathname}`));
    assert.deepEqual(back, [], "no link leads back here");
  });
});

test("DP18: the page speaks one language to the end, and marks the words that are in another", async () => {
  const own = [LABEL, CONTROLLER, "Lamp post 12", "DPC", "City Hall", "Acme", "Fair rents.", "The city",
    ...ACTIVITIES.map(({ text }) => text)];
  const inOne = async (where, least) => {
    const all = await spoken(where);
    assert.ok(all.length >= least, `${all.length} pieces`);
    for (const { text, language } of all) assert.equal(language, own.includes(text) ? LANGUAGE : "en", text);
    assert.ok(all.some(({ language }) => language === LANGUAGE));
  };
  await before(async (one) => {
    assert.equal(await one.page.locator("html").getAttribute("lang"), "en");
    const frame = one.page.locator("lamppost-notice .frame");
    await inOne(frame, 200);
    await frame.getByText("Irish", { exact: true }).waitFor({ state: "attached" });
    await one.ask(OBJECT, one.activity(PLANNING));
    await inOne(one.page.locator("section.confirm"), 20);
    await one.sender(OBJECT, one.activity(PLANNING)).click();
    await one.received(one.activity(PLANNING), OBJECT);
    await inOne(frame, 200);
    await one.mine();
    await inOne(one.cards, 10);
    await one.unfold(one.cards, "mine-export");
    await one.button(one.cards, "mine-letter").click();
    assert.equal(await one.page.locator(".letter").getAttribute("lang"), "en");
    await inOne(one.page.locator(".lettering"), 15);
  });
});

test("DP19: a purpose has the same name everywhere", async () => {
  await before(async (one) => {
    for (const [index, decision, open] of [[RESEARCH, GIVE, "request-access"], [PLANNING, OBJECT, "request-access"]]) {
      const { purpose, text } = ACTIVITIES[index];
      const name = words(`term-device-purpose-${purpose}`);
      const says = async (where, what) => {
        const said = await where.textContent();
        assert.ok(said.includes(name) && said.includes(text), `${what}: ${said}`);
      };
      await one.scan(sign);
      const where = one.activity(index);
      await says(one.page.locator(".summary"), "the summary");
      await says(one.page.locator(".details > details").nth(index), "the details");
      await says(where, "the panel");
      const question = await one.ask(decision, where);
      await says(one.row(question, "confirm-about"), "the question");
      // Two questions at once about one purpose.
      await one.unfold(where, "block-request");
      await one.choice(open, where).click();
      for (const each of await where.locator("section.confirm").all()) await says(each, "each question");
      await one.sender(decision, where).click();
      const record = await one.received(where, decision);
      assert.equal(await record.locator("xpath=ancestor::section[contains(@class, 'activity')]/h4").textContent(),
        `${index + 1}. ${name}`, "the receipt");
      await one.mine();
      const card = one.card(`did-${decision}`);
      await says(one.row(card, "confirm-about"), "my choices");
      await one.unfold(card, "mine-export");
      await one.button(card, "mine-letter").click();
      await says(card.locator(".letter"), "the letter");
    }
  });
});

test("DP20: nothing is asked that a decision does not need", async () => {
  await before(async (one) => {
    const required = "[required], [aria-required=true]";
    const fields = "input, textarea, select, [contenteditable]";
    const panel = one.page.locator(".choices");
    assert.equal(await panel.locator(fields).count(), 0, "nothing to fill in before a decision");
    for (const [decision, index, count] of [[GIVE, RESEARCH, 1], [REFUSE, INFORM, 1], [OBJECT, PLANNING, 7]]) {
      const question = await one.ask(decision, one.activity(index));
      assert.equal(await question.locator(fields).count(), count, "reasons and own words, for whoever wants to");
      assert.equal(await question.locator(required).count(), 0);
      for (const type of await question.locator("input").evaluateAll((all) => all.map(({ type }) => type))) {
        assert.equal(type, "radio");
      }
      assert.ok((await one.row(question, "confirm-name").textContent()).includes(words("confirm-name-none")));
      await one.sender(decision, one.activity(index)).click();
      await one.received(one.activity(index), decision);
    }
    const sent = town.wire.choices.slice(-3).map(({ body }) => body.toString("latin1"));
    for (const name of [CONTROLLER, LABEL]) assert.ok(sent.every((body) => !body.includes(name)));
    await one.mine();
    await one.choice(RETRACT).click();
    assert.equal(await one.page.locator(required).count(), 0);
  });
});

test("DP21: who watches over this, and who can be asked, is at most one activation away", async () => {
  await before(async (one) => {
    const remains = one.page.locator(".remains");
    assert.ok(await remains.isVisible() && await depth(remains) === 0);
    assert.equal(await remains.getByRole("link").getAttribute("href"), "https://dataprotection.ie/");
    const officer = one.page.locator('a[href="mailto:dpo@city.example"]');
    assert.ok(await depth(officer) <= 1);
    await one.page.locator(".details summary", { hasText: words("section-contacts") }).click();
    assert.ok(await officer.isVisible());
    assert.equal(await one.activations(), 1);
  });
});

test("DP22: a changed notice says what changed since the choice", async () => {
  await visit(async (one) => {
    await one.scan(first);
    await one.settle(GIVE, RESEARCH);
    const [second] = await town.sign(everyChoice("sq-4", { hours: 96, issued: day(0), effective: day(0) }));
    await one.scan(second);
    const told = one.page.locator(".earlier");
    await told.waitFor();
    const text = await told.innerText();
    assert.ok(text.includes(words("changes-title")) && text.includes(words(`did-${GIVE}`).split("{")[0]));
    await told.locator("summary").click();
    const changed = one.row(told, "field-retention").or(told.locator(".row", { hasText: words("field-retention") }));
    const found = await changed.allInnerTexts();
    assert.ok(found.length >= ACTIVITIES.length);
    for (const row of found) {
      assert.match(row, new RegExp(`${words("changes-before")}\\s+24 hours\\s+${words("changes-after")}\\s+4 days`));
    }
    assert.ok(!(await told.innerText()).includes(words("field-controller-contacts")), "and nothing that did not");
    assert.equal(await one.activations(), 1);
    for (const button of pair(one)) assert.ok(await button.isVisible(), "the choice is open again");

    await one.scan(sign);
    await one.choice(GIVE, one.activity(RESEARCH)).waitFor();
    assert.equal(await one.page.locator(".earlier").count(), 0, "not where nothing changed");
  });
});

test("DP23: whoever embeds the notice cannot take away, move or restyle one choice", async (t) => {
  /** Yes and no as they stand, or neither of them. */
  const state = async (one) => {
    const buttons = pair(one);
    if (await buttons[0].count() + await buttons[1].count() === 0) return "neither";
    const [yes, no] = await looks(buttons);
    assert.deepEqual(differences(yes, no), []);
    if (yes.width + no.width > 0) sameSize([yes, no], "hostile");
    assert.deepEqual(yes.hooks, no.hooks, "nothing to tell them by");
    const labels = await buttons[0].locator("..").locator("button").allTextContents();
    assert.deepEqual(labels, [GIVE, REFUSE].map((decision) => words(`term-lamppost-decision-${decision}`)));
    assert.ok(yes.top < no.bottom - 1 && (yes.left < no.left || yes.top < no.top), "in the same order");
    return "both";
  };

  await t.test("by an attribute", () => before(async (one) => {
    const known = await one.page.evaluate(() => customElements.get("lamppost-notice").observedAttributes);
    const guessed = ["class", "style", "part", "exportparts", "dir", "theme", "mode", "choices", "decision", "default",
      "hide-refuse", "hidedeclineall", "refuse", "consent", "data-refuse", "inert", "hidden", "slot"];
    for (const name of [...known, ...guessed]) {
      for (const value of name === "style" ? ["direction: rtl; --line: none"] : ["", "none", "rtl"]) {
        await one.page.evaluate(async ([name, value]) => {
          const element = document.querySelector("lamppost-notice");
          const before = element.getAttribute(name);
          globalThis.restore = () => {
            if (before === null) element.removeAttribute(name);
            else element.setAttribute(name, before);
          };
          element.setAttribute(name, value);
          await new Promise((done) => { setTimeout(done, 0); });
        }, [name, value]);
        await one.page.waitForFunction(() => {
          const { shadowRoot } = document.querySelector("lamppost-notice");
          const open = shadowRoot.querySelector(".checking, [part~=verdict-plain]");
          return !open || shadowRoot.querySelector(".activity");
        });
        await state(one);
        await one.page.evaluate(() => globalThis.restore());
      }
    }
    await one.choice(GIVE, one.activity(RESEARCH)).waitFor();
    assert.equal(await state(one), "both");
  }));

  await t.test("by a style sheet", () => before(async (one) => {
    const { parts, properties } = await one.page.evaluate(() => {
      const { shadowRoot } = document.querySelector("lamppost-notice");
      const named = [...shadowRoot.querySelectorAll("[part]")].flatMap(({ part }) => [...part]);
      const rules = [...shadowRoot.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const css = rules.map(({ cssText }) => cssText);
      return {
        parts: [...new Set(named)],
        properties: [...new Set(css.join("").match(/--[\w-]+/g))],
      };
    });
    assert.ok(parts.includes("choices") && properties.includes("--lamppost-text"));
    const inside = one.page.locator(".choices [part]:not([part=not-stated])");
    assert.equal(await inside.count(), 0, "no part inside the panel");
    const every = (more) => parts.map((part) => `lamppost-notice::part(${part})${more}`).join(", ");
    const inner = "button, .do, .doing > :first-child, .doing > :last-child { display: none; color: red; order: -1 }";
    const sheets = [
      `${inner} lamppost-notice { ${inner} }`,
      "* { all: unset !important }",
      ...["red", "transparent", "initial", "0", "url(x)", "var(--x)", "1px/1 x", "inherit"].map((value) =>
        `lamppost-notice { ${properties.map((name) => `${name}: ${value} !important`).join(";")} }`),
      ...[
        "all: unset", "direction: rtl", "writing-mode: vertical-rl", "color: red", "font-size: 200%", "columns: 2",
        "display: flex; flex-flow: row-reverse wrap-reverse", "display: grid; grid-template-columns: 10px 1fr",
        "text-align: end; text-indent: 3em; letter-spacing: 0.3em; word-spacing: 2em",
        "text-transform: uppercase; white-space: nowrap; line-height: 0.5",
      ].map((css) => `${every("")} { ${css} } ${every(" button")} { display: none }`),
    ];
    for (const css of sheets) {
      await one.page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, css);
      await assert.doesNotReject(state(one), css);
    }
    await restyle(one, ".do:last-child { order: -1 }");
    await assert.rejects(state(one), "what moves is noticed");
  }, { viewport: { width: 800, height: 600 } }));

  await t.test("by what events and properties hand out", () => visit(async (one) => {
    await one.visitor.context.addInitScript(() => {
      const spoil = (view) => {
        for (const choices of view?.choices ?? []) {
          try {
            choices.offered.splice(1, 1);
            choices.offered.reverse();
          } catch { /* what is frozen is safe */ }
        }
        try {
          view.notice.activities[0].purpose = 0;
        } catch { /* likewise */ }
      };
      for (const type of ["lamppost-verdict", "lamppost-choice", "lamppost-receipt"]) {
        addEventListener(type, (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          spoil(event.detail);
          spoil(event.target.view);
        }, true);
      }
    });
    await one.scan(sign);
    assert.equal(await state(one), "both");
    await one.settle(REFUSE, RESEARCH);
    await one.choice(GIVE, one.activity(RESEARCH)).waitFor();
  }));
});

test("DP24: there is a receipt for every outcome", async () => {
  const receipts = new Map();
  for (const [decision, index, earlier] of OUTCOMES) {
    await before(async (one) => {
      if (earlier) await one.settle(earlier, index);
      await one.settle(decision, index);
      const record = await one.received(one.activity(index), decision);
      const file = (await one.save(one.button(record, "save-record"))).toString();
      assert.match(file, /^lamppost\/record\/v1\nnotice \S+\nchoice \S+\nreceipt \S+\n$/);
      assert.ok(await one.button(record, "save-record").isVisible());
      await one.mine();
      await one.row(one.card(`did-${decision}`), "record-received").waitFor();
      assert.ok(await one.button(one.card(`did-${decision}`), "save-record").isVisible());
      await one.scan(sign);
      const rows = await (await one.received(one.activity(index), decision)).locator("dt").allTextContents();
      receipts.set(decision, rows.filter((row) => row !== words("record-due")));
    });
  }
  assert.equal(receipts.size, OUTCOMES.length);
  for (const rows of receipts.values()) assert.deepEqual(rows, receipts.get(GIVE));
});
