import { splitWord } from "./letters.ts";
import { plainPunctuation, tidy } from "./tidy.ts";

/**
 * The text for searching and loose comparing: small letters, no diacritics, đ as d, white space folded, one kind of
 * dash and apostrophe. "Toà  án – Đắk Lắk" gives "toa an - dak lak".
 */
export function fold(text: string): string {
  return plainPunctuation(tidy(text))
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d")
    .normalize("NFC");
}

/** The words of {@link fold}, punctuation dropped: "Phòng XD&KTVB" gives ["phong", "xd", "ktvb"]. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * A key that is equal for two texts differing only in where a tone mark stands (hoà = hòa, thuý = thúy), in case, in
 * white space and in the kind of dash; different diacritics stay different (Hoa ≠ Hòa).
 */
export function sameTextKey(text: string): string {
  return plainPunctuation(tidy(text))
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const { bare, tones } = splitWord(word);
      return bare + tones.join("");
    });
}

/** True where the text carries at least one Vietnamese diacritic (so that its silence elsewhere means something). */
export function hasDiacritics(text: string): boolean {
  return fold(text) !== plainPunctuation(tidy(text)).toLowerCase();
}
