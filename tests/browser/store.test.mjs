// What a person said, kept on their own device: never lost, never doubled, never sent before it is kept.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { Browser } from "./browser.mjs";
import { City, draft, temporaryFolder } from "./city.mjs";
import { Collector, addKeys, problem, sha256 } from "./collector.mjs";
import { bundle as built } from "./exports.mjs";
import { Site } from "./site.mjs";

const PKG = fileURLToPath(new URL("../../pkg", import.meta.url));
const OBJECT = 112;
const RETRACT = 113;
const [ACKNOWLEDGED, ACCEPTED, FULFILLED] = [128, 129, 132];
const PASSPHRASE = "herring under the quay";

const site = await Site.open();
const city = new City(`${site.origin}/`);
const keys = addKeys(city.folder);
city.sign(draft("lamp-1"), draft("lamp-2"));
const [first, second] = ["lamp-1", "lamp-2"].map((sensor) => city.placard(sensor).text);
site.folder = city.publish();
bundle(join(site.folder, "assets"));
site.pages.set("/store.html", '<!doctype html><title>S</title><script type="module" src="/assets/store.js"></script>');
const collector = await Collector.open(keys);

const browser = await Browser.launch();
browser.mayAsk(new URL(collector.address).origin);
after(async () => {
  await browser.close();
  await collector.close();
  await site.close();
});

test("looking leaves nothing behind", async () => {
  const person = await visit();
  assert.deepEqual(await person.call(() => records.all()), []);
  await person.call(() => records.flush().then(() => records.refresh()));
  assert.deepEqual(await person.call(() => indexedDB.databases()), []);
  assert.deepEqual(collector.requests, []);
  await person.leave();
});

test("the secret is made once, cannot be taken out, and gives each sensor a key of its own", async () => {
  const person = await visit();
  const other = await person.tab();
  const prepared = await Promise.all([[person, first], [other, first], [person, second]].map((all) => prepare(...all)));
  const [one, same, another] = prepared.map(({ choice }) => signer(choice));
  assert.equal(one, same);
  assert.notEqual(one, another);
  const secret = await person.call(async () => {
    const key = await new Promise((resolve) => {
      indexedDB.open("lamppost").onsuccess = ({ target }) => {
        target.result.transaction("secret").objectStore("secret").getAll().onsuccess = (event) => {
          target.result.close();
          resolve(event.target.result);
        };
      };
    });
    const taken = await Promise.all(["raw", "jwk", "pkcs8"].map((format) =>
      crypto.subtle.exportKey(format, key[0]).then(() => true, () => false)));
    return { count: key.length, extractable: key[0].extractable, usages: key[0].usages, taken };
  });
  assert.deepEqual(secret, { count: 1, extractable: false, usages: ["deriveBits"], taken: [false, false, false] });
  assert.deepEqual(await person.call(() => records.all()), [], "what is prepared is not yet kept");
  await person.leave();
});

test("a choice is in the journal before it is sent, and its receipt after it was verified", async () => {
  const person = await visit();
  let journal;
  collector.before = async ({ method }) => {
    if (method === "POST") journal = await person.call(() => records.journal());
    return false;
  };
  const { hash, choice, notice } = await keep(person, first);
  assert.deepEqual(collector.requests, []);
  await person.call(() => records.flush());
  assert.deepEqual(chained(journal), [`notice ${notice}`, `choice ${choice}`]);

  const [{ headers, body }, ...more] = collector.posts;
  assert.deepEqual(more, []);
  assert.equal(body.toString("base64"), choice);
  assert.equal(headers["content-type"], "application/vnd.lamppost.choice");
  for (const name of ["cookie", "referer", "authorization"]) assert.ok(!(name in headers), name);

  const [stored] = await person.call(() => records.all());
  assert.equal(stored.hash, hash);
  assert.equal(stored.queued, undefined);
  assert.match(stored.record, /^lamppost\/record\/v1\nnotice \S+\nchoice \S+\nreceipt \S+\n$/);
  const view = await person.call((hash) => records.find(hash).then((stored) => records.read(stored)), hash);
  assert.deepEqual(view.problems, []);
  assert.ok(view.receipt);
  await person.leave();
});

