// The secret that all signing keys of this browser come from. Its bytes never leave WebCrypto; what leaves is the seed
// for one sensor, so that two choices about two sensors cannot be linked.

import { type Bytes, random, toHex, utf8 } from "./bytes.js";
import type { Store } from "./store.js";

const SALT = utf8("lamppost/v1/sensor-key\n");
const KEY = "secret";

/** The seed of the signing key for one sensor of one authority, in hex. Makes the secret if there is none. */
export async function sensorSeed(store: Store, authority: string, sensor: string): Promise<string> {
  return derive(await secret(store), authority, sensor);
}

/** The same where there is a secret, else `undefined`. */
export async function knownSeed(store: Store, authority: string, sensor: string): Promise<string | undefined> {
  const key = await store.read((reader) => reader.get("secret", KEY));
  return key && derive(key, authority, sensor);
}

/** Whoever is first stores theirs, and all use what is stored: two pages never have two secrets. */
async function secret(store: Store): Promise<CryptoKey> {
  const known = await store.read((reader) => reader.get("secret", KEY));
  if (known) return known;
  const made = await make();
  return store.write(async (writer) => {
    const stored = await writer.get("secret", KEY);
    if (!stored) writer.put("secret", KEY, made);
    return stored ?? made;
  });
}

async function make(): Promise<CryptoKey> {
  const bytes = random(32);
  try {
    return await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveBits"]);
  } finally {
    bytes.fill(0);
  }
}

async function derive(key: CryptoKey, authority: string, sensor: string): Promise<string> {
  const info: Bytes = utf8(`${authority}\n${sensor}`);
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: SALT, info }, key, 256);
  return toHex(new Uint8Array(bits));
}
