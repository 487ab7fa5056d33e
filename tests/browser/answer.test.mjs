// A person answers a sign and the city answers them: the real program on both sides, and the network cut at every step.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import Ajv2020 from "ajv/dist/2020.js";

import { Browser } from "./browser.mjs";
import { City, draft, program, temporaryFolder, words } from "./city.mjs";
import { ROOT } from "./exports.mjs";
import { Resident } from "./resident.mjs";
import { HOLD, isChoice, isCollector, LOSE, Office, PASS, REFUSE, Wire } from "./serve.mjs";

const WORDS = "Children play here, and nobody asked us.";
const PASSPHRASE = "herring under the quay";
const CLERK = "The count is needed to plan the market. Nobody can be recognised in it.";
const GROUND = "NonNecessityObjection";
const REASON = "PublicInterestCompromised";
const MAKE = "objection-make";
const RETRACT = "objection-retract";
const DAY = 86_400_000;

const schema = JSON.parse(readFileSync(join(ROOT, "pkg/schema/record-v1.schema.json"), "utf8"));
const validate = new Ajv2020({ allErrors: true, strictRequired: false, strictTuples: false, strictTypes: false })
  .compile(schema);

const wire = await Wire.open();
const city = new City(`${wire.origin}/`);
const { signed } = city.sign(
  draft("lamp-1"), draft("lamp-2"), draft("lamp-3"), draft("lamp-consent", { legal_basis: "6(1)(a)" }),
);
const signs = signed.map(({ text }) => text);
const [one, two, three] = signs;
const site = city.publish();
const office = new Office(city.folder);
wire.office = office;
await office.open(site);

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await wire.close();
  await office.close();
});

test("from the sign to the answer and back", async (t) => {
  const person = await come();
  await t.test("the sign is drawn, photographed and scanned", async () => {
    const { name } = await person.scan(city.placard("lamp-1").text);
    assert.equal(name, words("verdict-genuine"));
  });

  await t.test("the objection is confirmed byte for byte, sent, and there is a receipt", async () => {
    const where = person.activity(0);
    const question = await person.ask(MAKE);
    assert.equal(await question.locator("input:checked").count(), 0, "nothing is chosen for anybody");
    await person.add(question, { ground: GROUND, text: WORDS });
    const shown = await shownParts(question, (parts) => parts[words("part-text")]?.length > 2);
    assert.deepEqual(wire.requests.filter(isCollector).filter(isChoice), []);
    await person.sender(MAKE).click();
    await where.getByText(words("block-received"), { exact: true }).waitFor();

    const [{ body }, ...more] = wire.choices;
    assert.deepEqual(more, []);
    assert.equal(body.toString("hex"), Object.values(shown).join(""), "what was shown is what was sent");
    const [{ hash, due, decision, ground, text, activity, sensor }] = office.cases();
    assert.deepEqual([decision, ground, text, activity, sensor], [MAKE, GROUND, WORDS, 0, "lamp-1"]);
    assert.equal(await person.row(where, "record-state").innerText(), words("case-RequestAcknowledged"));
    assert.equal(await dayOf(person.row(where, "record-due")), due);
    assert.ok(hash.startsWith(await plain(person.row(where, "record-receipt"))));
    assertQuiet(person);
  });

  await t.test("my choices have it, with its state and its due date", async () => {
    await person.mine();
    const card = person.card("did-objection-make");
    const [{ due }] = office.cases();
    assert.equal(await person.row(card, "record-state").innerText(), words("case-RequestAcknowledged"));
    assert.equal(await dayOf(person.row(card, "record-due")), due);
    assert.equal(await person.row(card, "record-ground").innerText(), words(`term-dpv-ground-${GROUND}`));
    assert.equal(await person.row(card, "record-text").innerText(), WORDS);
  });

  await t.test("the clerk says no, and the page shows that and that it was checked", async () => {
    const [{ hash }] = office.cases();
    office.answer(hash.slice(0, 12), "reject", "--reason", REASON, "--text", CLERK);
    await person.page.reload();
    const card = person.card("did-objection-make");
    const answers = person.row(card, "record-answers");
    await answers.waitFor();
    const said = await answers.innerText();
    for (const key of ["term-lamppost-answer_status-rejected", `term-dpv-refusal-${REASON}`, "answer-verified"]) {
      assert.ok(said.includes(words(key)), `${key} in ${said}`);
    }
    assert.ok(said.includes(CLERK), said);
    assert.equal(await person.row(card, "record-state").innerText(), words("case-RequestRejected"));
    assert.equal(await person.row(card, "record-problems").count(), 0);
  });

  await t.test("the notice page shows the answer too", async () => {
    await person.scan(one);
    const answers = person.row(person.activity(0), "record-answers");
    await answers.waitFor();
    assert.ok((await answers.innerText()).includes(CLERK));
  });

  await t.test("it is taken back", async () => {
    await person.mine();
    await takeBack(person);
    const card = person.card("did-objection-retract");
    await person.row(card, "record-received").waitFor();
    assert.equal(await person.row(card, "record-state").innerText(), words("case-Recorded"));
    assert.deepEqual(decisions(office.cases()), [MAKE, RETRACT]);
    assert.equal(office.stats().choices, 2);
    const again = person.button(person.card("did-objection-make"), `term-lamppost-decision-${RETRACT}`);
    assert.equal(await again.count(), 0);
  });

  await t.test("an export of each is valid, and the program proves the saved records", async () => {
    for (const key of ["did-objection-make", "did-objection-retract"]) {
      const card = person.card(key);
      const content = JSON.parse(await person.form(card, "mine-export-dpv"));
      assert.ok(validate(content), JSON.stringify(validate.errors, null, 1));
      const parts = await person.unfold(card, "mine-export");
      assert.equal(await person.button(parts, "mine-export-kantara").count(), 0);
      const record = await person.save(person.button(card, "save-record"));
      assert.ok(holds(record));
      for (const changed of changes(record)) assert.ok(!holds(changed), changed.toString());
    }
    assert.ok(holds(await person.journal()));
    assertQuiet(person);
  });
  await person.leave();
});

