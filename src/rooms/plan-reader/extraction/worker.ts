import { parentPort, workerData } from "node:worker_threads";
import { extract } from "./extract.ts";
import type { Limits } from "./limits.ts";
import { type UnreadableCode, UnreadableDocument } from "./unreadable.ts";

/** What the thread is given and what it answers; both are copied between threads. */
export type Task = { bytes: Uint8Array; limits: Limits };
export type Answer = { text: string } | { unreadable: UnreadableCode };

const { bytes, limits } = workerData as Task;

parentPort?.postMessage(await answer());

async function answer(): Promise<Answer> {
  try {
    return { text: await extract(bytes, limits) };
  } catch (failure) {
    return { unreadable: failure instanceof UnreadableDocument ? failure.code : "damaged" };
  }
}
