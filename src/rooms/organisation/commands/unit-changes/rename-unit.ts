import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { changeable, newVersion } from "./versions.ts";
import { type ChangeFacts, writeChange } from "./write-change.ts";

/** The names a unit is given; the kind too, where it changes with the name. */
export type NewName = { name: string; shortName?: string | null; abbreviation?: string | null; kind?: string | null };

/** Đổi tên đơn vị from a day on; papers of earlier days keep the earlier name. */
export function renameUnit(db: Db, officer: Officer, unitId: string, name: NewName, facts: ChangeFacts, now: Date) {
  return db.transaction(async (tx) => {
    const before = await changeable(tx, officer, unitId, facts.on);
    await newVersion(tx, before.id, facts.on, {
      name: name.name,
      shortName: name.shortName || name.name,
      abbreviation: name.abbreviation ?? null,
      ...(name.kind ? { kind: name.kind } : {}),
    });
    const names = { from: before.name, to: name.name };
    await writeChange(tx, officer, { kind: "rename", from: [unitId], to: [unitId], names }, facts, now);
  });
}

/** Writes a rename from a day on. For commands that already asked the rules, and for practice. */
export function writeRename(
  tx: Tx,
  unitId: string,
  name: { name: string; shortName: string; abbreviation: string | null },
  day: string,
) {
  return newVersion(tx, unitId, day, name);
}
