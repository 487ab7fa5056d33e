// The core with one asynchronous face, wherever it runs: on the page if its policy lets WebAssembly compile, else in a
// worker from the same origin. One core per page.

import * as files from "lamppost:files";

import { type Calls, type Reply, type Source, calls, failure, load } from "./calls.js";
import { LamppostError } from "./error.js";
import { type Address, fetchFile } from "./pinned.js";

/** The functions of the core; each gives a promise. */
export type Core = {
  readonly [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>;
};

type Send = (name: keyof Calls, args: readonly unknown[]) => Promise<unknown>;

let started: Promise<Core> | undefined;

/** The page's core. A failed start is forgotten, so that the next call tries again. */
export function core(): Promise<Core> {
  started ??= start().catch((thrown: unknown) => {
    started = undefined;
    throw LamppostError.from(thrown);
  });
  return started;
}

/** The core that another bundle of this page has started. */
export function useCore(running: Core | Promise<Core>): void {
  started ??= Promise.resolve(running).catch((thrown: unknown) => {
    started = undefined;
    throw LamppostError.from(thrown);
  });
  // Whoever asks for the core hears of it.
  started.catch(() => {});
}

/** A core in a worker of its own, for work that would keep the page waiting. */
export async function workerCore(): Promise<Core> {
  return facade(await inWorker(await files.wasm(), files.worker()));
}

async function start(): Promise<Core> {
  const source = await files.wasm();
  if (!(await mayCompile())) return facade(await inWorker(source, files.worker()));
  await load(source);
  return facade(onPage);
}

/** Asks with the smallest module there is, because the answer must not look like a broken download. */
async function mayCompile(): Promise<boolean> {
  try {
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    return true;
  } catch {
    return false;
  }
}

async function onPage(name: keyof Calls, args: readonly unknown[]): Promise<unknown> {
  try {
    const call: (...args: readonly never[]) => unknown = calls[name];
    return call(...(args as never[]));
  } catch (thrown) {
    throw LamppostError.from(thrown);
  }
}

async function inWorker(source: Source, address: Address | undefined): Promise<Send> {
  if (!address) throw new LamppostError("wasm-blocked");
  // A worker cannot be started under a digest. This finds a file that is not ours, unless its host answers twice
  // differently; it is the host of the page itself.
  if (address.integrity) await fetchFile(address);
  const worker = openWorker(address.url);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: LamppostError) => void }>();
  let last = 0;
  let broken = false;
  worker.addEventListener("message", (event: MessageEvent<Reply>) => {
    const reply = event.data;
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("error" in reply) call?.reject(failure(reply));
    else call?.resolve(reply.result);
  });
  // The file did not arrive, or is no script: no call will ever be answered.
  worker.addEventListener("error", () => {
    started = undefined;
    broken = true;
    worker.terminate();
    for (const call of waiting.values()) call.reject(new LamppostError("wasm-blocked"));
    waiting.clear();
  });
  worker.postMessage({ source });
  return (name, args) =>
    new Promise((resolve, reject) => {
      if (broken) throw new LamppostError("wasm-blocked");
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, name, args });
    });
}

/** What we use of Trusted Types; `URL` stands for TrustedScriptURL, which TypeScript's library does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** Starts a worker of this package. Whoever calls has held its file against a digest. */
export function openWorker(url: string): Worker {
  const address = new URL(url);
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  let trusted = address;
  if (types) {
    try {
      trusted = policy(types, address.href).createScriptURL(address.href);
    } catch {
      // The page's policy knows no "lamppost". Where it does not insist on Trusted Types, the plain address will do.
    }
  }
  try {
    return new Worker(trusted, { type: "module" });
  } catch (cause) {
    throw new LamppostError(types && trusted === address ? "policy-refused" : "wasm-blocked", { cause });
  }
}

let made: ReturnType<TrustedTypes["createPolicy"]> | undefined;
const allowed = new Set<string>();

/** A policy can be made once; it lets the addresses of this package's workers through, one by one. */
function policy(types: TrustedTypes, only: string): NonNullable<typeof made> {
  allowed.add(only);
  made ??= types.createPolicy("lamppost", {
    createScriptURL: (url) => {
      if (!allowed.has(url)) throw new TypeError("lamppost loads no other script");
      return url;
    },
  });
  return made;
}

function facade(send: Send): Core {
  const names = Object.keys(calls) as (keyof Calls)[];
  const entries = names.map((name) => [name, (...args: unknown[]) => send(name, args)] as const);
  return Object.fromEntries(entries) as unknown as Core;
}
