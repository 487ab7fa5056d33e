// The core with one asynchronous face, wherever it runs: in a worker where one can be started, else on the page. The
// worker comes first because a worker may run WebAssembly under every policy of its page, so nothing is tried out that a
// policy might report. One core per page, whichever of our scripts asks for it first.

import * as files from "lamppost:files";

import type { Bytes, Calls, Failure, Reply } from "./calls.js";
import { LamppostError } from "./error.js";
import { type Address, ask, fetchFile } from "./pinned.js";

/** The functions of the core; each gives a promise. */
export type Core = {
  readonly [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>;
};

/** Hands a call to where the core runs. */
export type Send = (name: keyof Calls, args: readonly unknown[]) => Promise<unknown>;

/** Their code is fetched by whoever runs the core, hence a list of their names. */
const NAMES: Record<keyof Calls, 1> = {
  openTrust: 1, setStatus: 1, setRulebooks: 1, verify: 1, changes: 1, sealChoice: 1, readRecord: 1, registerPath: 1,
  findShortCode: 1,
};

/** What all scripts of ours on a page have in common: each is a bundle of its own and has its own copy of this file. */
interface Page {
  started?: Promise<Core> | undefined;
}

/** Found under an address, so that two versions do not run one core. */
function page(): Page {
  return shared(`lamppost ${files.worker()?.url}`, () => ({}));
}

/** It lies under a symbol; no name is taken on the page. */
function shared<Kind>(name: string, make: () => Kind): Kind {
  return (globalThis as unknown as Record<symbol, Kind | undefined>)[Symbol.for(name)] ??= make();
}

/** The page's core. A failed start is forgotten, so that the next call tries again. */
export function core(): Promise<Core> {
  const here = page();
  return here.started ??= start(here).catch((thrown: unknown) => {
    here.started = undefined;
    throw LamppostError.from(thrown);
  });
}

async function start(here: Page): Promise<Core> {
  // On its way while the worker starts.
  const wasm = files.wasm();
  // Whoever waits for it hears of it.
  wasm.catch(() => {});
  const address = files.worker();
  let refused: LamppostError | undefined;
  // Browsers start no worker from another origin.
  if (address && new URL(address.url).origin === location.origin) {
    try {
      return facade(await inWorker(here, address, wasm));
    } catch (thrown) {
      refused = LamppostError.from(thrown);
      if (refused.code === "fetch-failed") throw refused;
    }
  }
  const { begin } = await files.onPage();
  try {
    return facade(await begin(await wasm));
  } catch (thrown) {
    // Why there was no worker says more.
    throw LamppostError.from(thrown).code === "wasm-blocked" && refused ? refused : thrown;
  }
}

/**
 * A worker cannot be started under a digest. It is started at once, and what the browser has then kept of its file is
 * held against the digest before anything that it says is believed.
 */
async function inWorker(here: Page, address: Address, wasm: Promise<Bytes>): Promise<Send> {
  const first = await talk(here, address, wasm);
  if (first) return first;
  // In the cache may lie the file of an earlier version. This puts the right one there, or fails.
  await fetchFile(address);
  const second = await talk(here, address, wasm);
  if (second) return second;
  throw new LamppostError("fetch-failed");
}

/** Starts a worker and the core in it. Nothing comes back if its file is not ours. */
async function talk(here: Page, address: Address, wasm: Promise<Bytes>): Promise<Send | undefined> {
  const worker = openWorker(address.url);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: LamppostError) => void }>();
  let last = 0;
  let broken = false;
  const end = () => {
    broken = true;
    worker.terminate();
    for (const call of waiting.values()) call.reject(new LamppostError("wasm-blocked"));
    waiting.clear();
  };
  const wait = (id: number) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  const send = (name: keyof Calls | "load", args: readonly unknown[]) => {
    if (broken) return Promise.reject(new LamppostError("wasm-blocked"));
    const reply = wait(++last);
    worker.postMessage({ id: last, name, args });
    return reply;
  };
  worker.addEventListener("message", ({ data: reply }: MessageEvent<Reply>) => {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("error" in reply) call?.reject(failure(reply));
    else call?.resolve(reply.result);
  });
  // The file did not arrive, is no script or may not run; or the core broke. No call will ever be answered.
  worker.addEventListener("error", () => {
    end();
    // Left as it is while it starts: whoever starts it forgets it.
    if (last) here.started = undefined;
  });
  try {
    // It says so itself, when it is there.
    const held = wait(0).then(() => fits(address), async (thrown: unknown) => {
      await fetchFile(address);
      throw thrown;
    });
    held.catch(() => {});
    const bytes = await wasm;
    const loaded = send("load", [bytes]);
    loaded.catch(() => {});
    if (await held) {
      await loaded;
      return send;
    }
    end();
    return undefined;
  } catch (thrown) {
    end();
    throw thrown;
  }
}

/** Asks for what the browser has just fetched, which is no request where it could keep it. */
async function fits(address: Address): Promise<boolean> {
  return !address.integrity || ask(address, "force-cache").then(({ ok }) => ok, () => false);
}

/** What we use of Trusted Types; `URL` stands for TrustedScriptURL, which TypeScript's library does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** Of all versions on a page: a policy of one name can be made once. */
interface Leave {
  /** Workers of ours; nothing else gets through. */
  readonly urls: Set<string>;
  policy?: ReturnType<TrustedTypes["createPolicy"]>;
}

/** Starts a worker of this package. Whoever calls holds its file against a digest. */
export function openWorker(url: string): Worker {
  const address = new URL(url);
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  let trusted = address;
  if (types) {
    const leave = shared<Leave>("lamppost trusted-types", () => ({ urls: new Set() }));
    leave.urls.add(address.href);
    try {
      leave.policy ??= types.createPolicy("lamppost", {
        createScriptURL: (wanted) => {
          if (!leave.urls.has(wanted)) throw new TypeError("lamppost loads no other script");
          return wanted;
        },
      });
      trusted = leave.policy.createScriptURL(address.href);
    } catch {
      // The page's policy knows no "lamppost". Where it does not insist on Trusted Types, the plain address will do.
    }
  }
  try {
    // As the check asks for it: Firefox keeps apart what came with and without cookies.
    return new Worker(trusted, { type: "module", credentials: "omit" });
  } catch (cause) {
    throw new LamppostError(types && trusted === address ? "policy-refused" : "wasm-blocked", { cause });
  }
}

function facade(send: Send): Core {
  const names = Object.keys(NAMES) as (keyof Calls)[];
  const entries = names.map((name) => [name, (...args: unknown[]) => send(name, args)] as const);
  return Object.fromEntries(entries) as unknown as Core;
}

function failure({ error: { code, since } }: Failure): LamppostError {
  return new LamppostError(code, { since: since ?? undefined });
}
