import { and, inArray, isNotNull, ne } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { notices } from "#kernel/notices/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import type { Exemplar } from "../../schema.ts";

/** Báo cho những người có tên trong kế hoạch bồi dưỡng: those with an account, once each, never the writer herself. */
export async function tellNamed(
  tx: Tx,
  officer: Officer,
  exemplar: Pick<Exemplar, "id" | "agencyId">,
  personIds: string[],
  text: string,
  now: Date,
): Promise<void> {
  const named = await tx
    .select({ personId: people.id })
    .from(people)
    .where(and(inArray(people.id, personIds), isNotNull(people.accountId), ne(people.id, officer.personId)));
  if (named.length === 0) return;
  const href = `/exemplars/${exemplar.id}/nurturing`;
  await tx
    .insert(notices)
    .values(named.map(({ personId }) => ({ agencyId: exemplar.agencyId, personId, text, href, createdAt: now })));
}
