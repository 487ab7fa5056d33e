// The real collector as a process of its own, and a wire to it that a test can cut anywhere.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";

import { lamppost, program } from "./city.mjs";

/** `lamppost serve`, and the clerk who works on its database. */
export class Office {
  #authority;
  #process;
  #said = "";

  /** Where the process listens now; another port after every start. */
  port = undefined;

  constructor(authority) {
    this.#authority = authority;
    process.once("exit", () => this.#process?.kill("SIGKILL"));
  }

  /** Starts it. `site`: the published folder that it serves as well. */
  async open(site = this.site) {
    this.site = site;
    const child = spawn(
      program(), ["serve", "-a", this.#authority, "--site", site, "--listen", "127.0.0.1:0", "--json"],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    this.#process = child;
    this.#said = "";
    child.stderr.on("data", (text) => { this.#said += text; });
    const [line] = await Promise.race([once(createInterface(child.stdout), "line"), once(child, "exit")]);
    assert.equal(typeof line, "string", `lamppost serve ended\n${this.#said}`);
    this.port = Number(new URL(JSON.parse(line).address).port);
  }

  /** As a service manager ends it. */
  async close() {
    const [status] = await this.#end("SIGTERM");
    assert.equal(status, 0, this.#said);
  }

  /** As a power cut ends it. */
  async kill() {
    await this.#end("SIGKILL");
  }

  /** Every case, also those that need no answer. */
  cases() {
    return lamppost("inbox", "--all", "--limit", "10000", "-a", this.#authority).cases;
  }

  stats() {
    return lamppost("stats", "-a", this.#authority);
  }

  answer(hash, status, ...more) {
    return lamppost("answer", hash, status, ...more, "-a", this.#authority);
  }

  async #end(signal) {
    const child = this.#process;
    if (child.exitCode !== null || child.signalCode !== null) return [child.exitCode];
    const ended = once(child, "exit");
    child.kill(signal);
    this.port = undefined;
    return ended;
  }
}

/** What a {@link Wire} may do with a request. */
export const PASS = "pass";
/** The office never hears of it. */
export const REFUSE = "refuse";
/** The office gets it, and what it replies is lost. */
export const LOSE = "lose";
/** The office gets it, and its reply never arrives nor fails. */
export const HOLD = "hold";

/** Everything between the browsers and the office. It has one address, whatever becomes of the office. */
export class Wire {
  #server = createServer((socket) => this.#carry(socket));
  #sockets = new Set();

  /** Requests as they came, byte for byte: `head` and `body`, since somebody last emptied this. */
  requests = [];
  /** Replies that were lost. */
  lost = 0;
  /** Says what happens to a request. */
  fate = () => PASS;
  /** Where it leads. */
  office = undefined;

  /** Opens a port first, since the program must know the address before there is anything to serve. */
  static async open() {
    const wire = new Wire();
    await new Promise((resolve) => wire.#server.listen(0, "127.0.0.1", resolve));
    // A test that failed half-way must end.
    wire.#server.unref();
    wire.origin = `http://127.0.0.1:${wire.#server.address().port}`;
    return wire;
  }

  /** Requests that carried a choice. */
  get choices() {
    return this.requests.filter(isChoice);
  }

  async close() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #carry(socket) {
    const { port } = this.office;
    if (port === undefined) return socket.destroy();
    const far = connect(port, "127.0.0.1");
    const end = () => {
      socket.destroy();
      far.destroy();
    };
    for (const one of [socket, far]) {
      this.#sockets.add(one);
      // Whoever breaks off, the other side sees it; that it happens is what these tests are about.
      one.on("error", () => {});
      one.on("close", () => {
        this.#sockets.delete(one);
        end();
      });
    }
    let waiting = Buffer.alloc(0);
    let fate = PASS;
    socket.on("data", (data) => {
      waiting = Buffer.concat([waiting, data]);
      for (let request; (request = whole(waiting)) !== undefined;) {
        waiting = waiting.subarray(request.length);
        this.requests.push(request);
        fate = this.fate(request);
        if (fate === REFUSE) return end();
        far.write(request.bytes);
      }
    });
    far.on("data", (data) => {
      if (fate === HOLD) return undefined;
      if (fate === PASS) return socket.write(data);
      // It has replied, so it is done with it.
      this.lost += 1;
      return end();
    });
    return undefined;
  }
}

export function isChoice({ head }) {
  return head.startsWith("POST /v1/choices ");
}

export function isCollector({ head }) {
  return /^\S+ \/v1\//.test(head);
}

/** The first request of these bytes, once all of it is there. */
function whole(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.subarray(0, end + 4).toString("latin1");
  const length = end + 4 + Number(/\r\ncontent-length: *(\d+)\r\n/i.exec(head)?.[1] ?? 0);
  if (bytes.length < length) return undefined;
  return { head, body: bytes.subarray(end + 4, length), bytes: bytes.subarray(0, length), length };
}
