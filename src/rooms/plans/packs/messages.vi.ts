import type { z } from "zod";

const typeNames: Record<string, string> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách (mỗi mục một dòng bắt đầu bằng dấu -)",
  object: "nhóm khóa và giá trị",
  record: "nhóm khóa và giá trị",
};

/** What to do about a value that a pack may not have; used wherever a field has no message of its own. */
export function inVietnamese(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "invalid_type") return wrongType(issue.expected, issue.input);
  if (issue.code === "invalid_value") return `Chọn một trong: ${issue.values.join(", ")}.`;
  if (issue.code === "invalid_union") return unionMessage(issue);
  if (issue.code === "too_small") return `Ghi giá trị từ ${issue.minimum} trở lên.`;
  if (issue.code === "too_big") return `Ghi giá trị không quá ${issue.maximum}.`;
  return "Xem lại giá trị này theo tài liệu plan-format.";
}

/** Said of a key that must be there and is not. */
export const missingKey = "Thiếu khóa này; hãy ghi thêm.";

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return missingKey;
  if (expected === "string" && typeof input === "number")
    return `Đặt trong dấu ngoặc kép để giữ nguyên chữ: "${input}".`;
  if (expected === "string" && typeof input === "boolean")
    return `Đặt trong dấu ngoặc kép để giữ nguyên chữ: "${input}".`;
  if (input === null) return `Không để trống; cần ${typeNames[expected] ?? expected}.`;
  return `Cần ${typeNames[expected] ?? expected}.`;
}

function unionMessage(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const options = (issue as { options?: unknown[] }).options;
  return Array.isArray(options)
    ? `Chọn một trong: ${options.join(", ")}.`
    : "Xem lại giá trị này theo tài liệu plan-format.";
}

/** What a fault of YAML itself means, by the code the parser gives. */
export function yamlFault(code: string, english: string): string {
  return yamlFaults[code] ?? `YAML chưa đúng: ${english}`;
}

const yamlFaults: Record<string, string> = {
  DUPLICATE_KEY: "Khóa này đã ghi ở trên trong cùng nhóm; giữ lại một.",
  TAB_AS_INDENT: "Thụt dòng bằng dấu cách, không dùng phím Tab.",
  BAD_INDENT: "Thụt dòng lệch; các khóa cùng nhóm phải thẳng cột.",
  MISSING_CHAR: "Thiếu dấu đóng ngoặc, dấu nháy hoặc dấu hai chấm.",
  BLOCK_AS_IMPLICIT_KEY: "Dòng có dấu hai chấm bên trong; đặt cả câu trong dấu ngoặc kép.",
  MULTILINE_IMPLICIT_KEY: "Thiếu dấu hai chấm sau tên khóa, hoặc câu dài cần đặt trong dấu ngoặc kép.",
  UNEXPECTED_TOKEN: "Có ký tự thừa; đặt cả câu trong dấu ngoặc kép.",
  BAD_SCALAR_START: "Câu bắt đầu bằng ký tự đặc biệt; đặt cả câu trong dấu ngoặc kép.",
  BAD_ALIAS: "Dấu * ở đầu chữ có nghĩa riêng trong YAML; đặt cả câu trong dấu ngoặc kép.",
  BAD_DQ_ESCAPE: "Trong ngoặc kép, dấu \\ phải viết là \\\\.",
  MULTIPLE_DOCS: "Mỗi tệp chỉ chứa một kế hoạch; bỏ dòng ---.",
};
