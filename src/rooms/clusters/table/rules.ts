import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { leadsYear } from "../rules.ts";
import type { ClusterYear } from "../schema.ts";
import { hasCome } from "../states.ts";
import type { ClusterRefusal } from "../words.vi.ts";

/** Bảng chấm điểm is written by who leads the year, until the members begin to score themselves by it. */
export function mayWriteTable(officer: Officer, year: Pick<ClusterYear, "headId" | "deputyId" | "state">): Verdict {
  return verdict<ClusterRefusal>([
    !leadsYear(officer, year) && { code: "cluster.not_leading" },
    hasCome(year.state, "self_scoring") && { code: "cluster.table_locked" },
  ]);
}
