import type { z } from "zod";
import { count } from "../words.ts";

type Issue = z.core.$ZodRawIssue;

/** What to do about a problem for which the room's form has no sentence of its own. */
export function sentence(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === "" ? "Điền mục này." : typeSentence(issue.expected);
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "invalid_value":
      return "Chọn một trong các mục của danh sách.";
    case "invalid_format":
      return formatSentence(issue.format);
    default:
      return "Xem lại mục này rồi điền lại.";
  }
}

function typeSentence(expected: string): string {
  if (expected === "number" || expected === "int") return "Ghi bằng chữ số, ví dụ 12.";
  return expected === "array" ? "Chọn ít nhất một mục." : "Xem lại mục này rồi điền lại.";
}

function formatSentence(format: string): string {
  if (format === "email") return "Ghi địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn.";
  if (format === "url") return "Ghi địa chỉ trang đầy đủ, bắt đầu bằng https://.";
  return "Xem lại cách ghi mục này.";
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === "string") return minimum <= 1 ? "Điền mục này." : `Ghi ít nhất ${count(minimum)} ký tự.`;
  if (origin === "array") return minimum <= 1 ? "Chọn ít nhất một mục." : `Chọn ít nhất ${count(minimum)} mục.`;
  return `Ghi số từ ${count(minimum)} trở lên.`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === "string") return `Rút gọn còn tối đa ${count(maximum)} ký tự.`;
  if (origin === "array") return `Bớt còn tối đa ${count(maximum)} mục.`;
  return `Ghi số không quá ${count(maximum)}.`;
}
