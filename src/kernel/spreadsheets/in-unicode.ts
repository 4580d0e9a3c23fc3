import { type Detection, detectEncoding, type Encoding, toUnicode } from "#kernel/vietnamese/index.ts";
import type { Cell, Sheet } from "./grid.ts";

/**
 * The sheet with text in legacy fonts turned into Unicode, cell by cell. A cell that could be either follows the cells
 * of its row; a row that says nothing follows the sheet, when the sheet is written in one legacy font throughout.
 */
export function inUnicode(sheet: Sheet): Sheet {
  const found = sheet.rows.map((row) => row.map((cell) => (cell ? detectEncoding(cell.text) : null)));
  const sheetHint = onlyEncoding(found.flat());
  const rows = sheet.rows.map((row, at) => {
    const detections = found[at] ?? [];
    const hint = rowHint(detections) ?? sheetHint;
    return row.map((cell) => cell && converted(cell, hint));
  });
  return { ...sheet, name: toUnicode(sheet.name), rows };
}

function converted(cell: Cell, hint: Encoding | undefined): Cell {
  const text = toUnicode(cell.text, hint);
  if (text === cell.text.normalize("NFC")) return text === cell.text ? cell : { ...cell, text };
  const { encoding } = detectEncoding(cell.text);
  return { ...cell, text, legacy: { text: cell.text, encoding: encoding === "unicode" && hint ? hint : encoding } };
}

/** What the sure cells of a row agree on; a row with sure Unicode is Unicode. */
function rowHint(row: (Detection | null)[]): Encoding | undefined {
  const sure = new Set(row.flatMap((found) => (found?.sure ? [found.encoding] : [])));
  if (sure.has("unicode")) return "unicode";
  return sure.size === 1 ? [...sure][0] : undefined;
}

/** The legacy encoding of nine in ten sure cells, if there is one. */
function onlyEncoding(cells: (Detection | null)[]): Encoding | undefined {
  const sure = cells.flatMap((found) => (found?.sure ? [found.encoding] : []));
  for (const encoding of ["tcvn3", "vni"] as const) {
    if (sure.length > 0 && sure.filter((one) => one === encoding).length >= sure.length * 0.9) return encoding;
  }
  return undefined;
}
