import { Worker, type WorkerOptions } from "node:worker_threads";
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

function askWorker(task: WorkerTask): Promise<WorkerAnswer> {
  const { limits } = task;
  return new Promise((resolve, reject) => {
    const worker = startWorker({
      workerData: task,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    });
    const timer = setTimeout(
      () => finish(() => reject(new UnreadableFile("took_too_long", limits))),
      limits.milliseconds,
    );
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once("message", (answer: WorkerAnswer) => finish(() => resolve(answer)));
    worker.once("error", (failure: Error & { code?: string }) =>
      finish(() => {
        const memory = failure.code === "ERR_WORKER_OUT_OF_MEMORY";
        reject(memory ? new UnreadableFile("took_too_much_memory", limits) : failure);
      }),
    );
    worker.once("exit", () => finish(() => reject(new UnreadableFile("damaged", limits))));
  });
}

/** The bundle runs as it is; from source the thread first learns to read TypeScript. */
function startWorker(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(spreadsheetWorker.bundle, import.meta.url), options);
  const tsx = import.meta.resolve("tsx/esm/api");
  const source = new URL("./worker.ts", import.meta.url).href;
  const script = `import(${JSON.stringify(tsx)}).then((t) => { t.register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(script, { ...options, eval: true });
}
