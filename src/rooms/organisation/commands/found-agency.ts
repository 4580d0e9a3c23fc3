import { eq } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { agencies } from "../schema.ts";
import { type NewUnit, placeUnit } from "./establish-unit.ts";

/** An agency to be set up, with the unit at the head of its tree. */
export type NewAgency = {
  id?: string;
  key: string;
  name: string;
  lines?: string[];
  note?: string;
  art?: string | null;
  practice?: boolean;
  clockDay?: string | null;
  root: Omit<NewUnit, "parentId">;
};

/** Lập cơ quan: the agency and its root unit. At the first start, by import of a pack, or for practice. */
export async function foundAgency(
  tx: Tx,
  agency: NewAgency,
  now: Date,
): Promise<{ agencyId: string; rootUnitId: string }> {
  const agencyId = agency.id ?? newId();
  await tx.insert(agencies).values({
    id: agencyId,
    key: agency.key,
    name: agency.name,
    lines: agency.lines ?? [agency.name],
    note: agency.note ?? "",
    art: agency.art ?? null,
    practice: agency.practice ?? false,
    clockDay: agency.clockDay ?? null,
    createdAt: now,
  });
  const rootUnitId = await placeUnit(tx, agencyId, { ...agency.root, parentId: null });
  await tx.update(agencies).set({ rootUnitId }).where(eq(agencies.id, agencyId));
  return { agencyId, rootUnitId };
}
