import { and, eq, ne } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { usualDues } from "#rooms/clusters/commands/keep-year.ts";
import { clusterEvidence } from "#rooms/clusters/schema/scores.ts";
import { clusterMembers, clusterSheets, clusters, clusterTables, clusterYears } from "#rooms/clusters/schema.ts";
import type { YearState } from "#rooms/clusters/states.ts";
import type { ScoreTable } from "#rooms/clusters/table/table.ts";
import { units } from "#rooms/organisation/schema.ts";
import type { Owner } from "./places.ts";

const table: ScoreTable = {
  title: "Bảng chấm điểm",
  total: 10,
  groups: [
    {
      key: "chuyen-mon",
      title: "Chuyên môn",
      criteria: [
        {
          ...{ key: "hoa-giai", title: "Hòa giải", effect: "base", formula: { by: "mark", max: 10 } },
          ...{ evidence: "Báo cáo", gate: "none", scorer: "member" },
        },
      ],
    },
  ],
  ties: ["hoa-giai"],
};

/** A cluster whose year was just opened by its head, and another whose members score themselves: the owner's unit is a member of both. */
export async function clusterThings(db: Db, owner: Owner) {
  const { agencyId, unitId, personId } = owner;
  const [other] = await db
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.agencyId, agencyId), ne(units.id, unitId), eq(units.category, "unit")))
    .orderBy(units.id)
    .limit(1);
  const opened = await clusterIn(db, owner, other!.id, "opened");
  const scoring = await clusterIn(db, owner, other!.id, "self_scoring");
  const evidence = newId();
  await db.insert(clusterEvidence).values({
    ...{ id: evidence, sheetId: scoring.sheet, criterionKey: "hoa-giai", title: "Báo cáo 12/BC-TA" },
    ...{ addedBy: personId, addedAt: new Date() },
  });
  return { cluster: opened.id, member: opened.member, year: opened.year, sheet: scoring.sheet, evidence };
}

async function clusterIn(db: Db, { agencyId, unitId, personId }: Owner, headId: string, state: YearState) {
  const [id, year, sheet, member, createdAt] = [newId(), newId(), newId(), newId(), new Date()];
  await db
    .insert(clusters)
    .values({ id, agencyId, name: `Cụm ${state}`, kind: "area", createdBy: personId, createdAt });
  const joined = { clusterId: id, joinedOn: "2018-01-01" };
  await db.insert(clusterMembers).values([
    { id: newId(), unitId: headId, position: 1, ...joined },
    { id: member, unitId, position: 2, ...joined },
  ]);
  const dues = usualDues(2019);
  await db
    .insert(clusterYears)
    .values({ id: year, clusterId: id, year: 2019, state, headId, dues, pledge: "Thi đua", createdAt });
  await db.insert(clusterTables).values({
    ...{ yearId: year, version: 1, content: table, note: "Thêm tiêu chí", savedBy: personId, savedByName: "Thư ký" },
    savedAt: createdAt,
  });
  await db.insert(clusterSheets).values([
    { id: newId(), yearId: year, unitId: headId, name: "Đơn vị đứng đầu", outside: false, position: 1 },
    { id: sheet, yearId: year, unitId, name: "Đơn vị thành viên", outside: false, position: 2 },
  ]);
  return { id, year, sheet, member };
}
