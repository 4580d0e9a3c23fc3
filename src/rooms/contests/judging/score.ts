/** The points of one sheet, by criterion. */
export type SheetPoints = ReadonlyMap<string, number>;

/** Tổng điểm của một phiếu. */
export function totalOf(points: SheetPoints): number {
  return rounded([...points.values()].reduce((sum, one) => sum + one, 0));
}

/** Two judges too far apart: the totals of the first sheets differ by more than the rules allow. */
export function needsThird(totals: readonly number[], spread: number | null): boolean {
  return spread !== null && totals.length === 2 && rounded(Math.abs(totals[0]! - totals[1]!)) > spread;
}

/**
 * Điểm của bài: the mean of its sheets. Where a third judge was called, of the two sheets nearest to each other; of all three
 * when the third stands just between. Points to a hundredth.
 */
export function scoreOf(
  sheets: readonly SheetPoints[],
  third: boolean,
): { score: number; byCriterion: Map<string, number> } {
  const counted = third ? nearest(sheets) : sheets;
  const ids = [...new Set(counted.flatMap((points) => [...points.keys()]))];
  const mean = (of: (points: SheetPoints) => number) =>
    counted.length === 0 ? 0 : rounded(counted.reduce((sum, one) => sum + of(one), 0) / counted.length);
  return { score: mean(totalOf), byCriterion: new Map(ids.map((id) => [id, mean((points) => points.get(id) ?? 0)])) };
}

function nearest(sheets: readonly SheetPoints[]): readonly SheetPoints[] {
  if (sheets.length !== 3) return sheets;
  const [low, middle, high] = [...sheets].sort((a, b) => totalOf(a) - totalOf(b)) as [
    SheetPoints,
    SheetPoints,
    SheetPoints,
  ];
  const [down, up] = [rounded(totalOf(middle) - totalOf(low)), rounded(totalOf(high) - totalOf(middle))];
  if (down === up) return sheets;
  return down < up ? [low, middle] : [middle, high];
}

const rounded = (n: number) => Math.round(n * 100) / 100;