test("consent is given, withdrawn and refused; only one that was given has Kantara's receipt", async () => {
  const before = office.cases();
  const person = await come();
  await person.scan(signs[3]);
  const kantara = async (key) => {
    const form = await person.unfold(person.card(key), "mine-export");
    return person.button(form, "mine-export-kantara");
  };

  await person.decide("consent-give");
  await person.row(person.activity(0), "record-received").waitFor();
  await person.mine();
  const given = JSON.parse(await person.save(await kantara("did-consent-give")));
  assert.equal(given.version, "KI-CR-v1.1.0");
  assert.ok(validate(JSON.parse(await person.form(person.card("did-consent-give"), "mine-export-dpv"))));

  await person.scan(signs[3]);
  await person.decide("consent-withdraw");
  await person.activity(0).getByText(words("block-received"), { exact: true }).waitFor();
  await person.mine();
  assert.equal(await (await kantara("did-consent-withdraw")).count(), 0);
  assert.equal(await (await kantara("did-consent-give")).count(), 1, "it was given");
  assert.deepEqual(decisions(since(before)), ["consent-give", "consent-withdraw"]);
  const withdrawn = since(before).find(({ decision }) => decision === "consent-withdraw");
  assert.equal(await dayOf(person.row(person.card("did-consent-withdraw"), "record-due")), withdrawn.due);
  assert.ok(holds(await person.journal()));
  assertQuiet(person);
  await person.leave();

  const other = await come();
  await other.scan(signs[3]);
  await other.decide("consent-refuse");
  await other.row(other.activity(0), "record-received").waitFor();
  await other.mine();
  const form = await other.unfold(other.card("did-consent-refuse"), "mine-export");
  assert.equal(await other.button(form, "mine-export-kantara").count(), 0);
  assert.ok(validate(JSON.parse(await other.form(other.card("did-consent-refuse"), "mine-export-dpv"))));
  await other.leave();
});

