import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { notFound } from "#kernel/not-found.ts";
import type { QuestionFindings } from "../imports/read-questions.ts";

/** The kind under which files of questions stand among the lists that were sent. */
export const questionImportKind = "quiz_questions";

/** A file of questions of this contest; 404 when unseen. */
export async function questionImportById(db: DbOrTx, officer: Officer, contestId: string, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(listImports)
    .where(
      and(
        eq(listImports.id, id),
        eq(listImports.agencyId, officer.agencyId),
        eq(listImports.kind, questionImportKind),
        sql`list_imports.context ->> 'contestId' = ${contestId}`,
      ),
    );
  if (!found) return notFound();
  return { ...found, checked: found.checked as QuestionFindings | null };
}
export type QuestionImport = Awaited<ReturnType<typeof questionImportById>>;