test("the same choice is kept once; two tabs keep one journal", async () => {
  const person = await visit();
  const other = await person.tab();
  const prepared = await Promise.all([first, second, first, second].map((sign) => prepare(person, sign)));
  await Promise.all([person, other, person, other].map((tab) =>
    tab.call((all) => Promise.all(all.map((one) => records.keep(one))), prepared)));
  const lines = chained(await other.call(() => records.journal()));
  assert.equal(lines.length, 6);
  assert.equal(new Set(lines).size, 6);
  for (const { notice, choice } of prepared) {
    assert.ok(lines.indexOf(`notice ${notice}`) < lines.indexOf(`choice ${choice}`));
  }

  await Promise.all([person, other, person].map((tab) => tab.call(() => records.flush())));
  await person.until(() => records.all().then((all) => all.every(({ queued }) => !queued)));
  assert.equal(collector.posts.length, 4, "one tab sends");
  assert.equal(chained(await person.call(() => records.journal())).length, 10);
  await person.leave();
});

test("other tabs hear of a change", async () => {
  const person = await visit();
  const other = await person.tab();
  await other.call(() => { records.onChange(() => { globalThis.heard = true; }); });
  await keep(person, first);
  await other.until(() => globalThis.heard);
  await person.leave();
});

test("a lost reply doubles nothing", async () => {
  const person = await visit();
  collector.after = (reply) => reply.destroy();
  const { hash } = await keep(person, first);
  await person.call(() => records.flush());
  assert.equal((await queued(person, hash)).error, "collector-unreachable");
  assert.equal(collector.receipts.size, 1);
  collector.after = undefined;
  await person.call((hash) => records.retry(hash), hash);
  const [{ record }] = await person.call(() => records.all());
  assert.ok(record.includes(`receipt ${collector.receipts.get(hash).toString("base64")}\n`));
  assert.equal(chained(await person.call(() => records.journal())).length, 3);
  await person.leave();
});

test("a collector that is busy is asked again, later and later, and by itself", async () => {
  const person = await visit();
  const replies = [
    (reply) => problem(reply, 503, "storage-unavailable", { "retry-after": "1" }),
    (reply) => problem(reply, 429, "too-many", { "retry-after": "900" }),
    (reply) => problem(reply, 500, "broken", { "retry-after": "999999999" }),
  ];
  const waits = [[2, 3], [900, 900], [3600, 3600], [16, 24]];
  collector.before = async ({ method }, reply) => {
    if (method !== "POST") return false;
    // A browser asks once more by itself where a connection that worked before breaks.
    (replies.shift() ?? (() => reply.destroy()))(reply);
    return true;
  };
  const { hash } = await keep(person, first);
  for (const [index, [least, most]] of waits.entries()) {
    await person.call((hash) => records.retry(hash), hash);
    const { attempts, next, error, final } = await queued(person, hash);
    assert.deepEqual([attempts, final], [index + 1, false]);
    assert.equal(error, index === 3 ? "collector-unreachable" : "collector-busy");
    const wait = (next - Date.now()) / 1000;
    assert.ok(wait > least - 2 && wait <= most, `${wait} seconds after attempt ${index + 1}`);
  }
  const asked = collector.posts.length;
  await person.call(() => records.flush());
  assert.equal(collector.posts.length, asked, "not before its time");

  // Nobody has to press a button again.
  collector.before = async ({ method }, reply) => {
    if (method !== "POST") return false;
    collector.before = async () => false;
    return problem(reply, 503, "storage-unavailable");
  };
  const next = await keep(person, second);
  await person.call(() => records.flush());
  assert.ok(await queued(person, next.hash));
  await person.until((hash) => records.find(hash).then(({ queued }) => !queued), next.hash);
  await person.leave();
});

