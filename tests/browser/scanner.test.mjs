// The page with the camera: signs before a camera, codes that lead elsewhere, cameras that refuse, and what is said about a
// sticker. Chromium has no BarcodeDetector here, so the site's own program reads.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import axe from "axe-core";

import { Browser } from "./browser.mjs";
import { CLASSES, HEIGHT, WIDTH, readPng, scene, seeded, symbolOn, y4m } from "./camera.mjs";
import { City, day, draft, temporaryFolder, words } from "./city.mjs";
import { Site } from "./site.mjs";

const EACH = 10;
const ELSEWHERE = "https://sensors.evil.example";

const site = await Site.open();
const city = new City(`${site.origin}/`);
city.sign(draft("lamp-one"), draft("lamp-two"));
const sign = city.placard("lamp-one");
const noPosition = draft("lamp-adrift").replace(/^position = .*\n/mu, "");
assert.doesNotMatch(noPosition, /^position/mu);
city.sign(noPosition);
const adrift = city.placard("lamp-adrift");
const foreignCity = new City(`${ELSEWHERE}/`, { authority: "evil.example", name: "Another Town" });
foreignCity.sign(draft("lamp-foreign"));
const foreign = foreignCity.placard("lamp-foreign");
site.folder = city.publish();

const film = join(temporaryFolder(), "camera.y4m");
const pictures = { own: readPng(sign.file), foreign: readPng(foreign.file) };
const grey = new Uint8Array(WIDTH * HEIGHT).fill(120);

/** What the camera will see when it is switched on: nothing first, then the sign. */
function show(picture, seen, seed) {
  const random = seeded(seed);
  const how = CLASSES[seen](random);
  const symbol = symbolOn(picture);
  // Every picture has grains of its own.
  writeFileSync(film, y4m([grey, ...[1, 2, 3].map(() => scene(picture, symbol, how, random))]));
}

writeFileSync(film, y4m([grey]));
const browser = await Browser.launch([
  "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`,
]);
const blind = await Browser.launch();
after(async () => {
  await Promise.all([browser.close(), blind.close()]);
  await site.close();
});

const address = `${site.origin}/scan/`;

/** Opens the page; whoever `may` has allowed the camera before. */
async function visit({ may = true, from = browser, began } = {}) {
  const visitor = await from.visitor();
  if (began) {
    await visitor.context.exposeBinding("lamppostTestFrame", (_, time) => began(time));
    await visitor.context.addInitScript(() => {
      const wait = () => {
        const video = document.querySelector("lamppost-scan")?.shadowRoot?.querySelector("video");
        if (video?.videoWidth) globalThis.lamppostTestFrame(Date.now());
        else requestAnimationFrame(wait);
      };
      wait();
    });
  }
  if (may) await visitor.context.grantPermissions(["camera", "clipboard-write", "clipboard-read"], { origin: site.origin });
  await visitor.open(address);
  await button(visitor.page, "scan-start").waitFor();
  return visitor;
}

const button = (page, key) => page.getByRole("button", { name: words(key), exact: true });
const text = (page, key) => page.getByText(words(key), { exact: true });

async function paste(page, typed) {
  const box = page.locator("details").filter({ has: page.getByText(words("scan-paste"), { exact: true }) });
  if ((await box.getAttribute("open")) === null) await box.locator("summary").click();
  await box.getByRole("textbox").fill(typed);
  await button(box, "scan-paste-look").click();
}

/** The page of the notice, with its verdict. */
async function arrived(visitor, digits) {
  await visitor.page.waitForURL((url) => url.pathname === "/n/");
  assert.equal(new URL(visitor.page.url()).hash.slice(1), digits);
  return visitor.answer();
}

const digitsOf = ({ text: read }) => read.slice(read.indexOf("#") + 1);

test("only the page that scans may look through a camera", () => {
  const policy = (path) => site.headersOf(path).get("permissions-policy");
  assert.match(policy("/scan/"), /camera=\(self\)/u);
  for (const path of ["/", "/n", "/n/", "/mine/", "/register/"]) assert.match(policy(path), /camera=\(\)/u, path);
  assert.equal(site.headersOf("/assets/scanner-worker.js").get("content-security-policy"), undefined);
});

