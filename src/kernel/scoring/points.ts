/** Khung điểm: `points` where the value lies in [from, to]; `to` null = upwards without end. */
export type Band = { from: number; to: number | null; points: number };

/** How points are had. `max`, `standard` and `points` are điểm; `cap` is a percent from 100 up. */
export type Formula =
  /** As marked. */
  | { by: "mark"; max: number }
  /** Tất cả hoặc không: the whole when the value is 1 or more. */
  | { by: "standard"; max: number }
  /** Theo tỷ lệ: percent achieved × the most there is. */
  | { by: "rate"; max: number }
  /** Theo tỷ lệ, vượt thì thưởng: percent achieved × the standard points, up to `cap` percent. */
  | { by: "over"; standard: number; cap: number }
  /** So many for each thing counted, up to the most there is. */
  | { by: "count"; each: number; max: number }
  /** Theo khung: of the bands in which the value lies, the one that gives most. */
  | { by: "bands"; bands: readonly Band[] }
  /** Theo mẫu: so many for each of the `size` drawn that passes. */
  | { by: "sample"; size: number; each: number };

export type FormulaWay = Formula["by"];
export const formulaWays = [
  "standard",
  "mark",
  "rate",
  "over",
  "count",
  "bands",
  "sample",
] as const satisfies readonly FormulaWay[];

/** The most a formula can give (điểm). */
export function mostOf(formula: Formula): number {
  if (formula.by === "over") return rounded((formula.standard * formula.cap) / 100);
  if (formula.by === "bands") return Math.max(0, ...formula.bands.map(({ points }) => points));
  if (formula.by === "sample") return rounded(formula.size * formula.each);
  return formula.max;
}

/** Điểm of one value by its formula: never below 0, never above {@link mostOf}, to two decimals. */
export function pointsBy(formula: Formula, value: number): number {
  return rounded(Math.min(Math.max(raw(formula, value), 0), mostOf(formula)));
}

function raw(formula: Formula, value: number): number {
  switch (formula.by) {
    case "mark":
      return value;
    case "standard":
      return value >= 1 ? formula.max : 0;
    case "rate":
      return (Math.min(value, 100) * formula.max) / 100;
    case "over":
      return (Math.min(value, formula.cap) * formula.standard) / 100;
    case "bands":
      return Math.max(0, ...formula.bands.filter((band) => liesIn(band, value)).map(({ points }) => points));
    case "count":
    case "sample":
      return value * formula.each;
  }
}

function liesIn({ from, to }: Band, value: number): boolean {
  return value >= from && (to === null || value <= to);
}

/** To two decimals, half up, as offices round. */
export function rounded(n: number): number {
  return Math.round((n + Number.EPSILON) * 100) / 100;
}
