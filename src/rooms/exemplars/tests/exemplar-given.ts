import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { agencies, people, unitVersions } from "#rooms/organisation/schema.ts";
import { exemplars } from "../schema.ts";
import type { Stage } from "../states.ts";

/** A practice person as the rules see her on a day. */
export async function officerNamed(db: Db, name: string, day: string): Promise<Officer> {
  const [row] = await db
    .select({ id: people.id, root: agencies.rootUnitId })
    .from(people)
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .where(eq(people.name, name));
  const officer = row ? await officerOn(db, row.id, row.root, day) : null;
  if (!officer) throw new Error(`${name} holds no post on ${day}`);
  return officer;
}

/** The unit that bore this name at any time. */
export async function unitNamed(db: Db, name: string): Promise<string> {
  const [row] = await db.select({ id: unitVersions.unitId }).from(unitVersions).where(eq(unitVersions.name, name));
  if (!row) throw new Error(`There is no unit ${name}`);
  return row.id;
}

/** Phạm Thị Ngọc Ánh of the legal aid centre, at a stage: the exemplar of these tests. */
export async function anhAt(db: Db, stage: Stage): Promise<string> {
  const [anh] = await db.select().from(people).where(eq(people.name, "Phạm Thị Ngọc Ánh"));
  const id = newId();
  await db.insert(exemplars).values({
    ...{ id, agencyId: anh!.agencyId, personId: anh!.id, name: anh!.name, caption: "Trợ giúp viên pháp lý" },
    unitId: await unitNamed(db, "Trung tâm Trợ giúp pháp lý nhà nước"),
    ...{ kindKey: "ca-nhan", kindName: "Điển hình tiên tiến", holderKind: "person", origin: "office" },
    ...{ stage, detectedOn: "2022-03-08", nurturedOn: stage === "detected" ? null : "2022-04-01" },
    createdAt: new Date("2022-03-08T02:00:00Z"),
  });
  return id;
}
