// A collector written from FORMAT.md: what it signs is right, and it can be made to misbehave as a real one cannot.

import assert from "node:assert/strict";
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const RECEIPT = 3;
const ANSWER = 4;
const NAMES = { [RECEIPT]: "receipt", [ANSWER]: "answer" };

/** Ed25519 keys start so in PKCS#8 and in X.509. */
const PRIVATE = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC = 12;

export class Key {
  constructor(name, seed) {
    this.name = name;
    this.secret = seed
      ? createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: "der", type: "pkcs8" })
      : generateKeyPairSync("ed25519").privateKey;
    const raw = createPublicKey(this.secret).export({ format: "der", type: "spki" }).subarray(PUBLIC);
    this.public = Buffer.concat([Buffer.from([1]), raw]);
    this.id = sha256(`${name}\n`, this.public).subarray(0, 8);
  }

  /** From a file of the program. */
  static read(file) {
    const [, name, , base64] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)\s*$/.exec(readFileSync(file, "utf8"));
    return new Key(name, Buffer.from(base64, "base64").subarray(1));
  }

  get vkey() {
    return `${this.name}+${this.id.subarray(0, 4).toString("hex")}+${this.public.toString("base64")}`;
  }

  sign(...parts) {
    return sign(null, Buffer.concat(parts.map((part) => Buffer.from(part))), this.secret);
  }
}

/** Adds keys for receipts and answers to the first keyring of a new city, unless it has them. */
export function addKeys(folder) {
  const file = join(folder, "keyring/1.txt");
  const [text] = readFileSync(file, "utf8").split("\n\n");
  const keys = {};
  let listed = text;
  for (const role of ["receipts", "answers"]) {
    listed = listed.replace(new RegExp(`^key ${role} .*\n`, "m"), "");
    keys[role] = new Key(`demo.example/${role}-9`);
    const [from, until] = listed.match(/^key notices (\S+ \S+) /m)[1].split(" ");
    listed += `\nkey ${role} ${from} ${until} ${keys[role].vkey}`;
  }
  const root = Key.read(join(folder, "keys/root-1.key"));
  const body = `${listed}\n`;
  const signature = Buffer.concat([root.id.subarray(0, 4), root.sign(body)]).toString("base64");
  writeFileSync(file, `${body}\n\u2014 ${root.name} ${signature}\n`);
  return keys;
}

export class Collector {
  #server = createServer((request, reply) => void this.#answer(request, reply));
  #answers = [];

  /** What was asked, in full. */
  requests = [];
  /** Receipts by hash of the choice. */
  receipts = new Map();
  /** How many digits name a bucket. */
  digits = 1;
  /** Called before a request is looked at; what returns true has replied. */
  before = async () => false;
  /** Called instead of replying to a choice that was stored. */
  after = undefined;

  constructor(keys) {
    this.keys = keys;
  }

  static async open(keys) {
    const collector = new Collector(keys);
    await new Promise((resolve) => collector.#server.listen(0, "127.0.0.1", resolve));
    collector.#server.unref();
    collector.address = `http://127.0.0.1:${collector.#server.address().port}/v1/`;
    return collector;
  }

  /** As on the first day. */
  reset() {
    this.requests.length = 0;
    this.receipts.clear();
    this.#answers.length = 0;
    this.digits = 1;
    this.before = async () => false;
    this.after = undefined;
  }

  /** Requests that carried a choice. */
  get posts() {
    return this.requests.filter(({ method }) => method === "POST");
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Signs an answer after another one. `key`: another than that for answers. */
  answer(hash, status, { previous, reason, key = this.keys.answers } = {}) {
    const answer = seal(ANSWER, key, [
      Buffer.from(hash, "hex"), optional(previous && sha256("lamppost/v1/answer-id\n", previous)), varint(status),
      optional(reason && varint(reason)), optional(), varint(today()), optional(),
    ]);
    this.#answers.push(answer);
    return answer;
  }

  /** The last first: nothing says that a bucket is in order. */
  turn() {
    this.#answers.reverse();
  }

  receipt(choice, { key = this.keys.receipts } = {}) {
    // version 1, kind, key 32, day, surface, notice id
    const day = 34 + width(choice, 34);
    const notice = choice.subarray(day + width(choice, day)).subarray(0, 16);
    return seal(RECEIPT, key, [
      sha256("lamppost/v1/choice-id\n", choice), notice, varint(136), varint(Math.floor(Date.now() / 1000)),
      Buffer.concat([Buffer.from([1]), varint(today() + 30)]), optional(),
    ]);
  }

  async #answer(request, reply) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const { method, url, headers } = request;
    for (const [name, value] of [["Origin", "*"], ["Headers", "content-type"], ["Methods", "GET, POST"]]) {
      reply.setHeader(`access-control-allow-${name.toLowerCase()}`, value);
    }
    reply.setHeader("access-control-expose-headers", "retry-after");
    if (method === "OPTIONS") return reply.writeHead(204).end();
    const asked = { method, url, headers, body };
    this.requests.push(asked);
    if (await this.before(asked, reply)) return undefined;
    if (method === "POST" && url === "/v1/choices") return this.#store(body, reply);
    if (url === "/v1/answers") return json(reply, { digits: this.digits });
    const prefix = /^\/v1\/answers\/(all|[0-9a-f]{1,4})$/.exec(url)?.[1].replace("all", "");
    assert.notEqual(prefix, undefined, url);
    assert.equal(prefix.length, this.digits);
    const own = this.#answers.filter((answer) => answer.subarray(10, 42).toString("hex").startsWith(prefix));
    return json(reply, { answers: own.map((answer) => answer.toString("base64")) });
  }

  #store(choice, reply) {
    const hash = sha256("lamppost/v1/choice-id\n", choice).toString("hex");
    const known = this.receipts.get(hash);
    const receipt = known ?? this.receipt(choice);
    this.receipts.set(hash, receipt);
    if (this.after) return this.after(reply);
    return reply.writeHead(known ? 200 : 201, { "content-type": "application/vnd.lamppost.receipt" }).end(receipt);
  }
}

/** A problem as RFC 9457 has it. */
export function problem(reply, status, code, headers = {}) {
  reply.writeHead(status, { "content-type": "application/problem+json", ...headers })
    .end(JSON.stringify({ type: "about:blank", title: code, status, detail: code, code }));
  return true;
}

function json(reply, value) {
  return reply.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function seal(kind, key, fields) {
  const signed = Buffer.concat([Buffer.from([1, kind]), key.id, ...fields, varint(0)]);
  return Buffer.concat([signed, key.sign(`lamppost/v1/${NAMES[kind]}\n`, signed)]);
}

function optional(value) {
  return value ? Buffer.concat([Buffer.from([1]), value]) : Buffer.from([0]);
}

function varint(value) {
  const bytes = [];
  for (let left = BigInt(value); ; left >>= 7n) {
    if (left < 0x80n) return Buffer.from([...bytes, Number(left)]);
    bytes.push(Number(left & 0x7fn) | 0x80);
  }
}

/** Bytes of the varint that starts here. */
function width(bytes, at) {
  let length = 1;
  while (bytes[at + length - 1] >= 0x80) length++;
  return length;
}

function today() {
  return Math.floor(Date.now() / 86_400_000);
}

export function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
