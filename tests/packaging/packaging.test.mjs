// The packed package in plain Node, under the bundlers that people use, and as a script tag.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { Browser } from "../browser/browser.mjs";
import { City, CONTROLLER, draft, words } from "../browser/city.mjs";
import { Site } from "../browser/site.mjs";
import { contents, project, run, tool, write } from "./project.mjs";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-1"));
const before = city.placard("lamp-1").text;
city.sign(draft("lamp-1", { label: "Salmon Quay" }));
const sign = city.placard("lamp-1").text;
site.folder = city.publish();
const digits = sign.slice(sign.indexOf("#") + 1);
const installed = await project({});
const DIST = join(installed, "node_modules/lamppost/dist");
const { version } = JSON.parse(readFileSync(join(installed, "node_modules/lamppost/package.json"), "utf8"));

const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await site.close();
});

const WITH_WASM = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const STRICT = "default-src 'self'";
const TRUSTED = `${WITH_WASM}; require-trusted-types-for 'script'`;

test("the tarball holds what its package.json names, and no source", async () => {
  const files = await contents();
  const { exports, customElements, sideEffects } =
    JSON.parse(readFileSync(join(installed, "node_modules/lamppost/package.json"), "utf8"));
  const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
  for (const path of [...named(exports), `./${customElements}`].filter((path) => !path.includes("*"))) {
    assert.ok(files.includes(path.slice(2)), `${path} is not packed`);
  }
  for (const entry of Object.values(exports).filter((value) => typeof value === "object")) {
    assert.equal(Object.keys(entry)[0], "types");
  }
  assert.ok(sideEffects.length > 0);
  assert.deepEqual(files.filter((path) => /^(src|node_modules|wasm)\//u.test(path)), []);
});

test("plain Node", async (t) => {
  const data = {
    before, sign, root: site.read("lamppost/root.txt"), keyring: site.read("lamppost/keyring.txt"),
    status: site.read("lamppost/status.txt"),
  };
  const check = `
    import { readFileSync } from "node:fs";
    const data = JSON.parse(readFileSync("data.json", "utf8"));
    const now = Math.floor(Date.now() / 1000);
    let early;
    try { core.openTrust({ root: data.root, now }); } catch (error) { early = [error.name, error.code, error.message]; }
    await Promise.all([core.load(), core.load()]);
    const trust = core.openTrust({ root: data.root, keyring: data.keyring, now });
    const list = core.setStatus(trust, data.status);
    const view = core.verify(trust, data.sign, { now, sensor: "lamp-1" });
    const elsewhere = core.verify(trust, data.sign, { now, sensor: "lamp-2" });
    const changes = core.changes(trust, data.before, data.sign, now);
    let bad;
    try { core.openTrust({ root: "no keys", now }); } catch (error) { bad = error instanceof core.LamppostError && error.code; }
    const said = { early, authority: trust.authority, issued: list.issued, verdict: view.verdict,
      controller: view.notice.controller.name, findings: view.findings.length, elsewhere: elsewhere.verdict,
      changed: changes.map(({ field }) => field), bad };
  `;
  const text = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
  write(installed, {
    "data.json": JSON.stringify(text),
    "core.mjs": `import * as core from "lamppost/core";${check}console.log(JSON.stringify(said));`,
    "inline.mjs": `import * as core from "lamppost/inline/core";${check}console.log(JSON.stringify(said));`,
    "thread.mjs": `import { Worker } from "node:worker_threads"; new Worker(new URL("core.mjs", import.meta.url));`,
    "element.mjs": `import { LamppostNotice } from "lamppost/element"; import "lamppost"; import "lamppost/define";
      import { LamppostBadge } from "lamppost/badge/element"; import { LamppostRegister } from "lamppost/register";
      import en from "lamppost/locales/en"; console.log(typeof LamppostNotice, typeof LamppostBadge, typeof LamppostRegister, en.lang);`,
  });
  for (const name of ["core.mjs", "inline.mjs", "thread.mjs"]) {
    await t.test(name, async () => {
      const said = JSON.parse(await run("node", [name], installed));
      assert.deepEqual(said.early.slice(0, 2), ["LamppostError", "not-loaded"]);
      assert.match(said.early[2], /load\(\)/u);
      assert.equal(said.authority, "demo.example");
      assert.ok(said.issued > 0);
      assert.deepEqual([said.verdict, said.controller, said.elsewhere], ["genuine", CONTROLLER, "from-another-place"]);
      assert.equal(typeof said.findings, "number");
      assert.deepEqual(said.changed, ["label"]);
      assert.match(said.bad, /^[a-z-]+$/u);
    });
  }
  await t.test("the elements can be named where there is no page", async () => {
    assert.equal((await run("node", ["element.mjs"], installed)).trim(), "function function function en");
  });
});

test("TypeScript, as Node and as bundlers look for types", async () => {
  write(installed, {
    "use.ts": `
      import { addLocale, type View } from "lamppost";
      import { LamppostNotice } from "lamppost/element";
      import { LamppostMine } from "lamppost/mine";
      import { LamppostBadge } from "lamppost/badge";
      import { LamppostBadge as Badge } from "lamppost/badge/element";
      import { LamppostRegister, type Progress } from "lamppost/register";
      import type { LamppostRegister as Register } from "lamppost/register/element";
      import "lamppost/define";
      import { load, openTrust, verify } from "lamppost/core";
      await load();
      const trust = openTrust({ root: "", now: 0 });
      const view: View = verify(trust, "", { now: 0, position: { latitude: 1, longitude: 2, accuracy: 3 } });
      const notice: LamppostNotice | null = document.querySelector("lamppost-notice");
      notice?.addEventListener("lamppost-verdict", (event) => { event.detail.verdict satisfies View["verdict"]; });
      const register: Register | null = document.querySelector("lamppost-register");
      register?.addEventListener("lamppost-register", ({ detail }) => { detail.read satisfies number; });
      const done: boolean | undefined = (register?.progress satisfies Readonly<Progress> | undefined)?.done;
      const badge: Badge | null = document.querySelector("lamppost-badge");
      badge?.addEventListener("lamppost-verdict", ({ detail }) => { detail.verdict satisfies View["verdict"]; });
      // @ts-expect-error: there is no such attribute
      if (notice) notice.colour = "red";
      export { addLocale, done, LamppostBadge, LamppostMine, LamppostRegister, view };
    `,
  });
  for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
    await tool("tsc", [
      "--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--types", "", "--module", module,
      "--moduleResolution", resolution, "use.ts",
    ], installed);
  }
});

const page = (script, policy, attributes = "", body = "") => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}"><title>A page</title>
  <link rel="icon" href="/assets/icon.svg">${script}${body}
  <lamppost-notice authority="/lamppost/" notice="${digits}" ${attributes}><p>Not checked.</p></lamppost-notice>`;

const MAIN = 'import "lamppost";\nimport "lamppost/badge";\nimport "lamppost/register";\n';

const BUNDLERS = [
  ["vite", { "index.html": "<!doctype html><script type=module src=/main.js></script>", "main.js": MAIN,
    "vite.config.js": 'export default { base: "./", logLevel: "warn", build: { rollupOptions: { output: { entryFileNames: "main.js" } } } };' },
    ["build"]],
  ["webpack", { "main.js": MAIN, "build.mjs": `
    import { createRequire } from "node:module";
    const webpack = createRequire(${JSON.stringify(import.meta.url)})("webpack");
    webpack({ mode: "production", target: "web", entry: "./main.js", performance: { hints: false },
      optimization: { minimize: false },
      output: { path: process.cwd() + "/dist", filename: "main.js", publicPath: "auto" } }, (error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) { console.error(error ?? stats.toString()); process.exitCode = 1; }
    });` }],
  ["esbuild", { "main.js": MAIN },
    ["main.js", "--bundle", "--splitting", "--format=esm", "--minify", "--outdir=dist", "--log-level=warning"]],
  ["esbuild", { "main.js": 'import "lamppost/inline/define";\n' },
    ["main.js", "--bundle", "--splitting", "--format=esm", "--minify", "--outdir=dist", "--log-level=warning"], "inline"],
];

for (const [name, files, args, kind = "."] of BUNDLERS) {
  test(`${name}, entry ${kind}`, async (t) => {
    // Below the folder where the package is installed, which is found from here.
    const folder = join(installed, `${name}-${kind.length}`);
    write(folder, files);
    if (args) await tool(name, args, folder);
    else await run("node", ["build.mjs"], folder);
    const at = `${name}-${kind === "." ? "entry" : kind}`;
    if (name === "esbuild" && kind === ".") {
      // It carries scripts along and no other files: these lie beside the folder of its bundle, as the README says.
      for (const file of ["lamppost.wasm", "rulebooks.txt", "worker.js"]) cpSync(join(DIST, file), join(site.folder, file));
    }
    cpSync(join(folder, "dist"), join(site.folder, at), { recursive: true });
    const script = `<script type="module" src="/${at}/main.js"></script>`;
    for (const policy of kind === "inline" ? [WITH_WASM] : [WITH_WASM, STRICT]) {
      await t.test(policy, () => genuine(page(script, policy), "en"));
    }
    await t.test("another language", () => genuine(page(script, WITH_WASM, 'lang="de"'), "de"));
    await t.test("register and badge", () => listed(script, WITH_WASM));
  });
}

test("a script tag", async (t) => {
  cpSync(DIST, join(site.folder, "dist"), { recursive: true });
  for (const file of ["lamppost.global.js", "lamppost.js", "define.js"]) {
    const policies = file === "define.js" ? [WITH_WASM] : [WITH_WASM, STRICT, TRUSTED];
    const script = `<script ${file.includes("global") ? "defer" : 'type="module"'} src="/dist/${file}"></script>`;
    for (const policy of policies) {
      await t.test(`${file}, ${policy}`, () => genuine(page(script, policy), "en"));
    }
  }
  await t.test("register and badge", () => listed('<script type="module" src="/dist/define.js"></script>', STRICT));
  await t.test("defines every element, and no global", async () => {
    site.pages.set("/bare.html", '<!doctype html><script src="/dist/lamppost.global.js"></script>');
    const visitor = await browser.visitor();
    const tab = await visitor.open(`${site.origin}/bare.html`);
    assert.deepEqual(await tab.evaluate(() => [
      ...["notice", "mine", "badge", "register"].map((name) => !!customElements.get(`lamppost-${name}`)), typeof lamppost,
    ]), [true, true, true, true, "undefined"]);
    await visitor.leave();
  });
  await t.test("the class alone defines nothing, and takes another name", async () => {
    writeFileSync(join(site.folder, "named.js"), `import { LamppostNotice } from "/dist/notice.js";
      window.before = !!customElements.get("lamppost-notice"); customElements.define("city-notice", LamppostNotice);`);
    const html = page('<script type="module" src="/named.js"></script>', WITH_WASM).replaceAll("lamppost-notice", "city-notice");
    const visitor = await genuine(html, "en", true);
    assert.equal(await visitor.page.evaluate(() => window.before), false);
    await visitor.leave();
  });
});

test("the core in a worker of somebody else", async () => {
  writeFileSync(join(site.folder, "own-worker.js"), `import { load, openTrust, verify } from "/dist/verifier.js";
    const now = Math.floor(Date.now() / 1000);
    await load();
    const root = await (await fetch("/lamppost/root.txt")).text();
    postMessage(verify(openTrust({ root, now }), "${sign}", { now }).verdict);`);
  site.pages.set("/worker.html", "<!doctype html><title>Worker</title>");
  const visitor = await browser.visitor();
  const tab = await visitor.open(`${site.origin}/worker.html`);
  assert.equal(await tab.evaluate(() => new Promise((resolve, reject) => {
    const worker = new Worker("/own-worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
  })), "genuine");
  await visitor.leave();
});

test("the lines to paste", async (t) => {
  const block = readFileSync(join(DIST, "embed.html"), "utf8");
  const folder = join(site.folder, `assets/lamppost@${version}`);
  cpSync(DIST, folder, { recursive: true });
  assert.ok(block.includes(`/assets/lamppost@${version}/lamppost.js`));
  const pasted = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title>
    <meta http-equiv="Content-Security-Policy" content="${WITH_WASM}"><link rel="icon" href="/assets/icon.svg">
    ${block.replace('notice=""', `notice="${digits}"`)}`;
  await t.test("work", () => genuine(pasted, "en"));
  await t.test("run the bytes that were checked: no file is asked for a second time", async () => {
    site.requests.length = 0;
    await genuine(pasted, "en");
    const asked = site.requests.map(({ url }) => url).filter((url) => url.startsWith("/assets/lamppost@"));
    for (const file of ["lamppost.wasm", "rulebooks.txt", "choices.js", "locales/en.js"]) {
      assert.ok(asked.some((url) => url.endsWith(`/${file}`)), `${file} was not asked for`);
    }
    assert.deepEqual(asked, [...new Set(asked)]);
  });

  const changed = async (file, policy, look) => {
    const path = join(folder, file);
    const original = readFileSync(path);
    // A change that a program would run all the same.
    writeFileSync(path, file.endsWith(".wasm") ? Buffer.concat([original, Buffer.from([0, 2, 1, 65])]) : `${original}\n`);
    const visitor = await browser.visitor();
    try {
      site.pages.set("/pasted.html", pasted.replace(WITH_WASM, policy));
      await visitor.open(`${site.origin}/pasted.html`);
      await look(visitor);
    } finally {
      await visitor.leave();
      writeFileSync(path, original);
    }
  };
  const shows = (visitor, part) => visitor.page.locator(`[part~="${part}"]`).first().waitFor();
  await t.test("a changed entry is not run", () => changed("lamppost.js", WITH_WASM, async ({ page: tab }) => {
    await tab.waitForLoadState("networkidle");
    assert.equal(await tab.evaluate(() => customElements.get("lamppost-notice")), undefined);
  }));
  const NO_WORKER = `${TRUSTED}; trusted-types 'none'`;
  for (const [file, policy] of [
    ["lamppost.wasm", WITH_WASM], ["lamppost.wasm", STRICT], ["lamppost.wasm", NO_WORKER], ["onpage.js", NO_WORKER],
    ["worker.js", WITH_WASM], ["worker.js", STRICT],
  ]) {
    await t.test(`a changed ${file} gives no verdict (${policy})`, () => changed(file, policy, async (visitor) => {
      await shows(visitor, "error");
      assert.deepEqual(visitor.events.map(({ detail }) => detail.code), ["fetch-failed"]);
    }));
  }
  await t.test("changed words are not shown", () => changed("locales/en.js", WITH_WASM, async (visitor) => {
    await visitor.page.waitForLoadState("networkidle");
    assert.deepEqual(visitor.events.map(({ detail }) => detail.code), ["fetch-failed"]);
    await visitor.page.getByText("About our sensors").waitFor();
  }));
  await t.test("changed choices are not offered", () => changed("choices.js", WITH_WASM, async (visitor) => {
    await visitor.page.getByText(words("panel-failed")).waitFor();
  }));
  await t.test("changed answers are not given", () => changed("more.js", WITH_WASM, async (visitor) => {
    await shows(visitor, "verdict");
    await visitor.page.locator(".ask > summary").click();
    await visitor.page.locator(".ask").getByText(words("error-fetch-failed")).waitFor();
  }));
  await t.test("changed rulebooks are not used, which is said", () => changed("rulebooks.txt", WITH_WASM, async (visitor) => {
    await shows(visitor, "verdict");
    assert.ok((await visitor.everything()).dom.includes(words("remark-rulebooks-not-fetched")));
  }));
  await t.test("a file of an earlier version in the cache is fetched again", async () => {
    const visitor = await browser.visitor();
    let old = true;
    await visitor.context.route("**/locales/en.js", async (route) => {
      if (!old) return route.continue();
      old = false;
      return route.fulfill({ contentType: "text/javascript", body: "export default {};\n" });
    });
    site.pages.set("/pasted.html", pasted);
    assert.equal((await visitor.read(`${site.origin}/pasted.html`)).name, words("verdict-genuine"));
    await visitor.leave();
  });
});

