import { phrase, placesOf } from "./phrase.ts";
import type { Point } from "./points.ts";

const month = "(?:1[0-2]|0?[1-9])(?![\\d%]|/\\d{1,2}(?!\\d))";
const quarter = "(?:iv|iii|ii|i|[1-4])(?![\\d%\\p{L}]|/\\d{1,2}(?!\\d))";
const counted = "(?! (?:tập thể|cá nhân|người|ngày|lần|đợt|buổi|điểm|đơn vị))";
const year = "(?: ?(?:/|,? năm) ?((?:19|20)\\d{2}))?";
const joined = "(?:,| và|, và) ";
const months = phrase(
  `(?:ngày (\\d{1,2}) (?:của )?)?(?:các )?tháng ${month}(?:${joined}(?:tháng )?${month}${counted})+${year}`,
);
const quarters = phrase(`(?:các )?quý ${quarter}(?:${joined}(?:quý )?${quarter}${counted})+${year}`);
const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Months or quarters named one after the other: “các tháng 2, 6 và 9”, “tháng 3, tháng 9/2026”, “ngày 20 các tháng 3, 6, 9”,
 * “quý II, IV”; the year at the end is that of all. Two bare numbers count only where «các» opens the list or «và» closes
 * it. Two months that follow each other are one stretch.
 */
export function listedPoints(lower: string): Point[] {
  return [
    ...inNamedYears(lower),
    ...placesOf(months, lower).flatMap(({ from, groups: [whole = "", day, year] }) =>
      members(whole, "tháng", year).map(
        ({ at, to, value }): Point => ({
          from: from + at,
          to: from + to,
          piece: "tháng liệt kê",
          month: value,
          ...(day ? { day: Number(day) } : {}),
          ...(year ? { year: Number(year) } : {}),
        }),
      ),
    ),
    ...placesOf(quarters, lower).flatMap(({ from, groups: [whole = "", year] }) =>
      members(whole, "quý", year).map(
        ({ at, to, value }): Point => ({
          from: from + at,
          to: from + to,
          piece: "quý liệt kê",
          quarter: value,
          ...(year ? { year: Number(year) } : {}),
        }),
      ),
    ),
  ];
}

const inYears = phrase(
  `(?:(?:ngày )?(\\d{1,2})(?:/| tháng )(1[0-2]|0?[1-9])|tháng (1[0-2]|0?[1-9])|quý (${quarter})|(?<=vào |trong |tổ chức )(?=các năm)),? ?(?:của )?(?:các )?năm ((?:19|20)\\d{2}(?:(?:,| và|, và) (?:năm )?(?:19|20)\\d{2})+)`,
);

/** “Quý II các năm 2026 và 2028”: one point in each of the years. */
function inNamedYears(lower: string): Point[] {
  return placesOf(inYears, lower).flatMap(
    ({ from, to, groups: [whole = "", day, monthOfDay, month, part, listed = ""] }) => {
      const list = to - listed.length;
      return [...listed.matchAll(/\d{4}/g)].map(
        ({ 0: year, index }, at): Point => ({
          from: at === 0 ? from : list + index,
          to: at === 0 ? from + whole.indexOf(year) + 4 : list + index + 4,
          piece: day || month || part ? "năm liệt kê" : "các năm liệt kê",
          year: Number(year),
          ...(day ? { day: Number(day) } : {}),
          ...(monthOfDay || month ? { month: Number(monthOfDay ?? month) } : {}),
          ...(part ? { quarter: roman[part] ?? Number(part) } : {}),
        }),
      );
    },
  );
}

type Member = { at: number; to: number; value: number };

function members(whole: string, name: string, year: string | undefined): Member[] {
  const opens = whole.indexOf(name);
  const named = whole.replace(/ ?(?:\/|,? năm) ?\d{4}$/u, "");
  const found = [...named.slice(opens).matchAll(new RegExp(`(?:${name} )?(\\d{1,2}|iv|iii|ii|i)(?!\\p{L})`, "gu"))];
  const values = found.map(([, written = ""]) => roman[written] ?? Number(written));
  const bare = found.slice(1).some(([written]) => /^\d/.test(written));
  if (bare && found.length < 3 && !/^(?:ngày \d{1,2} (?:của )?)?các /u.test(named) && !/ và /u.test(named) && !year)
    return [];
  const rising = values.every((value, at) => at === 0 || value > values[at - 1]!);
  const stretch = values.length === 2 && (name === "tháng" || / và /u.test(named)) && values[1] === values[0]! + 1;
  if (!rising || (stretch && opens === 0)) return [];
  return found.map(({ index, 0: written }, at) => ({
    at: at === 0 ? 0 : opens + index,
    to: at + 1 < found.length ? opens + index + written.length : whole.length,
    value: values[at]!,
  }));
}
