// Opens index.html in Chromium, has it time its verifiers, and prints `[{name, seconds: [one per round]}]`.
// `cargo xtask bench speed` starts it: node speed.mjs INPUT GLUE WASM ROUNDS

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const [input, glue, wasm, rounds] = process.argv.slice(2);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const served = new Map([
  ["/", [here("index.html"), "text/html"]],
  ["/page.js", [here("page.js"), "text/javascript"]],
  ["/lamppost.js", [glue, "text/javascript"]],
  ["/lamppost.wasm", [wasm, "application/wasm"]],
  ["/noble.js", [fileURLToPath(import.meta.resolve("@noble/ed25519")), "text/javascript"]],
  ["/input.json", [input, "application/json"]],
]);

const server = createServer(async (request, response) => {
  const file = served.get(request.url);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const [path, type] = file;
  const body = await readFile(path);
  // A page isolated from others gets a clock of 5 instead of 100 microseconds.
  response.writeHead(200, {
    "content-type": type,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
  });
  response.end(body);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");

const browser = await chromium.launch({
  executablePath: process.env.LAMPPOST_CHROMIUM,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const series = await page.evaluate(async (rounds) => (await import("/page.js")).run(rounds), Number(rounds));
  process.stdout.write(JSON.stringify(series));
} finally {
  await browser.close();
  server.close();
}