test("the page stays where its reader is", async () => {
  const tall = '<main style="height: 300vh"><button autofocus>First</button></main>';
  site.pages.set("/tall.html", page('<script type="module" src="/dist/define.js"></script>',
    `${WITH_WASM}; style-src 'unsafe-inline'`, "", `${tall}<lamppost-mine></lamppost-mine>`));
  const visitor = await browser.visitor();
  const tab = await visitor.open(`${site.origin}/tall.html`);
  await tab.evaluate(() => {
    window.moves = [];
    document.addEventListener("focusin", ({ target }) => window.moves.push(target.localName));
    document.addEventListener("scroll", () => window.moves.push("scroll"));
  });
  await tab.locator('lamppost-notice [part="choices"] button').first().waitFor();
  await tab.waitForLoadState("networkidle");
  assert.deepEqual(await tab.evaluate(() => [scrollY, document.activeElement.localName, window.moves]), [0, "button", []]);
  await visitor.leave();
});

test("a page sets colours, font and with it the distances, and reaches parts", async () => {
  writeFileSync(join(site.folder, "theme.css"), `lamppost-notice {
    --lamppost-font: 30px/1.5 monospace; --lamppost-text: rgb(1, 2, 3); --lamppost-background: rgb(250, 240, 230);
    --lamppost-line: rgb(4, 5, 6); --lamppost-caution: rgb(7, 8, 9); --lamppost-alarm: rgb(90, 8, 9);
  } lamppost-notice::part(verdict) { margin-top: 11px; }`);
  const theme = '<link rel="stylesheet" href="/theme.css"><script type="module" src="/dist/lamppost.js"></script>';
  const look = async (attributes, notice) => {
    site.pages.set("/themed.html", page(theme, WITH_WASM, attributes).replace(digits, notice));
    const visitor = await browser.visitor();
    await visitor.read(`${site.origin}/themed.html`);
    const style = await visitor.page.locator('[part~="verdict"]').evaluate((verdict) => {
      const { color, fontSize, fontFamily, borderTopColor, borderInlineStartColor, backgroundColor, marginTop, paddingTop } =
        getComputedStyle(verdict);
      const frame = getComputedStyle(verdict.closest('[part="frame"]')).backgroundColor;
      return { color, fontSize, fontFamily, borderTopColor, borderInlineStartColor, backgroundColor, marginTop, paddingTop, frame };
    });
    await visitor.leave();
    return style;
  };
  const plain = await look("", digits);
  assert.deepEqual(
    [plain.color, plain.fontSize, plain.fontFamily, plain.borderTopColor, plain.frame, plain.marginTop, plain.paddingTop],
    ["rgb(1, 2, 3)", "30px", "monospace", "rgb(4, 5, 6)", "rgb(250, 240, 230)", "11px", "30px"],
  );
  assert.equal((await look('sensor="lamp-2"', digits)).borderInlineStartColor, "rgb(7, 8, 9)");
  assert.equal((await look("", digits.slice(0, 60) + (9 - digits[60]) + digits.slice(61))).backgroundColor, "rgb(90, 8, 9)");
});

