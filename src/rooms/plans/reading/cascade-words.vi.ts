import type { CascadeUnit } from "../queries/cascade.ts";
import type { StateName } from "../words.vi.ts";
import type { OwnPlan, TakenOver } from "./cascade.ts";

/** How a duty of the plan above reads in the unit's own plan. */
export const takenOverNames: Record<TakenOver, { word: string; state: StateName }> = {
  taken_over: { word: "Đã đưa vào", state: "done" },
  adapted: { word: "Có điều chỉnh", state: "run" },
  missing: { word: "Chưa có", state: "risk" },
};

/** How the unit's own plan reads in filters and files. */
export const ownPlanNames: Record<OwnPlan, string> = {
  in_time: "Đã có, đúng hạn",
  late: "Đã có, muộn",
  papers: "Đã gửi văn bản, chưa nhập vào chương trình",
  awaited: "Chưa có, còn hạn",
  overdue: "Chưa có, quá hạn",
  none: "Chưa có, không đặt hạn",
};

/** The same of one unit, with its days. */
export function ownPlanSaid({ stands, late, dueOn }: Pick<CascadeUnit, "stands" | "late" | "dueOn">): {
  is: StateName;
  words: string;
} {
  switch (stands) {
    case "in_time":
      return { is: "done", words: dueOn === null ? "Đã có" : "Đúng hạn" };
    case "late":
      return { is: "slow", words: `Muộn ${late}\u00a0ngày` };
    case "papers":
      return { is: late > 0 ? "slow" : "done", words: late > 0 ? `Gửi muộn ${late}\u00a0ngày` : "Đã gửi văn bản" };
    case "overdue":
      return { is: "late", words: `Quá hạn ${late}\u00a0ngày` };
    case "awaited":
      return { is: "open", words: "Chưa có, còn hạn" };
    case "none":
      return { is: "open", words: "Chưa có" };
  }
}

/** How many of a unit's duties are taken over, adapted, missing. */
export function takenOverCounts(unit: Pick<CascadeUnit, "duties">): Record<TakenOver, number> {
  const counts = { taken_over: 0, adapted: 0, missing: 0 };
  for (const stands of unit.duties.values()) counts[stands] += 1;
  return counts;
}
