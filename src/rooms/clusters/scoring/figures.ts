import { type Formula, pointsBy } from "#kernel/scoring/index.ts";

/**
 * Số liệu a hand enters for one criterion. `achieved`: the mark, 1 or 0, what was done, how often, or how many drawn ones
 * pass. `target`: what was to be done; of a sample how many there are to draw from. Both in the criterion's own unit.
 */
export type Figures = { achieved: number | null; target: number | null };

/** Whether a formula sets what was done against a target (or draws from a number of things). */
export function asksTarget({ by }: Formula): boolean {
  return by === "rate" || by === "over" || by === "sample";
}

/** Whether a hand has said all that the formula asks. */
export function isEntered(formula: Formula, figures: Figures | undefined): boolean {
  if (figures?.achieved == null) return false;
  return !asksTarget(formula) || figures.target !== null;
}

/** Điểm of figures; 0 while they are not whole. */
export function pointsOf(formula: Formula, figures: Figures | undefined): number {
  if (!figures || !isEntered(formula, figures)) return 0;
  return pointsBy(formula, workedOn(formula, figures));
}

/** The value the formula works on: percent of the target, or the figure itself. A sample smaller than asked counts in proportion. */
function workedOn(formula: Formula, { achieved, target }: Figures): number {
  const had = achieved ?? 0;
  if (formula.by === "rate" || formula.by === "over") return target ? (had / target) * 100 : 0;
  if (formula.by !== "sample") return had;
  const drawn = Math.min(formula.size, target ?? 0);
  return drawn === 0 ? 0 : (had / drawn) * formula.size;
}

/** What is wrong with figures, in a sentence that says what to write; null when they can stand. */
export function figuresFault(formula: Formula, { achieved, target }: Figures): string | null {
  if (achieved === null) return null;
  if (formula.by === "mark" && achieved > formula.max) return `Tiêu chí này tối đa ${formula.max} điểm.`;
  if (formula.by === "standard" && achieved !== 0 && achieved !== 1) return "Ghi 1 nếu đạt, 0 nếu không đạt.";
  if ((formula.by === "count" || formula.by === "sample") && !Number.isInteger(achieved)) return "Ghi bằng số nguyên.";
  if (formula.by === "sample" && target !== null && achieved > Math.min(formula.size, target))
    return `Chỉ rút ${Math.min(formula.size, target)} hồ sơ.`;
  if ((formula.by === "rate" || formula.by === "over") && target === 0) return "Chỉ tiêu phải lớn hơn 0.";
  return null;
}
