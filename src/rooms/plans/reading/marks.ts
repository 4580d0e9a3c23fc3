import type { PackDuty } from "../terms.ts";
import { deliverable } from "./deliverable.ts";
import { cutAt, joined, plainQuote, type QuotePieces, type Span } from "./quote-pieces.ts";

/** What of a duty decides which words of its sentence are marked. */
export type Quoted = Pick<PackDuty, "quote" | "title" | "due" | "proofs"> & { amount?: PackDuty["amount"] | null };

/**
 * The sentence of a duty with the words marked that it asks with: when (day, month, rhythm, occasion), how many, and
 * what is to be handed in. Nothing is marked that the sentence does not say.
 */
export function markedSentence(duty: Quoted): QuotePieces {
  const sentence = plainQuote(duty.quote);
  const spans = [...whenSpans(duty, sentence), ...amountSpans(duty, sentence)];
  const what = deliverable(duty, sentence);
  return cutAt(sentence, joined(what ? [...spans, what] : spans, sentence));
}

const day = String.raw`\d{1,2}\s*/\s*\d{1,2}(?:\s*/\s*\d{4})?`;
const each = String.raw`(?:hằng|hàng|mỗi|từng)\s+(?:năm|quý|tháng|tuần)`;
const lead = String.raw`(?:(?:trước|sau|trong|vào|từ|đến|chậm nhất|muộn nhất|kể từ|hết|là)\s+)*(?:(?:hết\s+)?ngày\s+)?`;

/** When, as plans write it; the longest shapes first. */
const times = [
  String.raw`${lead}${day}(?:\s+${each})?`,
  String.raw`(?:trong\s+|vào\s+|hết\s+)?tháng\s+\d{1,2}(?:\s*/\s*\d{4}|\s+${each})?`,
  String.raw`(?:trong\s+|hết\s+)?quý\s+(?:IV|I{1,3}|\d)(?:\s*/\s*\d{4})?`,
  String.raw`(?:đầu\s+|cuối\s+|định kỳ\s+)?${each}`,
  String.raw`0?6 tháng(?:\s+(?:đầu|cuối))?\s+năm(?:\s+\d{4})?`,
  `(?:vào dịp |dịp )?(?:cuối|đầu) (?:năm|quý|tháng)`,
  String.raw`\d{1,3} ngày làm việc|\d{1,3} ngày(?= kể từ| sau| trước)`,
  String.raw`(?:trong\s+|kết thúc\s+)?giai đoạn \d{4}\s*[-–]\s*\d{4}`,
  `/năm`,
];

/** Rhythm without a number: marked where the duty has no date. */
const always = `thường xuyên|kịp thời`;

/** A year alone says when only where the rule is that year. */
const yearAlone = String.raw`(?:trong\s+)?năm\s+\d{4}`;

function whenSpans(duty: Quoted, sentence: string): Span[] {
  const rule = duty.due;
  if (rule === null) return all(sentence, [String.raw`(?<!\d)không có(?= [^.]*kỷ luật)`]);
  if (rule.type === "standing") return all(sentence, [always, each]);
  const own = "text" in rule && rule.text ? wordsIn(sentence, rule.text) : [];
  if (own.length > 0) return own;
  const wanted = rule.type === "year" || rule.type === "event" ? [...times, yearAlone] : times;
  const found = all(sentence, wanted).filter(notOfDocument(sentence));
  const exact = found.filter(([from, to]) => saysSo(rule, sentence.slice(from, to)));
  return exact.length > 0 ? exact : found;
}

/** Whether words name the very day or month of the rule: then nothing else is meant. */
function saysSo(rule: NonNullable<Quoted["due"]>, words: string): boolean {
  if (rule.type === "month") {
    const [year, month] = rule.month.split("-");
    return new RegExp(String.raw`tháng\s+${Number(month)}\s*/\s*${year}`, "iu").test(words);
  }
  const stated = rule.type === "by" || rule.type === "on" ? rule.date : rule.type === "yearly" ? rule.by : null;
  if (stated === null) return false;
  const [date, month, year] = stated.split("-").reverse().map(Number);
  const inYear = year === undefined ? "" : String.raw`(?:\s*/\s*${year})?`;
  return new RegExp(String.raw`(?<!\d)0?${date}\s*/\s*0?${month}${inYear}(?!\s*[\d/])`).test(words);
}

/** The day of a decree is no due date: “Chỉ thị số 05-CT/TW ngày 15/5/2016”. */
function notOfDocument(sentence: string): (span: Span) => boolean {
  const documents = /(?:số\s+)?\d[\d/]*[-/][\p{Lu}Đ][\p{L}Đ&/-]*\s*(?:,\s*)?$/u;
  return ([from]) => !documents.test(sentence.slice(0, from));
}

const counted = String.raw`(?:(?:ít nhất|tối thiểu|tối đa|không quá|trên|dưới|tăng)\s+)?(?:\d+(?:[.,]\d+)?\s*%?|một|hai|ba|bốn|năm)`;

/** How many, with the unit where it follows: “tối thiểu 01 điển hình tiên tiến”, “100% đơn vị”. */
function amountSpans(duty: Quoted, sentence: string): Span[] {
  const { amount } = duty;
  if (!amount) return [];
  const unit = amount.unit ? String.raw`(?:\s+${escaped(amount.unit)}(?!\p{L}))` : "";
  const per = `(?:/(?:năm|quý|tháng))?`;
  const withUnit = unit ? all(sentence, [`${counted}${unit}${per}`]) : [];
  if (withUnit.length > 0) return withUnit;
  return all(sentence, [
    String.raw`(?:ít nhất|tối thiểu|tối đa|không quá)\s+\d+(?:\s+\p{L}+)?${per}`,
    String.raw`\d+\s*%`,
  ]);
}

function wordsIn(sentence: string, words: string): Span[] {
  return all(sentence, [escaped(words.replace(/[.…,;]+$/, ""))]);
}

function all(sentence: string, patterns: readonly string[]): Span[] {
  return patterns.flatMap((pattern) =>
    [
      ...sentence.matchAll(new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])|(?<=\d )(?:\/năm)`, "giu")),
    ].map((found): Span => [found.index, found.index + found[0].length]),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, String.raw`\s+`);
}