test("signs in all weathers, straight to the program that reads", async (t) => {
  site.pages.set("/bench", "<!doctype html><title>bench</title>");
  const visitor = await browser.visitor();
  const page = await visitor.open(`${site.origin}/bench`);
  await page.evaluate(() => {
    const worker = new Worker("/assets/scanner-worker.js", { type: "module" });
    worker.postMessage({ url: new URL("/assets/scanner.wasm", location.href).href });
    let last = 0;
    const ask = (rgba, width, height) => new Promise((resolve) => {
      const id = ++last;
      worker.addEventListener("message", function heard({ data }) {
        if (data.id !== id) return;
        worker.removeEventListener("message", heard);
        resolve(data);
      });
      worker.postMessage({ id, rgba, width, height }, [rgba]);
    });
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { willReadFrequently: true });
    globalThis.ask = ask;
    // As the page looks at what its camera sees: all of it, the middle, all of it smaller.
    globalThis.look = async (base64, width, height) => {
      const grey = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const picture = new ImageData(width, height);
      grey.forEach((value, at) => picture.data.set([value, value, value, 255], at * 4));
      const bitmap = await createImageBitmap(picture);
      let time = 0;
      for (const [part, scale] of [[1, 1], [0.5, 2], [1, 0.5]]) {
        const [w, h] = [width * part, height * part];
        [canvas.width, canvas.height] = [w * scale, h * scale];
        context.imageSmoothingQuality = "high";
        context.drawImage(bitmap, (width - w) / 2, (height - h) / 2, w, h, 0, 0, canvas.width, canvas.height);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const start = performance.now();
        const { text } = await ask(data.buffer, canvas.width, canvas.height);
        time += performance.now() - start;
        if (text !== undefined) return { text, time };
      }
      return { time };
    };
  });

  const symbol = symbolOn(pictures.own);
  const rates = {};
  for (const [name, make] of Object.entries(CLASSES)) {
    let read = 0;
    let time = 0;
    for (let seed = 1; seed <= EACH; seed++) {
      const random = seeded(seed * 7919 + name.length);
      const picture = scene(pictures.own, symbol, make(random), random);
      const found = await page.evaluate(([base64, width, height]) => globalThis.look(base64, width, height),
        [Buffer.from(picture).toString("base64"), WIDTH, HEIGHT]);
      time += found.time;
      // What is read is right, or it is not read.
      if (found.text !== undefined) assert.equal(found.text, sign.text);
      read += found.text !== undefined;
    }
    rates[name] = read;
    t.diagnostic(`${name} ${read}/${EACH}, ${Math.round(time / EACH)} ms each`);
  }
  assert.ok(rates.sharp >= 9, `sharp ${rates.sharp}`);
  assert.ok(rates.small >= 7, `small ${rates.small}`);

  // Pictures that are none: nothing is read, and the next is.
  for (const [rgba, width, height] of [[0, 0, 0], [16, 2, 2], [4, 1000, 1000], [400, 4294967295, 4294967295], [400, 10, 10]]) {
    const said = await page.evaluate(([bytes, w, h]) => globalThis.ask(new ArrayBuffer(bytes), w, h), [rgba, width, height]);
    assert.deepEqual([said.text, said.failed], [undefined, undefined], `${width} × ${height}`);
  }
  const random = seeded(1);
  const again = scene(pictures.own, symbol, CLASSES.sharp(random), random);
  const last = await page.evaluate(([base64, width, height]) => globalThis.look(base64, width, height),
    [Buffer.from(again).toString("base64"), WIDTH, HEIGHT]);
  assert.equal(last.text, sign.text);
  await visitor.leave();
});

for (const seen of Object.keys(CLASSES)) {
  test(`a ${seen} sign before the camera leads to its notice`, async (t) => {
    show(pictures.own, seen, 3);
    site.requests.length = 0;
    let start = NaN;
    const visitor = await visit({ began: (time) => { start = time; } });
    const { page } = visitor;
    const fetched = () => [...new Set(site.requests.map(({ url }) => url).filter((url) => url.includes("scanner")))].sort();
    assert.deepEqual(fetched(), [], "the program that reads is fetched when somebody wants to scan");
    await button(page, "scan-start").click();
    const answer = await arrived(visitor, digitsOf(sign));
    t.diagnostic(`${seen}: ${Date.now() - start} ms from the first frame to the verdict`);
    assert.equal(answer.name, words("verdict-genuine"));
    assert.deepEqual(fetched(), ["/assets/scanner-worker.js", "/assets/scanner.wasm"]);
    assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
    await visitor.leave();
  });
}

