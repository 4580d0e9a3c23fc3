import { decimal, type Formula, type FormulaWay } from "#kernel/scoring/index.ts";
import type { CriterionEffect, CriterionGate, Scorer } from "../terms.ts";
import { bandWords } from "./lints.ts";
import type { ScoreCriterion } from "./table.ts";

export const effectNames: Record<CriterionEffect, string> = {
  base: "Điểm chuẩn",
  bonus: "Điểm thưởng",
  deduction: "Điểm trừ",
};

export const gateNames: Record<CriterionGate, string> = {
  none: "Không",
  evidence: "Không có minh chứng thì không tính",
  group: "Không đạt thì cả nhóm không có điểm",
};

export const scorerNames: Record<Scorer, string> = {
  member: "Thành viên tự chấm, chấm chéo",
  head: "Trưởng cụm chấm",
};

export const formulaNames: Record<FormulaWay, string> = {
  standard: "Đạt mới có điểm",
  mark: "Chấm theo mức",
  rate: "Theo tỷ lệ đạt chỉ tiêu",
  over: "Theo tỷ lệ, vượt thì thêm",
  count: "Mỗi việc, mỗi lần",
  bands: "Theo khung",
  sample: "Theo mẫu rút ngẫu nhiên",
};

/** How points of a criterion are had, in a phrase. */
export function formulaWords({ formula, effect }: Pick<ScoreCriterion, "formula" | "effect">): string {
  const lead = effect === "base" ? "" : `${effectNames[effect]}: `;
  return lead + wayWords(formula);
}

function wayWords(formula: Formula): string {
  switch (formula.by) {
    case "standard":
      return `đạt thì ${decimal(formula.max)} điểm, không đạt thì 0`;
    case "mark":
      return `từ 0 đến ${decimal(formula.max)} điểm`;
    case "rate":
      return `${decimal(formula.max)} điểm × tỷ lệ đạt chỉ tiêu`;
    case "over":
      return `${decimal(formula.standard)} điểm × tỷ lệ đạt chỉ tiêu, tính đến ${decimal(formula.cap)} %`;
    case "count":
      return `mỗi việc ${decimal(formula.each)} điểm, nhiều nhất ${decimal(formula.max)}`;
    case "bands":
      return formula.bands.map((band) => `${bandWords(band)}: ${decimal(band.points)} điểm`).join("; ");
    case "sample":
      return `rút ${formula.size} hồ sơ, mỗi hồ sơ đạt × ${decimal(formula.each)} điểm`;
  }
}
