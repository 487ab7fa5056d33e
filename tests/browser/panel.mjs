// A notice with every kind of choice, a city that takes them, and what a test has to see of a page: sizes, looks,
// languages, where the focus is.

import assert from "node:assert/strict";

import axe from "axe-core";

import { City, draft, words } from "./city.mjs";
import { Resident } from "./resident.mjs";
import { Office, Wire } from "./serve.mjs";

/** What the notice does, in its order. */
export const ACTIVITIES = [
  { basis: "6(1)(a)", purpose: "research_development", text: "Study how people cross." },
  { basis: "6(1)(a)", purpose: "inform", text: "Show how full it is." },
  { basis: "6(1)(e)", purpose: "planning_decision_making", text: "Count people." },
  { basis: "6(1)(f)", purpose: "commerce", text: "Rate the stalls.", more: 'legitimate_interest = "Fair rents."' },
  { basis: "6(1)(c)", purpose: "fire_emergency", text: "Keep exits free." },
  {
    basis: "6(1)(e)", purpose: "entry", text: "Open the gate.",
    more: 'automated_decision = { effect = "significant_effect", autonomy = "autonomous", human_review = true }',
  },
];

export const [RESEARCH, INFORM, PLANNING, STALLS, EXITS, GATE] = ACTIVITIES.keys();

export const GIVE = "consent-give";
export const REFUSE = "consent-refuse";
export const WITHDRAW = "consent-withdraw";
export const OBJECT = "objection-make";
export const RETRACT = "objection-retract";

/** Each kind of outcome: about which use of data, and what has to be decided before it. */
export const OUTCOMES = [
  [GIVE, RESEARCH], [REFUSE, RESEARCH], [WITHDRAW, RESEARCH, GIVE], [OBJECT, PLANNING], [RETRACT, PLANNING, OBJECT],
];

/** Of what the notice says in its own words, so that they can be told from the page's. */
export const LANGUAGE = "ga";

/** The exemplary notice doing something else. */
export function everyChoice(sensor, { activities = ACTIVITIES, hours = 24, ...changes } = {}) {
  // Partly a company: to a public body the law gives no legitimate interest.
  const [head] = draft(sensor, { language: LANGUAGE, ...changes }).replace('kind = "public"', 'kind = "mixed"')
    .split("[[activities]]");
  return head + activities.map(({ basis, purpose, text, more = "" }) => `[[activities]]
purpose = "${purpose}"
purpose_text = "${text}"
${basis ? `legal_basis = "${basis}"` : ""}
data_kinds = ["people_count"]
identifiability = "identifiable"
retention = { rule = "hours", hours = ${hours} }
storage = [{ kind = "on_device" }]
recipients = []
${more}
`).join("\n");
}

/** A city whose site and collector are one program. */
export class Town {
  static async open() {
    const town = new Town();
    town.wire = await Wire.open();
    town.city = new City(`${town.wire.origin}/`);
    town.office = town.wire.office = new Office(town.city.folder);
    return town;
  }

  get origin() {
    return this.wire.origin;
  }

  /** Signs drafts and serves them. Returns what a camera reads from each sign. */
  async sign(...drafts) {
    const { signed } = this.city.sign(...drafts);
    if (this.office.port !== undefined) await this.office.close();
    await this.office.open(this.city.publish());
    return signed.map(({ text }) => text);
  }

  async close() {
    await this.wire.close();
    await this.office.close();
  }
}

/** A person of whom is counted what they press, with keys or without. */
export class Counted extends Resident {
  static async come(browser, origin, options = {}) {
    const one = await Resident.come(browser, origin, options);
    one.visitor.context.setDefaultTimeout(10_000);
    await one.visitor.context.addInitScript(() => {
      globalThis.activations = 0;
      addEventListener("click", ({ isTrusted }) => { if (isTrusted) globalThis.activations += 1; }, true);
    });
    return new Counted(one.visitor, origin);
  }

  activations() {
    return this.page.evaluate(() => globalThis.activations);
  }

  choice(decision, where = this.page) {
    return this.button(where, `term-lamppost-decision-${decision}`);
  }

  /** Decides, and waits for the receipt. */
  async settle(decision, index) {
    const where = this.activity(index);
    await this.decide(decision, where);
    await this.received(where, decision);
  }

  async received(where, decision) {
    const [start] = words(`did-${decision}`).split("{");
    const record = where.locator(".record").filter({ has: this.page.getByRole("heading", { name: start }) });
    await this.row(record, "record-received").waitFor();
    return record;
  }

  /** How many entries stand in each table of the store; none where there is no store. */
  stored() {
    return this.page.evaluate(async () => {
      const [found] = (await indexedDB.databases()).filter(({ name }) => name === "lamppost");
      if (!found) return {};
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open("lamppost");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const counts = {};
      for (const name of database.objectStoreNames) {
        const request = database.transaction(name).objectStore(name).count();
        counts[name] = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
      }
      database.close();
      return counts;
    });
  }
}

