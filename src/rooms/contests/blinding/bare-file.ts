import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { UnreadableDocument } from "#kernel/documents/index.ts";
import type { ArrivedFile } from "#kernel/files/index.ts";
import { makeSmall } from "#kernel/pictures/index.ts";
import type { Upload } from "#kernel/web/forms.ts";
import { textOfFile } from "#rooms/plan-reader/index.ts";
import { bareNameOf } from "../entering/entry-files.ts";
import { bareDocx } from "./bare-docx.ts";
import { barePdf } from "./bare-pdf.ts";

/** A file of an entry, ready to be kept, and the words that were read from it. */
export type BareFile = { file: ArrivedFile; text: string };

/**
 * Tệp bài dự thi: bare of what tells who made it, under a name that says nothing; its text for the comparison. A sentence
 * instead where that cannot be done. The bare copy lies beside what arrived and goes with it.
 */
export async function bareFile(arrived: Upload, position: number): Promise<BareFile | { fault: string }> {
  try {
    if (arrived.kind === "jpg" || arrived.kind === "png") return await picture(arrived, position);
    const bytes = await readFile(arrived.path);
    const text = await textIn(bytes);
    const bare = arrived.kind === "pdf" ? barePdf(bytes) : await bareDocx(bytes);
    if (bare === null) return { fault: hides(arrived.name) };
    return { file: await kept(arrived, bare, bareNameOf(position, arrived.kind)), text };
  } catch {
    return { fault: broken(arrived.name) };
  }
}

async function picture(arrived: Upload, position: number): Promise<BareFile | { fault: string }> {
  const made = await makeSmall(arrived);
  if (!made) return { fault: broken(arrived.name) };
  return { file: { ...made.large, name: bareNameOf(position, "jpg") }, text: "" };
}

async function kept(arrived: Upload, bytes: Uint8Array, name: string): Promise<ArrivedFile> {
  const path = `${arrived.path}.bare`;
  await writeFile(path, bytes, { mode: 0o600 });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, mime: arrived.mime, size: bytes.length, sha256, path };
}

/** The words of a file that is bare already. A scan has none to read: that is no fault of the entry. */
export async function textIn(bytes: Uint8Array): Promise<string> {
  try {
    return await textOfFile(new Uint8Array(bytes));
  } catch (failure) {
    if (failure instanceof UnreadableDocument && ["scanned", "no_text"].includes(failure.code)) return "";
    throw failure;
  }
}

const broken = (name: string) =>
  `Tệp ${name} hỏng, có mật khẩu hoặc không mở được. Mở tệp trên máy, lưu lại rồi chọn lần nữa.`;
const hides = (name: string) =>
  `Tệp ${name} chứa tên người soạn ở chỗ chương trình không xóa được. Gửi tệp Word (.docx) hoặc in lại thành PDF mới.`;