// What goes wrong at a step: done just before it, and gives how it is put right.
const offline = async ({ context }) => {
  await context.setOffline(true);
  return () => context.setOffline(false);
};
const fate = (decide) => async () => {
  wire.fate = decide;
  return () => { wire.fate = () => PASS; };
};
const refused = fate((request) => (isCollector(request) ? REFUSE : PASS));
const lost = fate((request) => (isChoice(request) ? LOSE : PASS));
const held = fate((request) => (isChoice(request) ? HOLD : PASS));
const killed = async () => {
  await office.kill();
  return () => office.open();
};
/** While the choice is on its way, after so many milliseconds: the receipt may be faster. */
const killedAfter = (wait) => async () => {
  let killing;
  wire.fate = (request) => {
    if (isChoice(request)) killing ??= pause(wait).then(() => office.kill());
    return PASS;
  };
  return async () => {
    wire.fate = () => PASS;
    await killing;
    if (office.port === undefined) await office.open();
  };
};
const RACES = [killedAfter(0), killedAfter(1), killedAfter(4)];
const [killedAtOnce, killedSoon, killedLater] = RACES;

/** It has the choice for good, and dies before anybody hears of it. */
const killedAfterwards = async () => {
  const { lost } = wire;
  wire.fate = (request) => (isChoice(request) ? LOSE : PASS);
  const killing = until(() => wire.lost > lost).then(() => office.kill());
  return async () => {
    await killing;
    wire.fate = () => PASS;
    await office.open();
  };
};

const TROUBLES = [
  ["without a network when the objection is confirmed", { [MAKE]: offline }],
  ["with a collector that cannot be reached when it is confirmed", { [MAKE]: refused }],
  ["with the reply to the objection lost", { [MAKE]: lost }],
  ["with the collector killed before the objection", { [MAKE]: killed }],
  ["with the collector killed while the objection is under way", { [MAKE]: killedAtOnce }],
  ["with the collector killed a moment later", { [MAKE]: killedLater }],
  ["with the collector killed when it has the objection", { [MAKE]: killedAfterwards }],
  ["with the page closed while the objection is under way", { [MAKE]: held, leave: "kept" }],
  ["with the page closed right after the press", { [MAKE]: held, leave: "pressed" }],
  ["with the tab reloaded while the objection waits", { [MAKE]: refused, leave: "reload" }],
  ["without a network before the answer is fetched", { answer: offline }],
  ["with the collector killed before the answer is fetched", { answer: killed }],
  ["with the answers refused", { answer: refused }],
  ["without a network during the export", { exports: offline }],
  ["without a network when it is taken back", { [RETRACT]: offline }],
  ["with the reply to the retraction lost", { [RETRACT]: lost }],
  ["with the collector killed before the retraction", { [RETRACT]: killed }],
  ["with trouble at every step", { [MAKE]: lost, answer: offline, exports: offline, [RETRACT]: killedSoon }],
];

for (const [what, troubles] of TROUBLES) {
  test(`nothing is lost or doubled ${what}`, async () => {
    const before = office.cases();
    const count = office.stats().choices;
    const person = await come();
    await objects(person, troubles, before);
    await getsAnAnswer(person, troubles, before);
    if (troubles.exports) await exports(person, troubles);
    await changesTheirMind(person, troubles);

    // A second look at everything changes nothing.
    await person.mine();
    await until(async () => (await person.cards.count()) === 2);
    for (const key of ["did-objection-make", "did-objection-retract"]) {
      assert.equal(await person.row(person.card(key), "record-received").count(), 1);
      assert.equal(await person.row(person.card(key), "record-problems").count(), 0);
    }
    const journal = await person.journal();
    assert.ok(holds(journal));
    const entries = lines(journal);
    assert.deepEqual(entries.map((line) => line.split(" ")[0]), [
      "notice", "choice", "receipt", "answer", "choice", "receipt",
    ]);
    assert.equal(new Set(entries).size, entries.length);
    assert.deepEqual(decisions(since(before)), [MAKE, RETRACT]);
    assert.equal(office.stats().choices, count + 2);
    const sent = new Set(wire.choices.map(({ body }) => body.toString("base64")));
    assert.equal(sent.size, 2, "tried again with the same bytes");
    assert.deepEqual(person.visitor.violations, []);
    await person.leave();
  });
}

