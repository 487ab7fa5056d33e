// The code printed below the QR code, from the notice's id (FORMAT.md, section 9).

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** `noticeId`: hex. */
export function shortCode(noticeId: string): string {
  // Ten values of 5 bits, highest first.
  const bits = BigInt(`0x${noticeId.slice(0, 14)}`) >> 6n;
  const values = Array.from({ length: 10 }, (_, index) => Number((bits >> BigInt(45 - 5 * index)) & 31n));
  const check = values.reduceRight((sum, value) => timesAlpha(sum ^ value), 0);
  const letters = [...values, check].map((value) => ALPHABET[value]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}`;
}

/** In GF(32) with x⁵ + x² + 1. */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 37 : shifted;
}
