// custom-elements.json says what the elements are; the source has the last word.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const PKG = fileURLToPath(new URL("../../pkg", import.meta.url));
const source = (name) => readFileSync(join(PKG, "src", name), "utf8");
const all = readdirSync(join(PKG, "src")).filter((name) => name.endsWith(".ts")).map(source).join("\n");
const { version } = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
const manifest = JSON.parse(readFileSync(join(PKG, "custom-elements.json"), "utf8"));
const readme = readFileSync(join(PKG, "README.md"), "utf8");
const declared = Object.fromEntries(manifest.modules.flatMap(({ declarations = [] }) => declarations)
  .map((declaration) => [declaration.tagName, declaration]));

const names = (list) => (list ?? []).map(({ name }) => name).sort();
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

for (const [tag, file] of [["lamppost-notice", "element.ts"], ["lamppost-mine", "mine-element.ts"]]) {
  test(`${tag} is as its manifest says`, () => {
    const element = declared[tag];
    const [, text] = source(file).split(`class ${element.name} `);
    const [, observed] = /observedAttributes = \[(.*?)\]/u.exec(text);
    assert.deepEqual(names(element.attributes), JSON.parse(`[${observed}]`).sort());
    assert.deepEqual(names(element.events), found(text, /#tell\("(lamppost-[a-z]+)"/gu));
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
  const { cssParts, cssProperties } = declared["lamppost-notice"];
  const literal = found(all, /\bpart: "([\w -]+)"(?! \|)/gu);
  // Of these the source makes the name where it needs it.
  const made = ["ask", "changed", "verdict", "verdict-plain", "verdict-caution", "verdict-alarm"];
  const parts = [...new Set([...literal, ...made])].sort();
  assert.deepEqual(names(cssParts), parts);
  const properties = found(all, /var\((--lamppost-[a-z]+)/gu);
  assert.deepEqual(names(cssProperties), properties);
  for (const name of [...parts, ...properties]) assert.ok(readme.includes(`\`${name}\``), `README lacks ${name}`);
});

test("every module of the manifest is in the package", () => {
  assert.equal(manifest.schemaVersion, "2.1.0");
  assert.ok(version);
  for (const { path } of manifest.modules) readFileSync(join(PKG, path));
});
