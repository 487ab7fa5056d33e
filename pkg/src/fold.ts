// Words as people type them: without case, accents and signs.

export function pieces(text: string): string[] {
  return text.toLowerCase().normalize("NFD")
    // Accents; Arabic vowel signs and the stroke that stretches words.
    .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu, "")
    .replace(/ٱ/gu, "ا").replace(/ة/gu, "ه").replace(/ى/gu, "ي")
    .split(/[^\p{Alphabetic}\p{N}]+/u).filter((word) => word !== "");
}
