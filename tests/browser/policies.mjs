// The policies that the READMEs tell webmasters to copy, read from there: what is published is what is tested.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Every one, as it stands there. */
export function published(readme = "README.md") {
  const [, section] = readFileSync(`${ROOT}/${readme}`, "utf8").split(/^#+ Policies\n/mu);
  const [text] = section.split(/^#/mu);
  const headers = [...text.matchAll(/^```\n(.*)\n```$/gmu)].map(([, line]) => /^Content-Security-Policy: (.+)$/u.exec(line));
  assert.ok(headers.length > 0 && headers.every(Boolean), `${readme}: what stands in its blocks are headers`);
  return headers.map(([, policy]) => policy);
}

export const [STRICT, WASM, TRUSTED, ...FURTHER] = published();
