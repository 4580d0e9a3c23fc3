import { stringify } from "yaml";
import { excelBook } from "#kernel/spreadsheets/index.ts";
import { cellsOf, pasteColumns } from "./paste.ts";
import { typedOfCriterion } from "./rows.ts";
import type { ScoreTable } from "./table.ts";

/** Bảng chấm điểm as an Excel file whose cells can be changed and pasted back. */
export function tableBook(cluster: string, year: number, table: ScoreTable): Promise<Uint8Array<ArrayBuffer>> {
  const widths = [28, 48, 14, 26, 10, 28, 36, 30, 28];
  return excelBook({
    sheet: "Bảng chấm điểm",
    title: [`BẢNG CHẤM ĐIỂM NĂM ${year}`, cluster],
    rows: cellsOf(table),
    columns: pasteColumns.map((head, n) => ({ head, width: widths[n]!, cell: (row: string[]) => row[n] })),
  });
}

/** Bảng chấm điểm as YAML, which {@link readPaste} reads back. */
export function tableYaml(table: ScoreTable): string {
  const groups = table.groups.map((group) => ({
    title: group.title,
    criteria: group.criteria.map((one) => {
      const { group: _, ...typed } = typedOfCriterion(group.title, one);
      return Object.fromEntries(Object.entries(typed).filter(([, value]) => value.length > 0));
    }),
  }));
  return stringify({ title: table.title, total: table.total, groups }, { lineWidth: 0 });
}
