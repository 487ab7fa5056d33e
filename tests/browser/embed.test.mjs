// The folder of `lamppost publish --embed`, copied below a path of a website that knows nothing of Lamppost.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { Browser } from "./browser.mjs";
import { City, CONTROLLER, draft, lamppost, program, temporaryFolder, words } from "./city.mjs";
import { STRICT, TRUSTED, WASM as WITH_WASM } from "./policies.mjs";
import { Site } from "./site.mjs";

/** A label that means to leave every text it may land in: HTML, an attribute, PHP, a template. */
const HOSTILE = "'\\\"><img src=x onerror=alert(1)> ?> {{pin}} <!--";
const AT = "/sensors/";
const POLICIES = [STRICT, WITH_WASM, TRUSTED];

// The city's own site is elsewhere, and must not be asked for anything.
const city = new City("https://city.example/");
city.sign(
  draft("lamp-1"),
  draft("lamp-2", { label: HOSTILE.replaceAll("\\", "\\\\").replaceAll('"', '\\"') }),
  draft("lamp-3", { language: "de" }),
);
const folder = join(temporaryFolder(), "embed");
const made = embed(folder);
const page = readFileSync(join(folder, "embed.html"), "utf8");
const block = page.split("<!-- Copy from here. -->\n")[1].split("<!-- Copy to here. -->")[0];
const package_ = `assets/lamppost@${made.version}`;

const host = await Site.open();
const root = temporaryFolder();
host.folder = webHost(root);
const browser = await Browser.launch();
after(async () => {
  await browser.close();
  await host.close();
});

function embed(out, ...more) {
  return lamppost("publish", "--embed", "--at", AT, "-a", city.folder, "-o", out, ...more);
}

/** What a webmaster copies, where it belongs. */
function webHost(root) {
  mkdirSync(join(root, AT), { recursive: true });
  for (const name of ["assets", "lamppost", "mine"]) cpSync(join(folder, name), join(root, AT, name), { recursive: true });
  cpSync(join(folder, "_headers"), join(root, "_headers"));
  return root;
}

/** A page of that website with the lines as they are printed. */
function pasted(policy = WITH_WASM, lines = block, lang = "en") {
  host.pages.set("/council/cameras.html", `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Cameras</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="${AT}icon"></head>
    <body><h1>Cameras in our town</h1>${lines}</body></html>`);
  return `${host.origin}/council/cameras.html`;
}

const shown = (page, part) => page.locator(`[part~="${part}"]`);

for (const policy of POLICIES) {
  test(`the lines as printed give a verdict for each sensor: ${policy}`, async () => {
    host.requests.length = 0;
    const visitor = await browser.visitor();
    const tab = await visitor.open(pasted(policy));
    await shown(tab, "card").nth(2).waitFor();
    assert.deepEqual(await shown(tab, "verdict-name").allInnerTexts(), Array(3).fill(words("verdict-genuine")));
    assert.ok((await tab.locator("lamppost-notice").first().evaluate((e) => e.shadowRoot.textContent)).includes(CONTROLLER));
    assert.deepEqual([visitor.violations, visitor.elsewhere], [[], []]);
    assert.deepEqual(visitor.problems.filter((text) => !text.includes("404")), []);
    const urls = host.requests.map(({ url }) => url).filter((url) => ![new URL(tab.url()).pathname, `${AT}icon`].includes(url));
    assert.deepEqual(urls.filter((url) => !url.startsWith(AT)), []);
    assert.deepEqual(urls.filter((url) => url.endsWith(".txt") && url.includes("/lamppost/")).sort(),
      ["keyring", "root", "status"].map((name) => `${AT}lamppost/${name}.txt`));
    await visitor.leave();
  });
}

test("what is unfolded has its choices, which are sent to the city", async () => {
  const visitor = await browser.visitor();
  const tab = await visitor.open(pasted());
  await tab.locator('[part~="more"]').first().click();
  await shown(tab, "choices").locator("button").first().waitFor();
  assert.equal(await tab.locator("lamppost-notice").first().evaluate((e) => e.collector), "https://city.example/v1/");
  await visitor.leave();
});

test("the same in another language", async () => {
  const visitor = await browser.visitor();
  const tab = await visitor.open(pasted(WITH_WASM, block, "de"));
  await shown(tab, "card").nth(2).waitFor();
  assert.equal(await shown(tab, "verdict-name").first().innerText(), words("verdict-genuine", "de"));
  await visitor.leave();
});

