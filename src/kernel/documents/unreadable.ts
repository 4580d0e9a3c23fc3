import { type Limits, usualLimits } from "./limits.ts";

/** Why no text can be had from a file. */
export type UnreadableCode =
  | "empty"
  | "too_large"
  | "unpacks_too_large"
  | "too_much_text"
  | "too_many_pages"
  | "too_many_duties"
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
  | "took_too_much_memory"
  | "busy";

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
const saveAsDocx = "hãy mở bằng Word, chọn Tệp → Lưu dưới dạng → Word (.docx) rồi dùng tệp mới.";
const otherFile = "hãy dùng tệp Word (.docx), PDF có chữ, .txt hoặc .md của kế hoạch.";

/** Why, and what to do about it, in one sentence for whoever has the file. */
const sentences: Record<UnreadableCode, (limits: Limits) => string> = {
  empty: () => "Tệp không có nội dung; hãy mở tệp để kiểm tra rồi lưu lại.",
  too_large: (l) => `Tệp lớn hơn ${megabytes(l.fileBytes)} MB; hãy bỏ bớt hình ảnh trong tệp.`,
  unpacks_too_large: () => "Tệp giải nén ra quá lớn nên không được mở; hãy chép phần chữ sang một tệp Word mới.",
  too_much_text: () => "Văn bản dài hơn một triệu chữ cái; hãy bỏ những phụ lục không giao việc.",
  too_many_pages: (l) => `Văn bản dài hơn ${l.pages} trang; hãy bỏ những phụ lục không giao việc.`,
  too_many_duties: (l) =>
    `Văn bản có hơn ${l.duties.toLocaleString("vi-VN")} câu giao việc; hãy chia thành từng kế hoạch.`,
  password: () => "Tệp có đặt mật khẩu; hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi dùng tệp đã bỏ.",
  old_word: () => `Đây là tệp Word đời cũ (.doc); ${saveAsDocx}`,
  rich_text: () => `Đây là tệp .rtf; ${saveAsDocx}`,
  open_document: () => `Đây là tệp .odt; ${saveAsDocx}`,
  spreadsheet: () => `Đây là bảng tính, chưa phải văn bản kế hoạch; ${otherFile}`,
  slides: () => `Đây là tệp trình chiếu; ${otherFile}`,
  picture: () => `Đây là ảnh chụp nên không có chữ để đọc; ${otherFile}`,
  other_archive: () => "Đây là tệp nén; hãy giải nén rồi dùng tệp Word hoặc PDF bên trong.",
  not_a_document: () => `Không nhận ra đây là văn bản; ${otherFile}`,
  scanned: () =>
    "Tệp PDF này là bản quét, chỉ có ảnh mà không có chữ để đọc; hãy dùng tệp Word của kế hoạch, " +
    "còn bản quét thì đính kèm vào kế hoạch sau.",
  no_text: () => "Tệp không có chữ nào ngoài đầu trang, chân trang; hãy mở tệp để kiểm tra.",
  damaged: () => "Tệp bị hỏng hoặc lưu chưa trọn vẹn; hãy mở bằng Word, lưu thành tệp mới rồi dùng tệp đó.",
  took_too_long: () => "Đọc tệp quá lâu nên đã dừng; hãy chép phần chữ sang một tệp Word mới.",
  took_too_much_memory: () => "Tệp cần quá nhiều bộ nhớ nên đã dừng; hãy chép phần chữ sang một tệp Word mới.",
  busy: () => "Đang có nhiều người đọc kế hoạch cùng lúc nên chưa đọc được; hãy chờ một phút rồi gửi lại.",
};

/** Thrown when no text can be had from a file; its message is one sentence for whoever has the file. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, limits: Limits = usualLimits) {
    super(sentences[code](limits));
    this.name = "UnreadableDocument";
    this.code = code;
  }
}
