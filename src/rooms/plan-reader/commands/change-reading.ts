import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { Overtaken } from "#kernel/verdict.ts";
import type { PackDuty, PlanPack } from "#rooms/plans/packs/index.ts";
import { placeInText } from "../draft/place-in-text.ts";
import { proposalByNumber, readingById } from "../queries/readings.ts";
import { planProposals, planReadings } from "../schema.ts";
import { openReading, touch } from "./decide.ts";

/** Sửa phần đầu: title, number, day, period, bases and the rest of the head. `revision` is that of the page. */
export function changeHead(
  db: Db,
  officer: Officer,
  readingId: string,
  revision: number,
  change: (pack: PlanPack) => PlanPack,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const reading = await openReading(tx, officer, readingId);
    const [saved] = await tx
      .update(planReadings)
      .set({ pack: change(reading.pack), revision: revision + 1, changedAt: now })
      .where(and(eq(planReadings.id, reading.id), eq(planReadings.revision, revision)))
      .returning({ id: planReadings.id });
    if (!saved) throw new Overtaken("reading.changed_meanwhile");
  });
}

/** Sửa một đề xuất, and by that accept it. */
export function changeProposal(
  db: Db,
  officer: Officer,
  readingId: string,
  n: string,
  revision: number,
  duty: PackDuty,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const reading = await openReading(tx, officer, readingId);
    const proposal = await proposalByNumber(tx, reading.id, n);
    const [saved] = await tx
      .update(planProposals)
      .set({ duty, state: "accepted", changed: true, revision: revision + 1 })
      .where(
        and(
          eq(planProposals.readingId, reading.id),
          eq(planProposals.n, proposal.n),
          eq(planProposals.revision, revision),
        ),
      )
      .returning({ n: planProposals.n });
    if (!saved) throw new Overtaken("reading.changed_meanwhile");
    await touch(tx, reading.id, now);
  });
}

/** Thêm việc từ một câu chưa được đề xuất; accepted at once. The same sentence with the same name twice is one. */
export function addProposal(db: Db, officer: Officer, readingId: string, duty: PackDuty, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const reading = await openReading(tx, officer, readingId);
    const [there] = await tx
      .select({ n: planProposals.n })
      .from(planProposals)
      .where(
        and(
          eq(planProposals.readingId, reading.id),
          sql`${planProposals.duty}->>'quote' = ${duty.quote} and ${planProposals.duty}->>'title' = ${duty.title}`,
        ),
      );
    if (there) return there.n;
    const [last] = await tx
      .select({ n: sql<number>`coalesce(max(${planProposals.n}), 0)::int` })
      .from(planProposals)
      .where(eq(planProposals.readingId, reading.id));
    const n = (last?.n ?? 0) + 1;
    const span = placeInText(reading.text, duty.quote);
    await tx.insert(planProposals).values({
      readingId: reading.id,
      n,
      state: "accepted",
      duty,
      spanFrom: span?.[0] ?? null,
      spanTo: span?.[1] ?? null,
      changed: true,
    });
    await touch(tx, reading.id, now);
    return n;
  });
}

/** Bỏ bản đọc: it goes with its proposals; a plan that was made of it stays. */
export function dropReading(db: Db, officer: Officer, readingId: string) {
  return db.transaction(async (tx) => {
    const reading = await readingById(tx, officer, readingId, true);
    await tx.delete(planReadings).where(eq(planReadings.id, reading.id));
  });
}
