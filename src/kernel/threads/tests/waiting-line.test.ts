import { describe, expect, test } from "vitest";
import { LineFull, WaitingLine } from "../waiting-line.ts";

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended, end };
}

describe("a waiting line", () => {
  test("lets so many work at once, the others in the order they came", async () => {
    const line = new WaitingLine({ atOnce: 2, waiting: 5, milliseconds: 10_000 });
    const jobs = [held(), held(), held(), held()];
    const begun: number[] = [];
    const all = jobs.map((job, n) =>
      line.take(() => {
        begun.push(n);
        return job.work();
      }),
    );
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    jobs[1]!.end();
    await all[1];
    expect(begun).toEqual([0, 1, 2]);
    for (const job of jobs) job.end();
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test("a full line turns away, and takes again when there is room; work that fails gives its place on", async () => {
    const line = new WaitingLine({ atOnce: 1, waiting: 1, milliseconds: 10_000 });
    const first = held();
    const working = line.take(first.work);
    const failing = line.take(async () => {
      throw new Error("not this one");
    });
    await expect(line.take(async () => 3)).rejects.toThrow(LineFull);
    first.end();
    await working;
    await expect(failing).rejects.toThrow("not this one");
    expect(await line.take(async () => 4)).toBe(4);
  });

  test("who waits too long is told, and takes no turn later", async () => {
    const line = new WaitingLine({ atOnce: 1, waiting: 3, milliseconds: 20 });
    const first = held();
    const working = line.take(first.work);
    const late: string[] = [];
    await expect(line.take(async () => late.push("too late"))).rejects.toThrow(LineFull);
    first.end();
    await working;
    expect([late, await line.take(async () => "next")]).toEqual([[], "next"]);
  });
});
