import { createReadStream, existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { env, stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { UnreadableDocument, usualLimits } from "#kernel/documents/index.ts";
import { draftFile, printedReading, readingOfFile } from "#rooms/plan-reader/from-file/index.ts";
import { refuse, sayJson } from "./say.ts";

/** `plan read TỆP [--json|--yaml]`: the plan that the program reads out of a file, as its reading or as the draft of a pack. */
export async function run(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (typeof wishes === "string") return refuse(wishes);
  try {
    const reading = await readingOfFile(await bytesOf(wishes.path));
    if (wishes.yaml) sayDraft(await draftFile(reading));
    else sayJson(printedReading(reading));
    return 0;
  } catch (failure) {
    if (failure instanceof UnreadableDocument) return refuse(failure.message);
    if (isDenied(failure)) return refuse(`Không mở được tệp ${wishes.name}; kiểm tra quyền đọc.`);
    throw failure;
  }
}

type Wishes = { name: string; path: string; yaml: boolean };

/** The file and the form that is asked for, or the sentence that says what is wrong with the words typed. */
function readWishes(args: string[]): Wishes | string {
  const options = { json: { type: "boolean", default: false }, yaml: { type: "boolean", default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (values.json && values.yaml) return "Chọn một trong hai: --json hoặc --yaml.";
    if (positionals.length > 1) return `Mỗi lần chỉ đọc một tệp; bỏ bớt “${positionals.slice(1).join(" ")}”.`;
    const file = fileNamed(positionals[0]);
    return typeof file === "string" ? file : { ...file, yaml: values.yaml };
  } catch {
    return "Cách dùng: plan read TỆP [--json|--yaml].";
  }
}

/** Where the file is, or a sentence that says why it cannot be read. */
function fileNamed(name: string | undefined): { name: string; path: string } | string {
  if (name === undefined) return "Ghi tên tệp của kế hoạch sau lệnh, ví dụ plans/texts/ca-mau.txt.";
  const here = resolve(name);
  const path = existsSync(here) || !env.INIT_CWD ? here : resolve(env.INIT_CWD, name);
  if (!existsSync(path)) return `Không tìm thấy tệp ${name}; kiểm tra lại tên và thư mục.`;
  return statSync(path).isFile() ? { name, path } : `${name} là thư mục; ghi tên một tệp.`;
}

/** The file as far as it may be large: of a larger one just enough to tell. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: usualLimits.fileBytes })) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The draft on standard output; what must still be written in it on the other. */
function sayDraft({ text, missing }: { text: string; missing: string[] }): void {
  stdout.write(text);
  for (const sentence of missing) stderr.write(`(cần ghi thêm) ${sentence}\n`);
}

function isDenied(failure: unknown): boolean {
  return failure instanceof Error && "code" in failure && ["EACCES", "EPERM", "EISDIR"].includes(String(failure.code));
}
