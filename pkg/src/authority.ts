// The authority that a page trusts: its folder, fetched whole and in the same way for every notice, before anything of
// a notice is looked at.

import * as files from "lamppost:files";

import { type Core, core } from "./core.js";
import { LamppostError } from "./error.js";
import { recall, remember } from "./memory.js";
import type { Trust } from "./types.js";

/** Keys of messages that belong to the freshness of a verdict. */
export type Remark = string;

export interface Authority {
  /** Its address. */
  readonly folder: string;
  /** The files that trust rests on, as they were read; `keyring` is empty where it was not fetched. */
  readonly root: string;
  readonly keyring: string;
  readonly core: Core;
  readonly trust: Trust;
  readonly remarks: readonly Remark[];
  /** A file of the folder as text, the same request whoever asks. */
  file(path: string): Promise<string>;
}

const opened = new Map<string, Promise<Authority>>();
const stored = new Map<string, Promise<Authority>>();

/** Opens a folder once per page; a failure is forgotten, so that the next call tries again. */
export function openAuthority(folder: string, pin: string | undefined): Promise<Authority> {
  return once(opened, `${folder} ${pin ?? ""}`, () => open(folder, pin));
}

/** Takes over what another bundle of this page has opened already. */
export function adopt(authority: Authority): void {
  opened.set(`${authority.folder} `, Promise.resolve(authority));
}

/** Opens a folder whose files this device has kept, without a network. It has no status list. */
export function openStored(folder: string, root: string, keyring: string): Promise<Authority> {
  return once(stored, `${folder} ${root} ${keyring}`, async () => {
    const program = await core();
    const trust = await program.openTrust(root, keyring, 0, unixTime());
    return { folder, root, keyring, core: program, trust, remarks: [], file: (path) => fetchText(folder, path) };
  });
}

function once(all: Map<string, Promise<Authority>>, key: string, open: () => Promise<Authority>): Promise<Authority> {
  let authority = all.get(key);
  if (!authority) {
    authority = open();
    all.set(key, authority);
    authority.catch(() => all.delete(key));
  }
  return authority;
}

async function open(folder: string, pin: string | undefined): Promise<Authority> {
  const [program, rootBytes, keyringBytes, status, rules] = await Promise.all([
    core(),
    fetchBytes(folder, "root.txt"),
    fetchBytes(folder, "keyring.txt").catch(() => undefined),
    fetchBytes(folder, "status.txt").catch(() => undefined),
    // What the law wants said. It comes with this program, not from the issuer, who might leave something out.
    files.rulebooks().catch(() => undefined),
  ]);
  if (pin !== undefined && !(await hasDigest(rootBytes, pin))) throw new LamppostError("pin-mismatch");
  const root = text(rootBytes);
  const keyring = keyringBytes ? text(keyringBytes) : "";

  const memory = recall(folder);
  const now = unixTime();
  // Where the core is in a worker, both are on their way to it at once.
  const ruled = rules === undefined ? false : program.setRulebooks(rules).then(() => true, () => false);
  const trust = await program.openTrust(root, keyring, memory?.keyring ?? 0, now);
  const remarks: Remark[] = [];
  if (!(await ruled)) remarks.push("remark-rulebooks-not-fetched");
  if (pin !== undefined) remarks.push("remark-pinned");
  if (memory?.keyring === 0) remarks.push(pin === undefined ? "remark-first-use" : "remark-first-use-pinned");
  if (!keyringBytes) remarks.push("remark-keyring-not-fetched");

  let newest = memory?.status ?? 0;
  if (status) {
    try {
      const list = await program.setStatus(trust.handle, text(status), newest);
      newest = Math.max(newest, list.issued);
    } catch (thrown) {
      // The verdict still stands, and says that it does not know whether a newer notice replaced this one.
      remarks.push(`error-${LamppostError.from(thrown).code}`);
    }
  } else {
    remarks.push("remark-status-not-fetched");
  }
  const seen = { keyring: Math.max(memory?.keyring ?? 0, trust.version), status: newest };
  if (!memory || !remember(folder, seen)) remarks.push("error-storage-refused");
  return { folder, root, keyring, core: program, trust, remarks, file: (path) => fetchText(folder, path) };
}

/** By the device's own clock; the core has none. */
export function unixTime(): number {
  return Math.floor(Date.now() / 1000);
}

/** A file of a folder as text, the same request whoever asks. */
export async function fetchText(folder: string, path: string): Promise<string> {
  return text(await fetchBytes(folder, path));
}

/** Asks the server whether there is a newer file, and takes the stored one where there is no network. */
async function fetchBytes(folder: string, path: string): Promise<ArrayBuffer> {
  const url = new URL(path, folder);
  if (!url.href.startsWith(folder)) throw new LamppostError("fetch-failed");
  const ask = (cache: RequestCache) => fetch(url, { cache, credentials: "omit", referrerPolicy: "no-referrer" });
  try {
    const reply = await ask("no-cache").catch(() => ask("force-cache"));
    if (!reply.ok) throw new LamppostError("fetch-failed");
    return await reply.arrayBuffer();
  } catch (cause) {
    throw new LamppostError("fetch-failed", { cause });
  }
}

/** `pin` as in subresource integrity: `sha256-` and base64. Browsers hash on secure pages only; elsewhere it fails. */
async function hasDigest(bytes: ArrayBuffer, pin: string): Promise<boolean> {
  if (!("subtle" in crypto)) return false;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return pin.trim() === `sha256-${btoa(String.fromCharCode(...digest))}`;
}

function text(bytes: ArrayBuffer): string {
  try {
    // As the program reads files: nothing dropped, nothing replaced.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LamppostError("note-malformed");
  }
}
