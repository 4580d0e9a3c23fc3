import { readFile } from "node:fs/promises";
import type { Context } from "hono";
import { keepWaiting, type MarkedFile, placeOf, waitingOf } from "#kernel/files/index.ts";
import { readUpload } from "#kernel/web/forms.ts";
import type { Filled } from "#kernel/web/index.tsx";
import { type BareFile, bareFile, textIn } from "../blinding/bare-file.ts";
import type { SentFile } from "../commands/enter.ts";
import { entryFileKinds, mostEntryFiles } from "../entering/entry-files.ts";

/** A form of entries, by a name that no other has: a file that waits in it can be sent with it alone. */
export type EntryForm = { form: string; agencyId: string; takesFiles: boolean; now: Date };

/** The files of an entry: new ones, bare already and gone when the request ends; those that waited in the form; what is wrong. */
export type Brought = { fresh: (BareFile & { shownAs: string })[]; waiting: MarkedFile[]; faults: string[] };

/** Reads the files that came with the form and finds those that waited in it, ticked ones left out; at most five together. */
export async function filesIn(c: Context, { form }: EntryForm, typed: Record<string, unknown>): Promise<Brought> {
  const read = await readUpload(c, "files", entryFileKinds);
  const marks = marksIn(typed);
  const waiting = await waitingOf(c.var.db, form, marks);
  const faults = read.ok ? [] : [...read.errors];
  if (waiting.length < marks.length)
    faults.push(
      "Có tệp giữ lại từ lần trước không còn nữa (đã gửi đi hoặc để quá lâu). Xem lại danh sách tệp rồi gửi.",
    );
  const room = mostEntryFiles - waiting.length;
  if (read.files.length > room) return { fresh: [], waiting, faults: [...faults, tooMany(waiting.length)] };
  const fresh: Brought["fresh"] = [];
  for (const [n, arrived] of read.files.entries()) {
    const bare = await bareFile(arrived, waiting.length + n + 1);
    if ("fault" in bare) faults.push(bare.fault);
    else if (!waiting.some(({ sha256 }) => sha256 === bare.file.sha256)) fresh.push({ ...bare, shownAs: arrived.name });
  }
  return { fresh, waiting, faults };
}

/** What is wrong with words and files together, by field; `before`: files that are there already. */
export function faultsOf(
  contest: { takesText: boolean; takesFiles: boolean },
  sent: { body: string } & Brought,
  before = 0,
): Record<string, string[]> {
  const brought = sent.fresh.length + sent.waiting.length;
  const files = [...sent.faults];
  if (brought > 0 && !contest.takesFiles) files.push("Cuộc thi này không nhận tệp.");
  const body: string[] = [];
  if (sent.body !== "" && !contest.takesText) body.push("Cuộc thi này chỉ nhận tệp; hãy đưa bài vào tệp.");
  if (sent.body === "" && brought + before === 0 && sent.faults.length === 0)
    (contest.takesText ? body : files).push(
      contest.takesText ? "Viết bài vào đây hoặc gửi tệp." : "Chọn tệp bài dự thi.",
    );
  return { ...(body.length > 0 && { body }), ...(files.length > 0 && { files }) };
}

/** Keeps what was valid for the form that comes back: all that waits in it now. What cannot be kept is said at the field. */
export async function keptFor(
  c: Context,
  of: EntryForm,
  { fresh, waiting }: Brought,
  errors: Filled["errors"],
): Promise<MarkedFile[]> {
  if (!of.takesFiles) return [];
  const kept = [...waiting];
  for (const { file, shownAs } of fresh) {
    const given = { ...of, dataFolder: c.var.dataFolder };
    const one = await keepWaiting(c.var.db, given, { ...file, name: shownAs });
    if (one) kept.push(one);
    else errors.files = [...(errors.files ?? []), `Chưa giữ được tệp ${shownAs}; khi gửi lại hãy chọn lại tệp này.`];
  }
  return kept;
}

/** The files as they are sent: those that waited first, with the words read from them. */
export async function filesSent(c: Context, { form }: EntryForm, { fresh, waiting }: Brought): Promise<SentFile[]> {
  const waited = waiting.map(async ({ mark, sha256, type }) => ({
    ...{ form, mark, type },
    text: type.startsWith("image/") ? "" : await textIn(await readFile(placeOf(c.var.dataFolder, sha256))),
  }));
  return [...(await Promise.all(waited)), ...fresh.map(({ file, text }) => ({ file, text }))];
}

function tooMany(waiting: number): string {
  const held = waiting > 0 ? ` Đang giữ ${waiting} tệp; bỏ bớt hoặc chọn ít tệp hơn.` : "";
  return `Gửi nhiều nhất ${mostEntryFiles} tệp.${held}`;
}

/** Marks that the form carried, ticked ones left out. */
function marksIn({ kept }: Record<string, unknown>): string[] {
  const rows = Array.isArray(kept) ? (kept as { mark?: unknown; drop?: unknown }[]) : [];
  return [...new Set(rows.flatMap(({ mark, drop }) => (typeof mark === "string" && !drop ? [mark] : [])))];
}
