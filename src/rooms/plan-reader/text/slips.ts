import { fold } from "#kernel/vietnamese/index.ts";

/**
 * Words that a scanner or a hasty hand writes without or with wrong marks, and that mean one thing only. The right one
 * has the same number of letters, so that places in the text stay where they are.
 */
const certain = new Map(
  [
    "hằng năm",
    "hằng quý",
    "hằng tháng",
    "hằng tuần",
    "trước ngày",
    "trước tháng",
    "từ ngày",
    "đến ngày",
    "đến hết",
    "chậm nhất",
    "muộn nhất",
    "tối thiểu",
    "tối đa",
    "ít nhất",
    "giai đoạn",
    "định kỳ",
    "nơi nhận",
    "năm học",
    "phấn đấu",
    "kỷ niệm",
    "sơ kết",
    "tổng kết",
    "báo cáo",
    "tổ chức",
    "cho đến",
    "đến khi",
    "tập thể",
    "trở lên",
  ].map((phrase) => [fold(phrase), phrase]),
);

/** First words of the phrases above: most words of a text are none of them. */
const begins = new Set([...certain.keys()].map((phrase) => phrase.split(" ")[0]));

/** Spellings of the South and of older rules, written as the pieces of grammar have them. */
const spellings = new Map([
  ["gởi", "gửi"],
  ["nhứt", "nhất"],
  ["kì", "kỳ"],
  ["kỉ", "kỷ"],
  ["quí", "quý"],
  ["qúy", "quý"],
  ["qúi", "quý"],
  ["uỷ", "ủy"],
  ["hoà", "hòa"],
  ["toà", "tòa"],
  ["khoá", "khóa"],
]);

const word = /(?<!\p{L})\p{L}{2,4}(?!\p{L})/gu;
const twoWords = /(?<!\p{L})(\p{L}+) (?=(\p{L}+)(?!\p{L}))/gu;
const misreadDate =
  /(?<![\p{L}\d/])(?=[lio]?\d|\d[lio]|[lio]\d)[\dlio]{1,2}(?:[/.](?=[lio]?\d|\d[lio])[\dlio]{1,2})?[/.][12][\dlo]{3}(?![\p{L}\d])/gu;
const misreadPart = /(?<=(?:ngày|tháng|năm) )(?=[lo]?\d|\d[lo])[\dlo]{1,4}(?![\p{L}])/gu;

/** Small letters as they were meant: “truớc ngay l5/O2/2023” becomes “trước ngày 15/02/2023”. Keeps the length. */
export function mendSlips(lower: string): string {
  return mendWords(lower.replace(word, (written) => spellings.get(written) ?? written))
    .replace(misreadDate, mendDigits)
    .replace(misreadPart, mendDigits);
}

function mendWords(lower: string): string {
  let letters: string[] | null = null;
  for (const { 1: first = "", 2: second = "", index } of lower.matchAll(twoWords)) {
    if (!begins.has(folded(first))) continue;
    const written = `${first} ${second}`;
    const meant = certain.get(`${folded(first)} ${folded(second)}`);
    if (!meant || meant === written || meant.length !== written.length) continue;
    letters ??= lower.split("");
    for (let at = 0; at < meant.length; at++) letters[index + at] = meant[at]!;
  }
  return letters ? letters.join("") : lower;
}

const foldings = new Map<string, string>();

/** {@link fold} of one word, remembered: a plan says the same few thousand syllables over and over. */
function folded(word: string): string {
  const known = foldings.get(word);
  if (known !== undefined) return known;
  const plain = fold(word);
  if (foldings.size < 20_000) foldings.set(word, plain);
  return plain;
}

function mendDigits(written: string): string {
  return /\d/.test(written) ? written.replace(/[li]/g, "1").replace(/o/g, "0") : written;
}
