import { type Cell, dateOf, type FaultyColumn, textOf } from "#kernel/spreadsheets/index.ts";
import { type PartialDay, readDate, spanOf } from "#kernel/vietnamese/index.ts";
import { groupPlaceOf, hasColumn, type Line, placeOf } from "./line.ts";

/** What the columns about birth tell; the sex where they are divided into Nam and Nữ. */
export type Birth = { date: PartialDay | null; sex: "nam" | "nữ" | null; sexTold: boolean };

/** Ngày sinh, in one column, under Nam and Nữ, or divided into day, month and year. */
export function readBirth(line: Line): Birth {
  if (hasColumn(line, "birthMale", "birthFemale")) return bySex(line);
  if (hasColumn(line, "birthYear")) return { date: inParts(line), sex: null, sexTold: false };
  if (!hasColumn(line, "birth")) return { date: null, sex: null, sexTold: false };
  return { date: oneDate(line, line.cells.birth, placeOf(line, "birth"), true), sex: null, sexTold: false };
}

function bySex(line: Line): Birth {
  const { birthMale, birthFemale } = line.cells;
  const over = groupPlaceOf(line, hasColumn(line, "birthMale") ? "birthMale" : "birthFemale");
  const [male, female] = [textOf(birthMale), textOf(birthFemale)];
  if (male !== null && female !== null) {
    const [a, b] = [dateOf(birthMale, reading(line)), dateOf(birthFemale, reading(line))];
    line.faults.add(line.row, over, "two sexes marked", { text: male });
    return { date: a.ok && b.ok && a.value === b.value ? a.value : null, sex: null, sexTold: true };
  }
  if (male === null && female === null) {
    line.faults.add(line.row, over, "empty required cell");
    return { date: null, sex: null, sexTold: false };
  }
  const field = male !== null ? "birthMale" : "birthFemale";
  const sex = male !== null ? "nam" : "nữ";
  return { date: oneDate(line, line.cells[field], placeOf(line, field), true), sex, sexTold: true };
}

/** Day and month may be missing, the year may not. */
function inParts(line: Line): PartialDay | null {
  const part = (field: "birthDay" | "birthMonth" | "birthYear") => textOf(line.cells[field]) ?? "";
  const [day, month, year] = [part("birthDay"), part("birthMonth"), part("birthYear")];
  const over = groupPlaceOf(line, "birthYear");
  if (year === "") {
    line.faults.add(line.row, over, "empty required cell");
    return null;
  }
  const text = [day, month, year].filter((piece) => piece !== "").join("/");
  return oneDate(line, { text }, { ...over, cell: { text } }, false);
}

function oneDate(line: Line, cell: Cell | undefined, place: FaultyColumn, own: boolean): PartialDay | null {
  const found = own ? dateOf(cell, reading(line)) : readDate(cell?.text ?? "", reading(line));
  if (!found.ok) {
    const why = found.why === "empty" ? "empty required cell" : found.why;
    line.faults.add(line.row, place, cell?.error ? "error value in the cell" : why);
    return null;
  }
  const fault = tooYoung(found.value, line.asOf);
  if (fault === null) return found.value;
  line.faults.add(line.row, place, fault);
  return null;
}

function tooYoung(born: PartialDay, asOf: string | null): "date in the future" | "age under 15" | null {
  if (asOf === null) return null;
  const { first } = spanOf(born);
  if (first > asOf) return "date in the future";
  return `${Number(first.slice(0, 4)) + 15}${first.slice(4)}` > asOf ? "age under 15" : null;
}

function reading(line: Line): { date1904: boolean; pivot: number } {
  return { date1904: line.date1904, pivot: Number(line.asOf?.slice(0, 4) ?? 2029) - 15 };
}