test("a sign of somebody else is shown and not opened", async () => {
  show(pictures.foreign, "sharp", 5);
  const visitor = await visit();
  const { page } = visitor;
  await button(page, "scan-start").click();
  await text(page, "scan-foreign").waitFor({ timeout: 20_000 });
  assert.equal(await page.locator(".address b").innerText(), "sensors.evil.example");
  await text(page, "scan-carries-unknown-issuer").waitFor();
  assert.equal(new URL(page.url()).pathname, "/scan/");
  assert.equal(await page.getByRole("link").filter({ hasText: "evil" }).count(), 0);
  assert.equal(await page.locator("video").count(), 0, "the camera is off");
  await button(page, "scan-copy").click();
  await text(page, "scan-copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), foreign.text);
  assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
  await visitor.leave();
});

test("a camera that refuses, is missing or goes leaves the other ways", async (t) => {
  show(pictures.own, "sharp", 3);
  writeFileSync(film, y4m([grey]));
  await t.test("refused", async () => {
    const visitor = await visit({ may: false });
    await button(visitor.page, "scan-start").click();
    await text(visitor.page, "scan-camera-refused").waitFor();
    await paste(visitor.page, sign.text);
    await arrived(visitor, digitsOf(sign));
    await visitor.leave();
  });
  await t.test("none", async () => {
    const visitor = await visit({ from: blind });
    await button(visitor.page, "scan-start").click();
    await text(visitor.page, "scan-camera-none").waitFor();
    await button(visitor.page, "scan-start").waitFor();
    await visitor.leave();
  });
  await t.test("gone", async () => {
    const visitor = await visit();
    await button(visitor.page, "scan-start").click();
    await text(visitor.page, "scan-on").waitFor();
    await visitor.context.clearPermissions();
    const devtools = await visitor.context.newCDPSession(visitor.page);
    await devtools.send("Browser.setPermission", {
      permission: { name: "camera" }, setting: "denied", origin: site.origin,
    }).catch(() => {});
    await text(visitor.page, "scan-camera-lost").waitFor();
    assert.equal(await visitor.page.locator("video").count(), 0);
    await button(visitor.page, "scan-start").waitFor();
    await visitor.leave();
  });
  await t.test("switched off by the person, and by looking away", async () => {
    const visitor = await visit();
    const { page } = visitor;
    // Two presses are one camera.
    await button(page, "scan-start").evaluate((one) => {
      one.click();
      one.click();
    });
    await button(page, "scan-stop").click();
    await text(page, "scan-off").waitFor();
    assert.equal(await page.locator("video").count(), 0);
    await button(page, "scan-start").click();
    await text(page, "scan-on").waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await text(page, "scan-hidden").waitFor();
    assert.equal(await page.locator("video").count(), 0);
    await visitor.leave();
  });
});

test("a picture, a short code and a pasted text lead to the notice", async (t) => {
  const open = async (page, key) => page.locator("summary").getByText(words(key), { exact: true }).click();
  await t.test("picture", async () => {
    const visitor = await visit({ may: false });
    await open(visitor.page, "scan-picture");
    const input = visitor.page.locator('input[type="file"]');
    await input.setInputFiles({ name: "none.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await text(visitor.page, "scan-picture-failed").waitFor();
    await input.setInputFiles(sign.file);
    assert.equal((await arrived(visitor, digitsOf(sign))).name, words("verdict-genuine"));
    assert.ok(site.requests.every(({ method }) => method === "GET"), "nothing was sent");
    await visitor.leave();
  });
  await t.test("short code", async () => {
    const visitor = await visit({ may: false });
    await open(visitor.page, "site-code");
    const box = visitor.page.locator("details[open]");
    await box.getByRole("textbox").fill("AAAAA");
    await button(box, "site-code-find").click();
    await box.getByRole("alert").getByText(words("error-short-code-length")).waitFor();
    await box.getByRole("textbox").fill(sign.shortCode);
    await box.getByRole("textbox").press("Enter");
    await arrived(visitor, digitsOf(sign));
    await visitor.leave();
  });
  await t.test("a genuine notice, whatever host its address names", async () => {
    const visitor = await visit({ may: false });
    await paste(visitor.page, `https://elsewhere.example/n#${digitsOf(sign)}`);
    await arrived(visitor, digitsOf(sign));
    assert.deepEqual(visitor.elsewhere, []);
    await visitor.leave();
  });
});

test("what strangers write stays text", async (t) => {
  const visitor = await visit({ may: false });
  const { page } = visitor;
  const host = new URL(site.origin).host;
  const cases = [
    ["javascript:", "javascript:alert(document.domain)", "scan-text", "scan-like-program"],
    ["Wi-Fi", "WIFI:S:Free;T:WPA;P:secret;;", "scan-text", "scan-like-wifi"],
    ["phone", "tel:+3112345", "scan-text", "scan-like-contact"],
    ["4 KB", "x".repeat(4096), "scan-text"],
    ["markup", "<img src=x onerror=alert(1)>", "scan-text"],
    ["turned around", "safe\u202Eelpmaxe.live//:sptth", "scan-text", "scan-signs"],
    ["a name before @", `https://${host}@evil.example/n#123`, "scan-foreign", "scan-user", "evil.example"],
    ["look-alike letters", "https://g\u043e\u043egle.com/login", "scan-foreign", "scan-letters", "xn--ggle-55da.com"],
    ["turned around in an address", "https://evil.example/\u202Egpj.exe", "scan-foreign", "scan-signs", "evil.example"],
    ["without https", "evil.example/n#12", "scan-foreign", undefined, "evil.example"],
    ["an odd number", "HTTPS://0x7f.1/", "scan-foreign", undefined, "127.0.0.1"],
    ["another port", "http://127.0.0.1:1/n#1", "scan-foreign", undefined, "127.0.0.1:1"],
    ["long address", `https://evil.example/${"a/".repeat(2000)}`, "scan-foreign", undefined, "evil.example"],
    ["this site", `${site.origin}/mine/`, "scan-own"],
    ["a notice of this site, changed", `${sign.text.slice(0, -1)}${(Number(sign.text.at(-1)) + 1) % 10}`, undefined],
  ];
  for (const [name, typed, title, more, leads] of cases) {
    await t.test(name, async () => {
      await paste(page, typed);
      await page.locator("section.verdict").waitFor();
      if (title) await page.getByRole("heading", { name: words(title), exact: true }).waitFor();
      if (more) {
        const [start] = words(more).split("{");
        await page.getByText(start.trim()).first().waitFor({ state: "attached" });
      }
      if (leads) assert.equal(await page.locator(".address b").innerText(), leads);
      const shown = await page.locator("section.verdict").evaluate((element) => element.textContent);
      assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069]/u);
      assert.equal(await page.locator("section.verdict a").count(), 0, "nothing to press leads away");
      assert.ok((await page.locator("section.verdict").innerText()).length < 4000);
      const { width } = await page.locator("section.verdict").boundingBox();
      assert.ok(width <= page.viewportSize().width);
    });
  }
  assert.equal(new URL(page.url()).pathname, "/scan/");
  assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
  await visitor.leave();
});

test("a report is a text that the person sends", async () => {
  const visitor = await visit({ may: true });
  const { page } = visitor;
  await paste(page, "https://evil.example/pay?for=parking");
  const before = site.requests.length;
  await button(page, "scan-report").click();
  const report = page.locator("section.report");
  await report.getByRole("textbox").fill("Herring Quay 7, on the lamp");
  const written = await report.locator(".written").innerText();
  for (const piece of ["evil.example", "https://evil.example/pay?for=parking", "Herring Quay 7, on the lamp", new URL(site.origin).host]) {
    assert.ok(written.includes(piece), `${piece} in\n${written}`);
  }
  const mail = report.getByRole("link", { name: words("scan-report-mail") }).first();
  await mail.waitFor();
  const href = new URL(await mail.getAttribute("href"));
  assert.equal(href.protocol, "mailto:");
  assert.equal(href.searchParams.get("body").replaceAll("\r\n", "\n"), written);
  await button(page, "scan-report-copy").click();
  await text(page, "scan-copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), written);
  const asked = site.requests.slice(before).map(({ method, url }) => `${method} ${url}`);
  // Whom to tell, and the words for it: the same for every report.
  assert.ok(asked.every((one) => /^GET \/(lamppost\/register\/|assets\/locales\/en-terms\.js$)/u.test(one)), asked.join("\n"));
  assert.deepEqual([visitor.problems, visitor.elsewhere], [[], []]);
  await visitor.leave();
});

test("the page, a warning and a report can be used by everybody", async (t) => {
  for (const [name, options] of [["light", {}], ["dark, Arabic, narrow", {
    colorScheme: "dark", locale: "ar", viewport: { width: 320, height: 640 },
  }]]) {
    await t.test(name, async () => {
      const lang = options.locale ?? "en";
      const visitor = await browser.visitor(options);
      const page = await visitor.open(address);
      const press = (key, where = page) => where.getByRole("button", { name: words(key, lang), exact: true });
      await press("scan-start").waitFor();
      for (const summary of await page.locator("lamppost-scan summary").all()) await summary.click();
      await page.getByRole("textbox").last().fill("https://\u0435vil.example/pay#1");
      await press("scan-paste-look").click();
      // Who waited for the answer hears it: it has the focus.
      await page.locator("section.verdict h2:focus").waitFor();
      await press("scan-report").click();
      await page.locator("section.report .written").waitFor();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => (await globalThis.axe.run(document)).violations
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`));
      assert.deepEqual(violations, []);
      const { wide, room } = await page.evaluate(() =>
        ({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }));
      assert.ok(wide <= room, `${wide} > ${room}`);
      const small = await page.locator("lamppost-scan").evaluate((element) =>
        [...element.shadowRoot.querySelectorAll("button, summary, input")].map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height < 44).length);
      assert.equal(small, 0, "targets of 44 px");
      await visitor.leave();
    });
  }
});

test("is this the right place?", async (t) => {
  const [latitude, longitude] = /^position = .*$/mu.exec(draft("x"))[0].match(/-?\d+\.\d+/gu).map(Number);
  const say = async (name, { read = sign.text, here, may = true }, key, verdict = "genuine") => t.test(name, async () => {
    const visitor = await browser.visitor(here ? { geolocation: here } : {});
    if (may) await visitor.context.grantPermissions(["geolocation"], { origin: site.origin });
    await visitor.read(read);
    const before = site.requests.length;
    const { page } = visitor;
    await button(page, "site-place").click();
    const [start] = words(key).split("{");
    await page.locator("#beside-answer").getByText(start.trim()).first().waitFor();
    await text(page, "scan-place-promise").waitFor();
    await page.getByRole("heading", { name: words(`verdict-${verdict}`), exact: true }).waitFor();
    const asked = site.requests.slice(before).map(({ url, body }) => url + body).join("\n");
    assert.ok(!asked.includes(String(latitude).slice(0, 6)), "the position is sent nowhere");
    assert.ok(!JSON.stringify(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).includes(String(latitude).slice(0, 6)));
    assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
    if (verdict === "from-another-place") {
      await button(page, "site-report").click();
      await page.getByRole("button", { name: words("term-lamppost-decision-concern-place"), exact: true }).waitFor();
    }
    await visitor.leave();
  });
  await say("here", { here: { latitude: latitude + 0.0001, longitude, accuracy: 12 } }, "scan-place-fits");
  await say("far away", { here: { latitude: latitude + 0.1, longitude, accuracy: 12 } }, "scan-place-far", "from-another-place");
  await say("not exact", { here: { latitude: latitude + 0.1, longitude, accuracy: 900 } }, "scan-place-inexact");
  await say("refused", { here: { latitude, longitude }, may: false }, "scan-place-refused");
  await say("no position in the notice", { read: adrift.text, may: false }, "scan-place-unstated");
});

test("the page of a changed notice offers a report", async () => {
  const visitor = await browser.visitor();
  await visitor.read(`${sign.text.slice(0, 200)}${(Number(sign.text[200]) + 1) % 10}${sign.text.slice(201)}`);
  const { page } = visitor;
  assert.equal(await button(page, "site-place").count(), 0);
  await button(page, "site-report").click();
  await page.locator("#beside-answer .written").waitFor();
  const written = await page.locator("#beside-answer .written").innerText();
  assert.ok(written.includes(words("verdict-changed")), written);
  await page.locator("#beside-answer").getByRole("link", { name: words("scan-report-mail") }).first().waitFor();
  assert.deepEqual([visitor.problems, visitor.violations, visitor.elsewhere], [[], [], []]);
  await visitor.leave();
});

test("under a policy without WebAssembly, and where the browser's own reader fails, codes are read as well", async () => {
  show(pictures.own, "sharp", 3);
  site.policy = () => "default-src 'self'; require-trusted-types-for 'script'; trusted-types lamppost";
  const visitor = await browser.visitor();
  await visitor.context.grantPermissions(["camera"], { origin: site.origin });
  await visitor.context.addInitScript(() => {
    globalThis.BarcodeDetector = class {
      static getSupportedFormats = async () => ["qr_code"];
      detect = async () => { throw new DOMException("no service", "NotSupportedError"); };
    };
  });
  const page = await visitor.open(address);
  await button(page, "scan-start").click();
  await arrived(visitor, digitsOf(sign));
  site.policy = (published) => published;
  await visitor.leave();
});
