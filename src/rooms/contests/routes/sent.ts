import type { Context } from "hono";
import { readUpload } from "#kernel/web/forms.ts";
import { type BareFile, bareFile } from "../blinding/bare-file.ts";
import { entryFileKinds, mostEntryFiles } from "../entering/entry-files.ts";

/** The files of an entry as they came, bare already; faulty ones named at the field. They are gone when the request ends. */
export async function filesIn(c: Context): Promise<{ files: BareFile[]; faults: string[] }> {
  const read = await readUpload(c, "files", entryFileKinds);
  const faults = read.ok ? [] : [...read.errors];
  if (read.files.length > mostEntryFiles) return { files: [], faults: [`Gửi nhiều nhất ${mostEntryFiles} tệp.`] };
  const files: BareFile[] = [];
  for (const [n, arrived] of read.files.entries()) {
    const bare = await bareFile(arrived, n + 1);
    if ("fault" in bare) faults.push(bare.fault);
    else files.push(bare);
  }
  return { files, faults };
}

/** What is wrong with words and files together, by field; `before`: files that are there already. */
export function faultsOf(
  contest: { takesText: boolean; takesFiles: boolean },
  sent: { body: string; files: readonly BareFile[]; faults: readonly string[] },
  before = 0,
): Record<string, string[]> {
  const again = "Chọn lại tệp, vì trang không giữ được tệp khi còn lỗi khác.";
  const files = [...sent.faults];
  if (sent.files.length > 0 && !contest.takesFiles) files.push("Cuộc thi này không nhận tệp.");
  const body: string[] = [];
  if (sent.body !== "" && !contest.takesText) body.push("Cuộc thi này chỉ nhận tệp; hãy đưa bài vào tệp.");
  if (sent.body === "" && sent.files.length + before === 0 && sent.faults.length === 0)
    (contest.takesText ? body : files).push(
      contest.takesText ? "Viết bài vào đây hoặc gửi tệp." : "Chọn tệp bài dự thi.",
    );
  const errors: Record<string, string[]> = {};
  if (body.length > 0) errors.body = body;
  if (files.length > 0) errors.files = files;
  if (Object.keys(errors).length > 0 && sent.files.length > 0 && !errors.files) errors.files = [again];
  return errors;
}
