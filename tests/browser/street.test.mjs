// "What watches me on this street": a place, the part of the map in view, what is near; their sums; the hand on the map.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { load, openTrust, verify } from "../../pkg/dist/node/verifier.js";
import { words } from "./city.mjs";
import { audit } from "./panel.mjs";
import {
  ALL, all, browser, close, count, labels, line, many, number, press, search, sentences, settled, site, unfold, visit,
} from "./register.mjs";

after(close);

const ROW = "Salmon Row";
const typed = (page) => page.getByRole("textbox", { name: words("register-street"), exact: true });
const title = (page) => page.locator(".sums h2").innerText();
const within = (distance) => words("register-near-within").replace("{ $distance }", distance);
const near = (page, distance) => page.getByRole("button", { name: within(distance), exact: true });

test("what watches on a street", async (t) => {
  await visit({}, async ({ page, visitor }) => {
    const before = site.requests.length;
    // Browsers draw the icon of a page again when its address changes.
    const asked = () => site.requests.slice(before).map(({ url }) => url).filter((url) => url !== "/assets/icon.svg");
    await unfold(page);
    await typed(page).fill("salmon");
    const link = page.locator(".streets a");
    assert.deepEqual(await link.allInnerTexts(), [`${ROW}\n5`, "Salmon Row Tower\n1"]);
    await link.first().click();
    await settled(page);

    await t.test("is all that its notices place there, however they write it", async () => {
      assert.equal(await title(page), words("register-sums-place").replace("{ $place }", ROW));
      // "Salmon Row Tower" begins with the same words, and somebody who looks for the row wants to know.
      assert.deepEqual((await labels(page)).sort(), ["Quay 0", "Quay 1", "Quay 2", "Quay 3", "Quay 4"]);
      assert.equal((await sentences(page))[0], many("register-sum-sensors", 5));
      assert.equal((await sentences(page))[1], many("register-sum-controllers", 2));
      assert.equal(await number(line(page, "Tram Company")), 2);
    });

    await t.test("is a link that tells no server", async () => {
      assert.equal(new URL(page.url()).hash, `#place=${encodeURIComponent(ROW)}`);
      assert.deepEqual(asked(), []);
      assert.equal(await link.first().getAttribute("aria-current"), "true");
      await page.goBack();
      await settled(page);
      assert.equal(await count(page), ALL);
      await page.goForward();
      await settled(page);
      assert.equal(await count(page), 5);
    });

    await t.test("its lines lead to the sensors", async () => {
      await line(page, "Tram Company").click();
      await settled(page);
      assert.deepEqual((await labels(page)).sort(), ["Quay 0", "Quay 3"]);
      await press(page, "register-to-list").click();
      const focused = await page.evaluate(() => document.querySelector("lamppost-register").shadowRoot.activeElement.textContent);
      assert.equal(focused, words("register-list"));
    });

    await t.test("goes when it is taken away, from the address too", async () => {
      await press(page, "register-everywhere").click();
      await press(page, "register-clear").click();
      await settled(page);
      assert.equal(await count(page), ALL);
      assert.equal(new URL(page.url()).hash, "");
    });
    assert.deepEqual([visitor.problems, visitor.violations], [[], []]);
  });
});

test("a link to a place opens it", async () => {
  await visit({ hash: "#place=salmon%20ROW" }, async ({ page }) => assert.equal(await count(page), 5));
  await visit({ hash: `#place=${encodeURIComponent("中山路")}` }, async ({ page }) => assert.equal(await count(page), 1));
  for (const hash of ["#place=", "#place=%", "#place=%E0%A4%A", `#place=${"a".repeat(9000)}`, "#place=..."]) {
    await visit({ hash }, async ({ page, visitor }) => {
      assert.equal(await count(page), ALL, hash.slice(0, 20));
      assert.deepEqual(visitor.problems, []);
    });
  }
  await visit({ hash: `#place=${encodeURIComponent("<img src=x onerror=alert(1)>")}` }, async ({ page, visitor }) => {
    assert.ok((await title(page)).includes("<img src=x"));
    assert.deepEqual([visitor.problems, await page.locator("img").count()], [[], 0]);
  });
});

