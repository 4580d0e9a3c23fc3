import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { contestQuestions } from "#rooms/contests/schema/quiz.ts";
import { contests } from "#rooms/contests/schema.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import type { Owner } from "./places.ts";

/** A quiz that is drafted, with a file of questions that could not be read; and one that is answered. */
export async function quizPlaces(db: Db, { agencyId, personId }: Owner): Promise<[RegExp, string][]> {
  const { rootUnitId } = await agencyById(db, agencyId);
  const [draft, quiz, file] = [newId(), newId(), newId()];
  const created = { createdBy: personId, createdAt: new Date("2019-03-01T02:00:00Z") };
  const days = { startsOn: "2019-03-01", endsOn: "2019-05-31" };
  const shared = {
    agencyId,
    ownerUnitId: rootUnitId!,
    kind: "own" as const,
    format: "quiz" as const,
    ...days,
    ...created,
  };
  await db.insert(contests).values([
    { ...shared, id: draft, name: "Tìm hiểu lịch sử Tòa án" },
    {
      ...shared,
      id: quiz,
      name: "Tìm hiểu Luật Thi đua",
      state: "launched",
      entrants: "everyone",
      launchedOn: "2019-03-01",
    },
  ]);
  const rows = [draft, quiz, quiz].map((contestId, position) => ({
    ...{ id: newId(), contestId, position, text: `Câu ${position}?`, choices: ["Một", "Hai"], rightChoice: 0 },
    ...created,
  }));
  await db.insert(contestQuestions).values(rows);
  await db.insert(listImports).values({
    ...{ id: file, agencyId, kind: "quiz_questions", fileName: "cau-hoi.xlsx", fileId: newId(), state: "failed" },
    ...{ context: { contestId: draft }, createdBy: personId, byName: "Trần Minh Khải", createdAt: created.createdAt },
  });
  return [
    [/^\/contests\/:id\/questions\/:question\/striking/, `/contests/${quiz}/questions/${rows[1]!.id}/striking`],
    [/^\/contests\/:id\/questions\/imports\/:import/, `/contests/${draft}/questions/imports/${file}`],
    [/^\/contests\/:id\/questions\/:question/, `/contests/${draft}/questions/${rows[0]!.id}`],
    [/^\/contests\/:id\/questions/, `/contests/${draft}/questions`],
    [/^\/contests\/:id\/paper/, `/contests/${quiz}/paper`],
    [/^\/contests\/:id\/ranking\.xlsx/, `/contests/${quiz}/ranking.xlsx`],
  ];
}
