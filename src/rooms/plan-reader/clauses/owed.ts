import type { AmountPhrase } from "../grammar/amount.ts";
import { organStart, verbsOf } from "../grammar/names.ts";
import type { Passage } from "../structure/passages.ts";
import type { Context } from "./context.ts";

/** Where a sentence stands: its passage, what governs it, and whether it is an item of a list behind a colon. */
export type Standing = { passage: Passage; context: Context; listed: boolean };

const made =
  /(?<!\p{L})(?:mở|ra|làm|in|trồng|sửa chữa|sửa|tặng|trao|sản xuất|dựng|quay|thành lập|hỗ trợ|giúp|nhận|cấp|treo|lắp|ra mắt|phát hành|xuất bản|tuyển|huy động|quyên góp|khánh thành|gồm|chia|dài|chọn|cử|đón|mời|phát|thực hiện|nuôi|khoảng|dự kiến|thưởng|biên soạn|kết nạp|tiết kiệm|bình quân|tăng lên|nâng lên|tăng|giảm)(?!\p{L})[^,;.:\d]{0,45}$/u;
const inParts = /(?:gồm|tổng số|số lượng|mỗi|từng|chia thành|thành lập)(?!\p{L})[^,;.]{0,60}$/u;
const partOf = /(?<!\p{L})(?:trong số|một trong)(?!\p{L})[^;,]{0,20}$/u;
const money = /^(?:triệu |tỷ )?đồng|^triệu|^tỷ|^lần$/u;
const spent = /(?<!\p{L})(?:kinh phí|mức thưởng|tiền thưởng|trị giá|mức chi|giải|thưởng)(?!\p{L})[^;]{0,60}$/u;

/** The amounts of a sentence that are owed, in its order: a number listed behind an owed one is owed with it. */
export function owedIn(
  amounts: readonly AmountPhrase[],
  lower: string,
  standing: Standing,
  inTable: (amount: AmountPhrase) => boolean,
): AmountPhrase[] {
  const found: AmountPhrase[] = [];
  for (const amount of amounts) {
    const before = found.at(-1);
    const goesOn = before !== undefined && followsOn(before, amount, lower);
    if (inTable(amount) || goesOn || owed(amount, lower, standing)) found.push(amount);
  }
  return found;
}

/** “05 tập thể, 10 cá nhân”: two numbers of things with nothing but the first thing between them. */
function followsOn(before: AmountPhrase, amount: AmountPhrase, lower: string): boolean {
  if (amount.amount.percent !== undefined) return false;
  const between = lower.slice(before.to, amount.from);
  const next = /^[^\d;.:()]{0,40}(?:,| và|,? hoặc) $|^\)(?:,| và) [^\d;.:()]{0,40}\($/u;
  return next.test(between) && verbsOf(between).length === 0;
}

/** A bare number counts only after a verb that asks for it, or where indicators are listed. */
function owed(amount: AmountPhrase, lower: string, { passage, context, listed }: Standing): boolean {
  const before = lower.slice(0, amount.from);
  if (partOf.test(before) && !(context.criteria && amount.piece === "… liên tục")) return false;
  if (passage.heading && /^(?:tổng điểm|\(… điểm)/u.test(amount.piece)) return context.criteria;
  if (passage.heading)
    return amount.weight === "bounded" && amount.amount.percent === undefined && verbsOf(before).length > 0;
  if (context.purposes && amount.piece === "…/…") return false;
  if (amount.weight === "bounded") return true;
  if (context.purposes || passage.region === "annex") return false;
  if (money.test(amount.amount.unit ?? "") && spent.test(before)) return true;
  if (context.criteria && amount.amount.unit === "điểm") return true;
  if (
    /^ ?\/ ?(?:năm|quý|tháng|tuần|ngày|học kỳ)(?!\p{L})|^ mỗi (?:năm|quý|tháng|tuần|học kỳ)(?!\p{L})/u.test(
      lower.slice(amount.to),
    )
  )
    return true;
  if (listed && /^[^\p{L}\d]*$/u.test(before)) return true;
  if (/(?:mỗi|hằng|cả|trong) (?:năm|quý|tháng|tuần|nhiệm kỳ|học kỳ)(?: có)? $/u.test(before)) return true;
  if (/: ?$/u.test(before) || made.test(before)) return true;
  if (opensAsked(before, passage)) return true;
  const padded = /^0\d/u.test(lower.slice(amount.from, amount.to));
  if (padded && organStart.test(lower.replace(/^[^\p{L}\d]+/u, ""))) return true;
  if (padded && (context.indicators || /[:(,|] ?$/u.test(before))) return true;
  return verbsOf(before.slice(-140)).length > 0 || inParts.test(before) || (context.criteria && padded);
}

/** “Đóng điện 14 công trình”: an item of a list that begins with what is done to so many things. */
function opensAsked(before: string, { block }: Passage): boolean {
  const [, words = ""] = /^[^\p{L}\d]*((?:\p{L}+ ){1,3})$/u.exec(before) ?? [];
  return block.mark !== null && words !== "" && !organStart.test(words);
}
