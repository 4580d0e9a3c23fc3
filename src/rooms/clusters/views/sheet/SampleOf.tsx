import type { WholeSheet } from "../../queries/sheets.ts";
import { draw, drawnFromAtMost, seedOf } from "../../scoring/sample.ts";
import type { ScoreCriterion } from "../../table/table.ts";

/** Mẫu đã rút of a criterion: the numbers that are looked at, and the seed by which anybody draws the same. */
export function SampleOf({ whole, criterion }: { whole: WholeSheet; criterion: ScoreCriterion }) {
  const { formula, key } = criterion;
  const { year, sheet, said } = whole;
  const population = said.self.get(key)?.target ?? 0;
  if (formula.by !== "sample" || year.seed === null || population < 1 || population > drawnFromAtMost) return null;
  const seed = seedOf(year.seed, sheet.name, key);
  return (
    <p class="small">
      Xem các hồ sơ số {draw(seed, population, formula.size).join(", ")}{" "}
      <span class="soft">
        (rút từ {population} hồ sơ, mã {seed})
      </span>
    </p>
  );
}