test("waits grow from two seconds to one hour", async () => {
  const person = await visit();
  const waits = await person.call(() => [0, 1].map((chance) => {
    let item = lamppost.fresh("");
    return Array.from({ length: 20 }, () => {
      item = lamppost.afterwards(item, { code: "", final: false, wait: 0 }, 0, chance);
      return item.next / 1000;
    });
  }));
  assert.deepEqual(waits[0].slice(0, 4), [2, 4, 8, 16]);
  assert.deepEqual(waits[1].slice(0, 4), [3, 6, 12, 24]);
  assert.deepEqual([waits[0].at(-1), waits[1].at(-1)], [2400, 3600]);
  await person.leave();
});

test("a refusal is kept and shown, and tried again only by a person", async () => {
  const person = await visit();
  collector.before = async ({ method }, reply) => method === "POST" && problem(reply, 422, "not-offered");
  const { hash, choice } = await keep(person, first);
  await person.call(() => records.flush());
  await person.call(() => records.flush());
  assert.equal(collector.posts.length, 1);
  const item = await queued(person, hash);
  assert.deepEqual([item.error, item.final], ["not-offered", true]);
  assert.ok(chained(await person.call(() => records.journal())).includes(`choice ${choice}`));
  collector.before = async () => false;
  await person.call((hash) => records.retry(hash), hash);
  assert.equal(await queued(person, hash), undefined);
  await person.leave();
});

test("a reply that is no receipt for this choice never becomes one", async () => {
  const person = await visit();
  const { hash, choice } = await keep(person, first);
  const other = await prepare(person, second);
  const bytes = Buffer.from(choice, "base64");
  const wrong = collector.receipt(bytes);
  wrong[60] ^= 1;
  const replies = [
    ["", undefined],
    ["<!doctype html><title>Sign in to the station's network</title>", undefined],
    [wrong, "bad-signature"],
    [collector.receipt(bytes, { key: keys.answers }), "key-wrong-role"],
    [collector.receipt(Buffer.from(other.choice, "base64")), "other-choice"],
    [Buffer.alloc(70_000), "collector-malformed"],
  ];
  for (const [reply, code] of replies) {
    collector.before = async ({ method }, response) => method === "POST" && (response.writeHead(201).end(reply), true);
    await person.call((hash) => records.retry(hash), hash);
    const item = await queued(person, hash);
    assert.ok(item?.error, `no error for ${String(reply).slice(0, 20)}`);
    if (code) assert.equal(item.error, code);
    assert.equal(item.final, false);
    assert.equal(chained(await person.call(() => records.journal())).length, 2);
  }
  await person.leave();
});

test("without a network nothing is tried; with it again, at once", async () => {
  const person = await visit();
  const { hash } = await keep(person, first);
  await person.context.setOffline(true);
  await person.call(() => records.flush());
  assert.equal((await queued(person, hash)).attempts, 0);
  const view = await person.call((hash) => records.find(hash).then((stored) => records.read(stored)), hash);
  assert.deepEqual(view.problems, [], "a record verifies with the keys that were kept");
  assert.equal(view.issuer.authority, "demo.example");
  await person.context.setOffline(false);
  await person.until((hash) => records.find(hash).then(({ queued }) => !queued), hash);
  assert.equal(collector.posts.length, 1);
  await person.leave();
});

