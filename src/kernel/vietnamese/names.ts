import { plainPunctuation, tidy } from "./tidy.ts";

const salutation =
  /^(?:đ\/c|đc\/|đ\.c\.?|đồng chí|ông\s*[/(]\s*bà\s*\)?|bà\s*[/(]\s*ông\s*\)?|ông|bà|mr\.?|mrs\.?|ms\.?)[\s.:]+(?=\S)/i;

/** Học vị, học hàm, danh hiệu nghề as they stand before names: “BS.CKII”, “ThS.BS”, “PGS, TS”, “CNĐD”, “TTƯT”. */
const degree =
  /^(?:(?:p?gs|tskh|ts|th\.?s|bs(?:nt|cc|gđ)?|(?:bs|ds)?\.?ck ?(?:i{1,2}|1|2)|ds(?:đh|th)?|cn(?:đd)?|đd(?:v|th)?|nhs|ktv|ys|ks|ls|tt(?:nd|[ưu]t)|ng(?:nd|[ưu]t)|ns(?:nd|[ưu]t))(?:\s*[.,-]\s*|\s+))+(?=\p{L})/iu;

/** Tên người: tidied, every part beginning with a capital; parts in capitals or small letters alone are rewritten. */
export function personName(text: string): string {
  const plain = plainPunctuation(tidy(text));
  return plain.split(" ").map(capitalised).join(" ");
}

/** A whole text typed in capitals as a sentence would have it: "VĂN PHÒNG" gives "Văn phòng"; mixed case stays. */
export function sentenceCase(text: string): string {
  const plain = tidy(text);
  if (plain !== plain.toUpperCase() || !/\p{Lu}{2}/u.test(plain)) return upperFirst(plain);
  return upperFirst(plain.toLowerCase());
}

/** The text with its first letter as a capital, nothing else changed. */
export function upperFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * A form of address or degrees before a name: the rest, and the sex it tells where it tells one ("Bà Lê Thị Tiên",
 * "BS.CKII Hoàng Thị Bích Liên").
 */
export function withoutSalutation(text: string): { rest: string; sex: "nam" | "nữ" | null } {
  const plain = tidy(text);
  const found = salutation.exec(plain);
  if (!found) return { rest: plain.replace(degree, ""), sex: null };
  const word = found[0].toLowerCase();
  const sex = /^(ông|mr)[\s.:]*$/.test(word) ? "nam" : /^(bà|mrs|ms)[\s.:]*$/.test(word) ? "nữ" : null;
  return { rest: plain.slice(found[0].length).trim().replace(degree, ""), sex };
}

/** "NGUYỄN" → "Nguyễn", "ánh" → "Ánh", "H'NUÊN" → "H'Nuên"; "Kdăm" and "McLeod" stay. */
function capitalised(word: string): string {
  return word.replace(/[\p{L}\p{M}]+/gu, (part) => {
    const shouting = part.length > 1 && part === part.toUpperCase();
    return upperFirst(shouting ? part.toLowerCase() : part);
  });
}