/** From the sign to a receipt under my choices. */
async function objects(person, troubles, before) {
  await person.scan(two);
  const panel = person.activity(0);
  const repair = await troubles[MAKE]?.(person.visitor);
  const question = await person.ask(MAKE);
  await person.add(question, { ground: GROUND, text: WORDS });
  await shownParts(question, (parts) => parts[words("part-text")]?.length > 2);
  await person.sender(MAKE).click();
  if (troubles.leave === "pressed") {
    await person.page.close();
  } else if (troubles.leave === "kept") {
    await until(() => wire.choices.length > 0);
    await person.page.close();
  } else if (repair) {
    await tried(person, panel, troubles[MAKE]);
    if (troubles.leave === "reload") {
      await person.page.reload();
      await tried(person, panel, troubles[MAKE]);
    }
    if (!RACES.includes(troubles[MAKE])) {
      assert.equal(since(before).length, [lost, killedAfterwards].includes(troubles[MAKE]) ? 1 : 0);
    }
  }
  await repair?.();
  // With the network back it is sent by itself.
  if (!repair || troubles[MAKE] === offline) await person.row(panel, "record-received").waitFor();
  await person.mine();
  if (troubles.leave === "pressed" && (await person.cards.count()) === 0) {
    // The page was gone before it could keep anything. Then nothing was sent either, and the person sees it.
    assert.deepEqual(since(before), []);
    await person.scan(two);
    await person.decide(MAKE);
    await person.row(person.activity(0), "record-received").waitFor();
    await person.mine();
  }
  await received(person, person.card("did-objection-make"));
}

/** The clerk says no, and the person looks. */
async function getsAnAnswer(person, troubles, before) {
  const [{ hash, decision }, ...more] = since(before);
  assert.deepEqual([decision, more], [MAKE, []]);
  office.answer(hash, "reject", "--reason", REASON, "--text", CLERK);
  const answers = () => person.row(person.card("did-objection-make"), "record-answers");
  const repair = await troubles.answer?.(person.visitor);
  const asked = () => wire.requests.filter(({ head }) => head.startsWith("GET /v1/answers")).length;
  const count = asked();
  const failed = await person.page.reload().then(() => false, () => true);
  assert.equal(failed, [offline, killed].includes(troubles.answer));
  if (failed) {
    // The browser's own page about that.
    await person.page.close();
  } else if (repair) {
    await person.settled();
    await until(() => asked() > count);
    assert.equal(await answers().count(), 0);
  }
  await repair?.();
  if (repair) await person.mine();
  await answers().getByText(words("answer-verified"), { exact: true }).waitFor();
}

/** Everything that a person can take away, without a network. */
async function exports(person, troubles) {
  await person.page.waitForLoadState("networkidle");
  const repair = await troubles.exports(person.visitor);
  const card = person.card("did-objection-make");
  assert.ok(validate(JSON.parse(await person.form(card, "mine-export-dpv"))));
  assert.ok(holds(await person.save(person.button(card, "save-record"))));
  assert.ok(holds(await person.journal()));
  assert.match((await backup(person)).toString("latin1"), /^age-encryption\.org\/v1\n/);
  await repair();
}

async function changesTheirMind(person, troubles) {
  const repair = await troubles[RETRACT]?.(person.visitor);
  await takeBack(person);
  const card = person.card("did-objection-retract");
  if (repair) {
    await tried(person, card, troubles[RETRACT]);
    await repair();
  }
  await received(person, card);
}

