// A city made with the real program, in a folder that is gone afterwards.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const CORPUS = join(ROOT, "tests/corpus");
const EXEMPLARY = readFileSync(join(CORPUS, "exemplary/market-square-counter.toml"), "utf8");
const LOCALES = join(ROOT, "www/locales");

/** Named in every draft of these tests and in nothing else, so that it can be looked for. */
export const CONTROLLER = "Harbour Lighting Works";
export const LABEL = "Herring Quay";

/** Runs the program and returns what it says on stdout. */
export function lamppost(...args) {
  const { status, stdout, stderr, error } = spawnSync(program(), [...args, "--json"], { encoding: "utf8" });
  assert.ifError(error);
  assert.equal(status, 0, `lamppost ${args.join(" ")}\n${stderr}${stdout}`);
  return JSON.parse(stdout);
}

/** The program that `cargo xtask test` has built, or else the newest there is. */
export function program() {
  const age = (path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const [newest] = ["release", "debug"].map((profile) => join(ROOT, "target", profile, "lamppost"))
    .sort((one, other) => age(one) - age(other));
  const found = process.env.LAMPPOST_BIN || newest;
  assert.ok(existsSync(found), "there is no program to test: run `cargo xtask build`");
  return found;
}

const TEMPORARY = mkdtempSync(join(tmpdir(), "lamppost-"));
process.once("exit", () => rmSync(TEMPORARY, { recursive: true, force: true }));

export function temporaryFolder() {
  return mkdtempSync(join(TEMPORARY, "folder-"));
}

/** A day so many days from now, as drafts write it. The browser looks at the real clock, so the drafts do too. */
export function day(distance) {
  return new Date(Date.now() + distance * 86_400_000).toISOString().slice(0, 10);
}

/** The exemplary notice for another sensor, in force unless `changes` says otherwise. Values are TOML strings. */
export function draft(sensor, changes = {}) {
  const values = {
    sensor, issued: day(-1), effective: day(-30), expires: day(365), label: LABEL, name: CONTROLLER, ...changes,
  };
  return Object.entries(values).reduce((text, [key, value]) => {
    // The first `name` is the controller's; all else stands at the top.
    const line = new RegExp(`^${key} = ".*"$`, "m");
    assert.match(text, line, `the exemplary draft has no ${key}`);
    return text.replace(line, `${key} = "${value}"`);
  }, EXEMPLARY);
}

/** An authority: its keys, its notices and what it publishes. */
export class City {
  #home = temporaryFolder();
  #drafts = 0;
  #issues = 0;

  constructor(site, { authority = "demo.example", name = "City of Example" } = {}) {
    this.folder = join(this.#home, "authority");
    lamppost("init", this.folder, "--authority", authority, "--name", name, "--site", site);
  }

  /** Signs drafts, given as text. */
  sign(...drafts) {
    return this.#sign(drafts);
  }

  /** Signs also what the rulebooks forbid. Whoever reads such a notice is told the reason. */
  signAnyway(reason, ...drafts) {
    return this.#sign(drafts, "--publish-anyway", reason);
  }

  #sign(drafts, ...more) {
    const files = drafts.map((text) => {
      const file = join(this.#home, `draft-${++this.#drafts}.toml`);
      writeFileSync(file, text);
      return file;
    });
    return lamppost("notice", "sign", ...files, "-a", this.folder, ...more);
  }

  withdraw(sensor) {
    return lamppost("notice", "withdraw", sensor, "-a", this.folder, "--reason", "error_in_notice");
  }

  /** Draws a sign and reads it with a program that is not ours. */
  placard(sensor) {
    const out = join(this.#home, `placards-${++this.#drafts}`);
    const drawn = lamppost(
      "placard", sensor, "-a", this.folder, "--size", "a5", "--format", "png", "--dpi", "200", "-o", out,
    );
    const [placard] = drawn.placards;
    return { text: scan(placard.file), shortCode: placard.shortCode, file: placard.file };
  }

  /** The folder for a web host, each time a new one. */
  publish() {
    const out = join(this.#home, `site-${++this.#issues}`);
    lamppost("publish", "-a", this.folder, "-o", out);
    return out;
  }
}

/** What a camera reads from a picture: zbar, because a program that reads its own writing proves little. */
export function scan(png) {
  const read = execFileSync("zbarimg", ["-q", "--raw", png], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const codes = read.trim().split("\n");
  assert.equal(codes.length, 1, "a sign carries one code");
  return codes[0];
}

const read = new Map();

/** Every message of a language, as its files have them. */
export function ftl(lang = "en") {
  if (!read.has(lang)) {
    const folder = join(LOCALES, lang);
    read.set(lang, readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), "utf8")).join("\n"));
  }
  return read.get(lang);
}

/** A message of one line as the page has it, by its key. */
export function words(key, lang = "en") {
  const line = ftl(lang).match(new RegExp(`^${key} = (.+)$`, "m"));
  assert.ok(line, `the words of ${lang} have no ${key}`);
  return line[1];
}
