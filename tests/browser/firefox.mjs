// Firefox, driven by geckodriver: nothing remembered, and everything it complains about noted down.

import { existsSync } from "node:fs";

import { Builder } from "selenium-webdriver";
import firefox from "selenium-webdriver/firefox.js";

import { Asked, Elsewhere } from "./asked.mjs";

/** What Firefox would ask its makers, and others, without a page wanting it. */
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.search.update": false,
  "browser.region.network.url": "",
  "browser.newtabpage.enabled": false,
  "browser.topsites.contile.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "network.trr.mode": 5,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "data:,",
  "toolkit.telemetry.unified": false,
};

export class Firefox {
  #elsewhere;
  #asked = new Asked();

  static async launch() {
    const browser = new Firefox();
    browser.program = found("LAMPPOST_FIREFOX", "/usr/bin/firefox-esr");
    browser.driver = found("LAMPPOST_GECKODRIVER", new URL("../../target/tools/bin/geckodriver", import.meta.url).pathname);
    browser.#elsewhere = await Elsewhere.open();
    return browser;
  }

  /** A person with a fresh profile. */
  async visitor() {
    const options = new firefox.Options().setBinary(this.program).addArguments("-headless");
    options.set("webSocketUrl", true);
    const { port } = this.#elsewhere;
    const preferences = {
      ...QUIET,
      "intl.accept_languages": "en-GB",
      "intl.locale.requested": "en-GB",
      // Whatever does not stay on this machine goes there, whoever asks.
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1", "network.proxy.http_port": port,
      "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": port,
      "network.proxy.no_proxies_on": "127.0.0.1",
      // As in Chromium, where a context blocks them: what is kept has tests of its own, and here every request is counted.
      "dom.serviceWorkers.enabled": false,
    };
    for (const [name, value] of Object.entries(preferences)) options.setPreference(name, value);
    const driver = await new Builder().forBrowser("firefox").setFirefoxOptions(options)
      .setFirefoxService(new firefox.ServiceBuilder(this.driver)).build();
    const visitor = new FirefoxVisitor(driver, this.#asked);
    await visitor.watch();
    return visitor;
  }

  /** Says that pages of another origin ask this one here, because a test is about that. */
  mayAsk(origin) {
    this.#asked.name(origin);
  }

  /** Fails if anybody was asked whom no test has named. */
  async close() {
    await this.#elsewhere.close();
    this.#asked.report("Firefox", this.#elsewhere.all);
  }
}

class FirefoxVisitor {
  #asked;

  /** Console errors and exceptions. */
  problems = [];
  /** Violations of the page's policy. */
  violations = [];

  constructor(driver, asked) {
    this.driver = driver;
    this.#asked = asked;
  }

  async watch() {
    const bidi = await this.driver.getBidi();
    bidi.socket.on("message", (message) => this.#hear(JSON.parse(message.toString())));
    await bidi.subscribe(["log.entryAdded", "network.beforeRequestSent", "script.message"]);
    const { error, message } = await bidi.send({
      method: "script.addPreloadScript",
      params: {
        functionDeclaration: `(tell) => addEventListener("securitypolicyviolation", (event) =>
          tell(JSON.stringify({ directive: event.effectiveDirective, blocked: event.blockedURI })))`,
        arguments: [{ type: "channel", value: { channel: "violation" } }],
      },
    });
    if (error) throw new Error(`${error}: ${message}`);
  }

  #hear({ method, params }) {
    if (method === "log.entryAdded" && params.level === "error") this.problems.push(params.text);
    if (method === "script.message" && params.channel === "violation") {
      this.violations.push(JSON.parse(params.data.value));
    }
    if (method === "network.beforeRequestSent") {
      const { url, headers } = params.request;
      const header = (name) => headers.find((one) => one.name.toLowerCase() === name)?.value.value;
      // The browser itself says whether the page that asks is of the same origin; what a person opens is asked by nobody.
      const foreign = !["same-origin", "none"].includes(header("sec-fetch-site"));
      this.#asked.note(foreign ? header("origin") ?? "" : url, url);
    }
  }

  /** Opens an address as a camera does. */
  async open(url) {
    // What the page before had under way is complained about a moment after it was left.
    await this.driver.get("about:blank");
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const list of [this.problems, this.violations]) list.length = 0;
    await this.driver.get(url);
  }

  /** What a function gives in the page. */
  run(work, argument) {
    return this.driver.executeScript(work, argument);
  }

  /** Presses the element that a function finds in the page. */
  async press(work, argument) {
    await (await this.driver.executeScript(work, argument)).click();
  }

  async leave() {
    await this.driver.quit();
  }
}

function found(variable, usual) {
  const path = process.env[variable] || usual;
  if (!existsSync(path)) throw new Error(`no ${path}: set ${variable} to one`);
  return path;
}
