import { z } from "zod";
import { typedDay, typedText } from "#kernel/web/forms.ts";

export const signInForm = z.object({
  email: typedText("Ghi thư điện tử công vụ.", 200),
  password: typedText("Ghi mật khẩu.", 200),
});

export const codeForm = z.object({
  code: z
    .string({ error: "Nhập 6 chữ số trong ứng dụng xác thực." })
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(z.string().min(6, "Nhập đủ 6 chữ số trong ứng dụng xác thực.").max(30)),
});

const newPassword = z
  .string({ error: "Đặt mật khẩu mới." })
  .min(10, "Đặt mật khẩu dài ít nhất 10 ký tự, ví dụ một câu ngắn dễ nhớ.")
  .max(200, "Rút mật khẩu còn tối đa 200 ký tự.");

export const passwordForm = z
  .object({
    current: typedText("Ghi mật khẩu hiện tại.", 200),
    fresh: newPassword,
    again: z.string({ error: "Ghi lại mật khẩu mới một lần nữa." }),
  })
  .superRefine((form, context) => {
    if (form.fresh !== form.again)
      context.addIssue({
        code: "custom",
        path: ["again"],
        message: "Hai lần ghi mật khẩu mới chưa giống nhau. Ghi lại.",
      });
  });

export const passwordOnlyForm = z.object({ password: typedText("Ghi mật khẩu để xác nhận chính là bạn.", 200) });

/** Khởi đầu: the agency and its first administrator. */
export const firstStartForm = z
  .object({
    code: typedText("Chép mã khởi đầu in ở cửa sổ chạy chương trình.", 60),
    agency: typedText("Ghi tên đầy đủ của cơ quan.", 300),
    kind: typedText("Ghi loại cơ quan, ví dụ Sở, Tòa án cấp tỉnh.", 120),
    since: typedDay("Ghi ngày cơ quan được thành lập; chưa rõ thì ghi 01/01 của năm."),
    name: typedText("Ghi họ và tên người quản trị.", 120),
    title: typedText("Ghi chức vụ của người quản trị.", 160),
    email: z
      .string({ error: "Ghi thư điện tử công vụ." })
      .transform((text) => text.toLowerCase())
      .pipe(z.email("Ghi địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn.")),
    password: newPassword,
    again: z.string({ error: "Ghi lại mật khẩu một lần nữa." }),
  })
  .superRefine((form, context) => {
    if (form.password !== form.again)
      context.addIssue({ code: "custom", path: ["again"], message: "Hai lần ghi mật khẩu chưa giống nhau. Ghi lại." });
  });