test("what rules find is counted as they find it", async () => {
  await load();
  const now = Math.floor(Date.now() / 1000);
  const trust = openTrust({ root: String(site.read("lamppost/root.txt")), keyring: String(site.read("lamppost/keyring.txt")), now });
  const views = all.map(({ text }) => verify(trust, text, { now })).filter(({ verdict }) => verdict !== "expired");
  assert.equal(views.length, ALL);
  const found = (severity) => views.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length;
  const countries = new Set(views.flatMap(({ notice: { controller, processors, activities } }) => [
    controller, ...(processors ?? []), ...activities.flatMap(({ storage, recipients }) => [...(storage ?? []), ...(recipients ?? [])]),
  ]).map(({ country }) => country).filter(Boolean));
  await visit({}, async ({ page }) => {
    const lines = await sentences(page);
    assert.ok(found("missing") > 0);
    assert.ok(lines.includes(many("register-sum-missing", found("missing"))), lines.join("\n"));
    assert.ok(lines.includes(many("register-sum-countries", countries.size)), lines.join("\n"));
    const forbidden = found("prohibited");
    assert.equal(lines.some((text) => text === many("register-sum-forbidden", forbidden)), forbidden > 0);
  });
});

test("near where somebody is", async (t) => {
  // Between lamp-0 and lamp-1, which are some 130 metres apart.
  const here = { geolocation: { latitude: 53.4, longitude: -7.899, accuracy: 12 } };
  await t.test("is asked for by a press, and stays here", () =>
    visit({ ...here, permissions: ["geolocation"] }, async ({ page, visitor }) => {
      const asked = site.requests.length;
      await near(page, "100 metres").click();
      await page.waitForFunction(() => document.querySelector("lamppost-register").shadowRoot
        .querySelector('.where [aria-pressed="true"]').textContent.includes("100"));
      await settled(page);
      assert.deepEqual(await labels(page), ["Quay 0", "Quay 1"]);
      assert.ok((await title(page)).includes("100 metres"));
      assert.ok((await sentences(page)).at(-1).includes("12 metres"));
      await near(page, "250 metres").click();
      await settled(page);
      assert.ok((await count(page)) > 2);
      await near(page, "250 metres").click();
      await settled(page);
      assert.equal(await count(page), ALL);
      assert.equal(site.requests.length, asked);
      assert.deepEqual([visitor.problems, visitor.elsewhere, new URL(page.url()).hash], [[], [], ""]);
    }));
  await t.test("refused, changes nothing else", () => visit({ permissions: [] }, async ({ page, visitor }) => {
    await near(page, "50 metres").click();
    await page.getByText(words("register-near-refused")).waitFor();
    assert.equal(await count(page), ALL);
    assert.equal(await near(page, "50 metres").getAttribute("aria-pressed"), "false");
    await search(page).fill("cafe");
    await settled(page);
    assert.deepEqual(await labels(page), ["Café del Señor"]);
    assert.deepEqual(visitor.problems, []);
  }));
});

test("nobody is asked for a position before they press", async () => {
  const visitor = await browser.visitor();
  await visitor.context.addInitScript(() => {
    globalThis.asked = 0;
    Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition: () => { globalThis.asked++; } } });
  });
  const page = await visitor.open(`${site.origin}/register/`);
  await page.waitForFunction(() => document.querySelector("lamppost-register")?.progress?.done);
  assert.equal(await page.evaluate(() => globalThis.asked), 0);
  await near(page, "50 metres").click();
  assert.equal(await page.evaluate(() => globalThis.asked), 1);
  await page.getByText(words("register-near-asking")).waitFor();
  await visitor.leave();
});

test("a table with many lines can be read to its end", async () => {
  await visit({}, async ({ page }) => {
    const table = page.locator(".facet").nth(1);
    await table.locator("summary").click();
    const rows = table.locator("tbody tr");
    assert.equal(await rows.count(), 24);
    const whole = table.getByRole("button", { name: /^Show all \d+$/ });
    const values = Number((await whole.innerText()).match(/\d+/)[0]);
    assert.ok(values >= 32);
    await whole.click();
    assert.equal(await rows.count(), values);
    const find = table.getByRole("textbox", { name: words("register-find-value") });
    await find.fill("watcher 17");
    await settled(page);
    assert.deepEqual(await rows.locator("bdi").allInnerTexts(), ["Watcher 17"]);
    await rows.getByRole("button").click();
    await settled(page);
    assert.deepEqual(await labels(page), ["Long Road 17"]);
  });
});

