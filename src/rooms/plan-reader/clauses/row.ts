import type { AmountPhrase } from "../grammar/amount.ts";
import { hide, numberOf } from "../grammar/phrase.ts";
import type { TimePhrase } from "../grammar/time.ts";
import type { ReadAmount } from "../reading.ts";
import type { RowCell } from "./columns.ts";

/** The words of a row in which the columns of what has been are not to be read. */
export function withoutPast(lower: string, cells: readonly RowCell[]): string {
  const over = cells.filter(({ column }) => column.use === "past").map(({ from, to }) => [from, to] as const);
  return over.length > 0 ? hide(lower, over) : lower;
}

/** Where a table has a column of times, they stand there and nowhere else; a head “trước ngày” makes its days strict. */
export function timesOfRow(times: readonly TimePhrase[], cells: readonly RowCell[]): TimePhrase[] {
  const columns = cells.filter(({ column }) => column.use === "times");
  const marked = cells.flatMap((cell) => (tick.test(cell.text) && cell.column.time ? [atCell(cell)] : []));
  if (marked.length > 0) return marked;
  const placed = times.filter((time) => columns.some((cell) => within(time, cell)));
  if (placed.length === 0) return times.filter((time) => time.kind === "anniversary" || !inNumbers(time, cells));
  return placed.map((time) =>
    columns.some((cell) => within(time, cell) && /trước/u.test(cell.column.head)) ? { ...time, strict: true } : time,
  );
}

/** The numbers of a row: those in columns of numbers, with the time and bound of the column; without one, all. */
export function amountsOfRow(amounts: readonly AmountPhrase[], cells: readonly RowCell[]): AmountPhrase[] {
  const found = cells
    .filter(({ column }) => column.use === "numbers")
    .flatMap((cell) => {
      const written = amounts.filter((amount) => within(amount, cell));
      const read = written.length > 0 ? written : bare(cell, cells);
      const shares = inPercent(cells);
      return read.map(
        (amount): AmountPhrase => ({
          ...amount,
          ...bounded(shares ? asShare(amount) : amount, cell),
          weight: "bounded",
        }),
      );
    });
  if (found.length === 0) return [...amounts];
  const remarked = amounts.filter((amount) => cells.some((cell) => isRemark(amount, cell)));
  return [...found, ...remarked];
}

/** “Có ít nhất 02 nữ”, “vi phạm trừ 2 điểm” in a column of words: what is remarked beside the number of the row. */
function isRemark(amount: AmountPhrase, cell: RowCell): boolean {
  const says = /^(?:tối thiểu|không quá|cộng, trừ)/u.test(amount.piece);
  return says && cell.column.use === "words" && within(amount, cell);
}

/** A number of a column of numbers is owed whatever stands around it. */
export function inColumn(amount: AmountPhrase, cells: readonly RowCell[]): boolean {
  return cells.some((cell) => cell.column.use === "numbers" && within(amount, cell));
}

function within(phrase: { from: number; to: number }, cell: RowCell): boolean {
  return phrase.from >= cell.from - 1 && phrase.to <= cell.to + 1;
}

const tick = /^[xX×✓✔●]$/u;

/** A cross under “Quý II”: the row is done then. */
function atCell({ from, to, column }: RowCell): TimePhrase {
  return { ...column.time!, from, to, weight: "dated" };
}

function inNumbers(time: TimePhrase, cells: readonly RowCell[]): boolean {
  return time.weight === "loose" && cells.some((cell) => cell.column.use === "numbers" && within(time, cell));
}

/** “≤ 4,05” in a row of percentages. */
function asShare(phrase: AmountPhrase): AmountPhrase {
  const { min, max, percent, unit } = phrase.amount;
  if (percent !== undefined || unit || min === max) return phrase;
  const bound = min === undefined ? "max" : "min";
  return { ...phrase, amount: { percent: min ?? max ?? 0, bound, unit: "%" } };
}

/** “95,2” alone in its cell; a percentage where the row or the head of the column says “%”. */
function bare(cell: RowCell, cells: readonly RowCell[]): AmountPhrase[] {
  const [, words, value, sign] =
    /^(trên|hơn|từ|tối thiểu|ít nhất|dưới|không quá|tối đa)? ?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?) ?(%)?(?: trở lên)?$/iu.exec(
      cell.text,
    ) ?? [];
  if (!value) return [];
  const shares = sign ?? (cell.column.head.includes("%") || inPercent(cells));
  const count = numberOf(value);
  const bound = words ? (/^(?:dưới|không|tối đa)/iu.test(words) ? "max" : "min") : null;
  const amount: ReadAmount = shares
    ? { percent: count, ...(bound ? { bound } : {}), unit: "%" }
    : bound
      ? { [bound]: count }
      : { min: count, max: count };
  return [{ from: cell.from, to: cell.to, piece: "ô của bảng", amount, weight: "bounded" }];
}

/** The row counts in per cent: “Tỷ lệ … (% dân số)”, or “%” in the column of units. */
function inPercent(cells: readonly RowCell[]): boolean {
  return cells.some(
    ({ text }) => text === "%" || (/\p{L}/u.test(text) && /%(?!\p{L})/u.test(text) && !/\d ?%/.test(text)),
  );
}

function bounded({ amount }: AmountPhrase, { column }: RowCell): { amount: ReadAmount; under?: TimePhrase } {
  const under = column.time ? { under: column.time } : {};
  const { min, max, percent, bound, ...rest } = amount;
  if (column.bound && percent !== undefined && !bound) return { amount: { ...amount, bound: column.bound }, ...under };
  if (column.bound && min !== undefined && min === max) return { amount: { [column.bound]: min, ...rest }, ...under };
  return { amount, ...under };
}