test("answers come by bucket, in any order, and only those that hold are kept", async () => {
  const person = await visit();
  const { hash } = await keep(person, first);
  await person.call(() => records.flush());
  const bystander = "0".repeat(64) === hash ? "1".repeat(64) : hash[0] + "0".repeat(63);
  collector.answer(bystander, ACKNOWLEDGED);
  const one = collector.answer(hash, ACKNOWLEDGED);
  const two = collector.answer(hash, ACCEPTED, { previous: one });
  collector.answer(hash, FULFILLED, { previous: two });
  collector.turn();
  await person.call(() => records.refresh());
  const read = () => person.call((hash) => records.find(hash).then((stored) => records.read(stored)), hash);
  const view = await read();
  assert.deepEqual(view.problems, []);
  assert.deepEqual(view.answers.map(({ status }) => status), [ACKNOWLEDGED, ACCEPTED, FULFILLED]);
  assert.equal(view.state, "RequestFulfilled");
  const asked = collector.requests.slice(1).map(({ url }) => url);
  assert.deepEqual(asked, ["/v1/answers", `/v1/answers/${hash[0]}`]);

  // What is fulfilled is not asked about any more.
  await person.call(() => records.refresh());
  assert.equal(collector.requests.length, 3);
  assert.equal(chained(await person.call(() => records.journal())).length, 6);
  await person.leave();
});

test("an answer that does not hold is dropped, and said", async () => {
  const person = await visit();
  const { hash } = await keep(person, first);
  await person.call(() => records.flush());
  collector.digits = 0;
  collector.answer(hash, ACKNOWLEDGED, { key: keys.receipts });
  await person.call(() => records.refresh());
  const stored = await person.call((hash) => records.find(hash), hash);
  assert.equal(stored.dropped, "key-wrong-role");
  assert.ok(!stored.record.includes("answer"));
  const right = collector.answer(hash, ACKNOWLEDGED);
  await Promise.all([1, 2].map(() => person.call(() => records.refresh())));
  const { record } = await person.call((hash) => records.find(hash), hash);
  assert.equal(record.split(`answer ${right.toString("base64")}\n`).length, 2);

  for (const reply of ["{}", '{"digits":5}', '{"digits":"1"}', "not JSON", '{"digits":0,"x":', "[]"]) {
    collector.before = async (_, response) => (response.writeHead(200).end(reply), true);
    assert.equal(await person.fails(() => records.refresh()), "collector-malformed");
  }
  collector.before = async ({ url }, response) =>
    url.endsWith("/all") && (response.writeHead(200).end('{"answers":["%%%"]}'), true);
  assert.equal(await person.fails(() => records.refresh()), "collector-malformed");
  await person.leave();
});

test("a journal that was changed says so", async () => {
  const person = await visit();
  await keep(person, first);
  const text = await person.call(() => records.journal());
  await person.call(async () => {
    const database = await new Promise((resolve) => {
      indexedDB.open("lamppost").onsuccess = ({ target }) => resolve(target.result);
    });
    const journal = database.transaction("journal", "readwrite").objectStore("journal");
    journal.get(1).onsuccess = ({ target }) => journal.put({ ...target.result, line: "notice AAAA" }, 1);
    await new Promise((resolve) => { journal.transaction.oncomplete = resolve; });
    database.close();
  });
  assert.equal(await person.fails(() => records.journal()), "journal-broken");
  assert.equal(await person.fails((passphrase) => records.backup(passphrase), PASSPHRASE), "journal-broken");
  const spaced = text.replace("\n", "\n\n");
  for (const broken of [text.slice(0, -1), spaced, text.replace("choice", "notice"), "", `${text}x`]) {
    assert.equal(await person.fails((text) => lamppost.fromText(text), broken), "journal-broken");
  }
  await person.leave();
});

for (const [how, deny] of [
  ["by an exception", () => { IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); }; }],
  ["by not being there", () => { Object.defineProperty(globalThis, "indexedDB", { value: undefined }); }],
]) {
  test(`where storage is denied ${how}, a choice can still be made and sent`, async () => {
    const person = await visit(deny);
    assert.equal(await person.fails(() => lamppost.MineRecords.open()), "storage-refused");
    await person.call(() => { globalThis.records = lamppost.MineRecords.memory(); });
    assert.equal(await person.call(() => records.persistent), false);
    await keep(person, first);
    await person.call(() => records.flush());
    const [{ record, queued: left }] = await person.call(() => records.all());
    assert.equal(left, undefined);
    assert.match(record, /\nreceipt /);
    assert.equal(chained(await person.call(() => records.journal())).length, 3);
    await person.leave();
  });
}

