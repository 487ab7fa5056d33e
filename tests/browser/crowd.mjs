// A register of many notices, made faster than the program would sign them: copies of one notice under the city's own keys.

import assert from "node:assert/strict";
import { createHash, createPrivateKey, sign as signBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A register of so many notices: the one given, with other names and positions, signed with the city's own keys. */
export function crowd(city, folder, text, total) {
  const template = envelope(text.slice(text.indexOf("#") + 1));
  const notices = privateKey(city, "notices");
  const status = privateKey(city, "status");
  const [latitude, longitude] = [varint(5_350_000 * 2), varint(790_000 * 2 - 1)];
  const where = template.indexOf(Buffer.concat([latitude, longitude]));
  assert.ok(where > 0, "the position is in the notice");
  const buckets = new Map();
  for (let i = 0; i < total; i++) {
    const bytes = Buffer.from(template);
    const number = String(i).padStart(5, "0");
    for (const [old, now] of [["s-00000", `s-${number}`], ["Street 000 no. 00000", `Street ${String(i % 700).padStart(3, "0")} no. ${number}`]]) {
      const place = bytes.indexOf(old);
      assert.ok(place > 0);
      bytes.write(now, place);
    }
    Buffer.concat([varint((5_350_000 + Math.floor(i / 100) * 40) * 2), varint((790_000 + (i % 100) * 60) * 2 - 1)]).copy(bytes, where);
    const body = bytes.subarray(0, -64);
    signBytes(null, Buffer.concat([Buffer.from("lamppost/v1/notice\n"), body]), notices.key).copy(bytes, bytes.length - 64);
    const id = createHash("sha256").update("lamppost/v1/notice-id\n").update(bytes).digest();
    const name = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[id[0] >> 3];
    buckets.set(name, [...(buckets.get(name) ?? []), bytes.toString("base64")]);
  }
  const issued = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, "Z");
  const register = join(folder, "lamppost/register");
  rmSync(register, { recursive: true });
  mkdirSync(register);
  writeFileSync(join(register, "index.txt"),
    `lamppost/register-index/v1\nauthority demo.example\nissued ${issued}\nnotices ${total}\nprefix 1\n`);
  for (const [name, lines] of buckets) {
    const note = `lamppost/register/v1\nauthority demo.example\nissued ${issued}\nbucket ${name}\n${lines.join("\n")}\n`;
    const signature = signBytes(null, Buffer.from(note), status.key);
    const line = Buffer.concat([Buffer.from(status.id, "hex"), signature]).toString("base64");
    writeFileSync(join(register, `${name}.txt`), `${note}\n— ${status.name} ${line}\n`);
  }
}

/** A key as the program keeps it: name, note id, algorithm and seed. */
function privateKey(city, role) {
  const [, , name, id, data] = readFileSync(join(city.folder, `keys/${role}-1.key`), "utf8").trim().split("+")
    .reduce((parts, part) => (parts.length < 5 ? [...parts, part] : [...parts.slice(0, 4), `${parts[4]}+${part}`]), []);
  const seed = Buffer.from(data, "base64").subarray(1);
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  return { name, id, key: createPrivateKey({ key: der, format: "der", type: "pkcs8" }) };
}

function varint(number) {
  const bytes = [];
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return Buffer.from([...bytes, rest]);
}

/** The bytes of digits (FORMAT.md, "QR text"). */
function envelope(digits) {
  const widths = [0, 3, 5, 8, 10, 13, 15, 17];
  return Buffer.concat(digits.match(/\d{1,17}/g).map((group) => {
    const length = widths.indexOf(group.length);
    return Buffer.from(BigInt(group).toString(16).padStart(length * 2, "0"), "hex");
  }));
}
