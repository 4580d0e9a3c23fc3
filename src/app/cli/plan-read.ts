import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { env, stderr, stdout } from "node:process";
import { packOfReading, printedReading, readPlan, textOfFile, UnreadableDocument } from "#rooms/plan-reader/index.ts";
import { writePack } from "#rooms/plans/packs/index.ts";
import { badInput, sayJson } from "./pack-file.ts";

/** `plan read TỆP [--json|--yaml]`: the plan that the program reads out of a file, as its reading or as the draft of a pack. */
export async function run(args: string[]): Promise<number> {
  const file = fileNamed(args.find((word) => !word.startsWith("--")));
  if ("why" in file) return refuse(file.why);
  try {
    const reading = readPlan(await textOfFile(readFileSync(file.path)));
    if (args.includes("--yaml")) stdout.write(writePack(packOfReading(reading)));
    else sayJson(printedReading(reading));
    return 0;
  } catch (failure) {
    if (failure instanceof UnreadableDocument) return refuse(failure.message);
    throw failure;
  }
}

/** Where the file is, or a sentence that says why it cannot be read. */
function fileNamed(name: string | undefined): { path: string } | { why: string } {
  if (name === undefined) return { why: "Ghi tên tệp của kế hoạch sau lệnh, ví dụ plans/texts/ca-mau.txt." };
  const here = resolve(name);
  const path = existsSync(here) || !env.INIT_CWD ? here : resolve(env.INIT_CWD, name);
  if (!existsSync(path)) return { why: `Không tìm thấy tệp ${name}; kiểm tra lại tên và thư mục.` };
  return statSync(path).isFile() ? { path } : { why: `${name} là thư mục; ghi tên một tệp.` };
}

function refuse(why: string): number {
  stderr.write(`${why}\n`);
  return badInput;
}