test("without JavaScript the text inside says who, what and where to ask", async () => {
  const visitor = await browser.visitor({ javaScriptEnabled: false });
  const tab = await visitor.open(pasted());
  const [first, hostile, german] = await tab.locator("lamppost-notice").all();
  const text = await first.innerText();
  for (const part of ["Herring Quay", `${words("field-who")}: ${CONTROLLER}`, words("compact-whole"), words("compact-unchecked")]) {
    assert.ok(text.includes(part), text);
  }
  assert.match(text, /@|City Hall/u);
  assert.match(await first.getByRole("link").getAttribute("href"), /^https:\/\/city\.example\/n#\d{300,}$/u);
  assert.ok((await hostile.innerText()).includes(HOSTILE));
  assert.ok((await german.innerText()).includes(words("compact-unchecked", "de")));
  assert.equal(await german.locator("div").getAttribute("lang"), "de");
  assert.equal(await tab.locator("img").count(), 0);
  await visitor.leave();
});

test("the README has three policies, and the instructions the same", () => {
  assert.equal(POLICIES.length, 3);
  assert.deepEqual([STRICT, WITH_WASM].map((policy) => policy.includes("wasm-unsafe-eval")), [false, true]);
});

test("the digest is that of the file, and every entry for script tags is there", () => {
  const entry = readFileSync(join(folder, package_, "lamppost.js"));
  assert.equal(made.integrity, `sha384-${createHash("sha384").update(entry).digest("base64")}`);
  assert.ok(block.includes(`src="${AT}${package_}/lamppost.js"\n  integrity="${made.integrity}"`));
  const pin = createHash("sha256").update(readFileSync(join(folder, "lamppost/root.txt"))).digest("base64");
  assert.equal(made.pin, `sha256-${pin}`);
  for (const name of ["lamppost", "register", "badge", "mine", "lamppost.global", "choices", "more", "compact", "backup", "worker"]) {
    assert.ok(existsSync(join(folder, package_, `${name}.js`)), name);
  }
  assert.equal(readdirSync(join(folder, package_, "locales")).filter((name) => /^..\.js$/u.test(name)).length, 9);
});

test("every element loads from the folder by its script tag", async () => {
  const tag = (file) => {
    const digest = createHash("sha384").update(readFileSync(join(folder, package_, file))).digest("base64");
    const kind = file.includes("global") ? "defer" : 'type="module"';
    return `<script ${kind} src="${AT}${package_}/${file}" integrity="sha384-${digest}" crossorigin="anonymous"></script>`;
  };
  for (const [file, element, part] of [
    ["register.js", `<lamppost-register authority="${AT}lamppost/"></lamppost-register>`, "list"],
    ["badge.js", `<lamppost-badge authority="${AT}lamppost/" ${/notice="[^"]+"/u.exec(block)[0]}></lamppost-badge>`, "badge"],
    ["lamppost.global.js", block.slice(block.indexOf("<lamppost-notice")), "card"],
  ]) {
    const visitor = await browser.visitor();
    const tab = await visitor.open(pasted(WITH_WASM, `${tag(file)}${element}`));
    await shown(tab, part).first().waitFor().catch((error) => assert.fail(`${file}: ${error}`));
    assert.deepEqual([visitor.violations, visitor.elsewhere], [[], []]);
    await visitor.leave();
  }
});

test("the page for one's own choices stands where the panel links to", async () => {
  const visitor = await browser.visitor();
  const tab = await visitor.open(`${host.origin}${AT}mine/`);
  await tab.locator("lamppost-mine").evaluate(async (element) => {
    while (!element.shadowRoot?.querySelector("h2, h3, p")) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  assert.equal(await tab.title(), `${words("site-choices")} · City of Example`);
  await visitor.leave();
});

test("not one byte may be another", async (t) => {
  const changed = async (file, policy, look) => {
    const path = join(root, AT, package_, file);
    const original = readFileSync(path);
    const other = Buffer.from(original);
    // In the middle, one bit; words stay a script that runs.
    other[other.length >> 1] ^= 1;
    writeFileSync(path, file.endsWith(".js") ? Buffer.concat([original, Buffer.from("\n")]) : other);
    const visitor = await browser.visitor();
    try {
      await visitor.open(pasted(policy));
      await look(visitor.page, visitor);
    } finally {
      await visitor.leave();
      writeFileSync(path, original);
    }
  };
  const fallback = async (tab) => {
    await tab.waitForLoadState("networkidle");
    await tab.getByText(words("compact-unchecked")).first().waitFor();
  };
  await t.test("the entry: it is not run, the text inside stays", () => changed("lamppost.js", WITH_WASM, async (tab) => {
    await fallback(tab);
    assert.equal(await tab.evaluate(() => customElements.get("lamppost-notice")), undefined);
  }));
  await t.test("the words: the text inside stays", () => changed("locales/en.js", WITH_WASM, async (tab, { events }) => {
    await fallback(tab);
    assert.deepEqual(events.map(({ detail }) => detail.code), Array(3).fill("fetch-failed"));
  }));
  for (const [file, policy] of [["lamppost.wasm", WITH_WASM], ["lamppost.wasm", STRICT], ["worker.js", STRICT]]) {
    await t.test(`${file}: no verdict, and it is said (${policy})`, () => changed(file, policy, async (tab) => {
      await shown(tab, "error").nth(2).waitFor();
      assert.ok((await shown(tab, "error").first().innerText()).includes(words("error-fetch-failed")));
      const said = await tab.locator("lamppost-notice").evaluateAll((all) => all.map((one) => one.shadowRoot.textContent).join());
      assert.ok(!said.includes(CONTROLLER) && !said.includes(words("verdict-genuine")));
    }));
  }
  await t.test("the few lines: all is shown instead", () => changed("compact.js", WITH_WASM, async (tab) => {
    await shown(tab, "summary").nth(2).waitFor();
    assert.equal(await shown(tab, "card").count(), 0);
  }));
  await t.test("the rulebooks: not held against the law, which is said", () => changed("rulebooks.txt", WITH_WASM, async (tab) => {
    await shown(tab, "card").first().getByText(words("remark-rulebooks-not-fetched")).waitFor();
  }));
  await t.test("the choices: said when they are asked for", () => changed("choices.js", WITH_WASM, async (tab) => {
    await tab.locator('[part~="more"]').first().click();
    await tab.getByText(words("panel-failed")).waitFor();
  }));
});

test("a version stays until it is deleted, and no other folder is taken for ours", () => {
  const before = join(folder, "assets/lamppost@0.0.9/locales");
  mkdirSync(before, { recursive: true });
  writeFileSync(join(before, "en.js"), "old");
  assert.deepEqual([embed(folder).kept, embed(folder).changed], [["assets/lamppost@0.0.9"], false]);
  assert.equal(readFileSync(join(before, "en.js"), "utf8"), "old");
  writeFileSync(join(folder, package_, "lamppost.js"), "another build");
  assert.equal(embed(folder).changed, true);
  rmSync(before, { recursive: true });

  const refused = (...args) => {
    const { status, stdout } = spawnSync(program(), ["publish", "-a", city.folder, ...args, "--json"], { encoding: "utf8" });
    assert.equal(status, 2, stdout);
    return JSON.parse(stdout).error.code;
  };
  const published = city.publish();
  assert.equal(refused("--embed", "-o", published), "publish-foreign-folder");
  assert.ok(existsSync(join(published, "n/index.html")));
  assert.equal(refused("-o", folder), "publish-foreign-folder");
  assert.ok(existsSync(join(folder, "embed.html")));
});

test("one sensor alone is shown whole", () => {
  const out = join(temporaryFolder(), "one");
  assert.equal(embed(out, "--sensor", "lamp-3").notices, 1);
  const one = readFileSync(join(out, "embed.html"), "utf8");
  assert.equal(one.match(/<lamppost-notice /gu).length, 1);
  assert.ok(one.includes('sensor="lamp-3"') && !one.includes("display="));
});

test("the pages for the webmaster hold nothing that a policy forbids", async () => {
  for (const name of ["instructions.html", "mine/index.html"]) {
    const html = readFileSync(join(folder, name), "utf8");
    assert.doesNotMatch(html, /\{\{|<style|\sstyle=|\son\w+=["'\w]|javascript:/u, name);
  }
  cpSync(join(folder, "instructions.html"), join(root, "instructions.html"));
  cpSync(join(folder, "instructions.css"), join(root, "instructions.css"));
  const visitor = await browser.visitor({ viewport: { width: 320, height: 640 } });
  const tab = await visitor.open(`${host.origin}/instructions.html`);
  const text = await tab.innerText("body");
  for (const part of [made.integrity, made.pin, "City of Example", `--at ${AT}`, ...POLICIES, "connect-src 'self' https://city.example"]) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it scrolls sideways");
  await visitor.leave();
});

const PHP = spawnSync("php", ["--version"]).status === 0;
const ours = (name) => join(folder, "snippets", name);
const SCRIPTS = [
  "wordpress/lamppost-notice/lamppost-notice.php", "wordpress/lamppost-notice/notices.php",
  "drupal/lamppost_notice/src/Plugin/Filter/LamppostNotice.php", "typo3/Configuration/ContentSecurityPolicies.php",
];

test("the snippets carry this folder's places", () => {
  for (const name of [SCRIPTS[0], "drupal/lamppost_notice/lamppost_notice.libraries.yml", "typo3/setup.typoscript"]) {
    const text = readFileSync(ours(name), "utf8");
    assert.ok(text.includes(`${AT}${package_}/lamppost.js`) && text.includes(made.integrity), name);
    assert.ok(!text.includes("{{"), name);
  }
  assert.ok(readFileSync(ours(SCRIPTS[3]), "utf8").includes("new UriValue('https://city.example')"));
});

test("the snippets in PHP can be read", { skip: !PHP && "php is not installed: its files are not looked at" }, () => {
  for (const name of SCRIPTS) {
    const { status, stdout, stderr } = spawnSync("php", ["-l", ours(name)], { encoding: "utf8" });
    assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
  }
  const read = spawnSync("php", ["-r", `define("ABSPATH", 1); echo json_encode(require $argv[1]);`, ours(SCRIPTS[1])], { encoding: "utf8" });
  const notices = JSON.parse(read.stdout);
  assert.deepEqual(Object.keys(notices), ["lamp-1", "lamp-2", "lamp-3"]);
  assert.equal(notices["lamp-2"].label, HOSTILE);
});

// The real functions of WordPress, where Debian's package or LAMPPOST_WORDPRESS has them. No database is asked.
const WORDPRESS = [process.env.LAMPPOST_WORDPRESS, "/usr/share/wordpress"].find((path) => path && existsSync(join(path, "wp-includes/kses.php")));
const absent = !PHP ? "php is not installed" : "there is no WordPress: set LAMPPOST_WORDPRESS to its folder";

test("what WordPress makes of the shortcode and of a pasted element works", { skip: !(PHP && WORDPRESS) && absent }, async () => {
  const run = join(temporaryFolder(), "run.php");
  writeFileSync(run, `<?php
    error_reporting(E_ALL & ~E_DEPRECATED);
    define('ABSPATH', $argv[1] . '/'); define('WPINC', 'wp-includes');
    define('WP_CONTENT_DIR', ABSPATH . 'wp-content'); define('WP_CONTENT_URL', 'http://host.example/wp-content');
    foreach (['version', 'load', 'compat', 'default-constants', 'plugin', 'cache', 'class-wp-object-cache', 'functions', 'class-wp-list-util', 'option', 'formatting', 'kses',
      'shortcodes', 'blocks', 'link-template', 'general-template', 'l10n', 'class-wp-dependency', 'class-wp-dependencies', 'class-wp-scripts',
      'functions.wp-scripts'] as $file) {
      if (file_exists(ABSPATH . "wp-includes/$file.php")) require_once ABSPATH . "wp-includes/$file.php";
    }
    wp_cache_init();
    $options = ['blog_charset' => 'UTF-8', 'siteurl' => 'http://host.example/wp', 'home' => 'http://host.example'];
    wp_cache_set('alloptions', $options, 'options');
    foreach ($options as $name => $value) add_filter("pre_option_$name", fn() => $value);
    do_action('init');
    require $argv[2];
    $shortcodes = do_shortcode('[lamppost_notice sensor="lamp-1"][lamppost_notice sensor="lamp-2" display="compact"][lamppost_notice sensor="nobody<b>"]');
    ob_start(); wp_scripts()->do_items(['lamppost-notice']); $script = ob_get_clean();
    $block = file_get_contents($argv[3]);
    echo json_encode([
      'shortcodes' => $shortcodes, 'script' => $script,
      'kept' => wp_kses($block, 'post'), 'pasted' => apply_filters('the_content', $block),
    ]);`);
  const element = join(temporaryFolder(), "element.html");
  writeFileSync(element, block);
  const { status, stdout, stderr } = spawnSync("php", [run, WORDPRESS, ours(SCRIPTS[0]), element], { encoding: "utf8" });
  assert.equal(status, 0, stderr + stdout);
  const { shortcodes, script, kept } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  assert.equal(script.trim(), `<script type="module" src="${AT}${package_}/lamppost.js" integrity="${made.integrity}" crossorigin="anonymous"></script>`);
  assert.ok(!kept.includes("<script") && kept.includes("<lamppost-notice authority="));
  for (const [lines, whole, few] of [[shortcodes, 1, 1], [kept, 0, 3]]) {
    const visitor = await browser.visitor();
    const tab = await visitor.open(pasted(STRICT, lines + script));
    if (whole) await shown(tab, "summary").nth(whole - 1).waitFor();
    await shown(tab, "card").nth(few - 1).waitFor();
    assert.deepEqual(new Set(await shown(tab, "verdict-name").allInnerTexts()), new Set([words("verdict-genuine")]));
    assert.equal(await tab.locator("img").count(), 0);
    assert.ok(!(await tab.innerText("body")).includes("\\u"), "WordPress changed the text");
    await visitor.leave();
  }
});
