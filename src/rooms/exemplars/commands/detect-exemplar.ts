import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { worksDirectlyOn } from "../queries/leading.ts";
import { type Exemplar, exemplars } from "../schema.ts";

/** What is known of an exemplar when it is first written down. */
export type NewExemplar = Pick<
  Exemplar,
  | "planId"
  | "kindKey"
  | "kindName"
  | "holderKind"
  | "personId"
  | "collectiveId"
  | "name"
  | "caption"
  | "unitId"
  | "field"
  | "practice"
  | "summary"
  | "worksDirectly"
  | "origin"
  | "detectedOn"
>;

/**
 * Ghi nhận một điển hình mới, at the first of its four stages. The writer behind tips, lists and introductions. Whether a person
 * works directly («người trực tiếp công tác») is taken from her posts of the day when nobody says it.
 */
export async function detectExemplar(tx: Tx, officer: Officer, detected: NewExemplar, now: Date): Promise<string> {
  const id = newId();
  const worksDirectly = detected.worksDirectly ?? (await worksDirectlyOn(tx, detected.personId, detected.detectedOn));
  const written = { ...detected, worksDirectly, createdBy: officer.personId, createdAt: now };
  await tx.insert(exemplars).values({ id, agencyId: officer.agencyId, ...written });
  await record(tx, officer, now, {
    verb: "exemplar.detected",
    subjectType: "exemplar",
    subjectId: id,
    unitId: detected.unitId,
    facts: { name: detected.name },
  });
  return id;
}
