import { stderr } from "node:process";
import { parseArgs } from "node:util";
import { type Day, formatDay, parseTypedDay } from "#kernel/calendar/index.ts";
import { periodName } from "#rooms/plans/due-rules/index.ts";
import { type ScheduleLine, scheduleLines } from "#rooms/plans/packs/index.ts";
import { readPackFile, sayProblems } from "./pack-file.ts";
import { printPieces } from "./print-pieces.ts";
import { badInput } from "./say.ts";

type Wishes = { file: string | undefined; from: Day | undefined; to: Day | undefined; json: boolean };

/** `plan schedule TỆP.yaml [--from NGÀY] [--to NGÀY] [--json]`: every dated duty of every unit, without a server. */
export async function run(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (typeof wishes === "string") {
    stderr.write(`${wishes}\n`);
    return badInput;
  }
  const read = readPackFile(wishes.file);
  if ("problems" in read) {
    sayProblems(read.problems);
    return badInput;
  }
  const lines = scheduleLines(read.pack, { from: wishes.from, to: wishes.to });
  await printPieces(wishes.json ? asJson(lines) : asTable([...lines]));
  return 0;
}

/** The options, or the sentence that says what is wrong with them. */
function readWishes(args: string[]): Wishes | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: "string" }, to: { type: "string" }, json: { type: "boolean", default: false } },
    });
    const [from, to] = [dayOr(values.from), dayOr(values.to)];
    if (from === null || to === null) return "Ghi ngày sau --from và --to theo dạng 2019-01-25 hoặc 25/01/2019.";
    if (from !== undefined && to !== undefined && from > to) return "Ngày sau --to phải từ ngày sau --from trở đi.";
    if (positionals.length > 1) return `Mỗi lần chỉ lập lịch một tệp; bỏ bớt “${positionals.slice(1).join(" ")}”.`;
    return { file: positionals[0], from, to, json: values.json };
  } catch {
    return "Cách dùng: plan schedule TỆP.yaml [--from NGÀY] [--to NGÀY] [--json].";
  }
}

function dayOr(text: string | undefined): Day | null | undefined {
  return text === undefined ? undefined : parseTypedDay(text);
}

function* asJson(lines: Iterable<ScheduleLine>): Generator<string> {
  let between = "[\n";
  for (const line of lines) {
    yield `${between}${JSON.stringify(line)}`;
    between = ",\n";
  }
  yield between === "[\n" ? "[]\n" : "\n]\n";
}

/** Columns as wide as their longest entry, the duty last. */
function* asTable(lines: ScheduleLine[]): Generator<string> {
  const rows = lines.map(({ dueFrom, dueOn, period, unit, title }) => [
    formatDay(dueFrom),
    dueOn ? formatDay(dueOn) : "chưa có",
    periodName(period),
    unit,
    title,
  ]);
  const table = [["TỪ NGÀY", "HẠN CUỐI", "KỲ", "ĐƠN VỊ", "NHIỆM VỤ"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => table.reduce((widest, row) => Math.max(widest, row[column]!.length), 0));
  for (const row of table) yield `${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join("  ")}\n`;
}