test("two choices of one person share nothing that tells whose they are", async () => {
  const sent = [];
  const decide = async (person, sign) => {
    wire.requests.length = 0;
    await person.scan(sign);
    const question = await person.ask(MAKE);
    const parts = await shownParts(question, (shown) => Object.keys(shown).length > 10);
    await person.sender(MAKE).click();
    await person.row(person.activity(0), "record-received").waitFor();
    const [request, ...more] = wire.choices;
    assert.deepEqual(more, []);
    assert.equal(request.body.toString("hex"), Object.values(parts).join(""));
    sent.push({ ...request, parts });
  };
  const person = await come();
  await decide(person, one);
  await decide(person, two);
  assert.deepEqual(await person.visitor.context.cookies(), []);
  await person.leave();
  const other = await come();
  await decide(other, three);
  await other.leave();

  const [first, second, third] = sent;
  assert.equal(first.head, second.head, "headers");
  assert.equal(first.head, third.head, "headers");
  const headers = first.head.toLowerCase().split("\r\n").slice(1).map((line) => line.split(":")[0]);
  for (const name of ["cookie", "referer", "authorization", "etag", "if-none-match"]) {
    assert.ok(!headers.includes(name), name);
  }
  const runs = ({ bytes }) => new Set(Array.from({ length: bytes.length - 4 }, (_, at) =>
    bytes.subarray(at, at + 5).toString("latin1")));
  const [mine, also, anybody] = sent.map(runs);
  const telling = [...mine].filter((run) => also.has(run) && !anybody.has(run));
  assert.deepEqual(telling, []);

  const own = ["publicKey", "notice", "nonce", "signature"].map((name) => words(`part-${name}`));
  assert.deepEqual(Object.keys(first.parts), Object.keys(second.parts));
  for (const [name, hex] of Object.entries(first.parts)) {
    if (own.includes(name)) {
      const bytes = (text) => new Set(runs({ bytes: Buffer.from(text, "hex") }));
      const others = bytes(second.parts[name]);
      for (const run of bytes(hex)) assert.ok(!others.has(run), name);
    } else {
      assert.equal(second.parts[name], hex, name);
      assert.equal(third.parts[name], hex, name);
      assert.ok(hex.length <= 8, `${name} is the same everywhere and short`);
    }
  }
});

