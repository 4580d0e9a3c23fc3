import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { docxOfText } from "#rooms/plan-reader/extraction/tests/docx-file.ts";
import { readingOfFile } from "#rooms/plan-reader/threads/ask.ts";
import { type Figure, timed } from "./figures.ts";

/** Letters of a page of a Vietnamese office paper: 14 points, 1.3 lines. */
const page = 2_500;

/** A Word file of 40 pages read end to end, beside one of a page: what is over that is the reading, not the thread. */
export async function benchPlanFile(): Promise<Figure[]> {
  const text = await readFile(join(programFolder(), "plans", "texts", "dak-lak.txt"), "utf8");
  const pages = (n: number) => docxOfText(text.repeat(Math.ceil((n * page) / text.length)).slice(0, n * page));
  const [one, forty] = [pages(1), pages(40)];
  await readingOfFile(one);
  const short = await timed(() => readingOfFile(one));
  const long = await timed(() => readingOfFile(forty));
  return [
    { what: "a .docx of 1 page: file, thread, text, duties", value: short.ms, unit: "ms" },
    { what: "a .docx of 40 pages: file, thread, text, duties", value: long.ms, unit: "ms" },
    { what: "39 pages more, without the start of the thread", value: long.ms - short.ms, unit: "ms", aim: "≤ 1000" },
    { what: "duties found in it", value: long.value.duties.length, unit: "duties" },
  ];
}
