import type { Context } from "hono";
import { fileSize } from "../words.ts";
import { type Arrived, multipartOf, uploadLimits } from "./multipart.ts";
import { type FileKind, kinds, sniff } from "./sniff.ts";

/** A file that passed: its real kind, where it lies until the request ends, its hash. */
export type Upload = Omit<Arrived, "tooBig"> & { kind: FileKind; mime: string };

/** The files of one field: those that passed, and one sentence for each that did not. */
export type UploadRead = { ok: true; files: Upload[] } | { ok: false; errors: string[]; files: Upload[] };

/**
 * The files posted under a name, checked by content and size (20 MB each). They are gone when the request ends: store
 * them first. A form without files gives none.
 */
export async function readUpload(c: Context, field: string, allowed: readonly FileKind[]): Promise<UploadRead> {
  if (!(c.req.header("content-type") ?? "").startsWith("multipart/form-data")) return { ok: true, files: [] };
  const { files } = await multipartOf(c);
  const errors: string[] = [];
  const passed: Upload[] = [];
  for (const { tooBig, ...file } of files.filter((one) => one.field === field)) {
    const kind = tooBig ? null : await sniff(file.path);
    const wrong = tooBig ? heavy(file.name) : faultOf(file.name, file.size, kind, allowed);
    if (wrong) errors.push(wrong);
    else passed.push({ ...file, kind: kind as FileKind, mime: kinds[kind as FileKind].mime });
  }
  return errors.length > 0 ? { ok: false, errors, files: passed } : { ok: true, files: passed };
}

function heavy(name: string): string {
  const limit = fileSize(uploadLimits.fileSize);
  return `Tệp ${name} nặng hơn ${limit}. Quét lại ở mức 200 dpi hoặc tách thành nhiều tệp, mỗi tệp tối đa ${limit}.`;
}

function faultOf(
  name: string,
  size: number,
  kind: FileKind | "bomb" | null,
  allowed: readonly FileKind[],
): string | null {
  if (size === 0) return `Tệp ${name} rỗng. Mở tệp trên máy, lưu lại rồi chọn lần nữa.`;
  if (kind === "bomb") return `Tệp ${name} nén quá nhiều dữ liệu. Giải nén và gửi từng tệp.`;
  if (kind === null || !allowed.includes(kind)) {
    const wanted = [...new Set(allowed.map((one) => kinds[one].words))].join(", ");
    const found = kind === null ? "không đọc được" : `là ${kinds[kind].words}`;
    return `Tệp ${name} ${found}. Chọn tệp ${wanted}.`;
  }
  return null;
}
