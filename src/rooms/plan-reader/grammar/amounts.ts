import type { PercentBound, ReadAmount } from "../reading.ts";
import type { AmountPhrase } from "./amount.ts";
import { countedThings } from "./counted-things.ts";
import { numberOf, phrase, placesOf } from "./phrase.ts";

const digits = "\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?";
const words = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
const inWords = "(?: ?\\((?:\\p{L}+|\\d+)(?: \\p{L}+)?\\))?";
const number = `(${digits}|(?:${words})(?= (?:\\(|${countedThings.join("|")})))${inWords}`;
const thing = `(${countedThings.join("|")})`;
const atLeast = "tối thiểu(?: là| đạt| có)?|ít nhất(?: là| có| mỗi năm| phải có)?|không (?:dưới|ít hơn|thấp hơn)";
const atMost =
  "tối đa(?: là| không quá)?|không (?:quá|vượt quá|trên|nhiều hơn|lớn hơn)|nhiều nhất(?: là)?|cao nhất(?: là)?";
const above = "trên|hơn|vượt";
const notTime = "(?! ?(?:năm|tháng|ngày|tuần|quý|giờ)(?!\\p{L}))";

type Piece = {
  piece: string;
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => ReadAmount | null;
  weight: AmountPhrase["weight"];
};

