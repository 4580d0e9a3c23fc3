import { record, theProgram } from "#kernel/activity/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { foundAgency, placeUnit } from "#rooms/organisation/index.ts";
import { isBodyKind } from "../packs/addressees.ts";
import type { PlanPack } from "../packs/pack.ts";
import { agencyOfPack, writePlan } from "./import-plan.ts";

/** What an import from the command line did. */
export type Imported = {
  planId: string;
  agencyId: string;
  agency: string;
  foundedAgency: boolean;
  units: number;
  duties: number;
};

/**
 * Nhập gói kế hoạch without a person at the keyboard: into the agency it names, which is set up with the pack's units
 * when the program does not know it. All or nothing. Throws Refused when the agency has a plan with that key.
 */
export function importPack(db: Db, pack: PlanPack, now: Date): Promise<Imported> {
  return db.transaction(async (tx) => {
    const known = await agencyOfPack(tx, pack.agency);
    const agency = known?.rootUnitId
      ? { agencyId: known.id, rootUnitId: known.rootUnitId }
      : await foundFor(tx, pack, now);
    const planId = await writePlan(tx, agency.agencyId, pack, { ownerUnitId: agency.rootUnitId }, null, now);
    await record(tx, { agencyId: agency.agencyId, ...theProgram }, now, {
      verb: "plan.drafted",
      subjectType: "plan",
      subjectId: planId,
      unitId: agency.rootUnitId,
      facts: { title: pack.title },
    });
    return {
      planId,
      agencyId: agency.agencyId,
      agency: known?.name ?? pack.agency,
      foundedAgency: known === null,
      units: known ? 0 : pack.units.length,
      duties: pack.duties.length,
    };
  });
}

/** An agency of the pack's name with the units the pack lists; they stand from the beginning of the plan. */
async function foundFor(tx: Tx, pack: PlanPack, now: Date) {
  const start = pack.period.from ?? (pack.issuedOn?.length === 10 ? pack.issuedOn : `${pack.issuedOn ?? "2000-01"}-01`);
  const root = { name: pack.agency, kind: "Cơ quan", validFrom: start };
  const founded = await foundAgency(tx, { key: pack.key, name: pack.agency, root }, now);
  for (const unit of pack.units.filter((one) => one.name !== pack.agency)) {
    const category = isBodyKind(unit.kind) ? "body" : "unit";
    await placeUnit(tx, founded.agencyId, {
      category,
      name: unit.name,
      kind: unit.kind,
      parentId: founded.rootUnitId,
      validFrom: unit.from ?? start,
      validTo: unit.to ?? null,
    });
  }
  return founded;
}
