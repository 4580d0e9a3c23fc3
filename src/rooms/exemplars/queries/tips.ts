import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { runsExemplars } from "../rules.ts";
import { type Tip, tips } from "../schema/tips.ts";
import { exemplars } from "../schema.ts";
import type { TipState } from "../states.ts";

/** Those who triage see every tip of the agency; everybody else what she told herself. */
function visibleTo(officer: Officer) {
  const ofAgency = eq(tips.agencyId, officer.agencyId);
  return runsExemplars(officer) ? ofAgency : and(ofAgency, eq(tips.tellerId, officer.personId));
}

const teller = sql<string | null>`(select p.name from people p where p.id = ${tips.tellerId})`;

/** One tip; unseen and absent are both «not found». */
export async function tipById(db: DbOrTx, officer: Officer, id: string): Promise<Tip> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(tips)
    .where(and(eq(tips.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** Tips the officer sees, newest first. Two queries. */
export async function tipsNewest(
  db: DbOrTx,
  officer: Officer,
  filter: { state?: TipState | undefined; search?: string; page?: number },
) {
  const perPage = 30;
  const where = and(
    visibleTo(officer),
    filter.state && eq(tips.state, filter.state),
    filter.search ? contains(tips.searchText, filter.search) : undefined,
  );
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(tips).where(where);
  const lines = await db
    .select({
      ...{ id: tips.id, about: tips.about, place: tips.place, state: tips.state, source: tips.source },
      ...{ receivedAt: tips.receivedAt, exemplarId: tips.exemplarId, teller },
    })
    .from(tips)
    .where(where)
    .orderBy(desc(tips.receivedAt), desc(tips.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type TipLine = Awaited<ReturnType<typeof tipsNewest>>["lines"][number];

/** What may be the same: other tips told in like words, and exemplars of that name. A hint, nothing more. */
export async function likeTip(db: DbOrTx, tip: Tip) {
  const told = await db
    .select({ id: tips.id, name: tips.about, state: tips.state, exemplarId: tips.exemplarId })
    .from(tips)
    .where(
      and(
        eq(tips.agencyId, tip.agencyId),
        ne(tips.id, tip.id),
        ne(tips.state, "declined"),
        sql`similarity(${tips.searchText}, vn_fold(${`${tip.about} ${tip.place} ${tip.deed}`})) > 0.3`,
      ),
    )
    .orderBy(desc(tips.receivedAt))
    .limit(5);
  const known = await db
    .select({ id: exemplars.id, name: exemplars.name, caption: exemplars.caption })
    .from(exemplars)
    .where(
      and(
        eq(exemplars.agencyId, tip.agencyId),
        ne(exemplars.standing, "struck_off"),
        tip.exemplarId === null ? undefined : ne(exemplars.id, tip.exemplarId),
        sql`word_similarity(vn_fold(${exemplars.name}), vn_fold(${`${tip.about} ${tip.deed}`})) > 0.7`,
      ),
    )
    .limit(5);
  return { told, known };
}

/** The tips from which an exemplar came, oldest first. */
export function tipsOf(db: DbOrTx, exemplarId: string) {
  return db
    .select({
      receivedAt: tips.receivedAt,
      source: tips.source,
      checked: tips.checked,
      handledAt: tips.handledAt,
      teller,
    })
    .from(tips)
    .where(eq(tips.exemplarId, exemplarId))
    .orderBy(tips.receivedAt);
}

/** The agency whose public form stands at this key; 404 when there is none. */
export async function agencyWithForm(db: DbOrTx, key: string) {
  const [found] = await db
    .select({
      ...{ id: agencies.id, key: agencies.key, name: agencies.name, rootUnitId: agencies.rootUnitId },
      retentionMonths: agencies.retentionMonths,
    })
    .from(agencies)
    .where(eq(agencies.key, key));
  return found ?? notFound();
}
