import { type Limits, usualLimits } from "./limits.ts";

/** Why a file cannot be read. */
export type UnreadableCode =
  | "empty"
  | "too_large"
  | "unpacks_too_large"
  | "too_many_rows"
  | "password"
  | "word_document"
  | "pdf"
  | "picture"
  | "other_archive"
  | "not_a_spreadsheet"
  | "damaged"
  | "took_too_long"
  | "took_too_much_memory";

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** What to do about each, as the officer reads it. */
const sentences: Record<UnreadableCode, (limits: Limits) => string> = {
  empty: () => "Tệp không có nội dung. Hãy mở tệp bằng Excel để kiểm tra, lưu lại rồi gửi lại.",
  too_large: (l) => `Tệp lớn hơn ${megabytes(l.fileBytes)} MB. Hãy xóa hình ảnh hoặc chia thành nhiều tệp rồi gửi lại.`,
  unpacks_too_large: () =>
    "Tệp giải nén ra quá lớn nên không được mở. Hãy chép riêng bảng cần gửi sang một tệp Excel mới rồi gửi lại.",
  too_many_rows: (l) =>
    `Bảng có hơn ${l.rows.toLocaleString("vi-VN")} dòng hoặc ${l.columns} cột. Hãy xóa phần trống có định dạng hoặc chia thành nhiều tệp rồi gửi lại.`,
  password: () => "Tệp có đặt mật khẩu. Hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi gửi lại.",
  word_document: () => "Đây là tệp Word. Hãy chép bảng sang Excel, lưu thành .xlsx rồi gửi lại.",
  pdf: () => "Đây là tệp PDF. Hãy gửi bảng ở dạng Excel (.xlsx hoặc .xls).",
  picture: () => "Đây là tệp ảnh. Hãy gửi bảng ở dạng Excel (.xlsx hoặc .xls).",
  other_archive: () => "Đây là tệp nén, không phải bảng tính. Hãy giải nén rồi gửi tệp Excel bên trong.",
  not_a_spreadsheet: () => "Không nhận ra đây là bảng tính. Hãy gửi tệp Excel (.xlsx, .xls), .ods hoặc .csv.",
  damaged: () => "Tệp bị hỏng hoặc lưu chưa trọn vẹn. Hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi gửi lại.",
  took_too_long: () => "Đọc tệp quá lâu nên đã dừng. Hãy chép riêng bảng cần gửi sang một tệp Excel mới rồi gửi lại.",
  took_too_much_memory: () =>
    "Tệp cần quá nhiều bộ nhớ nên đã dừng. Hãy chép riêng bảng cần gửi sang một tệp Excel mới rồi gửi lại.",
};

/** Thrown when a file cannot be read; its message is the sentence for the officer. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, limits: Limits = usualLimits) {
    super(sentences[code](limits));
    this.name = "UnreadableFile";
    this.code = code;
  }
}
