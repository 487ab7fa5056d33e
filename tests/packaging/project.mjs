// The package as users get it: packed, installed into a folder of its own, and the programs that people run there.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { temporaryFolder } from "../browser/city.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Runs a program to its end and returns what it printed. */
export async function run(program, args, cwd) {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let [out, said] = ["", ""];
  child.stdout.on("data", (text) => { out += text; });
  child.stderr.on("data", (text) => { said += text; });
  const status = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${out}${said}`);
  return out;
}

/** A tool of these tests, such as `vite`. */
export function tool(name, args, cwd) {
  return run(join(HERE, "node_modules/.bin", name), args, cwd);
}

let packed;

async function pack() {
  const folder = temporaryFolder();
  const out = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], join(HERE, "../../pkg"));
  // npm 11 lists the packages, npm 12 names them.
  const [{ filename, files }] = Object.values(JSON.parse(out));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/** What is in the tarball. */
export async function contents() {
  packed ??= pack();
  return (await packed).files;
}

/** A folder with the package installed and these files: path → text. */
export async function project(files) {
  packed ??= pack();
  const { tarball } = await packed;
  const folder = temporaryFolder();
  write(folder, { "package.json": '{ "private": true, "type": "module" }', ...files });
  await run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], folder);
  return folder;
}

export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
