import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { env, stderr, stdout } from "node:process";
import { z } from "zod";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { bookOf, isToldOfFile, type PrintedFindings } from "#kernel/imports/index.ts";
import type { Book } from "#kernel/spreadsheets/index.ts";
import { printedEntries, readEntries } from "#rooms/exemplars/imports/index.ts";
import { type PrintedInitiatives, printedInitiatives, readInitiatives } from "#rooms/initiatives/imports/index.ts";
import { printedAwards, readAwards } from "#rooms/ledger/imports/index.ts";
import { type ImportKind, printed, readAccounts, readPeople, readUnits } from "#rooms/organisation/imports/index.ts";
import { printedTitles, readTitles } from "#rooms/registrations/imports/index.ts";

const badInput = 2;

const day = z.iso.date();

/** What is read of a context file; everything else in it is left alone. */
const contextFile = z.object({
  context: z.object({
    agency: z.string().min(1),
    unit: z.string().nullish(),
    asOf: day.nullish(),
    day: day.nullish(),
    year: z.number().nullish(),
  }),
  sheet: z.string().optional(),
  table: z.string().optional(),
  known_units: z
    .array(
      z.object({
        name: z.string().min(1),
        parent: z.string().nullish(),
        aliases: z.array(z.string()).optional(),
        validFrom: z.string().nullish(),
        validTo: z.string().nullish(),
      }),
    )
    .default([]),
});
type Context = z.infer<typeof contextFile>;

type Printed = PrintedFindings | PrintedInitiatives;

const readers: Record<
  ImportKind | "awards" | "exemplars" | "initiatives" | "titles",
  (book: Book, file: string, context: Context) => Printed
> = {
  units: (book, file, { context, known_units, sheet }) =>
    printed("units", file, readUnits(book, context, known(known_units), sheet)),
  people: (book, file, { context, known_units, sheet }) =>
    printed("people", file, readPeople(book, context, known(known_units), sheet)),
  accounts: (book, file, { context, known_units, sheet }) =>
    printed("accounts", file, readAccounts(book, context, known(known_units), sheet)),
  exemplars: (book, file, { context, known_units, sheet, table }) =>
    printedEntries(file, readEntries(book, context, known(known_units), sheet ?? table)),
  initiatives: (book, file, { context, known_units, sheet, table }) =>
    printedInitiatives(file, readInitiatives(book, context, known(known_units), sheet ?? table)),
  titles: (book, file, { context, known_units, sheet }) =>
    printedTitles(file, readTitles(book, context, { units: known(known_units) }, sheet)),
  awards: (book, file, { context, known_units, sheet }) => {
    const today = context.asOf ?? vietnamDay(new Date());
    return printedAwards(file, readAwards(book, { ...context, today }, known(known_units), sheet));
  },
};

/** `import LOẠI TỆP --context TỆP.json --dry-run [--json]`: what a good import would find in a file; writes nothing. */
export async function run(args: string[]): Promise<number> {
  const { words, options } = sortArguments(args);
  const [kind, name] = words;
  if (kind === undefined || !Object.hasOwn(readers, kind)) {
    return refuse(`Ghi loại danh sách sau lệnh: ${Object.keys(readers).join(", ")}.`);
  }
  if (name === undefined) return refuse("Ghi tên tệp bảng tính (hoặc Word) sau loại danh sách.");
  if (!options.has("--dry-run")) {
    return refuse("Lệnh này chỉ đọc thử: thêm --dry-run. Để nhập thật, dùng màn hình nhập từ Excel của danh sách ấy.");
  }
  try {
    const bytes = readFile(name);
    const context = readContext(options.get("--context"));
    const book = await bookOf(bytes);
    const findings = readers[kind as keyof typeof readers](book, basename(name), context);
    stdout.write(options.has("--json") ? `${JSON.stringify(findings, null, 2)}\n` : summary(findings));
    return 0;
  } catch (failure) {
    if (isTold(failure)) {
      return refuse(failure.message);
    }
    throw failure;
  }
}

class BadArgument extends Error {}

/** Faults of what was given, each with what to do about it. */
function isTold(failure: unknown): failure is Error {
  return isToldOfFile(failure) || failure instanceof BadArgument;
}

function sortArguments(args: string[]): { words: string[]; options: Map<string, string> } {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    if (word === "--context") options.set(word, args[++at] ?? "");
    else if (word.startsWith("--context=")) options.set("--context", word.slice(10));
    else if (word.startsWith("--")) options.set(word, "");
    else words.push(word);
  }
  return { words, options };
}

function readContext(name: string | undefined): Context {
  if (!name) throw new BadArgument("Ghi tệp ngữ cảnh sau --context: cơ quan, ngày của danh sách và các đơn vị đã có.");
  let content: unknown;
  try {
    content = JSON.parse(readFile(name).toString("utf8"));
  } catch (failure) {
    if (failure instanceof BadArgument) throw failure;
    throw new BadArgument(`Tệp ngữ cảnh ${name} không phải JSON; kiểm tra lại dấu ngoặc và dấu phẩy.`);
  }
  const read = contextFile.safeParse(content);
  if (read.success) {
    const { context } = read.data;
    return { ...read.data, context: { ...context, asOf: context.asOf ?? context.day } };
  }
  const places = read.error.issues.map((issue) => issue.path.join(".")).join(", ");
  throw new BadArgument(`Tệp ngữ cảnh ${name} thiếu hoặc ghi sai: ${places}.`);
}

function readFile(name: string): Buffer {
  const here = resolve(name);
  const path = existsSync(here) || !env.INIT_CWD ? here : resolve(env.INIT_CWD, name);
  if (!existsSync(path)) throw new BadArgument(`Không tìm thấy tệp ${name}; kiểm tra lại tên và thư mục.`);
  if (!statSync(path).isFile()) throw new BadArgument(`${name} là thư mục; ghi tên một tệp.`);
  return readFileSync(path);
}

function known(units: Context["known_units"]) {
  return units.map(({ aliases, ...unit }) => ({ ...unit, aliases: aliases ?? [] }));
}

function summary({ sheet, rows, errors, duplicates }: Printed): string {
  const faulty = new Set(errors.map((error) => error.row)).size;
  const lines = errors.map((error) => `  dòng ${error.row} · ${error.column}: ${error.reason}`);
  const twice = duplicates.map(([first, later]) => `  dòng ${later} trùng với dòng ${first}`);
  return `${[`Trang “${sheet}”: ${rows.length} dòng, ${faulty} dòng cần sửa.`, ...lines, ...twice].join("\n")}\n`;
}

function refuse(sentence: string): number {
  stderr.write(`${sentence}\n`);
  return badInput;
}
