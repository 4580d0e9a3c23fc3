import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { mayStepYear } from "../life/step-rules.ts";
import { yearFacts } from "../queries/year-facts.ts";
import { yearById } from "../queries/years.ts";
import type { ClusterYear } from "../schema.ts";
import { keepStep, moveYear } from "./keep-year.ts";
import { tell } from "./tell.ts";

/** What the year-end meeting came to. */
export type ClosingTyped = {
  revision: number;
  heldOn: string;
  minutes: NonNullable<ClusterYear["minutes"]>;
  flagIds: string[];
  flagReason: string | null;
  nextHeadId: string;
  nextDeputyId: string | null;
  nextReason: string | null;
};

/** Tổng kết năm: the meeting, who is put forward for the flag, who leads next year. */
export function closeYear(db: Db, officer: Officer, id: string, typed: ClosingTyped, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { year, cluster } = await yearById(tx, officer, id);
    const facts = await yearFacts(tx, year, vietnamDay(now));
    insist(mayStepYear(officer, facts, "close"));
    const { revision, ...to } = typed;
    await moveYear(tx, year, revision, { ...to, state: "closed" });
    await keepStep(tx, officer, id, { step: "close", happenedOn: typed.heldOn, reason: typed.nextReason, now });
    const names = facts.sheets.filter(({ unitId }) => typed.flagIds.includes(unitId)).map(({ name }) => name);
    const said = { year: String(year.year), flag: names.join(", ") || "không" };
    await tell(tx, officer, cluster, "cluster.closed", now, { facts: said });
    const units = facts.sheets.map(({ unitId }) => unitId);
    const text = `Đã tổng kết ${cluster.name} năm ${year.year}`;
    await tellUnits(tx, cluster.agencyId, units, text, `/cluster-years/${id}/minutes`, now);
  });
}
