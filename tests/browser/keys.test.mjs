// The panel and my choices for people who see little, and for people who press keys: nothing that axe finds, and every
// path from the address to its end without a pointer.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { words } from "./city.mjs";
import {
  Counted, GIVE, OBJECT, PASSPHRASE, PLANNING, REFUSE, RESEARCH, RETRACT, Town, WITHDRAW, audit, everyChoice, focused,
} from "./panel.mjs";
import { REFUSE as CUT, PASS, isChoice } from "./serve.mjs";

const town = await Town.open();
const [sign] = await town.sign(everyChoice("sq-1"));

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await town.close();
});

const PHONE = { viewport: { width: 320, height: 640 } };
const DAY = 86_400_000;

async function come(work, options = PHONE) {
  const one = await Counted.come(browser, town.origin, options);
  try {
    return await work(one);
  } finally {
    town.wire.fate = () => PASS;
    await one.leave();
  }
}

async function unfold(page) {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}

/** What people have in front of them, at its fullest. */
const SIGHTS = [
  ["the panel", async (one) => {
    await one.scan(sign);
    await unfold(one.page);
  }],
  ["the question before sending", async (one) => {
    await one.scan(sign);
    for (const [decision, index] of [[OBJECT, PLANNING], [REFUSE, RESEARCH]]) {
      const question = await one.ask(decision, one.activity(index));
      await question.locator("details > summary").click();
    }
    await one.page.locator(".bytes").first().waitFor();
  }],
  ["the panel with receipts", async (one) => {
    await one.scan(sign);
    await one.settle(OBJECT, PLANNING);
    await one.settle(GIVE, RESEARCH);
  }],
  ["my choices, empty", async (one) => {
    await one.scan(sign);
    await one.mine();
    await unfold(one.page);
    await one.button(one.page, "mine-delete").click();
  }],
  ["my choices", async (one) => {
    await one.scan(sign);
    await one.settle(OBJECT, PLANNING);
    await one.settle(GIVE, RESEARCH);
    await one.mine();
    await unfold(one.page);
    await one.choice(WITHDRAW).click();
  }],
  ["a letter, when the answer is late", async (one) => {
    await one.scan(sign);
    await one.settle(OBJECT, PLANNING);
    await one.visitor.context.clock.setFixedTime(Date.now() + 50 * DAY);
    await one.mine();
    const part = await one.unfold(one.cards, "mine-overdue");
    await one.button(part, "mine-letter-complaint").click();
    await one.page.locator(".letter").waitFor();
  }],
  ["the queue, without a network", async (one) => {
    await one.scan(sign);
    await one.settle(OBJECT, PLANNING);
    await one.mine();
    await one.choice(RETRACT).waitFor();
    await one.visitor.context.setOffline(true);
    await one.choice(RETRACT).click();
    await one.sender(RETRACT, one.cards).click();
    await one.page.getByRole("heading", { name: words("mine-queue"), exact: true }).waitFor();
  }],
];

for (const [name, open] of SIGHTS) {
  test(`axe finds nothing: ${name}`, async () => {
    await come(async (one) => {
      await open(one);
      for (const colorScheme of ["light", "dark"]) {
        await one.page.emulateMedia({ colorScheme });
        const { found, contrast } = await audit(one.page);
        assert.deepEqual(found, [], colorScheme);
        assert.ok(contrast, "contrast was measured");
      }
      assert.equal(await one.page.evaluate(() => document.scrollingElement.scrollWidth), 320, "nothing sticks out");
    });
  });
}

/** Somebody with a keyboard. Wherever they stop they see where they are. */
class Keys {
  constructor(one) {
    this.one = one;
  }

  get page() {
    return this.one.page;
  }

  async press(key) {
    await this.page.keyboard.press(key);
    const at = await focused(this.page);
    assert.notEqual(at.tag, "body", `${key} loses the place`);
    assert.ok(at.seen, `after ${key} one does not see that one is at ${at.tag} “${at.words}”`);
    assert.ok(at.inView, `after ${key} “${at.words}” is out of view`);
    return at;
  }

  /** Goes on, or back, to what has these words. */
  async to(label, step = "Tab") {
    for (let steps = 0; steps < 200; steps += 1) {
      const at = await this.press(step);
      if (at.words === label) return;
    }
    assert.fail(`the tabulator does not lead to “${label}”`);
  }

