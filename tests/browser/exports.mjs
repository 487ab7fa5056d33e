// The vectors of tests/exports, and the package's exports as a page would bundle them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const VECTORS = join(ROOT, "tests/exports");
const { buildSync } = createRequire(join(ROOT, "pkg/package.json"))("esbuild");

const TEMPORARY = mkdtempSync(join(tmpdir(), "lamppost-exports-"));
process.once("exit", () => rmSync(TEMPORARY, { recursive: true, force: true }));

/** Lists that the build makes too: the languages, and the classes of the AI Act. */
const ALIAS = {
  "lamppost:languages": list("languages", readdirSync(join(ROOT, "www/locales")).sort()),
  "lamppost:ai-act": list("ai-act", aiAct()),
  "lamppost:files": join(ROOT, "pkg/src/files/browser.ts"),
  "lamppost:digests": digests(),
};

/** Nothing here asks for a file. */
function digests() {
  const path = join(TEMPORARY, "digests.js");
  const declared = readFileSync(join(ROOT, "pkg/src/files.d.ts"), "utf8");
  const names = [...declared.matchAll(/export const (\w+): Digest;/gu)].map(([, name]) => name);
  writeFileSync(path, `${names.map((name) => `export const ${name} = undefined;`).join("\n")}\nexport const WORDS = {};\n`);
  return path;
}

function list(name, content) {
  const path = join(TEMPORARY, `${name}.js`);
  writeFileSync(path, `export default ${JSON.stringify(content)};\n`);
  return path;
}

function aiAct() {
  const [, table] = readFileSync(join(ROOT, "src/vocabulary/dpv.rs"), "utf8").split('name: "ai_act"');
  const terms = [...table.matchAll(/term\((\d+), "([^"]+)"\)/gu)];
  return ["dpv/ai_act", Number(terms[0][1]), terms.map(([, , id]) => id).join(" ")];
}

/** Files of a folder of tests/exports, whatever they are called: name → text. */
export function texts(folder) {
  const names = readdirSync(join(VECTORS, folder)).sort();
  return new Map(names.map((name) => [basename(name, ".json"), readFileSync(join(VECTORS, folder, name), "utf8")]));
}

/** The records that everything here is made from. */
export function records() {
  return [...texts("records")].map(([name, text]) => {
    const { rule, record, view } = JSON.parse(text);
    return { name, rule, view, record: record.map((line) => `${line}\n`).join("") };
  });
}

/** `LAMPPOST_VECTORS=overwrite` writes the vectors again; a reader of the difference is then the test. */
export function vector(folder, name, made) {
  const path = join(VECTORS, folder, `${name}.json`);
  if (process.env.LAMPPOST_VECTORS === "overwrite") writeFileSync(path, made);
  return readFileSync(path, "utf8");
}

/** TypeScript of the package as one script. `source` is what a page would write. */
export function bundle(source, options = {}) {
  const { outputFiles: [file] } = buildSync({
    stdin: { contents: source, resolveDir: join(ROOT, "pkg/src"), loader: "ts" },
    alias: ALIAS,
    bundle: true, format: "esm", target: "es2022", charset: "utf8", write: false, logLevel: "warning", ...options,
  });
  return file.text;
}

/** The same, for Node. */
export async function load(source) {
  const path = join(TEMPORARY, `bundle-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(path, bundle(source));
  return import(pathToFileURL(path).href);
}
