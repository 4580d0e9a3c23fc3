import type { Officer } from "#kernel/auth/officer.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { activity } from "./schema.ts";

export { activityOf } from "./lines.ts";
export { type ActivityLine, activity } from "./schema.ts";
export { type ActivitySentence, type ActivitySentences, dayInFacts, type Facts } from "./sentence.ts";
export { type NamedLine, told } from "./told.tsx";

/** What happened, as the command says it. `facts` are the few words the sentence needs. */
export type Happening = {
  verb: string;
  subjectType: string;
  subjectId: string;
  unitId?: string | null;
  facts?: Record<string, string>;
  reason?: string | null;
};

/** The actor of what the program does by itself: planning obligations, closing what lapsed. */
export const theProgram = { personId: null, name: "Chương trình" } as const;

/** Ghi nhật ký: adds lines in the transaction of the change they tell of. */
export async function record(
  tx: DbOrTx,
  actor: Pick<Officer, "agencyId" | "personId" | "name"> | { agencyId: string; personId: null; name: string },
  now: Date,
  ...happenings: Happening[]
): Promise<void> {
  if (happenings.length === 0) return;
  await tx.insert(activity).values(
    happenings.map((one) => ({
      agencyId: actor.agencyId,
      happenedAt: now,
      actorId: actor.personId,
      actorName: actor.name,
      unitId: one.unitId ?? null,
      verb: one.verb,
      subjectType: one.subjectType,
      subjectId: one.subjectId,
      facts: one.facts ?? {},
      reason: one.reason ?? null,
    })),
  );
}