/** Opens a page: the notice is genuine, in that language, with its choices, and nothing is complained about. */
async function genuine(html, lang, stay = false) {
  site.pages.set("/page.html", html);
  const visitor = await browser.visitor();
  const { name, text } = await visitor.read(`${site.origin}/page.html`);
  assert.equal(name, words("verdict-genuine", lang), text);
  assert.ok(text.includes(CONTROLLER));
  await visitor.page.locator('[part="choices"] button').first().waitFor();
  assert.deepEqual([visitor.problems, visitor.elsewhere], [[], []]);
  assert.deepEqual(visitor.violations, []);
  if (stay) return visitor;
  return visitor.leave();
}

/** A page with a register and a badge: both read the notice, and nothing is complained about. */
async function listed(script, policy) {
  site.pages.set("/listed.html", `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="/assets/icon.svg">${script}
    <lamppost-badge authority="/lamppost/" notice="${digits}"></lamppost-badge>
    <lamppost-register authority="/lamppost/"></lamppost-register>`);
  const visitor = await browser.visitor();
  const tab = await visitor.open(`${site.origin}/listed.html`);
  await tab.getByText(`${words("verdict-genuine")}: Salmon Quay`, { exact: true }).waitFor();
  const link = tab.locator('lamppost-register [role="listitem"] a');
  await link.waitFor({ state: "attached" });
  assert.equal(await link.evaluate((one) => one.href), `${site.origin}/n/#${digits}`);
  assert.deepEqual([visitor.problems, visitor.elsewhere], [[], []]);
  await visitor.leave();
}
