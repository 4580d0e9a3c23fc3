import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { insistHonest, listArchive } from "#kernel/archives/index.ts";
import { usualLimits } from "../reading/limits.ts";
import type { Marking } from "./marks.ts";
import { type CellXml, editRows, showColumn, styleOf, textCell, withStyle } from "./sheet-xml.ts";
import { openStyles, type Styles } from "./styles-xml.ts";

const stylesPart = "xl/styles.xml";

/**
 * Marks faulty cells in the sender's own .xlsx file: only the cells' fill and one column of reasons change, everything
 * else stays byte for byte. Null where the file is not built as Excel builds it; it is then written anew.
 */
export function markXlsx(bytes: Uint8Array, marking: Marking): Uint8Array | null {
  insistHonest(listArchive(bytes, usualLimits));
  const parts = unzipSync(bytes);
  const path = sheetPart(parts, marking.sheetIndex);
  const [sheet, styleSheet] = [path === null ? undefined : parts[path], parts[stylesPart]];
  const styles = styleSheet ? openStyles(strFromU8(styleSheet)) : null;
  if (path === null || !sheet || !styles) return null;
  const source = strFromU8(sheet);
  if (!/<sheetData\b/.test(source)) return null;
  const marked = editRows(source, (row, cells) => markRow(row, cells, marking, styles));
  parts[path] = strToU8(showColumn(marked.replace(/<dimension\b[^>]*\/>/, ""), marking.reasonColumn, 60));
  parts[stylesPart] = strToU8(styles.xml());
  return zipSync(parts, { level: 6 });
}

function markRow(row: number, cells: CellXml[], marking: Marking, styles: Styles): CellXml[] | null {
  const { reasonColumn, reasons, headerRow, heading } = marking;
  const clean = cells.map((cell) => {
    const before = styles.unmarked(styleOf(cell));
    return before === styleOf(cell) ? cell : withStyle(cell, before);
  });
  const said = row === headerRow ? heading : reasons.get(row);
  const stale = clean.some((cell, at) => cell !== cells[at]) || cells.some((cell) => cell.column === reasonColumn);
  if (said === undefined && !stale) return null;
  const byColumn = new Map(clean.filter((cell) => cell.column !== reasonColumn).map((cell) => [cell.column, cell]));
  for (const column of marking.cells.get(row) ?? []) {
    const cell = byColumn.get(column) ?? { column, attributes: "", inside: null };
    byColumn.set(column, withStyle(cell, styles.marked(styleOf(cell))));
  }
  const last = [...byColumn.values()].sort((a, b) => b.column - a.column)[0];
  const style = row === headerRow && last ? styles.marked(styleOf(last)) : styles.reason();
  return [...byColumn.values(), ...(said === undefined ? [] : [textCell(reasonColumn, style, said)])];
}

/** The part of the sheet at a position, by way of the workbook's relations. */
function sheetPart(parts: Record<string, Uint8Array>, index: number): string | null {
  const [workbook, relations] = [parts["xl/workbook.xml"], parts["xl/_rels/workbook.xml.rels"]];
  if (!workbook || !relations) return null;
  const sheet = [...strFromU8(workbook).matchAll(/<sheet\b[^>]*>/g)][index]?.[0] ?? "";
  const id = /\sr:id="([^"]*)"/.exec(sheet)?.[1];
  const relation = [...strFromU8(relations).matchAll(/<Relationship\b[^>]*>/g)].find(([one]) =>
    one.includes(`Id="${id}"`),
  );
  const target = /\sTarget="([^"]*)"/.exec(relation?.[0] ?? "")?.[1];
  if (target === undefined) return null;
  const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  return parts[path] ? path : null;
}
