// A web host for a published folder: static files, and the headers that its `_headers` asks for. It notes down every
// request, because that is all that a host ever learns.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

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
  /** Whether files are sent as brotli, at the level of files that a host packs once. */
  packed = false;
  /** Further headers of a path: path → { name: value }. */
  further = new Map();
  /** A collector behind it: whatever is asked below `v1/` is handed on, as a web host in front of one does. */
  office = undefined;
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

  #hand(request, reply, path) {
    const { method, headers } = request;
    const { port } = this.office;
    const on = ask({ host: "127.0.0.1", port, method, headers, path: path.slice(path.indexOf("/v1/")) }, (answer) => {
      reply.writeHead(answer.statusCode, answer.headers);
      answer.pipe(reply);
    });
    on.on("error", () => reply.destroy());
    request.pipe(on);
  }

  #answer(request, reply) {
    if (this.down) return request.socket.destroy();
    const path = new URL(request.url, this.origin).pathname;
    const asked = { method: request.method, url: request.url, headers: { ...request.headers }, body: "" };
    // Two visits are compared without it.
    Object.defineProperty(asked, "at", { value: Date.now() });
    this.requests.push(asked);
    if (this.office && path.includes("/v1/")) return this.#hand(request, reply, path);
    request.on("data", (part) => { asked.body += part; });
    if (this.packed) weigh(asked, request, reply);
    const further = this.further.get(path);
    if (this.pages.has(path)) {
      return reply.writeHead(200, { "content-type": TYPES[".html"], ...further }).end(this.pages.get(path));
    }
    const file = this.gone.has(path) ? undefined : find(this.#folder, path);
    if (!file) return reply.writeHead(404).end();
    const headers = this.headersOf(path);
    const policy = headers.get("content-security-policy");
    if (policy !== undefined) headers.set("content-security-policy", this.policy(policy));
    if (!headers.has("content-type")) {
      headers.set("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    }
    const send = () => ({ ...Object.fromEntries(headers), ...further });
    let body = readFileSync(file);
    // As hosts answer when a browser asks whether what it has is still right.
    const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    headers.set("etag", tag);
    if (request.headers["if-none-match"] === tag) return reply.writeHead(304, send()).end();
    if (this.packed && PACKED.has(extname(file))) {
      headers.set("content-encoding", "br").set("vary", "accept-encoding");
      body = pack(body);
    }
    reply.writeHead(200, send()).end(body);
  }
}

const PACKED = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm"]);

const packs = new Map();

function pack(body) {
  const name = createHash("sha256").update(body).digest("hex");
  if (!packs.has(name)) {
    packs.set(name, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
  return packs.get(name);
}

/** Notes when a request came, and how many bytes its reply was on the wire, with its head. */
function weigh(asked, { headers, socket }, reply) {
  assert.match(headers["accept-encoding"] ?? "", /\bbr\b/, "the browser takes brotli");
  const before = socket.bytesWritten;
  reply.once("close", () => { asked.bytes = socket.bytesWritten - before; });
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
