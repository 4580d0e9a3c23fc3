import { parentPort, workerData } from "node:worker_threads";
import { extract } from "../extraction/extract.ts";
import type { Limits } from "../extraction/limits.ts";
import { type UnreadableCode, UnreadableDocument } from "../extraction/unreadable.ts";
import { readPlan } from "../read-plan.ts";
import type { Reading } from "../reading.ts";

/** What the thread is given: a file or a text, and how far to go with it; copied between threads as the answer is. */
export type Task = { from: Uint8Array | string; until: "text" | "reading"; limits: Limits };
export type Answer = { text: string } | { reading: Reading } | { unreadable: UnreadableCode };

parentPort?.postMessage(await answer(workerData as Task));

async function answer({ from, until, limits }: Task): Promise<Answer> {
  try {
    const text = typeof from === "string" ? from : await extract(from, limits);
    return until === "text" ? { text } : { reading: readPlan(text) };
  } catch (failure) {
    return { unreadable: failure instanceof UnreadableDocument ? failure.code : "damaged" };
  }
}
