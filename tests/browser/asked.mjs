// Whom a browser asks, over a whole file of tests: its own origin, others that a test names, and nobody else.

import assert from "node:assert/strict";
import { createServer } from "node:http";

/** What browsers ask of their makers, whatever page is open, and have no switch for. */
const OF_THE_BROWSER = [
  // Chromium, about every form that it finds.
  "content-autofill.googleapis.com:443",
  // Firefox, when it starts.
  "firefox.settings.services.mozilla.com:443",
];

/** A page at one port that asks another port asks another origin. */
export class Asked {
  #named = new Set();
  #own = 0;
  #others = new Map();

  /** These tests mean to ask this origin from pages of another. */
  name(origin) {
    this.#named.add(origin);
  }

  /** A request, and the address of the page or worker that made it. */
  note(asker, url) {
    const { protocol, origin } = new URL(url);
    if (!["http:", "https:", "ws:", "wss:"].includes(protocol)) return;
    const from = URL.canParse(asker) ? new URL(asker).origin : "null";
    if (origin === from) this.#own += 1;
    else this.#others.set(origin, [...this.#others.get(origin) ?? [], `${from} → ${url}`]);
  }

  /** One line, and an error if somebody was asked whom no test has named. `elsewhere`: what left for other machines. */
  report(browser, elsewhere) {
    const own = [...new Set(elsewhere.filter((url) => OF_THE_BROWSER.includes(url)))];
    const left = elsewhere.filter((url) => !own.includes(url) && !this.#named.has(originOf(url)));
    const counted = [...this.#others].filter(([origin]) => this.#named.has(origin))
      .map(([origin, urls]) => `${urls.length} to ${origin}`);
    const unnamed = [...this.#others].filter(([origin]) => !this.#named.has(origin)).flatMap(([, urls]) => urls);
    console.log([
      `${browser}: ${this.#own} requests to their own origin`,
      `to others as tests mean to: ${counted.join(", ") || "none"}`,
      `by the browser itself: ${own.join(", ") || "none"}`,
      `to anybody else: ${unnamed.length + left.length}`,
    ].join("; "));
    assert.deepEqual([...unnamed, ...left], [], "somebody else was asked");
  }
}

/** Of an address, or of the host and port that a proxy is told. */
function originOf(url) {
  return URL.canParse(url) && new URL(url).origin !== "null" ? new URL(url).origin : `https://${url.replace(/:443$/u, "")}`;
}

/** A proxy that carries nothing and remembers who was wanted. */
export class Elsewhere {
  #all = [];
  #server = createServer((request, reply) => {
    this.#note(request.url);
    reply.writeHead(502).end();
  });

  /** Since a test last emptied this. */
  asked = [];

  static async open() {
    const elsewhere = new Elsewhere();
    elsewhere.#server.on("connect", (request, socket) => {
      elsewhere.#note(request.url);
      socket.on("error", () => {});
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    await new Promise((resolve) => elsewhere.#server.listen(0, "127.0.0.1", resolve));
    elsewhere.#server.unref();
    elsewhere.port = elsewhere.#server.address().port;
    elsewhere.address = `http://127.0.0.1:${elsewhere.port}`;
    return elsewhere;
  }

  /** From first to last. */
  get all() {
    return this.#all;
  }

  #note(url) {
    this.#all.push(url);
    this.asked.push(url);
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
