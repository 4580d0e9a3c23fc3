import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Where the code of a thread lives: `source` as its address (`new URL("./worker.ts", import.meta.url)`), and `bundle`, the
 * name under which the build puts it beside the program (`bin/build.mjs`).
 */
export type ThreadPlace = { source: URL; bundle: string };

/** What a thread may use before it is stopped. */
export type ThreadLimits = { milliseconds: number; memoryMegabytes: number };

/** Why a thread gave no answer. */
export type ThreadFault = "took_too_long" | "took_too_much_memory" | "ended";

/** Thrown when a thread was stopped or ended without an answer. */
export class ThreadStopped extends Error {
  readonly fault: ThreadFault;
  constructor(fault: ThreadFault) {
    super(`The thread gave no answer: ${fault}`);
    this.name = "ThreadStopped";
    this.fault = fault;
  }
}

/** What a thread says of its way to the answer. */
export type OnTheWay = { onTheWay: string };

/**
 * Gives a task (`workerData`) to a thread of its own and waits for its answer: for work on what a stranger sent, so that no file
 * can stop the server, and for work that takes a processor. The first message is the answer, but for words {@link OnTheWay},
 * which `hear` is told. Throws {@link ThreadStopped}, or what the thread itself threw.
 */
export function askThread<Answer>(
  place: ThreadPlace,
  task: unknown,
  limits: ThreadLimits,
  hear: (word: string) => void = () => {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = startThread(place, {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    });
    const stopped = (fault: ThreadFault) => finish(() => reject(new ThreadStopped(fault)));
    const timer = setTimeout(() => stopped("took_too_long"), limits.milliseconds);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.on("message", (said: Answer | OnTheWay) => {
      if (isOnTheWay(said)) hear(said.onTheWay);
      else finish(() => resolve(said));
    });
    worker.once("error", (failure: Error & { code?: string }) => {
      if (failure.code === "ERR_WORKER_OUT_OF_MEMORY") stopped("took_too_much_memory");
      else finish(() => reject(failure));
    });
    worker.once("exit", () => stopped("ended"));
  });
}

function isOnTheWay(said: unknown): said is OnTheWay {
  return typeof said === "object" && said !== null && "onTheWay" in said;
}

/** The bundle runs as it is; from source the thread first learns to read TypeScript. */
function startThread(place: ThreadPlace, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(place.bundle, import.meta.url), options);
  const tsx = import.meta.resolve("tsx/esm/api");
  const source = place.source.href;
  const script = `import(${JSON.stringify(tsx)}).then((t) => { t.register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(script, { ...options, eval: true });
}
