import type { Reading, ReadWarning, Span } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { placeOf } from "../text/flat.ts";
import { warning } from "./warning.ts";

const blank =
  /(?:ngày|tháng|quý|năm|số lượng|ít nhất|tối thiểu|không quá|mỗi|từ)\s*[.…_]{2,}|[.…_]{3,}\s*(?:%|tập thể|cá nhân|điển hình|mô hình|đơn vị|người|bài|tháng|năm)/giu;

/** Numbers and days that are still to be filled in: of the plan itself, and in its sentences. Forms in annexes are blank by nature. */
export function blankLints(reading: Reading, passages: readonly Passage[]): ReadWarning[] {
  const { text, number, issuedOn } = reading;
  return [
    ...(number === null ? head(reading, passages, "blank_number", /^.{0,40}số\s*:/iu) : []),
    ...(issuedOn === null || issuedOn.length < 10
      ? head(reading, passages, "blank_date", /ngày.{0,14}tháng.{0,14}năm/iu)
      : []),
    ...passages
      .filter(({ region }) => region === "body" || region === "preamble")
      .flatMap(({ block: { flat } }) =>
        [...flat.text.matchAll(blank)].map((found) =>
          warning(text, "blank_amount", around(flat.text, found.index, flat)),
        ),
      ),
  ];
}

function head(
  { text }: Reading,
  passages: readonly Passage[],
  code: "blank_number" | "blank_date",
  pattern: RegExp,
): ReadWarning[] {
  const passage = passages.find(({ region, block }) => region === "header" && pattern.test(block.words));
  return passage ? [warning(text, code, placeOf(passage.block.flat, 0, passage.block.flat.text.length))] : [];
}

function around(words: string, at: number, flat: Passage["block"]["flat"]): Span {
  const from = Math.max(0, words.lastIndexOf(" ", Math.max(0, at - 30)));
  return placeOf(flat, from, Math.min(words.length, at + 60));
}
