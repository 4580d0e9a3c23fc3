import { columnLetters } from "../grid.ts";

/** One cell of a sheet part: its column from 0, its attributes, and what stands between its tags (null: nothing). */
export type CellXml = { column: number; attributes: string; inside: string | null };

const rowPattern = /<row\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const cellPattern = /<c\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** Rewrites the rows of a sheet part; `edit` gets the row number from 1 and its cells, and gives the cells to write. */
export function editRows(xml: string, edit: (row: number, cells: CellXml[]) => CellXml[] | null): string {
  let counted = 0;
  return xml.replace(rowPattern, (whole, attributes: string, inside: string | undefined) => {
    counted = Number(attribute(attributes, "r") ?? counted + 1);
    const edited = edit(counted, cellsOf(inside ?? ""));
    if (edited === null) return whole;
    const cells = [...edited].sort((a, b) => a.column - b.column).map((cell) => cellXml(counted, cell));
    return `<row${attributes.replace(/\s(spans|r)="[^"]*"/g, "")} r="${counted}">${cells.join("")}</row>`;
  });
}

/** A cell that holds a text. */
export function textCell(column: number, style: number, text: string): CellXml {
  return {
    column,
    attributes: ` s="${style}" t="inlineStr"`,
    inside: `<is><t xml:space="preserve">${escaped(text)}</t></is>`,
  };
}

/** The style of a cell; 0 where it names none. */
export function styleOf(cell: CellXml): number {
  return Number(attribute(cell.attributes, "s") ?? 0);
}

/** The cell with another style. */
export function withStyle(cell: CellXml, style: number): CellXml {
  return { ...cell, attributes: `${cell.attributes.replace(/\ss="[^"]*"/, "")} s="${style}"` };
}

/** Gives a column a width and makes sure that it is seen, whatever ranges of columns were set before. */
export function showColumn(xml: string, column: number, width: number): string {
  const own = `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  const found = /<cols>([\s\S]*?)<\/cols>/.exec(xml);
  if (!found) return xml.replace(/<sheetData\b/, `<cols>${own}</cols><sheetData`);
  const kept = [...(found[1] as string).matchAll(/<col\b[^>]*>/g)].flatMap(([whole]) => without(whole, column + 1));
  const all = [...kept, own].sort((a, b) => Number(attribute(a, "min")) - Number(attribute(b, "min")));
  return xml.replace(found[0], () => `<cols>${all.join("")}</cols>`);
}

/** A range of columns without one of them: none, one or two ranges. */
function without(col: string, taken: number): string[] {
  const [min, max] = [Number(attribute(col, "min")), Number(attribute(col, "max"))];
  if (taken < min || taken > max) return [col];
  const range = (from: number, to: number) =>
    from > to ? [] : [col.replace(/\bmin="\d+"/, `min="${from}"`).replace(/\bmax="\d+"/, `max="${to}"`)];
  return [...range(min, taken - 1), ...range(taken + 1, max)];
}

function cellsOf(inside: string): CellXml[] {
  let next = 0;
  return [...inside.matchAll(cellPattern)].map(([, attributes = "", content]) => {
    const address = attribute(attributes, "r");
    const column = address === undefined ? next : columnOf(address);
    next = column + 1;
    return { column, attributes: attributes.replace(/\sr="[^"]*"/, ""), inside: content ?? null };
  });
}

function cellXml(row: number, { column, attributes, inside }: CellXml): string {
  const head = `<c r="${columnLetters(column)}${row}"${attributes}`;
  return inside === null ? `${head}/>` : `${head}>${inside}</c>`;
}

function columnOf(address: string): number {
  return [...address.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
