import { isBlank, type Sheet } from "../grid.ts";
import { groupName, outlineKind, splitOutline } from "./row-words.ts";
import type { Column, Group } from "./types.ts";

/** The group a row (from 0) opens: its number, in front of its text or in the column of numbers, and its name. */
export function groupOf<F extends string>(sheet: Sheet, row: number, columns: Column<F>[], number: F): Group {
  const numberAt = columns.find((column) => column.field === number)?.index;
  const texts = (sheet.rows[row] ?? []).flatMap((cell, at) =>
    cell && !isBlank(cell) && cell.number === undefined ? [{ at, text: cell.text.trim() }] : [],
  );
  const [first, second] = texts;
  const mark = first && second && first.at === numberAt ? first.text : "";
  const text = (mark === "" ? first?.text : second?.text) ?? "";
  return {
    row: row + 1,
    text,
    name: groupName(mark === "" ? splitOutline(text).rest : text),
    outline: mark || splitOutline(text).outline,
  };
}

/** Groups of one kind of number stand side by side, a new kind stands inside. */
export function under(groups: Group[], next: Group): Group[] {
  const kind = outlineKind(next.outline);
  const level = groups.findIndex((group) => outlineKind(group.outline) === kind);
  return [...(level === -1 ? groups : groups.slice(0, level)), next];
}
