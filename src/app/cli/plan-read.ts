import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { env, stderr } from "node:process";
import { printedReading, readPlan } from "#rooms/plan-reader/index.ts";
import { badInput, sayJson } from "./pack-file.ts";

/** `plan read TỆP [--json|--yaml]`: the plan that the program reads out of a file of text. */
export async function run(args: string[]): Promise<number> {
  const name = args.find((word) => !word.startsWith("--"));
  const text = textOf(name);
  if (typeof text !== "string") {
    stderr.write(`${text.why}\n`);
    return badInput;
  }
  sayJson(printedReading(readPlan(text)));
  return 0;
}

/** The text of a file, or a sentence that says why it cannot be read. */
function textOf(name: string | undefined): string | { why: string } {
  if (name === undefined) return { why: "Ghi tên tệp văn bản của kế hoạch sau lệnh, ví dụ plans/texts/ca-mau.txt." };
  const here = resolve(name);
  const path = existsSync(here) || !env.INIT_CWD ? here : resolve(env.INIT_CWD, name);
  if (!existsSync(path)) return { why: `Không tìm thấy tệp ${name}; kiểm tra lại tên và thư mục.` };
  if (!statSync(path).isFile()) return { why: `${name} là thư mục; ghi tên một tệp.` };
  if (![".txt", ".md"].includes(extname(path).toLowerCase()))
    return { why: `Chưa đọc được loại tệp của ${name}; lưu thành .txt hoặc .md.` };
  return readFileSync(path, "utf8");
}
