import { askThread, ThreadStopped } from "#kernel/threads/ask-thread.ts";
import type { Book } from "../grid.ts";
import { inUnicode } from "../in-unicode.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { UnreadableFile } from "./unreadable.ts";
import type { WorkerAnswer, WorkerTask } from "./worker.ts";

/**
 * Where the worker lives: as source beside this file, and as a bundle beside the program's bundle. The build makes
 * `bundle` from `source` and puts it into the same folder as the file that holds this module.
 */
export const spreadsheetWorker = {
  source: "src/kernel/spreadsheets/reading/worker.ts",
  bundle: "spreadsheet-worker.js",
};

/**
 * Reads a spreadsheet file that a stranger may have sent: checked first, then parsed in a thread of its own with a time
 * and a memory limit, text in legacy fonts turned into Unicode. Throws {@link UnreadableFile} with a sentence.
 */
export async function readBook(bytes: Uint8Array, limits: Limits = usualLimits): Promise<Book> {
  if (bytes.byteLength === 0) throw new UnreadableFile("empty", limits);
  if (bytes.byteLength > limits.fileBytes) throw new UnreadableFile("too_large", limits);
  const answer = await askWorker({ bytes, limits });
  if ("unreadable" in answer) throw new UnreadableFile(answer.unreadable, limits);
  return { ...answer.book, sheets: answer.book.sheets.map(inUnicode) };
}

async function askWorker(task: WorkerTask): Promise<WorkerAnswer> {
  const { limits } = task;
  const place = { source: new URL("./worker.ts", import.meta.url), bundle: spreadsheetWorker.bundle };
  try {
    return await askThread<WorkerAnswer>(place, task, limits);
  } catch (failure) {
    if (!(failure instanceof ThreadStopped)) throw failure;
    throw new UnreadableFile(failure.fault === "ended" ? "damaged" : failure.fault, limits);
  }
}
