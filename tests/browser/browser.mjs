// Chromium as a resident has it: nothing remembered, and everything it complains about noted down.

import { EventEmitter, once } from "node:events";
import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

import { Asked, Elsewhere } from "./asked.mjs";

const ARGUMENTS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** What the element puts there once it has something to say. */
const ANSWER = '[part~="verdict"], [part~="error"], [part~="empty"]';

export class Browser {
  #elsewhere;
  #asked = new Asked();

  /** `more`: further arguments for Chromium, such as a camera. */
  static async launch(more = []) {
    const browser = new Browser();
    browser.#elsewhere = await Elsewhere.open();
    const executablePath = process.env.LAMPPOST_CHROMIUM || "/usr/bin/chromium";
    if (!existsSync(executablePath)) throw new Error("no Chromium: set LAMPPOST_CHROMIUM to one");
    browser.chromium = await chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
    return browser;
  }

  /** A person with a fresh browser. `options` are those of Playwright's contexts. */
  async visitor(options = {}) {
    const context = await this.chromium.newContext({
      locale: "en-GB",
      // What these tests ask about is a first visit. Those about what a device keeps allow it.
      serviceWorkers: "block",
      // Whatever does not stay on this machine goes there, whoever asks: page, worker or browser.
      proxy: { server: this.#elsewhere.address, bypass: "127.0.0.1" },
      ...options,
    });
    context.on("request", (request) => this.#asked.note(...whose(request)));
    const visitor = new Visitor(context, this.#elsewhere.asked);
    await visitor.watch();
    return visitor;
  }

  /** Says that pages of another origin ask this one here, because a test is about that. */
  mayAsk(origin) {
    this.#asked.name(origin);
  }

  /** Fails if anybody was asked whom no test has named. */
  async close() {
    await this.chromium.close();
    await this.#elsewhere.close();
    this.#asked.report("Chromium", this.#elsewhere.all);
  }
}

/** Who made a request, and its address. A page that a person opens is asked by nobody else. */
function whose(request) {
  const url = request.url();
  const worker = request.serviceWorker();
  if (worker) return [worker.url(), url];
  if (request.isNavigationRequest()) {
    let above;
    try {
      above = request.frame().parentFrame();
    } catch {
      // Its frame is not there yet: a new page.
    }
    return [above?.url() ?? url, url];
  }
  return [request.frame().url(), url];
}

class Visitor {
  #heard = new EventEmitter();

  /** Complaints: console errors and exceptions. */
  problems = [];
  /** Violations of the page's policy. */
  violations = [];
  /** The element's events. */
  events = [];

  constructor(context, elsewhere) {
    this.context = context;
    /** Hosts that were asked for something and are not the site. */
    this.elsewhere = elsewhere;
  }

  async watch() {
    const { context } = this;
    context.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    context.on("weberror", (error) => this.problems.push(String(error.error())));
    await context.exposeBinding("lamppostTestEvent", (_, event) => {
      this.events.push(event);
      this.#heard.emit("event");
    });
    await context.exposeBinding("lamppostTestViolation", (_, violation) => this.violations.push(violation));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        globalThis.lamppostTestViolation({ directive: effectiveDirective, blocked: blockedURI });
      });
      for (const type of ["lamppost-verdict", "lamppost-error"]) {
        addEventListener(type, ({ target, bubbles, composed, detail }) => {
          globalThis.lamppostTestEvent({ type, target: target.localName, bubbles, composed, detail });
        });
      }
    });
  }

  /** Opens an address as a camera does: in a page of its own. */
  async open(url) {
    this.page = await this.context.newPage();
    await this.page.goto(url);
    return this.page;
  }

  /** Opens an address, closes the page before it, and waits for what the element says. */
  async read(url) {
    await this.page?.close();
    for (const list of [this.problems, this.violations, this.events]) list.length = 0;
    await this.open(url);
    return this.answer();
  }

  /** Brings another notice into the page that is open, and waits for what the element says to that. */
  async rescan(url) {
    const heard = once(this.#heard, "event", { signal: AbortSignal.timeout(20_000) });
    await this.page.goto(url);
    await heard;
    return this.answer();
  }

  /** The heading of the element's answer, and all of its text in view. */
  async answer() {
    await this.page.locator(ANSWER).waitFor();
    await this.page.locator('[part~="frame"] > [aria-busy="true"]').waitFor({ state: "detached" });
    return {
      name: await this.page.locator(ANSWER).getByRole("heading").innerText(),
      text: await this.page.locator('[part="frame"]').innerText(),
    };
  }

  /** All that is in the page, shown or not, and all that a screen reader is given. */
  async everything() {
    const dom = await this.page.evaluate(() => {
      const shadowRoots = [];
      const walk = (root) => {
        for (const element of root.querySelectorAll("*")) {
          if (!element.shadowRoot) continue;
          shadowRoots.push(element.shadowRoot);
          walk(element.shadowRoot);
        }
      };
      walk(document);
      return document.documentElement.getHTML({ shadowRoots });
    });
    const devtools = await this.context.newCDPSession(this.page);
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    await devtools.detach();
    return { dom, spoken: JSON.stringify(nodes) };
  }

  /** What a function gives in the page. */
  run(work, argument) {
    return this.page.evaluate(work, argument);
  }

  /** Presses the element that a function finds in the page. */
  async press(work, argument) {
    await (await this.page.evaluateHandle(work, argument)).asElement().click();
  }

  async leave() {
    await this.context.close();
  }
}
