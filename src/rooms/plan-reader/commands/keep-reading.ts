import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { foldedWords } from "#kernel/vietnamese/index.ts";
import type { PackRecipient } from "#rooms/plans/packs/index.ts";
import { type Actors, actorOf } from "../draft/actor-of.ts";
import { draftOf } from "../draft/draft-of.ts";
import type { Reading } from "../reading.ts";
import { planProposals, planReadings } from "../schema.ts";
import { nameNewcomers } from "./decide.ts";

/** Where a reading comes from, and whose plan it would be. */
export type ReadingPlace = {
  agency: { id: string; name: string };
  ownerUnitId: string;
  file: { id: string; name: string } | null;
};

/**
 * The reading that was kept: how many of its proposals wait; or `known`, when it was there already, with how many of them
 * `named` units that have come since.
 */
export type Kept = { id: string } & ({ known: false; waiting: number } | { known: true; named: number });

/**
 * Giữ bản đọc: what was read, for its reader alone; nothing of it is told in the activity, because nothing happened yet.
 * Wishes that nobody can schedule are laid aside from the start. The same text sent again leads to the reading that is open, so
 * that no answer is lost, and there names the units that have come since.
 */
export function keepReading(
  db: Db,
  officer: Officer,
  reading: Reading,
  place: ReadingPlace,
  actors: Actors,
  now: Date,
): Promise<Kept> {
  const id = newId();
  const { pack, proposed } = draftOf(reading, `ke-hoach-${id.slice(-12)}`);
  const issuer = issuerOf(pack.issuer, place.agency.name);
  // Whoever is called by a short name is sent to by the full one.
  const inAgency = (one: PackRecipient) => ({ ...one, unit: actorOf(one.name, actors).units[0] ?? one.unit });
  return db.transaction(async (tx) => {
    const known = await openReadingOf(tx, officer, reading.text);
    if (known !== null) return { id: known, known: true, named: await nameNewcomers(tx, known, actors) };
    await tx.insert(planReadings).values({
      id,
      agencyId: place.agency.id,
      ownerUnitId: place.ownerUnitId,
      personId: officer.personId,
      fileId: place.file?.id ?? null,
      name: place.file?.name ?? "Văn bản dán vào",
      text: reading.text,
      pack: { ...pack, agency: place.agency.name, issuer, recipients: pack.recipients.map(inAgency) },
      warnings: reading.warnings,
      readAt: now,
      changedAt: now,
    });
    const rows = proposed.map(({ duty, span, soft }, at) => ({
      readingId: id,
      n: at + 1,
      state: soft ? ("rejected" as const) : ("waiting" as const),
      duty: { ...duty, actor: { ...actorOf(duty.actor.text ?? "", actors), role: duty.actor.role } },
      spanFrom: span[0],
      spanTo: span[1],
      soft,
    }));
    if (rows.length > 0) await tx.insert(planProposals).values(rows);
    return { id, known: false, waiting: rows.filter(({ soft }) => !soft).length };
  });
}

/** Who issues it; the agency's own name where the head of the paper says the same in other words or capitals, or none. */
function issuerOf(read: string, agency: string): string {
  // A name with a number in it is that of a paper, not of who issues one.
  if (read === "" || /\d/.test(read)) return agency;
  const [words, own] = [new Set(foldedWords(read)), new Set(foldedWords(agency))];
  const holds = (whole: Set<string>, part: Set<string>) => [...part].every((word) => whole.has(word));
  return holds(words, own) || holds(own, words) ? agency : read;
}

/** Her open reading of the very same text; of two posts at once the second waits for the first. */
async function openReadingOf(tx: Tx, officer: Officer, text: string): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reading ${officer.personId}`}, 0))`);
  const [found] = await tx
    .select({ id: planReadings.id })
    .from(planReadings)
    .where(
      and(
        eq(planReadings.personId, officer.personId),
        eq(planReadings.agencyId, officer.agencyId),
        eq(planReadings.state, "open"),
        eq(planReadings.text, text),
      ),
    )
    .limit(1);
  return found?.id ?? null;
}