const pieces: Piece[] = [
  {
    piece: "phần trăm từ … đến …",
    weight: "bounded",
    pattern: phrase(`(?:từ |đạt )?(${digits}) ?%? ?(?:-|đến) ?(${digits}) ?%`.replace(/$/, "(?!\\p{N})")),
    read: ([, low, high]) => ({ min: numberOf(low!), max: numberOf(high!), unit: "%" }),
  },
  {
    piece: "phần trăm",
    weight: "bounded",
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N},./])(?:(${atLeast}|từ|đạt từ|${atMost}|dưới|${above}|tăng(?: thêm)?(?: (?:từ|ít nhất|tối thiểu|trên))?|giảm(?: (?:từ|ít nhất|tối thiểu|trên))?) )?(${digits}) ?%(?: (trở lên|trở xuống))?`,
      "gu",
    ),
    read: ([, before, value, after]) => percent(numberOf(value!), before ?? "", after ?? ""),
  },
  {
    piece: "từ … đến …",
    weight: "bounded",
    pattern: phrase(`(?:từ )${number}(?: ${thing})? ?(?:-|đến|tới) ?${number} ?${thing}`),
    read: ([, low, , high, unit]) => range(low!, high!, unit!),
  },
  {
    piece: "… - …",
    weight: "bounded",
    pattern: phrase(`(${digits}) ?(?:-|đến) ?(${digits}) ${thing}`),
    read: ([, low, high, unit]) => range(low!, high!, unit!),
  },
  {
    piece: "tối thiểu …",
    weight: "bounded",
    pattern: phrase(`(?:${atLeast}) ${number}${notTime}(?: ?${thing})?`),
    read: ([, value, unit]) => ({ min: numberOf(value!), ...named(unit) }),
  },
  {
    piece: "không quá …",
    weight: "bounded",
    pattern: phrase(`(?:${atMost}) ${number}${notTime}(?: ?${thing})?`),
    read: ([, value, unit]) => ({ max: numberOf(value!), ...named(unit) }),
  },
  {
    piece: "… trở lên",
    weight: "bounded",
    pattern: phrase(`(?:từ )?${number} ${thing}[^;,.()\\d]{0,40}? trở lên`),
    read: ([, value, unit]) => ({ min: numberOf(value!), ...named(unit) }),
  },
  {
    piece: "trên …",
    weight: "bounded",
    pattern: phrase(`(?:trên|hơn) ${number} ${thing}`),
    read: ([, value, unit]) => ({ min: numberOf(value!), ...named(unit) }),
  },
  {
    piece: "dưới …",
    weight: "bounded",
    pattern: phrase(`dưới ${number} ${thing}`),
    read: ([, value, unit]) => ({ max: numberOf(value!), ...named(unit) }),
  },
  {
    piece: "số đếm",
    weight: "counted",
    pattern: phrase(`(?<!(?:số|thứ|điều|khoản|mục|quý|tháng|ngày|năm|trong|của|cả) )${number} ?${thing}`),
    read: ([, value, unit]) => exact(numberOf(value!), unit),
  },
];

const missed = phrase("(?:hoàn thành vượt|vượt) (?:mức|chỉ tiêu|kế hoạch)(?: [^;.,]{0,20}chỉ tiêu)?");
const fulfilled = phrase("hoàn thành (?:và |, |hoặc )?(?:hoàn thành )?vượt mức");
const bothFulfilled = /hoàn thành(?:,| và| hoặc|[^;.,]{0,25}(?:,| và)) (?:hoàn thành )?vượt mức/u;

/** Every amount in a sentence (small letters, names and citations hidden), in the order of the text. */
export function amountsOf(lower: string): AmountPhrase[] {
  const found: AmountPhrase[] = [];
  for (const { piece, pattern, read, weight } of pieces) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const amount = read(groups);
      if (amount) found.push({ from, to, piece, amount, weight });
    }
  }
  for (const { from, to } of [...placesOf(fulfilled, lower), ...placesOf(missed, lower)]) {
    if (found.some((other) => from < other.to && to > other.from)) continue;
    const both = bothFulfilled.test(lower.slice(Math.max(0, from - 40), to));
    found.push({
      from,
      to,
      piece: "hoàn thành vượt mức",
      amount: { percent: 100, bound: both ? "min" : "over" },
      weight: "bounded",
    });
  }
  found.sort((a, b) => a.from - b.from);
  return found.map((amount, at) => shared(amount, found[at - 1], lower));
}

/** “Không quá 01 tập thể, 03 cá nhân”: a bare number listed after a bounded one has its bound. */
function shared(own: AmountPhrase, before: AmountPhrase | undefined, lower: string): AmountPhrase {
  if (own.weight !== "counted" || !before || before.amount.percent !== undefined) return own;
  if (!/^[^\d;.:()]{0,25}(?:,| và|,? hoặc) (?:không quá )?$/u.test(lower.slice(before.to, own.from))) return own;
  const { min, max } = before.amount;
  if (before.weight !== "bounded" || (min !== undefined && max !== undefined)) return own;
  const value = own.amount.min ?? 0;
  const amount = {
    ...own.amount,
    min: min === undefined ? undefined : value,
    max: max === undefined ? undefined : value,
  };
  return { ...own, amount: withoutAbsent(amount), weight: "bounded" };
}

function withoutAbsent({
  min,
  max,
  ...rest
}: { min?: number | undefined; max?: number | undefined } & Omit<ReadAmount, "min" | "max">): ReadAmount {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...rest };
}

function percent(value: number, before: string, after: string): ReadAmount {
  const bound = boundOf(before, after);
  return { percent: value, ...(bound ? { bound } : {}), unit: "%" };
}

function boundOf(before: string, after: string): PercentBound | undefined {
  if (/^tăng|^giảm/u.test(before)) return "increase";
  if (after === "trở lên" || new RegExp(`^(?:${atLeast}|từ|đạt từ)$`, "u").test(before)) return "min";
  if (after === "trở xuống" || /^dưới/u.test(before) || new RegExp(`^(?:${atMost})$`, "u").test(before)) return "max";
  return new RegExp(`^(?:${above})$`, "u").test(before) ? "over" : undefined;
}

function range(low: string, high: string, unit: string): ReadAmount | null {
  const [min, max] = [numberOf(low), numberOf(high)];
  return min < max ? { min, max, unit } : null;
}

function exact(value: number, unit: string | undefined): ReadAmount {
  return { min: value, max: value, ...named(unit) };
}

function named(unit: string | undefined): { unit?: string } {
  return unit ? { unit } : {};
}
