import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { docxOfText } from "#kernel/documents/tests/docx-file.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readingOfFile } from "#rooms/plan-reader/threads/ask.ts";
import type { Figure } from "./figures.ts";

/** Letters of a page of a Vietnamese office paper: 14 points, 1.3 lines. */
const page = 2_500;

/**
 * A Word file of 40 pages read end to end, beside one of a page: what is over that is the reading, not the start of the thread.
 * Processor time of the whole process, the thread in it: other programs on the machine do not count.
 */
export async function benchPlanFile(): Promise<Figure[]> {
  const text = await readFile(join(programFolder(), "plans", "texts", "dak-lak.txt"), "utf8");
  const pages = (n: number) => docxOfText(text.repeat(Math.ceil((n * page) / text.length)).slice(0, n * page));
  const [one, forty] = [pages(1), pages(40)];
  const { duties } = await readingOfFile(forty);
  const [short, long] = [await least(() => readingOfFile(one)), await least(() => readingOfFile(forty))];
  return [
    { what: "a .docx of 1 page: file, thread, text, duties", value: short, unit: "ms" },
    { what: "a .docx of 40 pages: file, thread, text, duties", value: long, unit: "ms" },
    { what: "39 pages more, without the start of the thread", value: long - short, unit: "ms", aim: "≤ 1000" },
    { what: "a .docx of 40 pages", value: long / short, unit: "× one of a page" },
    { what: "duties found in it", value: duties.length, unit: "" },
  ];
}

/** The least processor time of five runs, in ms. */
async function least(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5; n += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
