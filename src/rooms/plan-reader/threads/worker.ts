import { parentPort, workerData } from "node:worker_threads";
import {
  asText,
  extract,
  type Limits,
  paragraphsOfPasted,
  type UnreadableCode,
  UnreadableDocument,
} from "#kernel/documents/index.ts";
import { readPlan } from "../read-plan.ts";
import type { Reading } from "../reading.ts";

/** What the thread is given: a file or a text that was pasted, and how far to go with it; copied between threads as the answer is. */
export type Task = { from: Uint8Array | string; until: "text" | "reading"; limits: Limits };
export type Answer = { text: string } | { reading: Reading } | { unreadable: UnreadableCode };

parentPort?.postMessage(await answer(workerData as Task));

async function answer({ from, until, limits }: Task): Promise<Answer> {
  try {
    const text = typeof from === "string" ? asText(paragraphsOfPasted(from), limits) : await extract(from, limits);
    return until === "text" ? { text } : { reading: within(readPlan(text), limits) };
  } catch (failure) {
    return { unreadable: failure instanceof UnreadableDocument ? failure.code : "damaged" };
  }
}

/** More duties than any plan has are the letters of somebody who tries the program, or several plans in one file. */
function within(reading: Reading, limits: Limits): Reading {
  if (reading.duties.length > limits.duties) throw new UnreadableDocument("too_many_duties", limits);
  return reading;
}
