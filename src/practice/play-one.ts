import { eq } from "drizzle-orm";
import type { activity } from "#kernel/activity/index.ts";
import { type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { type duties, excuses, obligations, proofs, submissions } from "#rooms/plans/schema.ts";
import type { Cast } from "./cast.ts";
import { chance, type Fate, fateOf, type Owed } from "./fate.ts";

/** A line of the activity. */
export type Line = typeof activity.$inferInsert;

/** An obligation with what playing it needs. */
export type Played = Owed & {
  id: number;
  unitId: string;
  dutyTitle: string;
  kinds: (typeof duties.$inferSelect)["proofs"];
};

/** Lives one obligation as its fate has it; what happened is added to `lines`. */
export async function playOne(tx: Tx, agencyId: string, cast: Cast, one: Played, today: Day, lines: Line[]) {
  const fate = fateOf(one, today);
  if (fate.kind === "untouched") return;
  const line = lineOf(agencyId, one);
  await addProofs(tx, one, fate.proofs, fate.on, cast.ofUnit(one.unitId).id);
  if (fate.kind === "proved") {
    const done = one.target === null ? 0 : fate.proofs;
    await tx.update(obligations).set({ done }).where(eq(obligations.id, one.id));
  } else if (fate.kind === "excused") lines.push(await excuse(tx, cast, one, fate.on, line));
  else lines.push(...(await handIn(tx, cast, one, fate, line)));
}

/** Lines of the activity about an obligation: what was done, when, by whom. */
function lineOf(agencyId: string, one: Played) {
  return (verb: string, happenedAt: Date, actor: { id: string; name: string }, reason: string | null = null): Line => ({
    ...{ agencyId, happenedAt, actorId: actor.id, actorName: actor.name, unitId: one.unitId, verb, reason },
    ...{ subjectType: "obligation", subjectId: String(one.id), facts: { duty: one.dutyTitle, unit: one.unitName } },
  });
}

async function excuse(tx: Tx, cast: Cast, one: Played, on: Day, line: ReturnType<typeof lineOf>): Promise<Line> {
  const at = moment(on, one.unitName);
  const reason = "Đơn vị đang sắp xếp lại tổ chức";
  await tx.update(obligations).set({ state: "excused" }).where(eq(obligations.id, one.id));
  await tx.insert(excuses).values({
    ...{ id: newId(), obligationId: one.id, authorityId: cast.head.id, reason },
    ...{ recordedBy: cast.office.id, recordedAt: at },
  });
  const excused = line("obligation.excused", at, cast.office, reason);
  return { ...excused, facts: { ...excused.facts, authority: cast.head.name } };
}

type HandedIn = Exclude<Fate, { kind: "untouched" | "proved" | "excused" }>;

async function handIn(
  tx: Tx,
  cast: Cast,
  one: Played,
  fate: HandedIn,
  line: ReturnType<typeof lineOf>,
): Promise<Line[]> {
  const by = cast.ofUnit(one.unitId);
  const at = moment(fate.on, one.unitName);
  const late = one.dueOn !== null && fate.on > one.dueOn && !one.ifAny;
  const none = one.ifAny && fate.proofs === 0;
  const answeredAt = moment(fate.answeredOn ?? fate.on, `${one.unitName}!`);
  const answer = fate.kind === "submitted" ? null : fate.kind;
  const reason = fate.kind === "returned" ? "Thiếu biên bản họp của đơn vị; số liệu chưa khớp với bản tóm tắt" : null;
  const counted = one.target === null ? {} : { done: fate.proofs };
  await tx
    .update(obligations)
    .set({ state: fate.kind, submittedOn: fate.on, late, answeredNone: none, ...counted })
    .where(eq(obligations.id, one.id));
  await tx.insert(submissions).values({
    ...{ id: newId(), obligationId: one.id, round: 1, kind: one.target === null ? "handed" : "counted", note: "" },
    ...{ none, late, submittedBy: by.id, submittedAt: at, answer, answerReason: reason },
    ...{ answeredBy: answer ? cast.office.id : null, answeredAt: answer ? answeredAt : null },
  });
  const handed = line(late ? "obligation.submitted_late" : "obligation.submitted", at, by);
  return answer ? [handed, line(`obligation.${answer}`, answeredAt, cast.office, reason)] : [handed];
}

async function addProofs(tx: Tx, one: Played, count: number, on: Day, addedBy: string) {
  if (count === 0) return;
  const kind = one.kinds.find((wanted) => wanted !== "number") ?? "document";
  const from = one.dueFrom && one.dueFrom < on ? one.dueFrom : on;
  const when = (n: number) => (n === 0 ? on : from);
  await tx.insert(proofs).values(
    Array.from({ length: count }, (_, n) => ({
      id: newId(),
      obligationId: one.id,
      kind,
      title:
        kind === "story"
          ? `Bài giới thiệu điển hình số ${n + 1}: ${one.dutyTitle}`
          : `${one.dutyTitle}${one.period === "once" ? "" : ` (${one.period})`}`,
      url: kind === "story" ? `https://tin.example.vn/${one.dutyKey}/${one.period}/${n + 1}` : null,
      happenedOn: kind === "story" || kind === "event" ? when(n) : null,
      addedBy,
      addedAt: moment(on, one.unitName),
    })),
  );
}

/** An hour of the working day, the same for the same words. */
export function moment(day: Day, seed: string): Date {
  return new Date(startOfDay(day).getTime() + (7.5 * 60 + chance(`giờ ${seed} ${day}`) * 5) * 60_000);
}
