import { createHash } from "node:crypto";

/**
 * Rút mẫu: which of the things numbered 1 to `population` are looked at, ascending. Whoever has the seed draws the same:
 * the `size` numbers n with the smallest SHA-256 of “seed:n”. A population smaller than the sample is taken whole.
 */
export function draw(seed: string, population: number, size: number): number[] {
  const numbered = Array.from({ length: population }, (_, at) => ({
    n: at + 1,
    mark: createHash("sha256")
      .update(`${seed}:${at + 1}`)
      .digest("hex"),
  }));
  const drawn = numbered.sort((a, b) => (a.mark < b.mark ? -1 : 1)).slice(0, size);
  return drawn.map(({ n }) => n).sort((a, b) => a - b);
}

/** The seed of one criterion of one sheet, out of the seed of the year that everybody is shown. */
export function seedOf(yearSeed: string, sheetName: string, criterionKey: string): string {
  return `${yearSeed}/${sheetName}/${criterionKey}`;
}

/** The most that can be drawn from: numbering more is no sheet of a year's work any more. */
export const drawnFromAtMost = 100_000;
