import { sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { hashPassword } from "#kernel/auth/index.ts";
import { type Db, locks } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { foldedWords } from "#kernel/vietnamese/index.ts";
import { enterPerson, foundAgency } from "#rooms/organisation/index.ts";
import { mandates, posts } from "#rooms/organisation/schema.ts";
import { agencyCount } from "../queries.ts";
import { mayStart } from "../rules.ts";
import { enterAccount } from "./keep-accounts.ts";

/** What the first start asks: the agency with its head unit, and its first administrator. */
export type FirstStart = {
  agency: string;
  kind: string;
  since: string;
  name: string;
  title: string;
  email: string;
  password: string;
};

/** Khởi đầu: enters agency, root unit and first administrator, once; of two who try at once the second is refused. */
export async function startAgency(db: Db, start: FirstStart, today: string, now: Date): Promise<void> {
  const passwordHash = await hashPassword(start.password);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${locks.starting})`);
    insist(mayStart(await agencyCount(tx)));
    const root = { name: start.agency, kind: start.kind, validFrom: start.since };
    const { agencyId, rootUnitId } = await foundAgency(
      tx,
      { key: foldedWords(start.agency).join("-").slice(0, 60), name: start.agency, root },
      now,
    );
    const personId = await enterPerson(tx, agencyId, { name: start.name, email: start.email });
    await tx.insert(posts).values({
      id: newId(),
      personId,
      unitId: rootUnitId,
      title: start.title,
      position: "staff",
      validFrom: today,
    });
    await tx.insert(mandates).values({
      id: newId(),
      personId,
      role: "administrator",
      unitId: rootUnitId,
      subtree: true,
      validFrom: today,
    });
    const person = { id: personId, name: start.name, email: start.email };
    await enterAccount(tx, person, passwordHash, { mustChangePassword: false });
    const actor = { agencyId, personId, name: start.name };
    await record(tx, actor, now, {
      verb: "agency.founded",
      subjectType: "agency",
      subjectId: agencyId,
      facts: { name: start.agency },
    });
  });
}
