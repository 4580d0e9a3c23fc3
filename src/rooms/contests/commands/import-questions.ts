import { and, eq, ne } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { readStoredFile, type StoredFile } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { bookOf, isToldOfFile } from "#kernel/imports/index.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { type QuestionFindings, readQuestions } from "../imports/read-questions.ts";
import { contestWithHands } from "../queries/contests.ts";
import { questionImportById, questionImportKind } from "../queries/question-imports.ts";
import { bankOf } from "../queries/questions.ts";
import { mayWriteQuestions } from "../quiz/rules.ts";
import { tellOf } from "./write-contest.ts";
import { addQuestions } from "./write-questions.ts";

/** Nhập câu hỏi từ tệp: notes that a stored file waits to be read; nothing enters the bank yet. Gives the import's id. */
export async function startQuestionImport(
  db: Db,
  officer: Officer,
  contestId: string,
  file: StoredFile,
  now: Date,
): Promise<string> {
  const { contest, hands } = await contestWithHands(db, officer, contestId);
  insist(mayWriteQuestions(officer, contest, hands));
  const id = newId();
  await db.insert(listImports).values({
    ...{ id, agencyId: officer.agencyId, kind: questionImportKind, fileName: file.name, fileId: file.id },
    ...{ state: "reading" as const, context: { contestId } },
    ...{ createdBy: officer.personId, byName: officer.name, createdAt: now },
  });
  return id;
}

/** Đọc lại, after the bank was changed; a file that went in is not read again. */
export async function rereadQuestions(db: Db, officer: Officer, contestId: string, id: string): Promise<void> {
  const { contest, hands } = await contestWithHands(db, officer, contestId);
  insist(mayWriteQuestions(officer, contest, hands));
  const found = await questionImportById(db, officer, contestId, id);
  const [again] = await db
    .update(listImports)
    .set({ state: "reading", problem: null })
    .where(and(eq(listImports.id, found.id), ne(listImports.state, "taken_in")))
    .returning({ id: listImports.id });
  if (!again) throw new Overtaken("quiz.file_not_ready");
}

/** Reads the file and keeps what was found; one that cannot be read leaves its sentence. Asked twice it does nothing. */
export async function readQuestionImport(db: Db, importId: string, dataFolder: string): Promise<void> {
  const waiting = and(eq(listImports.id, importId), eq(listImports.state, "reading"));
  const [found] = await db.select().from(listImports).where(waiting);
  if (!found) return;
  const { bytes } = await readStoredFile(db, found.agencyId, found.fileId, dataFolder);
  const bank = await bankOf(db, found.context.contestId ?? "");
  const outcome = await bookOf(bytes).then(
    (book) =>
      checked(() =>
        readQuestions(
          book,
          bank.map(({ text }) => text),
        ),
      ),
    failed,
  );
  await db.update(listImports).set(outcome).where(waiting);
}

function checked(read: () => QuestionFindings) {
  try {
    return { state: "checked" as const, checked: read() };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown) {
  if (isToldOfFile(error)) return { state: "failed" as const, problem: error.message };
  throw error;
}

/** Nhập vào bộ câu hỏi: the rows of a checked file, all in one transaction or none. A file goes in once. Gives how many. */
export function takeInQuestions(
  db: Db,
  officer: Officer,
  contestId: string,
  id: string,
  onlyGood: boolean,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(mayWriteQuestions(officer, contest, hands));
    const found = await questionImportById(tx, officer, contestId, id);
    const rows = found.checked?.rows ?? [];
    const good = rows.filter(({ faulty }) => !faulty);
    const faulty = rows.length - good.length;
    if (faulty > 0 && !onlyGood) throw new Refused([{ code: "quiz.has_errors", facts: { count: String(faulty) } }]);
    const [moved] = await tx
      .update(listImports)
      .set({ state: "taken_in", takenInAt: now, result: { questions: good.length } })
      .where(and(eq(listImports.id, found.id), eq(listImports.state, "checked")))
      .returning({ id: listImports.id });
    if (!moved) throw new Overtaken("quiz.file_not_ready");
    const written = good.map(({ text, choices, rightChoice, source }) => ({ text, choices, rightChoice, source }));
    await addQuestions(tx, officer, contestId, written, now);
    const facts = { count: String(good.length), file: found.fileName };
    await tellOf(tx, officer, contest, "contest.questions_imported", now, { facts });
    return good.length;
  });
}
