import { askThread, ThreadStopped } from "#kernel/threads/ask-thread.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { UnreadableDocument } from "./unreadable.ts";
import type { Answer, Task } from "./worker.ts";

/** The thread that reads files: as source beside this file, and as a bundle beside the program's (`bin/build.mjs`). */
const thread = { source: new URL("./worker.ts", import.meta.url), bundle: "document-worker.js" };

/**
 * The text of a plan's file — .docx, .pdf with text, .txt or .md — that a stranger may have sent: checked first, then read
 * in a thread of its own with limits of time and memory. Throws {@link UnreadableDocument} with a sentence.
 */
export async function textOfFile(bytes: Uint8Array, limits: Limits = usualLimits): Promise<string> {
  if (bytes.byteLength === 0) throw new UnreadableDocument("empty", limits);
  if (bytes.byteLength > limits.fileBytes) throw new UnreadableDocument("too_large", limits);
  const task: Task = { bytes, limits };
  try {
    const answer = await askThread<Answer>(thread, task, limits);
    if ("unreadable" in answer) throw new UnreadableDocument(answer.unreadable, limits);
    return answer.text;
  } catch (failure) {
    if (!(failure instanceof ThreadStopped)) throw failure;
    throw new UnreadableDocument(failure.fault === "ended" ? "damaged" : failure.fault, limits);
  }
}
