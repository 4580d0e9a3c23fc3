import { atLeast, atMost, digits } from "./amount-words.ts";
import type { AmountPiece } from "./amounts.ts";
import { numberOf, phrase } from "./phrase.ts";

/** Marks of a scoring table: given, taken, at most, and the bands of a ranking. */
export const scorePieces: AmountPiece[] = [
  {
    piece: "từ … đến dưới … điểm",
    weight: "bounded",
    pattern: phrase(`(?:từ |đạt )*(${digits})(?: điểm)? ?(?:-|đến)(?: dưới)? ?(${digits}) điểm`),
    read: ([, low = "", high = ""]) => ({ min: numberOf(low), max: numberOf(high), unit: "điểm" }),
  },
  {
    piece: "từ … điểm",
    weight: "bounded",
    pattern: phrase(
      `(?:đạt từ|đạt trên|đạt(?= [\\d,./]+ điểm trở lên)|trên|từ|${atLeast}) (${digits})(?:/[\\d,]+)? điểm(?: trở lên)?`,
    ),
    read: ([, value = ""]) => ({ min: numberOf(value), unit: "điểm" }),
  },
  {
    piece: "tối đa … điểm",
    weight: "bounded",
    pattern: phrase(`(?:${atMost}|dưới) (${digits}) điểm`),
    read: ([, value = ""]) => ({ max: numberOf(value), unit: "điểm" }),
  },
  {
    piece: "thang điểm …",
    weight: "bounded",
    pattern: phrase(`(?:(?<=theo )thang điểm|thang điểm(?: chuẩn| tối đa| chung)? là) (${digits})(?! ?(?:điểm|%))`),
    read: ([, value = ""]) => ({ min: numberOf(value), max: numberOf(value), unit: "điểm" }),
  },
  {
    piece: "tổng điểm …",
    weight: "bounded",
    pattern: phrase(`tổng (?:số )?(?:điểm(?: chuẩn| tối đa)?(?: là|:)? (${digits})|(${digits}) điểm)(?! ?%)`),
    read: ([, value, other]) => ({
      min: numberOf(value ?? other ?? ""),
      max: numberOf(value ?? other ?? ""),
      unit: "điểm",
    }),
  },
  {
    piece: "(… điểm)",
    weight: "bounded",
    pattern: new RegExp(`\\((${digits}) điểm\\)`, "gu"),
    read: ([, value = ""]) => ({ min: numberOf(value), max: numberOf(value), unit: "điểm" }),
  },
  {
    piece: "cộng, trừ … điểm",
    weight: "bounded",
    pattern: new RegExp(
      `(?:(?<!\\p{L})(?:(?:được )?(?:cộng|trừ|thưởng|chấm|tính)(?: thêm)?|đạt|được)|:) (${digits})(?:/[\\d,]+)? điểm(?! trở lên)(?!\\p{L})`,
      "gu",
    ),
    read: ([, value = ""]) => ({ min: numberOf(value), max: numberOf(value), unit: "điểm" }),
  },
];
