import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { runsRegistrations } from "../rules.ts";
import { type Pledge, pledgeSigners, pledges } from "../schema.ts";
import { unitNameOn } from "./visible.ts";

/** All of the agency read a pledge that is put before the units; a draft those who run the registrations. */
function seenBy(officer: Officer) {
  const ofAgency = eq(pledges.agencyId, officer.agencyId);
  return runsRegistrations(officer) ? ofAgency : and(ofAgency, sql`pledges.state <> 'drafting'`);
}

/** The pledges of the agency, newest first, with how many units sign and have signed. One query. */
export function pledgesNewest(db: DbOrTx, officer: Officer) {
  return db
    .select({
      ...{
        id: pledges.id,
        year: pledges.year,
        title: pledges.title,
        state: pledges.state,
        signingOn: pledges.signingOn,
      },
      units: count(pledgeSigners.unitId),
      signed: count(pledgeSigners.signedOn),
    })
    .from(pledges)
    .leftJoin(pledgeSigners, eq(pledgeSigners.pledgeId, pledges.id))
    .where(seenBy(officer))
    .groupBy(pledges.id)
    .orderBy(desc(pledges.year), desc(pledges.createdAt));
}
export type PledgeLine = Awaited<ReturnType<typeof pledgesNewest>>[number];

/** One pledge the officer may see; unseen and absent are both «not found». */
export async function pledgeById(db: DbOrTx, officer: Officer, id: string): Promise<Pledge> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(pledges)
    .where(and(eq(pledges.id, id), seenBy(officer)));
  return found ?? notFound();
}

/** A unit that signs, as it was called on the day of signing. */
export type Signer = {
  unitId: string;
  unitName: string;
  signerName: string | null;
  signerPost: string | null;
  signedOn: string | null;
  /** Its targets of the year, as in its sheet. */
  targets: string[];
};

/** Who signs a pledge, with the targets each registered; in the order of names. One query. */
export async function signersOf(db: DbOrTx, pledge: Pledge): Promise<Signer[]> {
  const { rows } = await db.execute<Signer>(sql`
    select * from (select g.unit_id as "unitId", g.signer_name as "signerName", g.signer_post as "signerPost", g.signed_on::text as "signedOn",
      ${unitNameOn(sql`g.unit_id`, pledge.signingOn)} as "unitName",
      array(select concat(t.name, ': ', case t.bound when 'min' then 'ít nhất ' else 'không quá ' end,
          replace(t.target::text, '.', ','), ' ', t.measure)
        from title_targets t join title_sheets s on s.id = t.sheet_id
        where s.unit_id = g.unit_id and s.year = ${pledge.year} and s.movement_id is null and s.drive_id is null
          and s.state <> 'drafting' order by t.position) as targets
    from pledge_signers g where g.pledge_id = ${pledge.id}) signing
    order by signing."unitName" collate "vi-x-icu"`);
  return rows;
}
