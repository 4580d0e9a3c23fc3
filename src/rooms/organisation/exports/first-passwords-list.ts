import { excelBook } from "#kernel/spreadsheets/index.ts";
import type { FirstPassword } from "../commands/imports/first-passwords.ts";

/** Mật khẩu đầu tiên as an Excel file, to be cut and handed over; made from the page that shows them, kept nowhere. */
export function firstPasswordsFile(passwords: readonly FirstPassword[]): Promise<Uint8Array<ArrayBuffer>> {
  return excelBook({
    sheet: "Mật khẩu đầu tiên",
    title: ["MẬT KHẨU ĐẦU TIÊN", "Giao tận tay từng người; xóa tệp này sau khi giao xong."],
    columns: [
      { head: "STT", width: 6, cell: ({ at }) => at },
      { head: "Họ và tên", width: 28, cell: ({ one }) => one.name },
      { head: "Đơn vị", width: 42, cell: ({ one }) => one.unit },
      { head: "Thư điện tử", width: 32, cell: ({ one }) => one.email },
      { head: "Mật khẩu", width: 24, cell: ({ one }) => one.password },
    ],
    rows: passwords.map((one, at) => ({ one, at: at + 1 })),
  });
}
