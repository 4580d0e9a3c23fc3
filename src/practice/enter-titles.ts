import { and, eq, inArray, sql } from "drizzle-orm";
import { type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { ListState } from "#kernel/lists/index.ts";
import { duties, obligations } from "#rooms/plans/schema.ts";
import { targetProgress, titleLines, titleSheets, titleTargets } from "#rooms/registrations/schema.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { chance } from "./fate.ts";

const stateOf: Record<string, ListState> = { accepted: "accepted", returned: "returned", submitted: "sent" };

/** The year whose titles are registered where the plan asks for no list of them. */
const askedByNoPlan: Record<string, number> = { "soc-trang": 2020 };

type Registering = { unitId: string; year: number; state: ListState; sentOn: Day; late: boolean };

/**
 * Writes the sheets of titles of a practice agency: where the plan asks for them as its obligations stand, so that nothing
 * contradicts what was handed in; in few statements, for it is part of every first start.
 */
export async function enterTitles(tx: Tx, entered: Entered, key: string, planId: string, today: Day): Promise<void> {
  const asked = await askedByPlan(tx, planId);
  const year = askedByNoPlan[key];
  const list = asked.length > 0 ? asked : year === undefined ? [] : unasked(entered, year, today);
  const cast = actorsOf(entered);
  const rows = list.map((one) => sheetOf(entered, cast, one));
  if (rows.length === 0) return;
  await tx.insert(titleSheets).values(rows.map(({ sheet }) => sheet));
  await tx.insert(titleLines).values(rows.flatMap(({ lines }) => lines));
  await tx.insert(titleTargets).values(rows.map(({ target }) => target));
  const progress = rows.flatMap(({ target, sheet }) => progressOf(target.id, sheet, today));
  if (progress.length > 0) await tx.insert(targetProgress).values(progress);
}

async function askedByPlan(tx: Tx, planId: string): Promise<Registering[]> {
  const found = await tx
    .select({
      ...{ unitId: obligations.unitId, state: obligations.state, late: obligations.late, dueOn: obligations.dueOn },
      sentOn: obligations.submittedOn,
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(
      and(
        eq(obligations.planId, planId),
        eq(duties.list, "titles"),
        inArray(obligations.state, ["accepted", "returned", "submitted"]),
      ),
    )
    .orderBy(sql`obligations.id`);
  return found.map(({ unitId, state, late, dueOn, sentOn }) => ({
    ...{ unitId, state: stateOf[state]!, late, sentOn: sentOn ?? dueOn! },
    year: Number((dueOn ?? sentOn)!.slice(0, 4)),
  }));
}

/** Every unit with people has sent its sheet in January, one in three still waits. */
function unasked(entered: Entered, year: number, today: Day): Registering[] {
  const sentOn = `${year}-01-15`;
  const names = [...new Set(entered.people.map(({ person }) => person.unit))];
  return names.flatMap((name): Registering[] => {
    const unitId = entered.unitIds.get(name);
    if (!unitId || unitId === entered.rootUnitId || sentOn > today) return [];
    return [{ unitId, year, sentOn, late: false, state: chance(`đăng ký ${name}`) < 66 ? "accepted" : "sent" }];
  });
}

function sheetOf(entered: Entered, cast: ReturnType<typeof actorsOf>, one: Registering) {
  const name = [...entered.unitIds].find(([, id]) => id === one.unitId)?.[0] ?? "";
  const by = cast.ofUnit(one.unitId).id;
  const sentAt = new Date(startOfDay(one.sentOn).getTime() + 9 * 3_600_000);
  const answered =
    one.state === "accepted" || one.state === "returned" ? new Date(sentAt.getTime() + 86_400_000) : null;
  const { unitId, year, state, late } = one;
  const id = newId();
  const sheet = {
    ...{ id, agencyId: entered.agencyId, unitId, year, state, late, sentBy: by, sentAt, answeredAt: answered },
    ...{ createdBy: by, createdAt: sentAt },
  };
  const people = entered.people.filter(({ person }) => person.unit === name);
  const registered = people.map((person) => ({
    ...{ holderKind: "person" as const, personId: person.id, name: person.name, post: person.person.post },
    awards: chance(`danh hiệu ${person.name}`) < 45 ? ["ldtt", "cstdcs"] : ["ldtt"],
    deeds: "Hoàn thành tốt nhiệm vụ được giao, không có việc quá hạn",
  }));
  const best = chance(`tập thể ${name}`) < 40 ? ["ttldtt", "ttldxs"] : ["ttldtt"];
  const collective = { holderKind: "collective" as const, collectiveId: unitId, name, awards: best };
  const back = state === "returned" ? registered.length : -1;
  const lines = [collective, ...registered].map((line, n) => ({
    ...{ ...line, id: newId(), sheetId: id, position: n + 1 },
    state: state === "sent" ? ("waiting" as const) : n === back ? ("returned" as const) : ("accepted" as const),
    reason: n === back ? "Chưa ghi rõ nội dung thi đua; đề nghị ghi chỉ tiêu cụ thể" : null,
    ...(answered === null ? {} : { answeredBy: cast.office.id, answeredAt: answered }),
  }));
  const target = {
    ...{ id: newId(), sheetId: id, position: 1, name: "Việc giải quyết đúng và trước hạn", measure: "%", target: 100 },
    ...{
      baselines: [{ year: year - 1, value: 97 + (chance(`năm trước ${name}`) % 3) }],
      evidence: "Báo cáo năm của đơn vị",
    },
  };
  return { sheet, lines, target };
}

/** What was recorded of a target for the quarters that are over. */
function progressOf(targetId: string, sheet: { unitId: string; year: number; sentBy: string }, today: Day) {
  const ends = ["03-31", "06-30", "09-30", "12-31"].map((day) => `${sheet.year}-${day}`);
  return ends.flatMap((end, n) =>
    end >= today || chance(`tiến độ ${sheet.unitId} ${n}`) > 80
      ? []
      : [
          {
            ...{ id: newId(), targetId, quarter: n + 1, value: 96 + n, evidence: `Báo cáo công tác quý ${n + 1}` },
            ...{ recordedBy: sheet.sentBy, recordedOn: end, recordedAt: startOfDay(end) },
          },
        ],
  );
}
