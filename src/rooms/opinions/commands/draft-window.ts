import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import type { WindowValues } from "../forms/window.ts";
import { windowById } from "../queries/windows.ts";
import { mayEdit, mayRun } from "../rules.ts";
import { opinionWindows } from "../schema.ts";
import { tellOf, writeWindow } from "./write-window.ts";

/** Soạn đợt lấy ý kiến of an agency. Gives its id. */
export function draftWindow(
  db: Db | Tx,
  officer: Officer,
  rootUnitId: string,
  values: WindowValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayRun(officer));
    const { revision: _, ...said } = values;
    const window = { id: newId(), ownerUnitId: rootUnitId, title: said.title };
    const by = { agencyId: officer.agencyId, createdBy: officer.personId, createdAt: now };
    await tx.insert(opinionWindows).values({ ...window, ...said, ...by });
    await tellOf(tx, officer, window, "opinion_window.drafted", now);
    return window.id;
  });
}

/** Sửa đợt đang soạn. */
export function editWindow(db: Db, officer: Officer, id: string, values: WindowValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    insist(mayEdit(officer, window));
    const { revision, ...said } = values;
    await writeWindow(tx, { id, revision }, said);
    await tellOf(tx, officer, { ...window, title: said.title }, "opinion_window.edited", now);
  });
}
