import type { AmountPhrase } from "./amount.ts";
import { numberOf, placesOf } from "./phrase.ts";

const share =
  /(?<=\p{L}\)? )(?<!(?:số|thứ|khu vực|khối|cụm|tổ|lớp|quý|tháng|năm|ngày|điều|khoản) )(\d{1,4})(?=[,;.)]|$)/gu;

/** “Bệnh viện đa khoa 15, Chi cục Dân số 03”: the bare numbers of a list that shares something out. */
export function sharesOf(lower: string): AmountPhrase[] {
  return placesOf(share, lower).map(({ from, to, groups: [, value] }) => ({
    from,
    to,
    piece: "phân bổ",
    amount: { min: numberOf(value ?? ""), max: numberOf(value ?? "") },
    weight: "bounded",
  }));
}
