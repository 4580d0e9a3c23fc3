/** Dấu thanh in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const toneMarks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** The vowels that carry a tone, in alphabet order, small letters. */
export const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"] as const;

/** The alphabet a ă â b c d đ e ê …, with f j w z where dictionaries put them. */
export const alphabet = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];

/** Takes a letter apart: "ấ" gives "â" and sắc; anything without a tone mark gives itself and ngang. */
export function splitTone(letter: string): { base: string; tone: Tone } {
  return toned.get(letter) ?? { base: letter, tone: 0 };
}

/** Every toned vowel of both cases. */
const toned = new Map(
  [...vowels, ...vowels.map((vowel) => vowel.toUpperCase())].flatMap((vowel) =>
    ([1, 2, 3, 4, 5] as const).map((tone) => [withTone(vowel, tone), { base: vowel, tone }] as const),
  ),
);

/** Puts a tone on a letter: "â" and sắc give "ấ". */
export function withTone(base: string, tone: Tone): string {
  return (base + toneMarks[tone]).normalize("NFC");
}

/** A word without its tone marks, and the tones it carried in order ("Hòa" gives "Hoa" and [1]). */
export function splitWord(word: string): { bare: string; tones: Tone[] } {
  let bare = "";
  const tones: Tone[] = [];
  for (const letter of word.normalize("NFC")) {
    const { base, tone } = splitTone(letter);
    bare += base;
    if (tone !== 0) tones.push(tone);
  }
  return { bare, tones };
}
