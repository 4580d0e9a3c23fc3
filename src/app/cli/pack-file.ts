import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { env, stderr } from "node:process";
import { type PackProblem, type PlanPack, readPack } from "#rooms/plans/packs/index.ts";

/** What a file of a plan gave: the pack and its warnings, or what must be mended. */
export type FileRead = { pack: PlanPack; warnings: PackProblem[] } | { problems: PackProblem[] };

/** Reads a pack file named on the command line; a file that is not there is a problem like any other, on line 0. */
export function readPackFile(name: string | undefined): FileRead {
  if (name === undefined) return noFile("Ghi tên tệp kế hoạch sau lệnh, ví dụ plans/ca-mau.yaml.");
  const path = placeOf(name);
  if (!existsSync(path)) return noFile(`Không tìm thấy tệp ${name}; kiểm tra lại tên và thư mục.`);
  if (!statSync(path).isFile()) return noFile(`${name} là thư mục; ghi tên một tệp .yaml.`);
  try {
    return readPack(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (error instanceof TypeError) return noFile(`Tệp ${name} không phải văn bản UTF-8; lưu lại với bảng mã UTF-8.`);
    return noFile(`Không đọc được tệp ${name}; kiểm tra quyền đọc.`);
  }
}

/** One line per problem: `dòng 12 · duties[3].due: …`. */
export function sayProblems(problems: PackProblem[]): void {
  for (const { line, path, message } of problems) {
    stderr.write(`${line > 0 ? `dòng ${line}${path ? ` · ${path}` : ""}: ` : ""}${message}\n`);
  }
}

/** npm moves to the project's folder; a relative name is then looked up where the command was typed. */
function placeOf(name: string): string {
  const here = resolve(name);
  return existsSync(here) || !env.INIT_CWD ? here : resolve(env.INIT_CWD, name);
}

function noFile(message: string): FileRead {
  return { problems: [{ line: 0, path: "", message }] };
}
