import { parentPort, workerData } from "node:worker_threads";
import type { Book } from "../grid.ts";
import type { Limits } from "./limits.ts";
import { parseBook } from "./parse.ts";
import { type UnreadableCode, UnreadableFile } from "./unreadable.ts";

/** What the worker is given and what it answers; both are copied between threads. */
export type WorkerTask = { bytes: Uint8Array; limits: Limits };
export type WorkerAnswer = { book: Book } | { unreadable: UnreadableCode };

const { bytes, limits } = workerData as WorkerTask;

parentPort?.postMessage(answer());

function answer(): WorkerAnswer {
  try {
    return { book: parseBook(bytes, limits) };
  } catch (failure) {
    return { unreadable: failure instanceof UnreadableFile ? failure.code : "damaged" };
  }
}
