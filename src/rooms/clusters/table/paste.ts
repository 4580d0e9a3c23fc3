import { parseDocument } from "yaml";
import { z } from "zod";
import { fold } from "#kernel/vietnamese/index.ts";
import { groupsOf, type ReadCriterion, readCriterion, type TypedCriterion, typedOfCriterion } from "./rows.ts";
import { criteriaOf, type ScoreGroup, type ScoreTable } from "./table.ts";
import { effectNames, formulaNames, gateNames, scorerNames } from "./words.vi.ts";

/** The columns of a pasted table and of the Excel file, in this order. */
export const pasteColumns = [
  "Nhóm",
  "Tiêu chí",
  "Loại điểm",
  "Cách tính",
  "Điểm",
  "Chi tiết",
  "Minh chứng",
  "Ràng buộc",
  "Ai chấm",
] as const;

/** A table read out of a text: its groups (title, total and ties where the text says them), or what is to be mended, by line. */
export type ReadPaste =
  | { ok: true; groups: ScoreGroup[]; head: Partial<Pick<ScoreTable, "title" | "total">> }
  | { ok: false; says: string[] };

/** Reads cells copied from Excel (tabs between them), or YAML as it is given out. */
export function readPaste(text: string): ReadPaste {
  if (text.trim() === "") return { ok: false, says: ["Dán bảng vào ô này."] };
  return text.includes("\t") ? readCells(text.split(/\r?\n/).map((row) => row.split("\t"))) : readYamlTable(text);
}

/** Reads rows of cells; a row of headings is passed over, an empty group means the one above. `above`: how many rows stand over them. */
export function readCells(rows: readonly (readonly string[])[], above = 0): ReadPaste {
  let group = "";
  const says: string[] = [];
  const lines: Extract<ReadCriterion, { ok: true }>[] = [];
  for (const [n, raw] of rows.entries()) {
    const cells = raw.map((cell) => cell.normalize("NFC").replace(/^"|"$/g, "").trim());
    if (cells.every((cell) => cell === "") || fold(cells[1] ?? "") === fold(pasteColumns[1])) continue;
    group = cells[0] || group;
    const read = readCriterion(typedOfCells(group, cells));
    if (read.ok) lines.push(read);
    else says.push(`Dòng ${above + n + 1}: ${read.faults.map((fault) => fault.says).join(" ")}`);
  }
  if (says.length > 0) return { ok: false, says };
  return lines.length > 0
    ? { ok: true, groups: groupsOf(lines), head: {} }
    : { ok: false, says: ["Không thấy tiêu chí nào."] };
}

function typedOfCells(
  group: string,
  [
    ,
    title = "",
    effect = "",
    by = "",
    points = "",
    detail = "",
    evidence = "",
    gate = "",
    scorer = "",
  ]: readonly string[],
): TypedCriterion {
  const sample = /^(\d+)\s*[×x*]\s*([\d.,]+)$/i.exec(detail);
  const bands = detail.split(";").flatMap((part) => {
    const band = /^\s*([\d.,]+)\s*[-–]\s*([\d.,]*)\s*:\s*([\d.,]+)\s*$/.exec(part);
    return band ? [{ from: band[1]!, to: band[2]!, points: band[3]! }] : [];
  });
  return {
    ...{ group, title, effect, by, points, evidence, gate, scorer, bands },
    cap: detail,
    each: sample?.[2] ?? detail,
    size: sample?.[1] ?? "",
  };
}

/** A table as cells, as it goes to Excel and comes back. */
export function cellsOf(table: ScoreTable): string[][] {
  return table.groups.flatMap((group) =>
    group.criteria.map((one) => {
      const typed = typedOfCriterion(group.title, one);
      const bands = typed.bands.map(({ from, to, points }) => `${from}-${to}: ${points}`).join("; ");
      const detail = typed.size ? `${typed.size} × ${typed.each}` : typed.cap || typed.each || bands;
      const words = [effectNames[one.effect], formulaNames[one.formula.by], typed.points, detail];
      return [group.title, one.title, ...words, one.evidence, gateNames[one.gate], scorerNames[one.scorer]];
    }),
  );
}

const text = z.union([z.string(), z.number()]).transform(String).default("");
const number = z
  .union([z.string(), z.number()])
  .transform((n) => String(n).replace(".", ","))
  .default("");
const yamlTable = z.strictObject({
  title: z.string().optional(),
  total: z.number().nullable().optional(),
  groups: z.array(
    z.strictObject({
      title: text,
      criteria: z.array(
        z.strictObject({
          title: text,
          ...{ effect: text, by: text, points: number, cap: number, each: number, size: number, evidence: text },
          ...{ gate: text, scorer: text },
          bands: z.array(z.strictObject({ from: number, to: number, points: number })).default([]),
        }),
      ),
    }),
  ),
});

function readYamlTable(source: string): ReadPaste {
  const document = parseDocument(source, { prettyErrors: false });
  if (document.errors.length > 0) {
    const at = source.slice(0, document.errors[0]!.pos[0]).split("\n").length;
    return { ok: false, says: [`Dòng ${at}: chưa đúng cách viết YAML. Dán bảng chép từ Excel, hoặc sửa dòng này.`] };
  }
  const read = yamlTable.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (!read.success)
    return {
      ok: false,
      says: read.error.issues
        .slice(0, 20)
        .map(({ path }) => `Mục ${path.join(" › ") || "đầu tệp"}: chưa đúng mẫu của bảng chấm điểm.`),
    };
  const { title, total, groups } = read.data;
  const lines = groups.flatMap((group) => group.criteria.map((one) => readCriterion({ group: group.title, ...one })));
  const names = groups.flatMap((group) => group.criteria.map((one) => one.title));
  const says = lines.flatMap((line, n) =>
    line.ok ? [] : [`Tiêu chí ${n + 1} “${names[n]}”: ${line.faults.map((fault) => fault.says).join(" ")}`],
  );
  if (says.length > 0) return { ok: false, says };
  const head = { ...(title === undefined ? {} : { title }), ...(total === undefined ? {} : { total }) };
  return { ok: true, groups: groupsOf(lines.flatMap((line) => (line.ok ? [line] : []))), head };
}

/** A table with other lines in it; the tie chain keeps what is still there. */
export function withGroups(table: ScoreTable, groups: ScoreGroup[], head: Partial<ScoreTable> = {}): ScoreTable {
  const changed = { ...table, ...head, groups };
  const known = new Set([...groups, ...criteriaOf(changed)].map(({ key }) => key));
  return { ...changed, ties: table.ties.filter((key) => known.has(key)) };
}