/** What people see of something that they can press: all of its style as the browser computes it, and its place. */
export function look(button) {
  return button.evaluate((element) => {
    const computed = getComputedStyle(element);
    const style = Object.fromEntries([...computed].map((name) => [name, computed.getPropertyValue(name)]));
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return {
      kind: [element.localName, element.getAttribute("role"), element.type, element.tabIndex, element.disabled],
      hooks: [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      style, left, top, right, bottom, width, height,
    };
  });
}

/** They follow from the space that there is, and have a rule of their own. */
const SIZES = ["width", "height", "inline-size", "block-size", "transform-origin", "perspective-origin"];

/** Names of style properties in which two looks differ. */
export function differences(one, other) {
  return Object.keys({ ...one.style, ...other.style })
    .filter((name) => one.style[name] !== other.style[name] && !SIZES.includes(name));
}

/** The two answers to one question. */
export function pair(one, index = RESEARCH) {
  return [GIVE, REFUSE].map((decision) => one.choice(decision, one.activity(index)));
}

/** Sending and not sending. */
export function sending(one, decision, index = RESEARCH) {
  const where = one.activity(index);
  return [one.sender(decision, where), one.button(where, "confirm-leave")];
}

/** Looks of two buttons, each with the pointer or the focus on itself if `how` says so. */
export async function looks(buttons, how = async () => {}) {
  const found = [];
  for (const button of buttons) {
    await button.page().mouse.move(0, 0);
    await how(button);
    found.push(await look(button));
  }
  return found;
}

export function sameSize([yes, no], where) {
  for (const side of ["width", "height"]) {
    const [less, more] = [yes[side], no[side]].sort((a, b) => a - b);
    assert.ok(less > 0 && more <= less * 1.1, `${where}: ${side} of ${yes[side]} and ${no[side]}`);
  }
}

/** From inside, where only this test can reach. */
export async function restyle(one, css) {
  await one.page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.querySelector("lamppost-notice").shadowRoot.adoptedStyleSheets.push(sheet);
  }, css);
}

/** WCAG contrast of the words on their ground. */
export function contrast({ style }) {
  const [light, dark] = [style.color, style["background-color"]].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether a colour is one that people take for yes or for no. */
export function redOrGreen(colour) {
  const [red, green, blue] = channels(colour);
  return Math.max(red, green) - blue > 40 && Math.abs(red - green) > 40;
}

function channels(colour) {
  return colour.match(/[\d.]+/g).slice(0, 3).map(Number);
}

export const PASSPHRASE = "three herrings on a quay";

export async function backup(one) {
  const part = await one.unfold(one.page.locator("section.keeping"), "mine-backup-save");
  for (const key of ["mine-passphrase", "mine-passphrase-again"]) {
    await part.getByLabel(words(key), { exact: true }).fill(PASSPHRASE);
  }
  return one.save(one.button(part, "mine-backup-save"));
}

export async function restore(one, buffer) {
  await one.mine();
  const part = await one.unfold(one.page.locator("section.keeping"), "mine-restore");
  await part.getByLabel(words("mine-restore-file")).setInputFiles({ name: "b.age", mimeType: "", buffer });
  await part.getByLabel(words("mine-passphrase"), { exact: true }).fill(PASSPHRASE);
  await one.button(part, "mine-restore-do").click();
}

/** Each piece of text inside an element with the language that a screen reader takes for it. */
export function spoken(where) {
  return where.evaluate((root) => {
    const found = [];
    const languageOf = (node) => {
      for (let at = node; at; at = at.parentNode ?? at.host) {
        const language = at.getAttribute?.("lang");
        if (language) return language;
      }
      return "";
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (text !== "") found.push({ text, language: languageOf(walker.currentNode) });
    }
    return found;
  });
}

/** How many closed sections stand between a reader and an element. */
export function depth(where) {
  return where.evaluate((element) => {
    let count = 0;
    for (let at = element.closest("details:not([open])"); at; at = at.parentElement.closest("details:not([open])")) {
      // The title of a closed section is in view.
      if (!at.querySelector(":scope > summary").contains(element)) count += 1;
    }
    return count;
  });
}

/** Where the focus is, and whether one sees it. */
export function focused(page) {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
    const { top, bottom, width, height } = active.getBoundingClientRect();
    const label = active.labels?.[0]?.innerText;
    return {
      tag: active.localName,
      words: (label ?? active.innerText ?? "").trim(),
      seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^rgba\(.* 0\)$/.test(outlineColor),
      inView: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });
}

/** axe looks through open shadow roots. It arrives past the policy, as the rest of these tests does. */
export async function audit(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ["violations", "passes"] });
    return {
      found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      contrast: passes.some(({ id }) => id === "color-contrast"),
    };
  });
}
