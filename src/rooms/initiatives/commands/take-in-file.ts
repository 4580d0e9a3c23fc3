import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { InitiativeRow } from "../imports/index.ts";
import { peopleNamed } from "../queries/people.ts";
import { personMeant } from "../registration/typed.ts";
import { registerInitiative } from "./write-initiative.ts";

/** Lập bản soạn from the right rows of a file; faulty ones are left out. All or nothing. */
export function takeInFile(
  db: Db,
  officer: Officer,
  of: { roundId: string; unitId: string },
  rows: readonly InitiativeRow[],
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const right = rows.filter(({ faulty }) => !faulty);
    const names = right.flatMap(({ authors }) => authors.map(({ name }) => name ?? ""));
    const people = await peopleNamed(tx, officer.agencyId, names, vietnamDay(now));
    for (const row of right) {
      const authors = row.authors.map(({ name, unitId, unitText, unit, share }) => {
        const meant = personMeant(people, name ?? "", unitId);
        const person = meant === "several" ? null : meant;
        const place = unit ?? unitText ?? person?.unitName ?? "";
        const share_ = Math.round((share ?? 0) * 10);
        return {
          name: name ?? "",
          personId: person?.id ?? null,
          unitId: unitId ?? person?.unitId ?? null,
          place,
          share: share_,
        };
      });
      const text = { before: "", solution: row.summary ?? "", novelty: "", appliedAt: "", effect: "" };
      const content = {
        kind: "solution" as const,
        title: row.title!,
        field: row.field ?? "",
        appliedFrom: row.appliedFrom,
      };
      await registerInitiative(tx as unknown as Db, officer, of, { ...content, ...text, authors, fileIds: [] }, now);
    }
    return right.length;
  });
}
