// A person with a fresh browser, who decides by pressing what they can read.

import { readFileSync } from "node:fs";

import { words } from "./city.mjs";

export class Resident {
  constructor(visitor, origin) {
    this.visitor = visitor;
    this.origin = origin;
  }

  /** `options`: what runs before every page, and Playwright's own. */
  static async come(browser, origin, { before, ...options } = {}) {
    const visitor = await browser.visitor(options);
    if (before) await visitor.context.addInitScript(before);
    return new Resident(visitor, origin);
  }

  get page() {
    return this.visitor.page;
  }

  /** Opens what a camera read, and waits for the panel under the verdict. */
  async scan(text) {
    const answer = await this.visitor.read(text);
    await this.activity(0).waitFor();
    return answer;
  }

  /** What may be decided about one use of data. */
  activity(index) {
    return this.page.locator("section.activity").nth(index);
  }

  /** The first activation: from “Object to this use” to the question. */
  async ask(decision, where = this.activity(0)) {
    await where.getByRole("button", { name: words(`term-lamppost-decision-${decision}`), exact: true }).click();
    const question = where.locator("section.confirm");
    await question.waitFor();
    return question;
  }

  /** What a person may add before they send. */
  async add(question, { ground, text }) {
    if (ground) await question.getByRole("radio", { name: words(`term-dpv-ground-${ground}`), exact: true }).check();
    if (text) await question.getByRole("textbox").fill(text);
  }

  /** The button of the second activation. */
  sender(decision, where = this.activity(0)) {
    return where.getByRole("button", { name: words(`send-${decision}`), exact: true });
  }

  /** Both activations. */
  async decide(decision, where = this.activity(0), more = {}) {
    await this.add(await this.ask(decision, where), more);
    await this.sender(decision, where).click();
  }

  /** Opens my choices where the page before was, if that is still there. */
  async mine() {
    const address = `${this.origin}/mine/`;
    if (!this.page || this.page.isClosed()) await this.visitor.open(address);
    else await this.page.goto(address);
    return this.settled();
  }

  /** Waits until my choices are shown. */
  async settled() {
    await this.page.locator('lamppost-mine [role="status"] :not(.checking)').first().waitFor();
  }

  get cards() {
    return this.page.locator("section.card");
  }

  /** The record under my choices that begins with these words. */
  card(key) {
    const [start] = words(key).split("{");
    return this.cards.filter({ has: this.page.getByRole("heading", { name: start }) });
  }

  /** What a record says in one of its rows. */
  row(where, key) {
    const label = this.page.getByText(words(key), { exact: true });
    return where.locator("div.row").filter({ has: this.page.locator("dt").and(label) }).locator("dd");
  }

  /** Opens what is folded, unless it is open. */
  async unfold(where, key) {
    const details = where.locator("details")
      .filter({ has: this.page.locator("summary").getByText(words(key), { exact: true }) });
    if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
    return details;
  }

  button(where, key) {
    return where.getByRole("button", { name: words(key), exact: true });
  }

  /** The bytes of the file that a button hands out. */
  async save(button) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    return readFileSync(await download.path());
  }

  /** A form of a record, by its button. */
  async form(card, key) {
    return this.save(this.button(await this.unfold(card, "mine-export"), key));
  }

  async journal() {
    const part = await this.unfold(this.page.locator("section.keeping"), "mine-journal");
    return (await this.save(this.button(part, "mine-journal"))).toString();
  }

  async databases() {
    return this.page.evaluate(() => indexedDB.databases());
  }

  async leave() {
    await this.visitor.leave();
  }
}
