import { type Limits, UnreadableDocument, usualLimits } from "#kernel/documents/index.ts";
import { askThread, ThreadStopped } from "#kernel/threads/ask-thread.ts";
import { LineFull, WaitingLine } from "#kernel/threads/waiting-line.ts";
import type { Reading } from "../reading.ts";
import type { Answer, Task } from "./worker.ts";

/** The thread that reads: as source beside this file, and as a bundle beside the program's (`bin/build.mjs`). */
const thread = { source: new URL("./worker.ts", import.meta.url), bundle: "plan-reading-worker.js" };

/** Two readings at once leave a small server room for its pages; who has waited 20 seconds is told. */
const line = new WaitingLine({ atOnce: 2, waiting: 10, milliseconds: 20_000 });

/**
 * The text of a plan's file — .docx, .pdf with text, .txt or .md — that a stranger may have sent: checked first, then read
 * in a thread of its own with limits of time and memory. Throws {@link UnreadableDocument} with a sentence.
 */
export async function textOfFile(bytes: Uint8Array, limits: Limits = usualLimits): Promise<string> {
  const answer = await ask({ from: sized(bytes, limits), until: "text", limits });
  return "text" in answer ? answer.text : unanswered(limits);
}

/** Reads a plan out of a file, text and grammar in the same thread. Throws {@link UnreadableDocument}. */
export async function readingOfFile(bytes: Uint8Array, limits: Limits = usualLimits): Promise<Reading> {
  const answer = await ask({ from: sized(bytes, limits), until: "reading", limits });
  return "reading" in answer ? answer.reading : unanswered(limits);
}

/** Reads a plan out of a text that was pasted. Throws {@link UnreadableDocument}. */
export async function readingOfText(pasted: string, limits: Limits = usualLimits): Promise<Reading> {
  const answer = await ask({ from: pasted, until: "reading", limits });
  return "reading" in answer ? answer.reading : unanswered(limits);
}

async function ask(task: Task): Promise<Answer> {
  try {
    const answer = await line.take(() => askThread<Answer>(thread, task, task.limits));
    if ("unreadable" in answer) throw new UnreadableDocument(answer.unreadable, task.limits);
    return answer;
  } catch (failure) {
    if (failure instanceof LineFull) throw new UnreadableDocument("busy", task.limits);
    if (!(failure instanceof ThreadStopped)) throw failure;
    throw new UnreadableDocument(failure.fault === "ended" ? "damaged" : failure.fault, task.limits);
  }
}

function sized(bytes: Uint8Array, limits: Limits): Uint8Array {
  if (bytes.byteLength === 0) throw new UnreadableDocument("empty", limits);
  if (bytes.byteLength > limits.fileBytes) throw new UnreadableDocument("too_large", limits);
  return bytes;
}

function unanswered(limits: Limits): never {
  throw new UnreadableDocument("damaged", limits);
}
