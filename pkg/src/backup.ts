// The backup: an age file with a passphrase, which the `age` program opens too, and what is in it. Large; loaded only
// where somebody asks for it.

import { Decrypter, Encrypter } from "age-encryption";

import { type Bytes, fromUtf8 } from "./bytes.js";
import { LamppostError } from "./error.js";

/** What a backup carries: the choices, and the seeds of the sensors that they are about. Never the secret. */
export interface Backup {
  readonly authorities: readonly BackupAuthority[];
  readonly seeds: readonly BackupSeed[];
  /** Which authority a choice belongs to, by its place in the list. */
  readonly records: readonly BackupRecord[];
  readonly journal: string;
}

export interface BackupAuthority {
  readonly folder: string;
  readonly collector: string;
  readonly root: string;
  readonly keyring: string;
}

export interface BackupSeed {
  readonly authority: string;
  readonly sensor: string;
  readonly seed: string;
}

export interface BackupRecord {
  readonly choice: string;
  readonly authority: number;
}

const TITLE = "backup/v1";
const MIN_PASSPHRASE = 8;
const MAX_FILE = 64 * 1024 * 1024;
/** scrypt takes 2^15 blocks: 32 MB and about a second on a phone. Larger ones are read as far as a phone can. */
const WORK = 15;
const MAX_WORK = 18;
const HEADER = /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (\d{1,2})\n/u;

export async function lock(backup: Backup, passphrase: string): Promise<Bytes> {
  const age = new Encrypter();
  age.setPassphrase(usable(passphrase));
  age.setScryptWorkFactor(WORK);
  return new Uint8Array(await age.encrypt(JSON.stringify({ lamppost: TITLE, ...backup })));
}

/** Fails with `passphrase-wrong`, or with `backup-malformed` where the file is no backup or was changed. */
export async function unlock(file: Uint8Array, passphrase: string): Promise<Backup> {
  if (file.length > MAX_FILE) return malformed();
  const work = HEADER.exec(fromLatin(file.subarray(0, 100)))?.[1];
  if (work === undefined || Number(work) > MAX_WORK) return malformed();
  const age = new Decrypter();
  age.addPassphrase(passphrase.normalize("NFC"));
  let plain: Uint8Array;
  try {
    plain = await age.decrypt(file);
  } catch (cause) {
    const wrong = cause instanceof Error && cause.message.startsWith("no identity matched");
    throw new LamppostError(wrong ? "passphrase-wrong" : "backup-malformed", { cause });
  }
  return parse(fromUtf8(new Uint8Array(plain)));
}

/** The same passphrase from every keyboard, and not one that is guessed at once. */
function usable(passphrase: string): string {
  const one = passphrase.normalize("NFC");
  if ([...one].length < MIN_PASSPHRASE) throw new LamppostError("passphrase-short");
  return one;
}

function parse(text: string | undefined): Backup {
  const all = object(json(text ?? ""));
  if (all["lamppost"] !== TITLE) return malformed();
  const authorities = list(all["authorities"]).map((entry): BackupAuthority => {
    const { folder, collector, root, keyring } = object(entry);
    return { folder: address(folder), collector: address(collector), root: string(root), keyring: string(keyring) };
  });
  const seeds = list(all["seeds"]).map((entry): BackupSeed => {
    const { authority, sensor, seed } = object(entry);
    return { authority: string(authority), sensor: string(sensor), seed: hash(seed) };
  });
  const records = list(all["records"]).map((entry): BackupRecord => {
    const { choice, authority } = object(entry);
    if (!Number.isInteger(authority) || !authorities[authority as number]) return malformed();
    return { choice: hash(choice), authority: authority as number };
  });
  return { authorities, seeds, records, journal: string(all["journal"]) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? value as Record<string, unknown> : malformed();
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : malformed();
}

function string(value: unknown): string {
  return typeof value === "string" ? value : malformed();
}

/** 32 bytes in hex. */
function hash(value: unknown): string {
  return /^[0-9a-f]{64}$/u.test(string(value)) ? value as string : malformed();
}

/** A folder of the web. */
function address(value: unknown): string {
  return /^https?:\/\/[^?#]+\/$/u.test(string(value)) && URL.canParse(value as string) ? value as string : malformed();
}

function fromLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function malformed(): never {
  throw new LamppostError("backup-malformed");
}
