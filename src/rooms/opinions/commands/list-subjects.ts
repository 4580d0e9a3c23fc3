import { eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import type { SubjectValues } from "../forms/window.ts";
import { candidatesOf } from "../queries/candidates.ts";
import { subjectById, windowById } from "../queries/windows.ts";
import { mayEdit, mayTakeOut } from "../rules.ts";
import { type OpinionWindow, opinionSubjects } from "../schema.ts";
import { tellOf, writeWindow } from "./write-window.ts";

type NewSubject = Omit<typeof opinionSubjects.$inferInsert, "id" | "windowId" | "position">;

/**
 * Chọn từ điển hình: those that may be asked about and are not listed yet, with what is known of them, to be mended before it
 * is published. Gives how many were added.
 */
export function chooseExemplars(
  db: Db | Tx,
  officer: Officer,
  id: string,
  asked: { revision: number; exemplars: readonly string[] },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const window = await drafted(tx, officer, id);
    const all = await candidatesOf(tx, window, vietnamDay(now));
    const chosen = all.filter(({ exemplarId, listed }) => asked.exemplars.includes(exemplarId) && !listed);
    if (chosen.length === 0) return 0;
    const rows = chosen.map(({ exemplarId, holder, name, post, unit, proposed, achievement }) => ({
      ...{ exemplarId, holder, name, post, unit, proposed, achievement },
    }));
    await list(tx, officer, { ...window, revision: asked.revision }, rows, now);
    return chosen.length;
  });
}

/** Ghi một tên bằng tay, for a dossier made elsewhere. */
export function addSubject(db: Db | Tx, officer: Officer, id: string, values: SubjectValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await drafted(tx, officer, id);
    const { revision, ...said } = values;
    await list(tx, officer, { ...window, revision }, [said], now);
  });
}

/** Sửa một tên của danh sách chưa công khai. */
export function editSubject(
  db: Db,
  officer: Officer,
  id: string,
  subjectId: string,
  values: SubjectValues,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await drafted(tx, officer, id);
    const subject = await subjectById(tx, id, subjectId);
    const { revision, ...said } = values;
    await writeWindow(tx, { id, revision }, {});
    await tx.update(opinionSubjects).set(said).where(eq(opinionSubjects.id, subject.id));
    await tellOf(tx, officer, window, "opinion_window.listed", now);
  });
}

/** Bỏ một tên khỏi danh sách chưa công khai: nobody outside has read it, so nothing is left of it. */
export function dropSubject(
  db: Db,
  officer: Officer,
  id: string,
  subjectId: string,
  revision: number,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await drafted(tx, officer, id);
    const subject = await subjectById(tx, id, subjectId);
    await writeWindow(tx, { id, revision }, {});
    await tx.delete(opinionSubjects).where(eq(opinionSubjects.id, subject.id));
    await tellOf(tx, officer, window, "opinion_window.listed", now);
  });
}

/** Đưa một tên ra khỏi danh sách đã công khai: the name stays in sight with the day and the reason. */
export function takeOutSubject(
  db: Db | Tx,
  officer: Officer,
  id: string,
  subjectId: string,
  said: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    const subject = await subjectById(tx, id, subjectId);
    const today = vietnamDay(now);
    insist(mayTakeOut(officer, window, subject, today));
    await writeWindow(tx, { id, revision: said.revision }, {});
    const takenOut = { takenOutOn: today, takenOutReason: said.reason };
    await tx.update(opinionSubjects).set(takenOut).where(eq(opinionSubjects.id, subject.id));
    const more = { facts: { name: subject.name }, reason: said.reason };
    await tellOf(tx, officer, window, "opinion_window.taken_out", now, more);
  });
}

async function drafted(tx: Tx, officer: Officer, id: string): Promise<OpinionWindow> {
  const window = await windowById(tx, officer, id);
  insist(mayEdit(officer, window));
  return window;
}

async function list(tx: Tx, officer: Officer, window: OpinionWindow, rows: NewSubject[], now: Date): Promise<void> {
  await writeWindow(tx, window, {});
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${opinionSubjects.position}), 0)::int` })
    .from(opinionSubjects)
    .where(eq(opinionSubjects.windowId, window.id));
  const from = last!.position + 1;
  await tx
    .insert(opinionSubjects)
    .values(rows.map((row, n) => ({ id: newId(), windowId: window.id, position: from + n, ...row })));
  await tellOf(tx, officer, window, "opinion_window.listed", now);
}
