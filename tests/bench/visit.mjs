// What a resident waits for and downloads: the page of a placard's code, beside two pages that show signed JSON. Same
// server, same run, in turns, with a processor four times slower. `cargo xtask bench visit` starts it.

import { generateKeyPairSync, sign } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Browser } from "../browser/browser.mjs";
import { City, draft, lamppost } from "../browser/city.mjs";
import { Site } from "../browser/site.mjs";
import { before, bytes, visit } from "../browser/visit.mjs";

const ROUNDS = 9;
const SLOWDOWN = 4;

const site = await Site.open();
const city = new City(`${site.origin}/`);
const [signed] = city.sign(draft("lamp-1")).signed;
site.folder = city.publish();
site.packed = true;

const { notice } = lamppost("notice", "show", "lamp-1", "-a", city.folder);
const key = generateKeyPairSync("ed25519");
const json = signedJson({ id: signed.id, notice }, key);
writeRivals(key);

const kept = (page) => page.locator('html[data-offline="ready"]').waitFor();
const pages = [
  ["Lamppost", signed.text, kept],
  ["WebCrypto, JSON", `${site.origin}/rival/webcrypto.html#${json}`],
  ["@noble/ed25519, JSON", `${site.origin}/rival/noble.html#${json}`],
].map(([name, url, settled]) => ({ name, url, settled, first: [], second: [] }));

const browser = await Browser.launch();
for (let round = 0; round < ROUNDS; round++) {
  const order = round % 2 === 0 ? pages : pages.toReversed();
  for (const page of order) {
    const { context } = await browser.visitor({ serviceWorkers: "allow" });
    for (const visits of [page.first, page.second]) {
      site.requests.length = 0;
      const seen = await visit(context, page.url, SLOWDOWN, page.settled);
      if (seen.verdict !== "genuine") throw new Error(`${page.name}: ${seen.verdict}`);
      const wire = before(seen, site.requests);
      visits.push({ ms: seen.ms, bytes: bytes(wire), replies: wire.length });
    }
    await context.close();
  }
}
await browser.close();
await site.close();

console.log(`to the verdict on the screen, processor ${SLOWDOWN} times slower, median (and range) of ${ROUNDS}\n`);
console.log(`${"".padEnd(22)} first visit${"".padEnd(32)} second visit`);
for (const { name, first, second } of pages) console.log(`${name.padEnd(22)} ${said(first).padEnd(43)} ${said(second)}`);
console.log(`\nfragment: Lamppost ${new URL(signed.text).hash.length} digits, which a sign can carry; JSON ${json.length} characters`);

function said(visits) {
  const times = visits.map(({ ms }) => ms).sort((one, other) => one - other);
  const middle = visits[visits.length >> 1];
  const range = `${times[0].toFixed(0)}–${times.at(-1).toFixed(0)}`;
  return `${times[times.length >> 1].toFixed(0)} ms (${range}), ${middle.bytes} bytes, ${middle.replies} replies`;
}

/** The same notice as JSON, signed over its bytes: what fits into no symbol that a phone reads from a pole. */
function signedJson(content, { privateKey }) {
  const payload = Buffer.from(JSON.stringify(content));
  return `${payload.toString("base64url")}.${sign(null, payload, privateKey).toString("base64url")}`;
}

function writeRivals(key) {
  const folder = join(site.folder, "rival");
  mkdirSync(folder);
  const here = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
  for (const name of ["rival.js", "webcrypto.js", "noble.js"]) writeFileSync(join(folder, name), here(name));
  for (const name of ["webcrypto", "noble"]) {
    writeFileSync(join(folder, `${name}.html`), here("rival.html").replace("VERIFIER", `/rival/${name}.js`));
  }
  const noble = fileURLToPath(import.meta.resolve("@noble/ed25519"));
  writeFileSync(join(folder, "ed25519.js"), readFileSync(noble));
  // Two keys, as a city has that rotates them.
  const keys = [generateKeyPairSync("ed25519"), key].map(({ publicKey }) => publicKey.export({ format: "jwk" }).x);
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys }));
  writeFileSync(join(folder, "status.json"), JSON.stringify({ issued: Date.now(), replaced: [] }));
}
