import { z } from "zod";
import { readMovedNow } from "./moved-now.ts";

/** One setting as the environment names it; docs/settings.md is held equal to this list. */
export type KnownSetting = {
  /** What it is for, as it ends the sentence "NAME is …". */
  purpose: string;
  purposeVi: string;
  /** What may be written, as it ends "write …". */
  form: string;
  formVi: string;
  example: string;
  /** What holds when it is not set, in words for the table. */
  otherwise: string;
  /** A value with a password in it is never repeated in a message. */
  secret?: true;
  schema: z.ZodType;
};

/** An address with one of the protocols that also passes a further look. */
const url = (protocols: string[], alsoFits: (address: URL) => boolean = () => true) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol) && alsoFits(new URL(text)));

/** Every setting the program reads, in the order of the table. */
export const knownSettings = {
  PORT: {
    purpose: "the port the server listens on",
    purposeVi: "cổng mà máy chủ lắng nghe",
    form: "a whole number from 0 to 65535 (0 takes any free port)",
    formVi: "một số nguyên từ 0 đến 65535 (0 là lấy một cổng trống)",
    example: "3000",
    otherwise: "3000",
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65535)),
  },
  HOST: {
    purpose: "the address of this machine the server listens on",
    purposeVi: "địa chỉ của máy này mà máy chủ lắng nghe",
    form: "an IP address or a host name (0.0.0.0 lets other machines in)",
    formVi: "một địa chỉ IP hoặc tên máy (0.0.0.0 cho phép máy khác truy cập)",
    example: "0.0.0.0",
    otherwise: "127.0.0.1",
    schema: z.string().regex(/^[\w.:-]+$/),
  },
  DATABASE_URL: {
    purpose: "the PostgreSQL (15 or later) to use instead of the embedded one",
    purposeVi: "PostgreSQL (từ bản 15) dùng thay cho bản đi kèm",
    form: "an address that begins with postgres:// or postgresql://",
    formVi: "một địa chỉ bắt đầu bằng postgres:// hoặc postgresql://",
    example: "postgres://guongsang:matkhau@db.example.vn:5432/guongsang",
    otherwise: "an embedded PostgreSQL in the data folder",
    secret: true,
    schema: url(["postgres:", "postgresql:"]),
  },
  DATABASE_REPLICA_URL: {
    purpose: "a read replica of DATABASE_URL (reserved: checked, not used yet)",
    purposeVi: "bản sao chỉ đọc của DATABASE_URL (để dành, hiện chưa dùng)",
    form: "an address that begins with postgres:// or postgresql://",
    formVi: "một địa chỉ bắt đầu bằng postgres:// hoặc postgresql://",
    example: "postgres://guongsang:matkhau@replica.example.vn:5432/guongsang",
    otherwise: "none",
    secret: true,
    schema: url(["postgres:", "postgresql:"]),
  },
  GUONGSANG_DATA: {
    purpose: "the folder that holds the embedded database, uploads and the secret",
    purposeVi: "thư mục chứa cơ sở dữ liệu đi kèm, tệp tải lên và khóa bí mật",
    form: "the path of a folder this user may write to",
    formVi: "đường dẫn một thư mục mà người dùng này ghi được",
    example: "/srv/guongsang",
    otherwise: "`var` in the program's folder",
    schema: z.string().min(1),
  },
  GUONGSANG_NOW: {
    purpose: "the moment the program takes for now when it starts (a moved clock, for practice)",
    purposeVi: "thời điểm chương trình coi là hiện tại lúc khởi động (để luyện tập)",
    form: "a day or an ISO moment (without an offset: Vietnam time)",
    formVi: "một ngày hoặc thời điểm theo ISO (không ghi múi giờ là giờ Việt Nam)",
    example: "2019-01-25",
    otherwise: "the machine's clock",
    schema: z.string().transform(readMovedNow).pipe(z.date()),
  },
  GUONGSANG_PRACTICE: {
    purpose: "whether practice agencies are loaded into an empty database and their people are shown at sign-in",
    purposeVi: "có nạp các cơ quan thực hành vào cơ sở dữ liệu trống và bày người của họ ở trang đăng nhập hay không",
    form: "on or off",
    formVi: "on hoặc off",
    example: "off",
    otherwise: "on with the embedded database, off with DATABASE_URL",
    schema: z.enum(["on", "off"]).transform((word) => word === "on"),
  },
  SECRET: {
    purpose: "the key that signs sessions",
    purposeVi: "khóa dùng để ký phiên đăng nhập",
    form: "at least 32 characters",
    formVi: "ít nhất 32 ký tự",
    example: "the output of: openssl rand -base64 32",
    otherwise: "made at the first start and kept in `secret` in the data folder, readable by its owner only",
    secret: true,
    schema: z.string().min(32),
  },
  PUBLIC_URL: {
    purpose: "the address people type to reach the program, used in mails and calendars",
    purposeVi: "địa chỉ mọi người gõ để vào chương trình, dùng trong thư và lịch",
    form: "an address that begins with http:// or https:// and has no path",
    formVi: "một địa chỉ bắt đầu bằng http:// hoặc https://, không kèm đường dẫn",
    example: "https://thidua.camau.gov.vn",
    otherwise: "http://HOST:PORT",
    schema: url(["http:", "https:"], (address) => address.pathname === "/").transform((text) => new URL(text).origin),
  },
  SMTP_URL: {
    purpose: "the mail server that sends reminders",
    purposeVi: "máy chủ thư gửi lời nhắc",
    form: "an address that begins with smtp:// or smtps://",
    formVi: "một địa chỉ bắt đầu bằng smtp:// hoặc smtps://",
    example: "smtps://nguoigui:matkhau@mail.example.vn:465",
    otherwise: "no mail is sent",
    secret: true,
    schema: url(["smtp:", "smtps:"]),
  },
  S3_URL: {
    purpose: "the S3 bucket that keeps uploads instead of the data folder",
    purposeVi: "kho S3 giữ tệp tải lên thay cho thư mục dữ liệu",
    form: "an address that begins with http:// or https:// and names the bucket",
    formVi: "một địa chỉ bắt đầu bằng http:// hoặc https:// và có tên kho",
    example: "https://KHOA:MATKHAU@s3.example.vn/guongsang",
    otherwise: "the data folder",
    secret: true,
    schema: url(["http:", "https:"], (address) => address.pathname.length > 1),
  },
} satisfies Record<string, KnownSetting>;

/** The names of the environment's variables that the program reads. */
export type SettingName = keyof typeof knownSettings;
