import { eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { people } from "#rooms/organisation/schema.ts";
import { unitNamed } from "#testing/officers.ts";
import { exemplars } from "../schema.ts";
import type { Stage } from "../states.ts";

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
