import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import { national } from "../anniversaries/calendar.ts";
import type { AnniversaryValues } from "../anniversaries/forms.ts";
import { ownAnniversaryById } from "../queries/anniversaries.ts";
import { mayDraft } from "../rules.ts";
import { anniversaries } from "../schema/anniversaries.ts";

/** Thêm ngày kỷ niệm, perhaps in place of one of the country's. */
export function addAnniversary(db: Db, officer: Officer, values: AnniversaryValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    await insistInCharge(tx, officer);
    const { founded, replaces, ...said } = values;
    const known = national.some(({ name }) => name === replaces);
    await write(tx, officer, { ...said, founded: founded!, replaces: known ? replaces : null, hidden: false }, now);
    await tell(tx, officer, "anniversary.added", values.name, now);
  });
}

/** Sửa một ngày kỷ niệm of the agency's own. */
export function editAnniversary(
  db: Db,
  officer: Officer,
  id: string,
  { founded, level, name, source }: AnniversaryValues,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    await insistInCharge(tx, officer);
    const row = await ownAnniversaryById(tx, officer, id);
    await tx.update(anniversaries).set({ founded: founded!, level, name, source }).where(eq(anniversaries.id, row.id));
    await tell(tx, officer, "anniversary.edited", name, now);
  });
}

/** Bỏ một ngày kỷ niệm of the agency's own; one of the country it stood for is shown again. */
export function removeAnniversary(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    await insistInCharge(tx, officer);
    const row = await ownAnniversaryById(tx, officer, id);
    await tx.delete(anniversaries).where(eq(anniversaries.id, row.id));
    await tell(tx, officer, "anniversary.removed", row.name, now);
  });
}

/** Không dùng một ngày của cả nước in this agency's calendar. */
export function hideAnniversary(db: Db, officer: Officer, name: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    await insistInCharge(tx, officer);
    const one = national.find((known) => known.name === name);
    if (!one) throw new Overtaken("movement.moved_meanwhile");
    const row = { level: one.level, name, founded: String(one.founded), source: "", replaces: name, hidden: true };
    await write(tx, officer, row, now);
    await tell(tx, officer, "anniversary.hidden", name, now);
  });
}

type Row = Pick<typeof anniversaries.$inferInsert, "level" | "name" | "founded" | "source" | "replaces" | "hidden">;

/** The same name and founding once: written again, it takes the place of what stood there. */
async function write(tx: Tx, officer: Officer, row: Row, now: Date): Promise<void> {
  const { agencyId, personId } = officer;
  await tx
    .delete(anniversaries)
    .where(
      and(
        eq(anniversaries.agencyId, agencyId),
        eq(anniversaries.name, row.name),
        eq(anniversaries.founded, row.founded),
      ),
    );
  await tx.insert(anniversaries).values({ id: newId(), agencyId, ...row, createdBy: personId, createdAt: now });
}

async function insistInCharge(tx: Tx, officer: Officer): Promise<void> {
  const { rootUnitId } = await agencyById(tx, officer.agencyId);
  insist(mayDraft(officer, rootUnitId!));
}

function tell(tx: Tx, officer: Officer, verb: string, name: string, now: Date) {
  const { agencyId } = officer;
  return record(tx, officer, now, { verb, subjectType: "anniversary", subjectId: agencyId, facts: { name } });
}
