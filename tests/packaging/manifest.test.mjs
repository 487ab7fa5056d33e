// custom-elements.json says what the elements are; the source has the last word.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const PKG = fileURLToPath(new URL("../../pkg", import.meta.url));
const source = (name) => readFileSync(join(PKG, "src", name), "utf8");
const files = readdirSync(join(PKG, "src")).filter((name) => name.endsWith(".ts"));
const all = files.map(source).join("\n");
const { version } = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
const manifest = JSON.parse(readFileSync(join(PKG, "custom-elements.json"), "utf8"));
const readme = readFileSync(join(PKG, "README.md"), "utf8");
const declared = Object.fromEntries(manifest.modules.flatMap(({ declarations = [] }) => declarations)
  .map((declaration) => [declaration.tagName, declaration]));

const names = (list) => (list ?? []).map(({ name }) => name).sort();
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

const ELEMENTS = [
  ["lamppost-notice", "element.ts"], ["lamppost-mine", "mine-element.ts"], ["lamppost-badge", "badge-element.ts"],
  ["lamppost-register", "register-element.ts"],
];

for (const [tag, file] of ELEMENTS) {
  test(`${tag} is as its manifest says`, () => {
    const element = declared[tag];
    const [, own] = source(file).split(`class ${element.name} `);
    // What it shares with others stands in another file.
    const [, shared] = source("base-element.ts").split("class AuthorityElement ");
    const text = own.startsWith("extends AuthorityElement ") ? own + shared : own;
    const [, observed] = /observedAttributes = \[(.*?)\]/u.exec(text);
    assert.deepEqual(names(element.attributes), JSON.parse(`[${observed}]`).sort());
    assert.deepEqual(names(element.events), found(text, /this\.tell\("(lamppost-[a-z]+)"/gu));
    const getters = found(text, /^  get (\w+)\(/gmu);
    const methods = found(text, /^  (?:async )?(?!constructor|connectedC|disconnectedC|attributeC)([a-z]\w+)\(.*\{$/gmu);
    const members = (kind) => names(element.members.filter((member) => member.kind === kind));
    assert.deepEqual(members("field"), getters);
    assert.deepEqual(members("method"), methods.filter((name) => !getters.includes(name)));
    for (const field of element.members.filter(({ kind }) => kind === "field")) {
      assert.equal(field.readonly ?? false, !text.includes(`  set ${field.name}(`), field.name);
    }
  });
}

test("parts and properties are all told, here and in the README", () => {
  const literal = (of) => found(of.map(source).join("\n"), /\bpart: "([\w -]+)"(?! \|)/gu);
  const sorted = (...names) => [...new Set(names.flat())].sort();
  const own = (name) => (file) => file.startsWith(name);
  const [register, badge] = [files.filter(own("register")), files.filter(own("badge"))];
  const rest = files.filter((file) => ![...register, ...badge].includes(file));
  // Of these the source makes the name where it needs it, or takes them from another file.
  const parts = {
    "lamppost-notice": sorted(literal(rest), ["ask", "changed", "verdict", "verdict-plain", "verdict-caution", "verdict-alarm"]),
    "lamppost-register": sorted(literal(register), ["error", "verdict-name"]),
    "lamppost-badge": sorted(literal(badge), ["badge", "badge-plain", "badge-caution", "badge-alarm"]),
  };
  for (const [tag, expected] of Object.entries(parts)) assert.deepEqual(names(declared[tag].cssParts), expected, tag);
  const properties = found(all, /var\((--lamppost-[a-z]+)/gu);
  for (const tag of ["lamppost-notice", "lamppost-mine", "lamppost-register"]) {
    assert.deepEqual(names(declared[tag].cssProperties), properties, tag);
  }
  assert.deepEqual(names(declared["lamppost-badge"].cssProperties),
    found(badge.map(source).join("\n"), /var\((--lamppost-[a-z]+)/gu));
  for (const name of [...Object.values(parts).flat(), ...properties]) {
    assert.ok(readme.includes(`\`${name}\``), `README lacks ${name}`);
  }
});

test("a script that defines an element is told so", () => {
  const defined = manifest.modules.flatMap(({ path, exports = [] }) =>
    exports.filter(({ kind }) => kind === "custom-element-definition").map(({ name }) => [name, path]));
  assert.deepEqual(Object.fromEntries(defined), {
    "lamppost-notice": "dist/lamppost.js", "lamppost-mine": "dist/mine.js", "lamppost-badge": "dist/badge.js",
    "lamppost-register": "dist/register.js",
  });
});

test("every module of the manifest is in the package", () => {
  assert.equal(manifest.schemaVersion, "2.1.0");
  assert.ok(version);
  for (const { path } of manifest.modules) readFileSync(join(PKG, path));
});