  /** Goes there and presses it; then the focus is on something that has to do with it. */
  async act(key, how = "Enter", step = "Tab") {
    await this.to(words(key), step);
    await this.page.keyboard.press(how);
    // What opens is filled a moment later, sooner than anybody presses the next key.
    await this.page.waitForTimeout(100);
  }

  /** Something has happened that moves the focus to words that begin so, and it stays. */
  async arrives(key) {
    const [start] = words(key).split("{");
    let at;
    for (let tries = 0; tries < 100; tries += 1) {
      at = await focused(this.page);
      if (at.words.startsWith(start.trim())) return this.stays();
      await this.page.waitForTimeout(50);
    }
    return assert.fail(`the focus is not at “${start}” but at ${at.tag} “${at.words}”`);
  }

  /** Also when a receipt comes and the page is drawn again. */
  async stays() {
    for (let looks = 0; looks < 10; looks += 1) {
      const { tag, words, seen } = await focused(this.page);
      assert.notEqual(tag, "body", "the place is lost");
      assert.ok(seen, `one does not see that one is at ${tag} “${words}”`);
      await this.page.waitForTimeout(50);
    }
  }
}

/** A page with nothing of a pointer in it. */
async function keyboard(work) {
  await come(async (one) => {
    await one.scan(sign);
    await work(new Keys(one), one);
  });
}

for (const [decision, index, back] of [
  [GIVE, RESEARCH, WITHDRAW], [REFUSE, RESEARCH, GIVE], [OBJECT, PLANNING, RETRACT],
]) {
  test(`by keyboard: ${decision}, then ${back}`, () => keyboard(async (keys, one) => {
    const where = one.activity(index);
    await keys.act(`term-lamppost-decision-${decision}`);
    await keys.arrives("confirm-title");
    await keys.page.keyboard.press("Escape");
    await keys.arrives(`term-lamppost-decision-${decision}`);
    await keys.page.keyboard.press("Space");
    await keys.arrives("confirm-title");
    await keys.act("confirm-leave");
    await keys.arrives(`term-lamppost-decision-${decision}`);
    await keys.page.keyboard.press("Enter");
    await keys.arrives("confirm-title");
    await keys.act(`send-${decision}`, "Space");
    await keys.arrives(`did-${decision}`);
    await one.received(where, decision);
    await keys.stays();

    await keys.act(`term-lamppost-decision-${back}`);
    await keys.arrives("confirm-title");
    await keys.act(`send-${back}`);
    await keys.arrives(`did-${back}`);
    await one.received(where, back);
    await keys.stays();
  }));
}

test("by keyboard: a reason and own words, and taking the reason back", () => keyboard(async (keys, one) => {
  await keys.act(`term-lamppost-decision-${OBJECT}`);
  await keys.arrives("confirm-title");
  // A group of radio buttons is one stop.
  await keys.to(words("term-dpv-ground-Objection"));
  await keys.press("ArrowDown");
  assert.equal((await focused(keys.page)).words, words("term-dpv-ground-NonNecessityObjection"));
  await keys.press("Tab");
  assert.equal((await focused(keys.page)).tag, "div");
  await keys.page.keyboard.type("Not before noon.");
  await keys.act(`send-${OBJECT}`);
  const record = await one.received(one.activity(PLANNING), OBJECT);
  assert.equal(await one.row(record, "record-text").textContent(), "Not before noon.");
  assert.equal(await one.row(record, "record-ground").textContent(), words("term-dpv-ground-NonNecessityObjection"));
}));

for (const [decision, index, back] of [[GIVE, RESEARCH, WITHDRAW], [OBJECT, PLANNING, RETRACT]]) {
  test(`by keyboard under my choices: ${back}`, () => keyboard(async (keys, one) => {
    await one.settle(decision, index);
    await one.mine();
    await one.choice(back).waitFor();
    await keys.act(`term-lamppost-decision-${back}`);
    await keys.arrives("confirm-title");
    await keys.page.keyboard.press("Escape");
    await keys.arrives(`term-lamppost-decision-${back}`);
    await keys.page.keyboard.press("Enter");
    await keys.arrives("confirm-title");
    await keys.act(`send-${back}`);
    await one.row(one.card(`did-${back}`), "record-received").waitFor();
    await keys.stays();
    await keys.press("Tab");
  }));
}

