import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitOn } from "../queries/units.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { unitAliases, unitVersions } from "../schema.ts";

/** What may be set right without being a change of the organisation. */
export type Correction = {
  name: string;
  shortName: string | null;
  abbreviation: string | null;
  kind: string;
  groupName: string | null;
  staffCount: number | null;
  aliases: string[];
};

/**
 * Sửa thông tin đơn vị: sets right what was entered wrongly in the version that holds on `day`; no new name from a day on
 * (that is `renameUnit`). `revision` is what the form showed: a second hand is noticed.
 */
export function correctUnit(
  db: Db,
  officer: Officer,
  unitId: string,
  day: string,
  revision: string,
  correction: Correction,
  now: Date,
) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const before = await unitOn(tx, officer.agencyId, unitId, day);
    const { aliases, shortName, ...fields } = correction;
    const [saved] = await tx
      .update(unitVersions)
      .set({ ...fields, shortName: shortName ?? fields.name })
      .where(
        and(
          eq(unitVersions.unitId, unitId),
          eq(unitVersions.validFrom, before.validFrom),
          sql`${unitVersions}.xmin::text = ${revision}`,
        ),
      )
      .returning({ id: unitVersions.id });
    if (!saved) throw new Overtaken("unit.changed_meanwhile");
    await tx.delete(unitAliases).where(eq(unitAliases.unitId, unitId));
    if (aliases.length > 0) await tx.insert(unitAliases).values(aliases.map((alias) => ({ unitId, alias })));
    await record(tx, officer, now, {
      verb: "unit.corrected",
      subjectType: "unit",
      subjectId: unitId,
      unitId,
      facts: { from: before.name, to: correction.name },
    });
    await announce(tx, { kind: "units_changed", agencyId: officer.agencyId, facts: { on: before.validFrom } }, now);
  });
}
