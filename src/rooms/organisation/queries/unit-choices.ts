import { and, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { unitAliases, units, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";
import { categoriesOn, unitNamesOn } from "./unit-tree.ts";

/** More units than this are not offered in a list to choose from; their names are typed instead. */
const listedAtMost = 400;

/** A unit to choose: by id, with its name and the depth at which it stands in the tree. */
export type UnitChoice = { id: string; name: string; depth: number; category: "unit" | "body" | "outside" };

/** The units of a day to choose from, in the order of the tree; null when they are too many for a list. */
export async function unitChoicesOn(db: DbOrTx, agencyId: string, day: string): Promise<UnitChoice[] | null> {
  const standing = await categoriesOn(db, agencyId, day);
  if (standing.unit + standing.body + standing.outside > listedAtMost) return null;
  return unitNamesOn(db, agencyId, day);
}

/** What was chosen or typed, as a unit standing on the day; or the sentence to say at the field. */
export type UnitFound = { id: string; name: string } | { said: string };

/** Finds a unit by id (chosen from the list) or by any of its names, diacritics and capitals aside (typed). */
export async function findUnitOn(db: DbOrTx, agencyId: string, text: string, day: string): Promise<UnitFound> {
  const wanted = text.trim();
  const named = isId(wanted)
    ? eq(unitVersions.unitId, wanted)
    : sql`(vn_fold(${unitVersions.name}) = vn_fold(${wanted}) or vn_fold(${unitVersions.shortName}) = vn_fold(${wanted})
        or vn_fold(${unitVersions.abbreviation}) = vn_fold(${wanted})
        or exists (select 1 from ${unitAliases} a where a.unit_id = ${unitVersions.unitId} and vn_fold(a.alias) = vn_fold(${wanted})))`;
  const found = await db
    .select({
      id: units.id,
      name: unitVersions.name,
      parent: sql<string | null>`(select p.name from unit_versions p where p.unit_id = ${unitVersions.parentId}
        and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day}))`,
    })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(and(eq(unitVersions.agencyId, agencyId), holdsOn(day, unitVersions), named))
    .limit(6);
  const [only, ...more] = found;
  if (!only) {
    const on = day.split("-").reverse().join("/");
    return { said: `Ngày ${on} không có đơn vị nào tên như vậy. Ghi đúng tên như trong danh sách đơn vị.` };
  }
  if (more.length > 0) {
    const places = found.map((one) => one.parent ?? one.name).join("; ");
    return { said: `Có nhiều đơn vị cùng tên này (thuộc ${places}). Ghi tên đầy đủ, hoặc mở trang đơn vị đó để làm.` };
  }
  return { id: only.id, name: only.name };
}
