import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { activity } from "#kernel/activity/index.ts";
import { addDays, type Day } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { duties, obligations, planRecipients, questions } from "#rooms/plans/schema.ts";
import { actorsOf, type Cast } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { chance } from "./fate.ts";
import { type Line, moment, type Played, playOne } from "./play-one.ts";

/**
 * Lives the plan until the agency's day, so that a newcomer finds a year at work: most things handed in and received,
 * some late, some sent back, a few owed, quotas met and at risk. The same every time. Duties `left` to stories are not played.
 */
export async function playUntilToday(
  tx: Tx,
  entered: Entered,
  planId: string,
  today: Day,
  left: readonly string[] = [],
): Promise<void> {
  const cast = actorsOf(entered);
  const owed = await owedOf(tx, planId);
  const lines: Line[] = [];
  for (const one of owed) if (!left.includes(one.dutyKey)) await playOne(tx, entered.agencyId, cast, one, today, lines);
  await acknowledge(tx, planId, cast, lines, entered);
  await askAndAnswer(tx, entered, planId, cast, today, lines);
  lines.sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  for (let n = 0; n < lines.length; n += 500) await tx.insert(activity).values(lines.slice(n, n + 500));
}

async function owedOf(tx: Tx, planId: string): Promise<Played[]> {
  const rows = await tx
    .select({
      obligation: obligations,
      duty: duties,
      unitName: sql<string>`(select v.name from unit_versions v where v.unit_id = ${obligations.unitId} order by v.valid_from desc limit 1)`,
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(and(eq(obligations.planId, planId), sql`${obligations.state} <> 'lapsed'`))
    .orderBy(duties.position, obligations.period, sql`3`);
  return rows.map(({ obligation, duty, unitName }) => ({
    ...obligation,
    dutyKey: duty.key,
    dutyTitle: duty.title,
    kinds: duty.proofs,
    ifAny: duty.ifAny,
    unitName,
  }));
}

async function acknowledge(tx: Tx, planId: string, cast: Cast, lines: Line[], entered: Entered) {
  const rows = await tx
    .select()
    .from(planRecipients)
    .where(and(eq(planRecipients.planId, planId), isNull(planRecipients.acknowledgedAt)));
  for (const row of rows) {
    if (!row.unitId || !row.sentAt || chance(`nhận ${row.name}`) >= 92) continue;
    const by = cast.ofUnit(row.unitId);
    const at = new Date(row.sentAt.getTime() + (1 + (chance(`ngày ${row.name}`) % 9)) * 86_400_000);
    await tx
      .update(planRecipients)
      .set({ acknowledgedAt: at, acknowledgedBy: by.id })
      .where(eq(planRecipients.id, row.id));
    lines.push({
      agencyId: entered.agencyId,
      happenedAt: at,
      actorId: by.id,
      actorName: by.name,
      unitId: row.unitId,
      verb: "plan.acknowledged",
      subjectType: "plan",
      subjectId: planId,
      facts: { name: row.name },
      reason: null,
    });
  }
}

/** Two questions answered and one that waits, from three units. */
async function askAndAnswer(tx: Tx, entered: Entered, planId: string, cast: Cast, today: Day, lines: Line[]) {
  const units = await tx
    .selectDistinct({ unitId: obligations.unitId })
    .from(obligations)
    .where(and(eq(obligations.planId, planId), inArray(obligations.state, ["accepted", "submitted", "open"])))
    .limit(12);
  const asked: [string, string | null, number][] = [
    [
      "Tập thể có một người đang nghỉ thai sản thì tỷ lệ tính thế nào?",
      "Không tính người nghỉ thai sản vào số phải đánh giá; ghi rõ trong biên bản họp.",
      -52,
    ],
    ["Đơn vị có thể gửi bản ký số thay bản giấy không?", "Được. Gửi tệp PDF ký số, không cần gửi bản giấy.", -24],
    ["Có một người bị khiển trách thì tập thể còn được đề nghị không?", null, -3],
  ];
  for (const [n, [text, answer, days]] of asked.entries()) {
    const unitId = units[n * 3]?.unitId;
    if (!unitId) continue;
    const by = cast.ofUnit(unitId);
    const askedAt = moment(addDays(today, days), text);
    await tx.insert(questions).values({
      id: newId(),
      planId,
      unitId,
      text,
      askedBy: by.id,
      askedAt,
      answer,
      answeredBy: answer ? cast.office.id : null,
      answeredAt: answer ? moment(addDays(today, days + 2), text) : null,
    });
    lines.push({
      agencyId: entered.agencyId,
      happenedAt: askedAt,
      actorId: by.id,
      actorName: by.name,
      unitId,
      verb: "question.asked",
      subjectType: "plan",
      subjectId: planId,
      facts: { text },
      reason: null,
    });
  }
}