test("a page without an origin of its own is told that storage is refused", async () => {
  const person = await visit();
  const code = await person.call(async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.srcdoc = '<script>try { indexedDB.open("x"); } catch ({ name }) { parent.postMessage(name, "*"); }</script>';
    const said = new Promise((resolve) => { onmessage = ({ data }) => resolve(data); });
    document.body.append(frame);
    return said;
  });
  assert.equal(code, "SecurityError");
  await person.leave();
});

test("a database of a newer program is left alone", async () => {
  const person = await visit();
  await person.call(() => new Promise((resolve) => {
    indexedDB.open("lamppost", 99).onsuccess = ({ target }) => resolve(target.result.close());
  }));
  assert.equal(await person.fails(() => lamppost.MineRecords.open()), "storage-newer");
  await person.leave();
});

test("what is full says so, and keeps nothing by half", async () => {
  const person = await visit();
  const prepared = await prepare(person, first);
  const code = await person.fails(async (prepared) => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name === "outbox") throw new DOMException("full", "QuotaExceededError");
      return put.call(this, value, key);
    };
    try {
      await records.keep(prepared);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  }, prepared);
  assert.equal(code, "storage-full");
  assert.deepEqual(chained(await person.call(() => records.journal())), []);
  await person.call((prepared) => records.keep(prepared), prepared);
  assert.equal((await person.call(() => records.all())).length, 1);
  await person.leave();
});

test("deleting leaves nothing, in any tab", async () => {
  const person = await visit();
  const other = await person.tab();
  await keep(person, first);
  assert.equal((await other.call(() => records.all())).length, 1);
  await other.call(() => records.deleteAll());
  assert.deepEqual(await person.call(() => records.all()), []);
  assert.deepEqual(await person.call(() => indexedDB.databases()), []);
  await person.leave();
});

test("a backup brings everything to another device, once", async () => {
  const person = await visit();
  const made = await keep(person, first);
  await person.call(() => records.flush());
  const answer = collector.answer(made.hash, ACKNOWLEDGED);
  const file = await backup(person);
  await person.call(() => records.refresh());
  const later = await backup(person);
  const unsent = await keep(person, second);
  const last = await backup(person);
  const old = await person.call(() => records.all());
  await person.leave();

  const phone = await visit(undefined, false);
  assert.equal(await restore(phone, file), 1);
  assert.equal(await restore(phone, file), 0);
  assert.equal(await restore(phone, later), 0);
  const [{ record }] = await phone.call(() => records.all());
  assert.ok(record.endsWith(`answer ${answer.toString("base64")}\n`));
  assert.equal(await restore(phone, last), 1);
  assert.equal(await restore(phone, last), 0);
  const restored = await phone.call(() => records.all());
  assert.deepEqual(restored.map((one) => one.record), old.map((one) => one.record));
  assert.equal(chained(await phone.call(() => records.journal())).length, 6);

  // What the lost device did not send is sent from here, and what it sent is withdrawn with the same key.
  assert.deepEqual(restored.map(({ hash, queued: item }) => [hash, !!item]), [[unsent.hash, true], [made.hash, false]]);
  await phone.call(() => records.flush());
  assert.equal(await queued(phone, unsent.hash), undefined);
  const taken = await prepare(phone, first, { decision: RETRACT, ground: null, previous: made.hash });
  assert.equal(signer(taken.choice), signer(made.choice));
  await phone.leave();
});

