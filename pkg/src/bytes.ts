// Bytes and their two spellings.

/** Bytes that are nobody else's memory, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** `undefined` where the bytes are no UTF-8. */
export function fromUtf8(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Of text that is known to be hex. */
export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => parseInt(pair, 16));
}

export function toBase64(bytes: Bytes): string {
  return btoa(binary(bytes));
}

/** Standard base64 with padding in its one spelling, or `undefined`. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** One character for each byte, so that bytes can be looked for in bytes. */
export function binary(bytes: Bytes): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

export function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export async function sha256(...parts: readonly Bytes[]): Promise<Bytes> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
}