test("my choices move to another device, and are taken back from there with the same key", async (t) => {
  const before = office.cases();
  const person = await come();
  await person.scan(one);
  await person.decide(MAKE, person.activity(0), { ground: GROUND, text: WORDS });
  await person.row(person.activity(0), "record-received").waitFor();
  await person.mine();
  const file = await backup(person);
  const own = lines(await person.journal());
  await person.leave();

  const phone = await come();
  await phone.mine();
  await phone.page.getByText(words("mine-empty"), { exact: true }).waitFor();
  const restore = await phone.unfold(phone.page.locator("section.keeping"), "mine-restore");
  await restore.locator("input[type=file]").setInputFiles({ name: "b.age", mimeType: "", buffer: file });
  const passphrase = restore.getByLabel(words("mine-passphrase"), { exact: true });
  await passphrase.fill("not that one");
  await phone.button(restore, "mine-restore-do").click();
  await restore.getByRole("alert").filter({ hasText: words("error-passphrase-wrong") }).waitFor();
  assert.deepEqual(await phone.databases(), []);
  await passphrase.fill(PASSPHRASE);
  await phone.button(restore, "mine-restore-do").click();
  const card = phone.card("did-objection-make");
  await phone.row(card, "record-received").waitFor();
  assert.deepEqual(lines(await phone.journal()), own);

  await takeBack(phone);
  await phone.row(phone.card("did-objection-retract"), "record-received").waitFor();
  const rows = since(before);
  assert.deepEqual(decisions(rows), [MAKE, RETRACT]);
  const journal = await phone.journal();
  const { records } = JSON.parse(verified(journal).stdout);
  const [made, retracted] = records.map(({ choice }) => choice);
  assert.equal(retracted.publicKey, made.publicKey);
  assert.equal(retracted.previous, rows.find(({ decision }) => decision === MAKE).hash);
  // About the fields for the passphrase, which are there only when somebody opened them, Chromium asks its maker.
  const elsewhere = phone.visitor.elsewhere.filter((host) => host !== "content-autofill.googleapis.com:443");
  assertQuiet({ visitor: { ...phone.visitor, elsewhere } });

  await t.test("the program `age` opens the backup", (t) => {
    if (spawnSync("age", ["--version"]).error) return t.skip("age is not installed");
    const path = join(temporaryFolder(), "backup.age");
    writeFileSync(path, file);
    const { status, stdout } = spawnSync("script", ["-qec", `age -d -o ${path}.json ${path}`, "/dev/null"], {
      input: `${PASSPHRASE}\n`, encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
    assert.deepEqual(lines(JSON.parse(readFileSync(`${path}.json`, "utf8")).journal), own);
    return undefined;
  });

  await t.test("deleting everything leaves nothing", async () => {
    const part = await phone.unfold(phone.page.locator("section.keeping"), "mine-delete");
    await phone.button(part, "mine-delete").click();
    await phone.button(part, "mine-delete-leave").click();
    assert.equal(await phone.cards.count(), 2);
    await phone.button(part, "mine-delete").click();
    await phone.button(part, "mine-delete-do").click();
    await phone.page.getByText(words("mine-deleted"), { exact: true }).waitFor();
    await phone.page.getByText(words("mine-empty"), { exact: true }).waitFor();
    assert.deepEqual(await phone.databases(), []);
    await phone.mine();
    assert.deepEqual(await phone.databases(), []);
    assert.equal(await phone.cards.count(), 0);
    assert.deepEqual(decisions(since(before)), [MAKE, RETRACT], "what was sent was sent");
  });
  await phone.leave();
});

test("where the browser keeps nothing, that is said, and a choice can still be made, sent and saved", async () => {
  const before = office.cases();
  const person = await come({
    before: () => { IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); }; },
  });
  await person.scan(one);
  const question = await person.ask(MAKE);
  await question.getByText(words("panel-storage-refused"), { exact: true }).waitFor();
  await person.sender(MAKE).click();
  const panel = person.activity(0);
  await person.row(panel, "record-received").waitFor();
  await panel.getByText(words("panel-storage-refused"), { exact: true }).waitFor();
  const record = await person.save(person.button(panel, "save-record"));
  assert.match(record.toString(), /\nreceipt /);
  assert.ok(holds(record));
  assert.deepEqual(decisions(since(before)), [MAKE]);
  await person.mine();
  await person.page.getByRole("heading", { name: words("mine-refused"), exact: true }).waitFor();
  await person.page.getByText(words("mine-refused-means"), { exact: true }).waitFor();
  await person.leave();
});

test("an answer that is late is called late, and there is a letter to the authority", async () => {
  const person = await come();
  await person.scan(one);
  await person.decide(MAKE);
  await person.row(person.activity(0), "record-received").waitFor();
  await person.mine();
  const card = person.card("did-objection-make");
  assert.equal(await card.getByText(words("record-overdue"), { exact: true }).count(), 0);
  assert.equal(await card.locator("summary").getByText(words("mine-overdue"), { exact: true }).count(), 0);

  await person.visitor.context.clock.setFixedTime(Date.now() + 40 * DAY);
  await person.mine();
  await card.getByText(words("record-overdue"), { exact: true }).waitFor();
  const part = await person.unfold(card, "mine-overdue");
  const said = await part.innerText();
  for (const text of [words("mine-overdue-means"), "DPC", "dataprotection.ie"]) assert.ok(said.includes(text), said);
  for (const [key, to] of [["mine-letter-again", "Harbour Lighting Works"], ["mine-letter-complaint", "DPC"]]) {
    await person.button(part, key).click();
    const letter = card.locator("article.letter");
    await letter.waitFor();
    assert.ok((await letter.innerText()).includes(to));
    await person.button(card, "mine-letter-close").click();
    await letter.waitFor({ state: "detached" });
  }
  assert.ok(validate(JSON.parse(await person.form(card, "mine-export-dpv"))));
  await person.leave();
});

