import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { type Import, importById, peopleNamed, rootOf } from "../../queries/imports.ts";
import { mayImport, mayTakeIn } from "../../rules.ts";
import { imports } from "../../schema.ts";
import { matchPeople } from "../../taking-in/match-people.ts";
import { type Checked, type Choices, keptChoices, type Result } from "../../taking-in/types.ts";
import type { FirstPassword } from "./first-passwords.ts";
import { takeInAccounts } from "./take-in-accounts.ts";
import { takeInPeople } from "./take-in-people.ts";
import { takeInUnits } from "./take-in-units.ts";

/**
 * What the officer decided on the page of findings. `onlyGood`: faulty rows are left out, said in so many words. `choices`
 * come on top of those kept with the import.
 */
export type Taking = { onlyGood: boolean; leaders: boolean; choices: Choices };

/**
 * Nhập vào danh sách: takes the good rows of a checked file in, all of them in one transaction or none. Twice is refused.
 * Gives first passwords, where accounts were opened.
 */
export async function takeIn(
  db: Db,
  officer: Officer,
  importId: string,
  taking: Taking,
  now: Date,
): Promise<FirstPassword[]> {
  return db.transaction(async (tx) => {
    const found = await importById(tx, officer, importId);
    insist(mayImport(officer, found.kind));
    const checked = found.findings;
    const faulty = checked?.findings?.rows.filter((row) => row.faulty).length ?? 0;
    insist(mayTakeIn(found, faulty, taking.onlyGood));
    const [moved] = await tx
      .update(imports)
      .set({ state: "taken_in", takenInAt: now })
      .where(and(eq(imports.id, importId), eq(imports.state, "checked")))
      .returning({ id: imports.id });
    if (!moved || !checked) throw new Overtaken("import.not_ready");
    await insistNobodyNew(tx, officer, found, checked);
    const choices = new Map([...keptChoices(found), ...taking.choices]);
    const how = { choices, leaders: taking.leaders, file: found.fileName };
    const { result, passwords, opened } = await byKind(tx, officer, found, checked, how, now);
    const whole: Result = { ...result, rowsFaulty: faulty };
    await tx
      .update(imports)
      .set({ result: whole as Record<string, number>, opened, choices: Object.fromEntries(choices) })
      .where(eq(imports.id, importId));
    await record(tx, officer, now, {
      verb: `import.${found.kind}`,
      subjectType: "import",
      subjectId: importId,
      facts: { file: found.fileName, rows: String(checked.findings.rows.length - faulty) },
    });
    return passwords;
  });
}

async function byKind(
  tx: Tx,
  officer: Officer,
  found: Import,
  checked: Checked,
  how: { choices: Choices; leaders: boolean; file: string },
  now: Date,
): Promise<{ result: Result; passwords: FirstPassword[]; opened: string[] }> {
  if (found.kind === "accounts") return takeInAccounts(tx, officer, checked, how, now);
  const result =
    found.kind === "units"
      ? await takeInUnits(tx, officer, checked, how.choices, how.file, now)
      : (await takeInPeople(tx, officer, checked, how, now)).result;
  return { result, passwords: [], opened: [] };
}

/** Somebody added since the file was read may be one of its people: then it is read again before anything is written. */
async function insistNobodyNew(tx: Tx, officer: Officer, found: Import, checked: Checked) {
  if (found.kind === "units") return;
  const day = checked.context.asOf!;
  const rows = checked.findings.rows as Parameters<typeof matchPeople>[0];
  const root = await rootOf(tx, officer.agencyId, day);
  const now = matchPeople(rows, await peopleNamed(tx, officer.agencyId, rows, day), root.id);
  const before = new Map(checked.matches.map((match) => [match.row, match.id]));
  if (now.some((match) => before.get(match.row) !== match.id)) throw new Overtaken("import.lists_changed");
}
