import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { planById, tellUnits } from "#rooms/plans/index.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import type { SelectionValues } from "../forms/parts.ts";
import { selectionById } from "../queries/selections.ts";
import { selections } from "../schema/selections.ts";
import { mayEditSelection, mayOpenSelection } from "../selection-rules.ts";
import { recordOfSelection, writeSelection } from "./write-selection.ts";

/** Mở đợt lựa chọn: all units are told until when they may put somebody forward. Gives its id. */
export function openSelection(
  db: Db,
  officer: Officer,
  ownerUnitId: string,
  values: SelectionValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayOpenSelection(officer, ownerUnitId));
    const { revision: _, ...said } = await checked(tx, officer, values);
    const id = newId();
    const { agencyId, personId } = officer;
    const year = Number(values.announceOn.slice(0, 4));
    const places = values.places ?? 1;
    const row = { id, agencyId, ownerUnitId, ...said, places, year };
    await tx.insert(selections).values({ ...row, createdBy: personId, createdAt: now });
    const all = await unitsOn(tx, agencyId, vietnamDay(now), { category: "unit" });
    const others = all.filter(({ id: unitId }) => unitId !== ownerUnitId).map(({ id: unitId }) => unitId);
    const text = `Giới thiệu cho “${values.title}” chậm nhất ngày ${formatDay(values.proposalsDueOn)}`;
    await tellUnits(tx, agencyId, others, text, `/selections/${id}`, now);
    await recordOfSelection(tx, officer, { id, ownerUnitId, title: values.title }, "selection.opened", now);
    return id;
  });
}

/** Sửa đợt lựa chọn. */
export function editSelection(db: Db, officer: Officer, id: string, values: SelectionValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const selection = await selectionById(tx, officer, id);
    insist(mayEditSelection(officer, selection));
    const { revision, places, ...said } = await checked(tx, officer, values);
    const year = Number(values.announceOn.slice(0, 4));
    await writeSelection(tx, { id, revision }, { ...said, places: places ?? 1, year });
    await recordOfSelection(tx, officer, selection, "selection.edited", now);
  });
}

/** Plan and duty must be of her agency. */
async function checked(tx: Tx, officer: Officer, values: SelectionValues): Promise<SelectionValues> {
  if (values.planId) await planById(tx, officer, values.planId);
  if (!values.dutyId) return values;
  const [duty] = await tx
    .select({ planId: duties.planId })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(and(eq(duties.id, values.dutyId), eq(plans.agencyId, officer.agencyId)));
  return duty ? { ...values, planId: duty.planId } : notFound();
}
