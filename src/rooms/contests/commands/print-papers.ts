import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { contestWithHands } from "../queries/contests.ts";
import { printedPapers } from "../queries/printed.ts";
import { mayPrintPapers, mostPrinted } from "../quiz/rules.ts";
import { makePaper } from "./papers.ts";
import { tellOf } from "./write-contest.ts";

const nobody = { personId: null, unitId: null, name: "", place: "", contact: "" };

/** Rút câu hỏi cho số phiếu sẽ in, each with the next number of the quiz. Gives the first and the last of them. */
export function printPapers(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  count: number,
  now: Date,
): Promise<{ from: number; to: number }> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(mayPrintPapers(officer, contest, hands));
    await tx.execute(sql`select 1 from contests where id = ${contestId} for update`);
    const { last } = await printedPapers(tx, contestId);
    if (last + count > mostPrinted)
      throw new Refused([{ code: "quiz.too_many_printed", facts: { most: String(mostPrinted) } }]);
    for (let n = last + 1; n <= last + count; n++)
      await makePaper(tx, contest, nobody, now, { state: "printed", printNumber: n });
    await tellOf(tx, officer, contest, "contest.papers_printed", now, { facts: { count: String(count) } });
    return { from: last + 1, to: last + count };
  });
}
