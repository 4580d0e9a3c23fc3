import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { authorsOf, factsOf, initiativeById } from "../queries/initiatives.ts";
import { roundById } from "../queries/rounds.ts";
import { mayEdit, mayRegister } from "../rules.ts";
import { initiativeAuthors, initiativeFiles, initiatives } from "../schema.ts";
import type { InitiativeKind } from "../terms.ts";
import { indexText } from "./index-text.ts";

/** Một tác giả as typed: a person of the agency, or somebody known by name and place. Share in tenths of a percent. */
export type AuthorTyped = {
  name: string;
  personId: string | null;
  unitId: string | null;
  place: string;
  share: number;
};

/** The content of an initiative as typed or read from a file. */
export type InitiativeTyped = {
  kind: InitiativeKind;
  title: string;
  field: string;
  before: string;
  solution: string;
  novelty: string;
  appliedAt: string;
  appliedFrom: string | null;
  effect: string;
  authors: readonly AuthorTyped[];
  fileIds: readonly string[];
};

/** Soạn đăng ký: kept as a draft of the unit. Gives its id; the same id sent twice writes once. */
export function registerInitiative(
  db: Db,
  officer: Officer,
  of: { roundId: string; unitId: string; id?: string },
  typed: InitiativeTyped,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const round = await roundById(tx, officer.agencyId, of.roundId);
    insist(mayRegister(officer, of.unitId));
    const id = of.id ?? newId();
    const { authors, fileIds, ...content } = typed;
    const made = await tx
      .insert(initiatives)
      .values({
        ...{ id, agencyId: officer.agencyId, roundId: round.id, unitId: of.unitId, ...content },
        ...{ createdBy: officer.personId, createdAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: initiatives.id });
    if (made.length === 0) return id;
    await writeParts(tx, officer.agencyId, id, typed, now);
    await tell(tx, officer, "initiative.registered", { id, unitId: of.unitId, title: typed.title }, now);
    return id;
  });
}

/** Sửa: before it is sent, or after it came back. */
export function editInitiative(
  db: Db,
  officer: Officer,
  id: string,
  typed: InitiativeTyped & { revision: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await initiativeById(tx, officer, id, vietnamDay(now));
    insist(mayEdit(officer, factsOf(found, await authorsOf(tx, id))));
    const { authors, fileIds, revision, ...content } = typed;
    const moved = await tx
      .update(initiatives)
      .set({ ...content, revision: sql`${initiatives.revision} + 1` })
      .where(
        and(eq(initiatives.id, id), eq(initiatives.state, found.initiative.state), eq(initiatives.revision, revision)),
      )
      .returning({ id: initiatives.id });
    if (moved.length === 0) throw new Overtaken("initiative.moved_meanwhile");
    await tx.delete(initiativeAuthors).where(eq(initiativeAuthors.initiativeId, id));
    await writeParts(tx, officer.agencyId, id, typed, now);
    await tell(tx, officer, "initiative.edited", { id, unitId: found.initiative.unitId, title: typed.title }, now);
  });
}

async function writeParts(tx: Tx, agencyId: string, id: string, typed: InitiativeTyped, now: Date): Promise<void> {
  if (typed.authors.length > 0)
    await tx
      .insert(initiativeAuthors)
      .values(typed.authors.map((one, n) => ({ ...one, initiativeId: id, position: n + 1 })));
  if (typed.fileIds.length > 0)
    await tx
      .insert(initiativeFiles)
      .values(typed.fileIds.map((fileId) => ({ initiativeId: id, fileId, addedAt: now })))
      .onConflictDoNothing();
  await indexText(tx, { id, agencyId }, typed);
}

async function tell(
  tx: Tx,
  officer: Officer,
  verb: "initiative.registered" | "initiative.edited",
  of: { id: string; unitId: string; title: string },
  now: Date,
) {
  await record(tx, officer, now, {
    verb,
    subjectType: "initiative",
    subjectId: of.id,
    unitId: of.unitId,
    facts: { title: of.title.slice(0, 200) },
  });
}
