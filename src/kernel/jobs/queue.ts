/**
 * A kind of long work or of work that recurs. `name` is kebab-case and lasts: jobs in the database bear it.
 * A queue with a `cron` is asked at those minutes (Vietnam time) with no data, once however many servers run.
 */
export type Queue<Data extends object = object> = {
  name: string;
  /** Five fields, Vietnam time: "5 0 * * *" is five past midnight. */
  cron?: string;
  /** How often a job that throws is tried again; 3 unless told. */
  retries?: number;
  /** Seconds before the second try, doubled for each further one; 5 unless told. */
  retryAfterSeconds?: number;
  /** After so many seconds a job counts as failed, in case its process died; 900 unless told. */
  expireInSeconds?: number;
  /** Does one job. Throwing means: again later, until the tries are used up. */
  work(data: Data, job: { id: string }): Promise<void>;
};

/** Keeps the data's type inside the queue: `const imports = queue<{ fileId: string }>({ … })`. */
export function queue<Data extends object>(described: Queue<Data>): Queue<Data> {
  return described;
}
