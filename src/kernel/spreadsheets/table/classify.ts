import { type Cell, isBlank, mergeAt, type Sheet } from "../grid.ts";
import {
  isNote,
  isOutlineMark,
  isRemark,
  isRunningNumber,
  isSignature,
  isSigner,
  isTotal,
  splitOutline,
} from "./row-words.ts";
import type { Column, Why } from "./types.ts";

/** What a row under a header is judged by. */
export type RowView<F extends string> = {
  /** Filled cells with their columns, merged ranges once. */
  filled: { at: number; text: string; cell: Cell; width: number }[];
  columns: Column<F>[];
  /** The column of running numbers, and the one that holds the record's name. */
  numberAt: number | undefined;
  nameAt: number[];
  lone: (text: string) => "group" | "record" | null;
  countsInGroups: boolean;
};

/** A row of the sheet (from 0) seen through the columns of its table. */
export function viewRow<F extends string>(
  sheet: Sheet,
  row: number,
  columns: Column<F>[],
  roles: { number: F; names: F[]; lone?: RowView<F>["lone"]; countsInGroups?: boolean },
): RowView<F> {
  const filled = (sheet.rows[row] ?? []).flatMap((cell, at) => {
    if (cell === null || isBlank(cell)) return [];
    const merge = mergeAt(sheet, row, at);
    return [{ at, text: cell.text.trim(), cell, width: merge ? merge.right - merge.left + 1 : 1 }];
  });
  const indexOf = (field: F) => columns.filter((column) => column.field === field).map((column) => column.index);
  const lone = roles.lone ?? (() => null);
  return {
    filled,
    columns,
    numberAt: indexOf(roles.number)[0],
    nameAt: roles.names.flatMap(indexOf),
    lone,
    countsInGroups: roles.countsInGroups ?? false,
  };
}

/** Why a row under a header holds no record, or "record". Signature rows that follow the first are the caller's. */
export function classify<F extends string>(view: RowView<F>): Why | "record" {
  const { filled } = view;
  if (isColumnNumbers(view)) return "column numbers";
  const numbered = isNumbered(view);
  const texts = filled.filter(({ at }) => at !== view.numberAt || !numbered).map(({ text }) => text);
  if (texts.length === 0) return "blank";
  if (!numbered && texts.slice(0, 2).some(isTotal)) return "total";
  if (!numbered && isNote(texts[0] as string)) return "note";
  if (!numbered && isSigning(view, texts)) return "signature";
  if (!isGroup(view, numbered)) return "record";
  return texts.length === 1 && isRemark(texts[0] as string) ? "note" : "group";
}

/** Only words of signing, at least one of them beyond doubt; or such words beside a text that is no record. */
function isSigning<F extends string>(view: RowView<F>, texts: string[]): boolean {
  if (texts.length > 4) return false;
  const certain = texts.some((text) => isSignature(text) || (isSigner(text) && text === text.toUpperCase()));
  if (!certain) return false;
  return texts.every((text) => isSignature(text) || isSigner(text)) || (texts.length <= 3 && !hasNameAndMore(view));
}

/** "(1) (2) (3)", "1 2 3", "A B 1 2 3 (4=2+3)". */
function isColumnNumbers<F extends string>({ filled }: RowView<F>): boolean {
  if (filled.length < 3) return false;
  const marks = filled.map(({ text }) => text.replace(/[()[\]\s]/g, ""));
  if (!marks.every((mark) => /^\d{1,2}([=+].*)?$/.test(mark) || /^[A-ZĐ]$/.test(mark))) return false;
  const numbers = marks.filter((mark) => /^\d/.test(mark)).map((mark) => Number.parseInt(mark, 10));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1);
}

function isNumbered<F extends string>({ filled, numberAt }: RowView<F>): boolean {
  const number = filled.find(({ at }) => at === numberAt);
  return number !== undefined && number.width === 1 && isRunningNumber(number.text);
}

/** One text standing for the rows below it: merged over the table, enumerated, or beside a lone I, II, A. */
function isGroup<F extends string>(view: RowView<F>, numbered: boolean): boolean {
  const { filled, numberAt, nameAt } = view;
  const mark = filled.find(({ at, text, width }) => at === numberAt && width === 1 && isOutlineMark(text));
  const rest = filled.filter((item) => item !== mark && !(numbered && item.at === numberAt));
  const [only, ...others] = rest;
  if (!only) return false;
  const wide = only.width >= Math.min(3, Math.max(2, view.columns.length - 1));
  if (others.length > 0) {
    const enumerated = mark !== undefined || splitOutline(only.text).outline !== "";
    return !numbered && (wide || (view.countsInGroups && enumerated)) && others.every(isCount);
  }
  if (wide) return true;
  if (numbered) return false;
  if (mark) return true;
  if (only.cell.number !== undefined) return false;
  if (splitOutline(only.text).outline !== "") return numberAt !== undefined || /^[IVX]+|^[A-ZĐ]\b/.test(only.text);
  if (only.at === numberAt || !nameAt.includes(only.at)) return only.at <= Math.min(numberAt ?? 0, ...nameAt);
  const told = view.lone(only.text);
  return told === null ? numberAt !== undefined : told === "group";
}

function isCount({ cell, text }: RowView<string>["filled"][number]): boolean {
  return cell.number !== undefined || /^\d{1,4}( (người|đ\/c|đồng chí))?$/iu.test(text);
}

function hasNameAndMore<F extends string>({ filled, nameAt, columns }: RowView<F>): boolean {
  const known = filled.filter(({ at }) => columns.some((column) => column.index === at && column.field !== null));
  return known.some(({ at, text }) => nameAt.includes(at) && !isSignature(text)) && known.length >= 2;
}
