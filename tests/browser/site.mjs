// A web host for a published folder: static files, and the headers that its `_headers` asks for. It notes down every
// request, because that is all that a host ever learns.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export class Site {
  #server = createServer((request, reply) => this.#answer(request, reply));
  #rules = [];
  #folder;

  /** What was asked, in full, since somebody last emptied this. */
  requests = [];
  /** Paths that are not there for now. */
  gone = new Set();
  /** Whether nobody answers at all. */
  down = false;
  /** Pages beside the published ones: path → HTML, sent without any policy. */
  pages = new Map();
  /** Makes the policy that is sent from the published one. */
  policy = (published) => published;

  /** Opens a port first, since the program must know the address before there is anything to serve. */
  static async open() {
    const site = new Site();
    await new Promise((resolve) => site.#server.listen(0, "127.0.0.1", resolve));
    // A test that failed half-way must end.
    site.#server.unref();
    site.origin = `http://127.0.0.1:${site.#server.address().port}`;
    return site;
  }

  get folder() {
    return this.#folder;
  }

  set folder(folder) {
    this.#folder = folder;
    this.#rules = headerRules(readFileSync(join(folder, "_headers"), "utf8"));
  }

  read(path) {
    return readFileSync(join(this.#folder, path));
  }

  /** As published, before `policy`. */
  headersOf(path) {
    return headersFor(this.#rules, path);
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request, reply) {
    if (this.down) return request.socket.destroy();
    const path = new URL(request.url, this.origin).pathname;
    const asked = { method: request.method, url: request.url, headers: { ...request.headers }, body: "" };
    this.requests.push(asked);
    request.on("data", (part) => { asked.body += part; });
    if (this.pages.has(path)) {
      return reply.writeHead(200, { "content-type": TYPES[".html"] }).end(this.pages.get(path));
    }
    const file = this.gone.has(path) ? undefined : find(this.#folder, path);
    if (!file) return reply.writeHead(404).end();
    const headers = this.headersOf(path);
    const policy = headers.get("content-security-policy");
    if (policy !== undefined) headers.set("content-security-policy", this.policy(policy));
    if (!headers.has("content-type")) {
      headers.set("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    }
    reply.writeHead(200, Object.fromEntries(headers)).end(readFileSync(file));
  }
}

/** As static hosts look for a path: the file, then the same with `.html`. */
function find(folder, path) {
  const inside = normalize(decodeURIComponent(path));
  if (!folder || inside.startsWith("..")) return undefined;
  const named = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  return [named, `${named}.html`].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** `_headers` as static hosts read it: a path, then its headers, indented. `*` is anything, `:name` one part. */
function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/:\w+/g, "[^/]+");
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const header = line.match(/^\s+([\w-]+):\s*(.*?)\s*$/);
      assert.ok(header && rules.length > 0, `_headers has a line that no host understands: ${line}`);
      rules.at(-1).headers.push([header[1].toLowerCase(), header[2]]);
    }
  }
  return rules;
}

/** Every rule that fits has its say; the same header from two rules makes a list, so two policies would both hold. */
function headersFor(rules, path) {
  const headers = new Map();
  for (const { pattern, headers: own } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of own) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}
