import { and, desc, eq, isNull, lte, type SQL } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import {
  type Certifiable,
  certifiableIn,
  type HolderKind,
  knownAwards,
  onOneDay,
  ruleOn,
} from "#rooms/awards/index.ts";
import { type Certification, certifications } from "../schema.ts";

/** Of whom a certification speaks: a person, or a collective when there is none. */
export type CertifiedKey = { personId: string; unitId: null } | { personId: null; unitId: string };

/** What somebody may be asked to vouch for, with the awards whose rule wants it. */
export type CertifiableNow = Certifiable & { awards: string[] };

/** Everything certified of a person or a collective by a day, also what was withdrawn since; newest first. */
export function certificationsOf(db: DbOrTx, of: CertifiedKey, asOf: Day): Promise<Certification[]> {
  return db
    .select()
    .from(certifications)
    .where(and(isOf(of), eq(certifications.kind, "certified"), lte(certifications.on, asOf)))
    .orderBy(desc(certifications.on), desc(certifications.id));
}

/** One certification of the reader's agency; unseen and absent are both «not found». */
export async function certificationById(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(certifications)
    .where(and(eq(certifications.id, id), eq(certifications.agencyId, officer.agencyId)));
  return found ?? notFound();
}

/** Of a person or a collective, as the columns of its table say it. */
export function isOf(of: CertifiedKey): SQL | undefined {
  return of.personId === null
    ? and(isNull(certifications.personId), eq(certifications.unitId, of.unitId))
    : eq(certifications.personId, of.personId);
}

/** Điều kiện cần xác nhận: what the rules in force on a day want vouched for, each once, in the order of the catalogue. */
export async function certifiableOn(
  db: DbOrTx,
  agencyId: string,
  holder: HolderKind,
  day: Day,
): Promise<CertifiableNow[]> {
  const byKey = new Map<string, CertifiableNow>();
  for (const award of await knownAwards(db, agencyId)) {
    const rule = ruleOn(award.rules, onOneDay(day));
    if (!rule?.on || !rule.holders.includes(holder)) continue;
    for (const one of certifiableIn(rule, holder)) {
      const known = byKey.get(one.about) ?? { ...one, awards: [] };
      known.awards.push(award.name);
      byKey.set(one.about, known);
    }
  }
  return [...byKey.values()];
}
