// The bytes that were signed, out of a record's text, so that an export can be checked without this program.

import { sha256 } from "@noble/hashes/sha2.js";

import { LamppostError } from "../error.js";

/** Base64 of each envelope, as the record has them. */
export interface Signed {
  readonly notice: string;
  readonly choice: string;
  readonly receipt: string | undefined;
  readonly answers: readonly string[];
}

const HEADER = "lamppost/record/v1";

/** Reads the text of a record. The core has judged it before; here it is only taken apart. */
export function signedParts(record: string): Signed {
  const [header, ...lines] = record.split("\n");
  const of = (kind: string) =>
    lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
  const [notice] = of("notice");
  const [choice] = of("choice");
  if (header !== HEADER || !notice || !choice) throw new LamppostError("record-malformed");
  return { notice, choice, receipt: of("receipt")[0], answers: of("answer") };
}

/** SHA-256 of bytes given in base64, in hex. */
export function hashOf(base64: string): string {
  return hex(sha256(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))));
}

/** Thumbprint of an Ed25519 public key (RFC 7638, RFC 8037), as the name that RFC 9278 makes of it. */
export function thumbprint(publicKey: string): string {
  const key = base64url(Uint8Array.from(publicKey.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16)));
  const jwk = new TextEncoder().encode(`{"crv":"Ed25519","kty":"OKP","x":"${key}"}`);
  return `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${base64url(sha256(jwk))}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
