import { and, eq, ne } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { Refused } from "#kernel/verdict.ts";
import { sortName } from "#kernel/vietnamese/index.ts";
import { type Person, people, type posts } from "../../schema.ts";

/** What is written down of a person; dates as `YYYY-MM-DD` or as much as is known. */
export type NewPerson = {
  id?: string;
  name: string;
  birthDate?: string | null;
  sex?: Person["sex"];
  category?: Person["category"];
  partyMember?: boolean | null;
  partyDate?: string | null;
  email?: string | null;
  practiceCaption?: string | null;
};

/** A post to be given: where, as what, from when. */
export type NewPost = {
  unitId: string;
  title: string;
  position: (typeof posts.$inferInsert)["position"];
  main?: boolean;
  validFrom: string;
  validTo?: string | null;
};

/** Writes a person down. For commands that already asked the rules. */
export async function enterPerson(tx: DbOrTx, agencyId: string, person: NewPerson): Promise<string> {
  await insistFreeEmail(tx, person.email, null);
  const row = personColumns(person);
  await tx.insert(people).values({ ...row, practiceCaption: person.practiceCaption ?? null, agencyId });
  return row.id;
}

/** The columns of a person, tidied: name in NFC with single spaces, its key of order, the address in small letters. */
export function personColumns(person: NewPerson) {
  const name = person.name.normalize("NFC").replace(/\s+/g, " ").trim();
  return {
    id: person.id ?? newId(),
    name,
    sortKey: sortName(name),
    birthDate: person.birthDate ?? null,
    sex: person.sex ?? null,
    category: person.category ?? null,
    partyMember: person.partyMember ?? null,
    partyDate: person.partyDate ?? null,
    email: person.email?.trim().toLowerCase() || null,
  };
}

/** An address belongs to one person alone: it is what she signs in with. */
export async function insistFreeEmail(tx: DbOrTx, email: string | null | undefined, exceptId: string | null) {
  const wanted = email?.trim().toLowerCase();
  if (!wanted) return;
  const [taken] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, wanted), exceptId ? ne(people.id, exceptId) : undefined));
  if (taken) throw new Refused([{ code: "person.email_taken", facts: { email: wanted } }]);
}