/** A person with a fresh browser, on a day on which nothing is broken yet. */
async function come(options) {
  wire.requests.length = 0;
  wire.fate = () => PASS;
  if (office.port === undefined) await office.open();
  return Resident.come(browser, wire.origin, options);
}

async function takeBack(person) {
  await person.decide(RETRACT, person.card("did-objection-make"));
}

/** Waits for a first attempt that failed. Without a network there is none, and the queue says why. */
async function tried(person, where, trouble) {
  const said = words(trouble === offline ? "queue-waiting" : "error-collector-unreachable");
  const waits = person.row(where, "record-queue").filter({ hasText: said });
  const received = person.row(where, "record-received");
  await (RACES.includes(trouble) ? waits.or(received).first() : waits).waitFor();
}

/** Waits for the receipt; what still waits is sent by hand. */
async function received(person, card) {
  const receipt = person.row(card, "record-received");
  const hurry = person.button(person.page.locator("section.queue"), "mine-try");
  await receipt.or(hurry).first().waitFor();
  if (await hurry.isVisible()) await hurry.click({ timeout: 2000 }).catch(() => {});
  await receipt.waitFor();
}

async function backup(person) {
  const part = await person.unfold(person.page.locator("section.keeping"), "mine-backup-save");
  for (const key of ["mine-passphrase", "mine-passphrase-again"]) {
    await part.getByLabel(words(key), { exact: true }).fill(PASSPHRASE);
  }
  return person.save(person.button(part, "mine-backup-save"));
}

/** What a question says that will be sent: name → hex, once `ready` is content with it. */
async function shownParts(question, ready) {
  let parts;
  await until(async () => {
    const rows = await question.locator("dl.bytes .row").evaluateAll((all) => all.map((row) =>
      [row.querySelector("dt").textContent.replace(/^[^:]*: /, ""), row.querySelector("dd").textContent]));
    parts = Object.fromEntries(rows);
    return ready(parts);
  });
  return parts;
}

/** Cases that came after these. */
function since(before) {
  return office.cases().filter(({ hash }) => !before.some((one) => one.hash === hash));
}

function decisions(cases) {
  return cases.map(({ decision }) => decision).sort();
}

/** What the program says to a saved record or journal. */
function verified(text) {
  const path = join(temporaryFolder(), "saved.txt");
  writeFileSync(path, text);
  return spawnSync(program(), ["verify", path, "--site", site, "--json"], { encoding: "utf8" });
}

function holds(text) {
  return verified(text).status === 0;
}

/** The same record with one byte changed, in each of its parts. */
function changes(record) {
  const text = record.toString();
  const changed = [];
  for (let at = text.indexOf("\n") + 1; at < text.length; at = text.indexOf("\n", at) + 1) {
    const middle = at + ((text.indexOf("\n", at) - at) >> 1);
    changed.push(Buffer.from(text.slice(0, middle) + (text[middle] === "A" ? "B" : "A") + text.slice(middle + 1)));
  }
  return changed;
}

/** The lines of a journal without their hashes. */
function lines(journal) {
  return journal.trim().split("\n").slice(1).map((line) => line.slice(65));
}

function dayOf(row) {
  return row.locator("time").getAttribute("datetime");
}

/** Digits without the gaps between their groups. */
async function plain(row) {
  return (await row.innerText()).replaceAll(/\s/g, "");
}

async function until(done) {
  for (const end = Date.now() + 20_000; !(await done()); await pause(50)) assert.ok(Date.now() < end, `never: ${done}`);
}

function assertQuiet({ visitor: { problems, violations, elsewhere } }) {
  assert.deepEqual([problems, violations, elsewhere], [[], [], []]);
}
