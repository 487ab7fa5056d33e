// Every page of the published site before Lighthouse, on the telephone that it imagines: a slow one, on a slow network.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, test } from "node:test";

import lighthouse, { defaultConfig } from "lighthouse";

import { City, draft, temporaryFolder } from "../browser/city.mjs";
import { Site } from "../browser/site.mjs";

/** Of 100. Speed is a question to the machine as well: `cargo xtask bench lighthouse` judges it, a test prints it. */
const JUDGED = process.env.LAMPPOST_SPEED === "judged";
const LEAST = { accessibility: 100, "best-practices": 100, performance: JUDGED ? 95 : 0 };

/**
 * Lighthouse makes the processor four times slower than this machine and takes that for a telephone of middling speed. That
 * holds for a desktop alone with its work, which its own measure puts at about 1750. A machine that is slower, or that
 * has other work at the same time, is slowed down less, as Lighthouse's documentation advises; what it says of speed is
 * printed then, and not judged.
 */
const SLOWER = 4;
const DESKTOP = 1750;
const TRIES = 3;
const MOBILE = defaultConfig.settings.throttling;

const site = await Site.open();
site.packed = true;
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"), draft("lamp-2"));
const { text: sign } = city.placard("lamp-1");
site.folder = city.publish();

const elsewhere = await Elsewhere();
const chromium = await Chromium();
after(async () => {
  await chromium.close();
  await elsewhere.close();
  await site.close();
});

/** `n.html` is `n/index.html` once more, for hosts that look for it there. */
const names = readdirSync(site.folder, { recursive: true }).map(String)
  .filter((name) => name.endsWith(".html") && name !== "n.html").sort();
const PAGES = [
  ["n, a genuine notice", sign],
  ...names.map((name) => [name, `${site.origin}/${name.replace(/index\.html$/, "")}`]),
];

const table = [];
/** Every address that a page asked for. */
const asked = new Set();

for (const [name, address] of PAGES) {
  test(name, async () => {
    const first = await judge(address);
    const busy = first.speed < DESKTOP * 0.8;
    let runs = [first];
    let least = LEAST;
    if (first.scores.performance < LEAST.performance) {
      const slower = busy ? Math.max(1, SLOWER * first.speed / DESKTOP) : SLOWER;
      if (busy) {
        runs = [];
        least = { ...LEAST, performance: 0 };
      }
      while (runs.length < TRIES && !(runs.at(-1)?.scores.performance >= LEAST.performance)) {
        runs.push(await judge(address, slower));
      }
    }
    const { scores, times, failed, slower } = best(runs);
    table.push(`${name.padEnd(26)} accessibility ${scores.accessibility}, best practices ${scores["best-practices"]}, `
      + `performance ${scores.performance} (${times})`
      + (runs[0] === first && runs.length === 1 ? ""
        : `; first ${first.scores.performance} with a machine of ${first.speed}, then ×${slower.toFixed(1)}: ${runs.map((run) => run.scores.performance)}`));
    for (const [category, wanted] of Object.entries(least)) {
      assert.ok(scores[category] >= wanted, `${name}: ${category} ${scores[category]}, at least ${wanted}\n${failed.join("\n")}`);
    }
    // What does not depend on how busy a machine is.
    assert.ok(first.moved <= 0.05, `${name}: things move while it loads (${first.moved})`);
  });
}

test("Lighthouse notices what is wrong", async () => {
  site.pages.set("/wrong", "<title>x</title><img src=/missing.png><p style='color:#888;background:#999'>grey</p>");
  const { scores, failed } = await judge(`${site.origin}/wrong`);
  assert.ok(scores.accessibility < 100 && scores["best-practices"] < 100, JSON.stringify(scores));
  assert.ok(failed.some((line) => line.startsWith("image-alt")), failed.join("\n"));
});

test("no page asked anybody else for anything", () => {
  assert.ok(asked.size > PAGES.length);
  assert.deepEqual([...asked].filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith("data:")), []);
});

after(() => console.log(`\nLighthouse ${version()}, mobile, simulated throttling\n${table.join("\n")}`));

async function judge(address, slower = SLOWER) {
  const { lhr } = await lighthouse(address, {
    port: chromium.port, logLevel: "error", onlyCategories: Object.keys(LEAST),
    ...(slower !== SLOWER && { throttling: { ...MOBILE, cpuSlowdownMultiplier: slower } }),
  });
  assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
  for (const { url } of lhr.audits["network-requests"].details.items) asked.add(url);
  assert.equal(new URL(lhr.finalDisplayedUrl).pathname, new URL(address).pathname);
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
  const times = Object.entries({ FCP: "first-contentful-paint", LCP: "largest-contentful-paint", TBT: "total-blocking-time", CLS: "cumulative-layout-shift" })
    .map(([short, id]) => `${short} ${lhr.audits[id].displayValue}`).join(", ");
  const failed = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs).map(({ id }) => lhr.audits[id])
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== "informative")
    .map(({ id, title, displayValue = "", details }) =>
      `${id}: ${title} ${displayValue} ${JSON.stringify(details?.items ?? []).slice(0, 300)}`);
  return {
    scores, times, failed, slower, speed: Math.round(lhr.environment.benchmarkIndex),
    moved: lhr.audits["cumulative-layout-shift"].numericValue,
  };
}

/** The middle one by its speed; of fewer than three, the last, since it ended the search. */
function best(runs) {
  if (runs.length < TRIES || runs.at(-1).scores.performance >= LEAST.performance) return runs.at(-1);
  return [...runs].sort((a, b) => a.scores.performance - b.scores.performance)[1];
}

function version() {
  return JSON.parse(readFileSync(new URL("node_modules/lighthouse/package.json", import.meta.url), "utf8")).version;
}

/** The browser of this machine, spoken to over a port that it chooses. */
async function Chromium() {
  const program = process.env.LAMPPOST_CHROMIUM || "/usr/bin/chromium";
  assert.ok(existsSync(program), "no Chromium: set LAMPPOST_CHROMIUM to one");
  const profile = temporaryFolder();
  const child = spawn(program, [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", `--user-data-dir=${profile}`,
    `--proxy-server=${elsewhere.address}`, "about:blank",
  ], { stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => child.kill("SIGKILL"));
  const port = await new Promise((resolve, reject) => {
    let said = "";
    child.once("exit", () => reject(new Error(`Chromium ended\n${said}`)));
    child.stderr.on("data", (text) => {
      said += text;
      const [, found] = said.match(/DevTools listening on ws:\/\/[^:]+:(\d+)\//) ?? [];
      if (found) resolve(Number(found));
    });
  });
  return {
    port,
    async close() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** What a browser asks its maker for by itself, without any page, ends here. */
async function Elsewhere() {
  const server = createServer((request, reply) => reply.writeHead(502).end());
  server.on("connect", (request, socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