test("a backup opens with the program `age`, and holds no secret", async (t) => {
  if (spawnSync("age", ["--version"]).error) return t.skip("age is not installed");
  const person = await visit();
  await keep(person, first);
  await prepare(person, second);
  const file = join(temporaryFolder(), "lamppost.age");
  writeFileSync(file, await backup(person));
  const plain = JSON.parse(age(file, PASSPHRASE));
  assert.deepEqual(Object.keys(plain).sort(), ["authorities", "journal", "lamppost", "records", "seeds"]);
  assert.equal(plain.lamppost, "backup/v1");
  const [{ folder, root, keyring }, ...more] = plain.authorities;
  assert.deepEqual(more, []);
  assert.equal(folder, `${site.origin}/lamppost/`);
  assert.equal(root, site.read("lamppost/root.txt").toString());
  assert.equal(keyring, site.read("lamppost/keyring.txt").toString());
  assert.deepEqual(plain.seeds.map(({ authority, sensor }) => [authority, sensor]), [["demo.example", "lamp-1"]]);
  assert.equal(chained(plain.journal).length, 2);
  await person.leave();
});

test("a backup that cannot be read changes nothing", async () => {
  const person = await visit();
  await keep(person, first);
  assert.equal(await person.fails(() => records.backup("seven77")), "passphrase-short");
  const file = await backup(person);
  const tail = Buffer.from(file);
  tail[tail.length - 1] ^= 1;
  const work = Buffer.from(file.toString("latin1").replace(/(-> scrypt \S+) 15\n/, "$1 30\n"), "latin1");
  const cases = [
    [file, "passphrase-of-somebody-else", "passphrase-wrong"],
    [tail, PASSPHRASE, "backup-malformed"],
    [work, PASSPHRASE, "backup-malformed"],
    [file.subarray(0, -20), PASSPHRASE, "backup-malformed"],
    [Buffer.from("holiday picture"), PASSPHRASE, "backup-malformed"],
    [Buffer.alloc(0), PASSPHRASE, "backup-malformed"],
  ];
  const phone = await visit(undefined, false);
  for (const [bytes, passphrase, code] of cases) assert.equal(await restore(phone, bytes, passphrase), code);
  const empty = { lamppost: "backup/v1", authorities: [], seeds: [], records: [], journal: "" };
  for (const content of [
    "[]", "{}", '{"lamppost":"backup/v2"}', "null",
    JSON.stringify({ ...empty, journal: "nonsense" }),
    JSON.stringify({ ...empty, authorities: [{ folder: "javascript:1/" }] }),
  ]) {
    const sealed = await phone.call((...all) => lamppost.encrypted(...all), content, PASSPHRASE);
    assert.match(await restore(phone, Buffer.from(sealed), PASSPHRASE), /^(backup-malformed|journal-broken)$/);
  }
  assert.deepEqual(await phone.call(() => indexedDB.databases()), []);
  await phone.leave();
  await person.leave();
});

/** The parts of the package that have no element yet, as one script that a page can use. */
function bundle(folder) {
  const source = (name) => JSON.stringify(join(PKG, "src", name));
  writeFileSync(join(folder, "store.js"), built(`
    import { Encrypter } from ${JSON.stringify(join(PKG, "node_modules/age-encryption"))};
    import { openAuthority, unixTime } from ${source("authority.ts")};
    import { fromText } from ${source("journal.ts")};
    import { MineRecords } from ${source("mine-records.ts")};
    import { afterwards, fresh } from ${source("outbox.ts")};
    async function prepare(records, folder, collector, text, wish) {
      const authority = await openAuthority(folder, undefined);
      const view = await authority.core.verify(authority.trust.handle, text, unixTime(), "", NaN, NaN, NaN);
      return records.prepare(authority, collector, { text, view }, wish);
    }
    async function encrypted(text, passphrase) {
      const age = new Encrypter();
      age.setPassphrase(passphrase);
      age.setScryptWorkFactor(15);
      return [...(await age.encrypt(text))];
    }
    globalThis.lamppost = { MineRecords, fromText, afterwards, fresh, prepare, encrypted };
  `));
  copyFileSync(join(PKG, "wasm/lamppost_wasm_bg.wasm"), join(folder, "lamppost.wasm"));
}