test("the map in the hand", async (t) => {
  const scale = (page) => page.locator(".bar").evaluate((bar) => [bar.style.inlineSize, bar.nextElementSibling.textContent].join());
  const marks = (page) => page.locator(".mark:not([hidden])").evaluateAll((all) => all.map(({ style }) => `${style.left} ${style.top}`));
  const middle = async (page) => {
    const field = page.locator(".field-of-map");
    await field.evaluate((map) => map.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = await field.boundingBox();
    return [x + width / 2, y + height / 2];
  };
  await t.test("a mouse drags it; a drag presses nothing", () => visit({}, async ({ page }) => {
    await search(page).fill("quay");
    await settled(page);
    const before = [await scale(page), await marks(page)];
    const mark = page.locator(".mark:not([hidden])").first();
    await mark.evaluate((one) => one.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = await mark.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 70, { steps: 6 });
    await page.mouse.up();
    await settled(page);
    assert.equal(await scale(page), before[0]);
    assert.notDeepEqual(await marks(page), before[1]);
    assert.equal(new URL(page.url()).pathname, "/register/");
    await page.mouse.click(...(await (async () => {
      const box = await page.locator(".mark:not([hidden])").first().boundingBox();
      return [box.x + 20, box.y + 20];
    })()));
    await settled(page);
    const reached = await page.evaluate(() => document.querySelector("lamppost-register").shadowRoot.activeElement?.localName);
    assert.ok(["a", "button"].includes(reached), "a press without a drag opens the mark");
  }));
  await t.test("Ctrl and the wheel come nearer, the wheel alone scrolls the page", () => visit({}, async ({ page }) => {
    await page.mouse.move(...await middle(page));
    const before = await scale(page);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await settled(page);
    assert.notEqual(await page.evaluate(() => scrollY), top);
    assert.equal(await scale(page), before);
    await page.mouse.move(...await middle(page));
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await settled(page);
    assert.notEqual(await scale(page), before);
  }));
  await t.test("one finger scrolls the page, two stretch the map", () =>
    visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } }, async ({ page, visitor }) => {
      const [x, y] = await middle(page);
      const devtools = await visitor.context.newCDPSession(page);
      const touch = (type, ...points) => devtools.send("Input.dispatchTouchEvent", {
        type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      });
      const before = [await scale(page), await marks(page)];
      const top = await page.evaluate(() => scrollY);
      await touch("touchStart", [x, y]);
      for (let i = 1; i <= 10; i++) await touch("touchMove", [x, y - i * 12]);
      await touch("touchEnd");
      await settled(page);
      assert.ok((await page.evaluate(() => scrollY)) > top + 40, "the page scrolled");
      assert.deepEqual([await scale(page), await marks(page)], before);
      const [mx, my] = await middle(page);
      const still = await page.evaluate(() => [scrollY, visualViewport.scale]);
      await touch("touchStart", [mx - 20, my], [mx + 20, my]);
      for (let i = 1; i <= 10; i++) await touch("touchMove", [mx - 20 - i * 8, my], [mx + 20 + i * 8, my]);
      await touch("touchEnd");
      await settled(page);
      assert.notEqual(await scale(page), before[0]);
      assert.deepEqual(await page.evaluate(() => [scrollY, visualViewport.scale]), still, "and not the page");
    }));
  await t.test("every one of these is a button as well", () => visit({}, async ({ page }) => {
    for (const key of ["register-north", "register-east", "register-south", "register-west"]) {
      const before = await marks(page);
      await page.locator(".steps button").filter({ hasText: words(key) }).click();
      assert.notDeepEqual(await marks(page), before, key);
    }
    const before = await scale(page);
    await press(page, "register-zoom-in").click();
    assert.notEqual(await scale(page), before);
  }));
});

for (const [name, options] of [
  ["light", {}], ["dark at 320 pixels", { colorScheme: "dark", viewport: { width: 320, height: 640 } }],
  ["Arabic, enlarged to 400 %", { locale: "ar", viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ["forced colours", { forcedColors: "active" }],
]) {
  test(`a street is accessible: ${name}`, async () => {
    await visit({ hash: `#place=${encodeURIComponent(ROW)}`, ...options }, async ({ page }) => {
      await unfold(page);
      assert.deepEqual((await audit(page)).found, []);
      const [wide, own] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
      assert.ok(wide <= own, `${wide} > ${own}`);
    });
  });
}

test("paper gets the sums of the street, every table open", async () => {
  await visit({ hash: `#place=${encodeURIComponent(ROW)}` }, async ({ page }) => {
    const open = () => page.locator(".facet[open]").count();
    const before = await open();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.equal(await open(), 6);
    assert.ok(await page.locator(".sums h2").getByText(ROW).isVisible());
    assert.ok(await line(page, "Tram Company").isVisible());
    assert.ok(!(await page.locator(".where").isVisible()));
    assert.ok(!(await page.locator(".map").isVisible()));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await open(), before);
  });
});
