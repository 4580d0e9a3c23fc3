import { decimal, type Formula } from "#kernel/scoring/index.ts";
import type { Figures } from "./figures.ts";
import { asksTarget } from "./figures.ts";

/** What the figure of a criterion is called in its field. */
export function achievedWords({ by }: Formula): string {
  return {
    standard: "Đạt (1) hay không (0)",
    mark: "Số điểm",
    rate: "Đã làm",
    over: "Đã làm",
    count: "Số lượng",
    bands: "Giá trị",
    sample: "Số hồ sơ đạt",
  }[by];
}

/** What the target of a criterion is called in its field. */
export function targetWords({ by }: Formula): string {
  return by === "sample" ? "Tổng số hồ sơ" : "Chỉ tiêu";
}

/** Figures in a phrase: “112/100 (112 %)”, “9 trong 10 hồ sơ rút từ 250”, “đạt”. */
export function figuresWords(formula: Formula, { achieved, target }: Figures): string {
  if (achieved === null) return "";
  if (formula.by === "standard") return achieved >= 1 ? "Đạt" : "Không đạt";
  if (!asksTarget(formula)) return decimal(achieved);
  if (target === null) return decimal(achieved);
  if (formula.by === "sample")
    return `${decimal(achieved)} trong ${Math.min(formula.size, target)} hồ sơ rút từ ${decimal(target)}`;
  const percent = target === 0 ? "" : ` (${decimal((achieved / target) * 100)} %)`;
  return `${decimal(achieved)}/${decimal(target)}${percent}`;
}
