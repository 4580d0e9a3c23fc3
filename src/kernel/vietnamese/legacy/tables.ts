import { vowels, withTone } from "../letters.ts";

const tones = [1, 2, 3, 4, 5] as const;

/** TCVN3 (ABC, .VnTime): the five toned forms of each vowel in the order huyền, hỏi, ngã, sắc, nặng. */
const tcvn3Toned: Record<(typeof vowels)[number], string> = {
  a: "µ¶·¸¹",
  ă: "»¼½¾Æ",
  â: "ÇÈÉÊË",
  e: "ÌÎÏÐÑ",
  ê: "ÒÓÔÕÖ",
  i: "×ØÜÝÞ",
  o: "ßáâãä",
  ô: "åæçèé",
  ơ: "êëìíî",
  u: "ïñòóô",
  ư: "õö÷øù",
  y: "úûüýþ",
};

/** TCVN3 letters without a tone; the font has no capitals with tones (the .VnTimeH fonts show small codes as capitals). */
const tcvn3Plain: [string, string][] = [
  ["¡", "Ă"],
  ["¢", "Â"],
  ["£", "Ê"],
  ["¤", "Ô"],
  ["¥", "Ơ"],
  ["¦", "Ư"],
  ["§", "Đ"],
  ["¨", "ă"],
  ["©", "â"],
  ["ª", "ê"],
  ["«", "ô"],
  ["¬", "ơ"],
  ["\u00AD", "ư"],
  ["®", "đ"],
];

/** VNI-Windows: base letter and the sign behind it, in the order plain, huyền, hỏi, ngã, sắc, nặng. */
const vniVowels: Record<(typeof vowels)[number], string[]> = {
  a: ["a", "aø", "aû", "aõ", "aù", "aï"],
  ă: ["aê", "aè", "aú", "aü", "aé", "aë"],
  â: ["aâ", "aà", "aå", "aã", "aá", "aä"],
  e: ["e", "eø", "eû", "eõ", "eù", "eï"],
  ê: ["eâ", "eà", "eå", "eã", "eá", "eä"],
  i: ["i", "ì", "æ", "ó", "í", "ò"],
  o: ["o", "oø", "oû", "oõ", "où", "oï"],
  ô: ["oâ", "oà", "oå", "oã", "oá", "oä"],
  ơ: ["ô", "ôø", "ôû", "ôõ", "ôù", "ôï"],
  u: ["u", "uø", "uû", "uõ", "uù", "uï"],
  ư: ["ö", "öø", "öû", "öõ", "öù", "öï"],
  y: ["y", "yø", "yû", "yõ", "yù", "î"],
};

/** TCVN3 code to letter. */
export const tcvn3: ReadonlyMap<string, string> = new Map([
  ...tcvn3Plain,
  ...vowels.flatMap((vowel) => [...tcvn3Toned[vowel]].map((code, at) => [code, withTone(vowel, tones[at]!)] as const)),
]);

/** VNI code (one or two characters) to letter, both cases; a capital may carry its sign as a small or a capital code. */
export const vni: ReadonlyMap<string, string> = new Map([
  ["ñ", "đ"],
  ["Ñ", "Đ"],
  ...vowels.flatMap((vowel) =>
    vniVowels[vowel].flatMap((code, tone) => {
      if (tone === 0 && code === vowel) return [];
      const letter = withTone(vowel, tone as 0);
      const capital = letter.toUpperCase();
      const mixed = code.slice(0, 1).toUpperCase() + code.slice(1);
      return [[code, letter] as const, [code.toUpperCase(), capital] as const, [mixed, capital] as const];
    }),
  ),
]);