/** A person with a page and their records. `before`: runs before anything of the page. */
async function visit(before, forget = true) {
  if (forget) collector.reset();
  const visitor = await browser.visitor();
  if (before) await visitor.context.addInitScript(before);
  return new Tab(visitor, await visitor.open(`${site.origin}/store.html`)).ready(!before);
}

class Tab {
  constructor(visitor, page) {
    this.visitor = visitor;
    this.context = visitor.context;
    this.page = page;
  }

  async ready(open = true) {
    await this.page.waitForFunction(() => "lamppost" in globalThis);
    if (open) await this.page.evaluate(async () => { globalThis.records = await lamppost.MineRecords.open(); });
    return this;
  }

  async tab() {
    return new Tab(this.visitor, await this.visitor.open(`${site.origin}/store.html`)).ready();
  }

  /** Runs a function in the page with these arguments. */
  call(work, ...args) {
    return this.page.evaluate(`(${work})(...${JSON.stringify(args)})`);
  }

  /** The code of the error that it ends with. */
  fails(work, ...args) {
    return this.page.evaluate(
      `Promise.resolve().then(() => (${work})(...${JSON.stringify(args)})).then(() => "none", ({ code }) => code)`,
    );
  }

  /** Waits until this is so. */
  async until(work, ...args) {
    for (const end = Date.now() + 20_000; !(await this.call(work, ...args)); await pause(100)) {
      assert.ok(Date.now() < end, `never: ${work}`);
    }
  }

  async leave() {
    await this.visitor.leave();
  }
}

/** An objection to the first activity, signed. */
function prepare(person, sign, wish = {}) {
  const whole = { activity: 0, decision: OBJECT, ground: 3401, text: null, surface: 124, previous: null, ...wish };
  return person.call(
    (...all) => lamppost.prepare(records, ...all), `${site.origin}/lamppost/`, collector.address, sign, whole,
  );
}

async function keep(person, sign) {
  const prepared = await prepare(person, sign);
  await person.call((one) => records.keep(one), prepared);
  return prepared;
}

async function queued(person, hash) {
  return (await person.call((hash) => records.find(hash), hash)).queued;
}

async function backup(person) {
  const bytes = await person.call((passphrase) => records.backup(passphrase).then((file) => [...file]), PASSPHRASE);
  return Buffer.from(bytes);
}

/** How many choices it brought, or the code of the error. */
function restore(person, file, passphrase = PASSPHRASE) {
  return person.call((file, passphrase) =>
    records.restore(new Uint8Array(file), passphrase).catch(({ code }) => code), [...file], passphrase);
}

/** The public key of a choice. */
function signer(choice) {
  return Buffer.from(choice, "base64").subarray(2, 34).toString("hex");
}

/** The lines of an exported journal, whose chain is recounted here. */
function chained(text) {
  const [title, ...rest] = text.split("\n");
  assert.equal(title, "lamppost/journal/v1");
  assert.equal(rest.pop(), "");
  let hash = Buffer.alloc(32);
  return rest.map((written) => {
    const line = written.slice(65);
    hash = sha256("lamppost/v1/journal\n", hash, line);
    assert.equal(written.slice(0, 64), hash.toString("hex"));
    return line;
  });
}

/** What `age -d` writes. It asks for the passphrase on a terminal, which `script` makes. */
function age(file, passphrase) {
  const out = `${file}.json`;
  const { status, stdout } = spawnSync("script", ["-qec", `age -d -o ${out} ${file}`, "/dev/null"], {
    input: `${passphrase}\n`, encoding: "utf8",
  });
  assert.equal(status, 0, stdout);
  return execFileSync("cat", [out], { encoding: "utf8" });
}