test("by keyboard: a letter opened, closed and left", () => keyboard(async (keys, one) => {
  await one.settle(OBJECT, PLANNING);
  await one.mine();
  await one.cards.first().waitFor();
  await keys.act("mine-export");
  await keys.act("mine-letter");
  await keys.arrives("mine-letter-title");
  await keys.act("mine-letter-close");
  await keys.arrives("mine-letter");
  await keys.page.keyboard.press("Space");
  await keys.arrives("mine-letter-title");
  await keys.page.keyboard.press("Escape");
  await keys.arrives("mine-letter");
}));

test("by keyboard: sent as soon as there is a network", () => keyboard(async (keys, one) => {
  await one.settle(OBJECT, PLANNING);
  await one.mine();
  await one.choice(RETRACT).waitFor();
  town.wire.fate = (request) => (isChoice(request) ? CUT : PASS);
  await keys.act(`term-lamppost-decision-${RETRACT}`);
  await keys.arrives("confirm-title");
  await keys.act(`send-${RETRACT}`);
  await one.page.getByRole("heading", { name: words("mine-queue"), exact: true }).waitFor();
  await keys.stays();
  await keys.act("mine-try", "Enter", "Shift+Tab");
  await keys.arrives("mine-queue");
  town.wire.fate = () => PASS;
  await keys.act("mine-try", "Space");
  await one.row(one.card(`did-${RETRACT}`), "record-received").waitFor();
  await keys.stays();
}));

test("by keyboard: a backup, the same on another device, and everything deleted", async () => {
  let file;
  await keyboard(async (keys, one) => {
    await one.settle(OBJECT, PLANNING);
    await one.mine();
    await one.cards.first().waitFor();
    await keys.act("mine-backup-save");
    for (const key of ["mine-passphrase", "mine-passphrase-again"]) {
      await keys.to(words(key));
      await keys.page.keyboard.type(PASSPHRASE);
    }
    const [download] = await Promise.all([keys.page.waitForEvent("download"), keys.act("mine-backup-save")]);
    file = readFileSync(await download.path());
    await one.page.getByText(words("mine-saved")).waitFor();
    await keys.stays();

    await keys.act("mine-delete");
    await keys.act("mine-delete", "Space");
    await keys.arrives("mine-delete-sure");
    await keys.page.keyboard.press("Escape");
    await keys.arrives("mine-delete");
    await keys.page.keyboard.press("Enter");
    await keys.arrives("mine-delete-sure");
    await keys.act("mine-delete-leave");
    await keys.arrives("mine-delete");
    assert.equal((await one.stored()).records, 1);
    await keys.page.keyboard.press("Enter");
    await keys.arrives("mine-delete-sure");
    await keys.act("mine-delete-do");
    await one.page.getByText(words("mine-deleted")).waitFor();
    await keys.arrives("mine-delete");
    assert.deepEqual(await one.stored(), {});
  });
  await keyboard(async (keys, one) => {
    await one.mine();
    await keys.act("mine-restore");
    await keys.to(words("mine-restore-file"));
    const asked = keys.page.waitForEvent("filechooser");
    // The browser has to learn first that somebody waits for this.
    await keys.page.waitForTimeout(200);
    await keys.page.keyboard.press("Enter");
    await (await asked).setFiles({ name: "backup.age", mimeType: "application/octet-stream", buffer: file });
    await keys.to(words("mine-passphrase"));
    await keys.page.keyboard.type(PASSPHRASE);
    await keys.act("mine-restore-do");
    await one.card(`did-${OBJECT}`).waitFor();
    await keys.stays();
    await one.page.getByText(/1 record was added/).waitFor();
  });
});

test("these measures notice a focus that is lost, and one that is not seen", () => keyboard(async (keys) => {
  await keys.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".do { outline: none !important }");
    document.querySelector("lamppost-notice").shadowRoot.adoptedStyleSheets.push(sheet);
  });
  await assert.rejects(keys.to(words(`term-lamppost-decision-${GIVE}`)), /does not see/);
  await keys.page.evaluate(() => {
    addEventListener("keydown", (event) => {
      event.preventDefault();
      document.activeElement.blur();
    });
  });
  await assert.rejects(keys.press("Tab"), /loses the place/);
}));
