import { type Limits, usualLimits } from "./limits.ts";

/** Why no text can be had from a file. */
export type UnreadableCode =
  | "empty"
  | "too_large"
  | "unpacks_too_large"
  | "too_much_text"
  | "too_many_pages"
  | "password"
  | "old_word"
  | "rich_text"
  | "open_document"
  | "spreadsheet"
  | "slides"
  | "picture"
  | "other_archive"
  | "not_a_document"
  | "scanned"
  | "no_text"
  | "damaged"
  | "took_too_long"
  | "took_too_much_memory";

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
const saveAsDocx = "Hãy mở bằng Word, chọn Tệp → Lưu dưới dạng → Word (.docx) rồi gửi lại.";
const orPaste = "hoặc chép toàn văn rồi dán vào ô “Dán toàn văn”.";

/** What to do about each, as the officer reads it. */
const sentences: Record<UnreadableCode, (limits: Limits) => string> = {
  empty: () => "Tệp không có nội dung. Hãy mở tệp để kiểm tra, lưu lại rồi gửi lại.",
  too_large: (l) => `Tệp lớn hơn ${megabytes(l.fileBytes)} MB. Hãy bỏ bớt hình ảnh rồi gửi lại, ${orPaste}`,
  unpacks_too_large: () => `Tệp giải nén ra quá lớn nên không được mở. Hãy chép sang một tệp Word mới, ${orPaste}`,
  too_much_text: () => "Văn bản dài hơn một triệu chữ cái. Hãy bỏ phụ lục không giao việc rồi gửi lại.",
  too_many_pages: (l) => `Văn bản dài hơn ${l.pages} trang. Hãy bỏ phụ lục không giao việc rồi gửi lại.`,
  password: () => "Tệp có đặt mật khẩu. Hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi gửi lại.",
  old_word: () => `Đây là tệp Word đời cũ (.doc). ${saveAsDocx}`,
  rich_text: () => `Đây là tệp .rtf. ${saveAsDocx}`,
  open_document: () => `Đây là tệp .odt. ${saveAsDocx}`,
  spreadsheet: () => `Đây là bảng tính, chưa phải văn bản kế hoạch. Hãy gửi tệp Word hoặc PDF, ${orPaste}`,
  slides: () => `Đây là tệp trình chiếu. Hãy gửi tệp Word hoặc PDF của kế hoạch, ${orPaste}`,
  picture: () => `Đây là ảnh chụp nên không có chữ để đọc. Hãy gửi tệp Word của kế hoạch, ${orPaste}`,
  other_archive: () => "Đây là tệp nén. Hãy giải nén rồi gửi tệp Word hoặc PDF bên trong.",
  not_a_document: () => `Không nhận ra đây là văn bản. Hãy gửi tệp Word (.docx), PDF có chữ, .txt hoặc .md, ${orPaste}`,
  scanned: () =>
    "Tệp PDF này là bản quét: chỉ có ảnh, không có chữ để đọc. Hãy gửi tệp Word của kế hoạch; " +
    "bản quét đính kèm sau ở mục Tệp kèm theo.",
  no_text: () => `Tệp không có chữ nào ngoài đầu trang, chân trang. Hãy kiểm tra lại tệp, ${orPaste}`,
  damaged: () => `Tệp bị hỏng hoặc lưu chưa trọn vẹn. Hãy mở bằng Word, lưu thành tệp mới rồi gửi lại, ${orPaste}`,
  took_too_long: () => `Đọc tệp quá lâu nên đã dừng. Hãy chép sang một tệp Word mới rồi gửi lại, ${orPaste}`,
  took_too_much_memory: () => `Tệp cần quá nhiều bộ nhớ nên đã dừng. Hãy chép sang một tệp Word mới, ${orPaste}`,
};

/** Thrown when no text can be had from a file; its message is the sentence for the officer. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, limits: Limits = usualLimits) {
    super(sentences[code](limits));
    this.name = "UnreadableDocument";
    this.code = code;
  }
}
