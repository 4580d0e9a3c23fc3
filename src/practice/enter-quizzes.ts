import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { draftContest } from "#rooms/contests/commands/draft-contest.ts";
import { launchContest } from "#rooms/contests/commands/launch-contest.ts";
import { announceResults, openNames } from "#rooms/contests/commands/open-names.ts";
import { beginPaper } from "#rooms/contests/commands/papers.ts";
import { scoreQuiz } from "#rooms/contests/commands/score-quiz.ts";
import { sendPaper } from "#rooms/contests/commands/send-paper.ts";
import { addQuestions } from "#rooms/contests/commands/write-questions.ts";
import { contestForm } from "#rooms/contests/forms/contest.ts";
import { prizesByPlace } from "#rooms/contests/judging/rank.ts";
import { contestById, partsOf } from "#rooms/contests/queries/contests.ts";
import { rankingOf } from "#rooms/contests/queries/judging.ts";
import { askedOf, bankOf } from "#rooms/contests/queries/questions.ts";
import { officerOn, unitsOn } from "#rooms/organisation/index.ts";
import { duties } from "#rooms/plans/schema.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { openQuizOfCaMau, questionsOfCaMau, scoredQuizOfCaMau, type ToldPaper } from "./quizzes-told.ts";

type Around = { tx: Tx; entered: Entered; planId: string };

/** Lives the quizzes of Cà Mau, whose plan asks for contests of this kind, through the program's own commands, until its day. */
export async function enterQuizzes(tx: Tx, entered: Entered, key: string, planId: string, today: Day): Promise<void> {
  const around = { tx, entered, planId };
  if (key === "ca-mau" && today >= "2018-06-15") await scoredQuiz(around);
  if (key === "ca-mau" && today >= "2019-03-15") await openQuiz(around);
}

async function scoredQuiz(around: Around): Promise<void> {
  const { tx } = around;
  const { papers, ...told } = scoredQuizOfCaMau;
  const days = { startsOn: "21/05/2018", endsOn: "31/05/2018", predicts: "on", entrants: "staff" };
  const id = await launched(around, "2018-05-19", "41/TL-TA", { ...told, ...days });
  for (const one of papers) await answered(around, id, one);
  const office = await officerAt(around, null, "2018-06-04");
  await scoreQuiz(tx, office, id, morning("2018-06-04"));
  const { prizes } = await partsOf(tx, id);
  const given = prizesByPlace(await rankingOf(tx, id), prizes);
  const chosen = new Map(given.map(({ entryId, prizeId }) => [entryId, prizeId]));
  const { revision } = await contestById(tx, office, id);
  await openNames(tx, office, id, { revision, prizes: chosen }, morning("2018-06-05"));
  const decision = { decisionNumber: "58/QĐ-TA", decidedOn: "2018-06-08", decidedBy: "Chánh án Tòa án nhân dân tỉnh" };
  await announceResults(tx, office, id, { revision: revision + 1, ...decision }, morning("2018-06-11"));
}

async function openQuiz(around: Around): Promise<void> {
  const { papers, ...told } = openQuizOfCaMau;
  const days = { startsOn: "11/03/2019", endsOn: "30/04/2019", predicts: "on", drawn: "4", entrants: "everyone" };
  const id = await launched(around, "2019-03-08", "17/TL-TA", { ...told, ...days });
  for (const one of papers) await answered(around, id, one);
}

async function launched(around: Around, on: Day, number: string, typed: object): Promise<string> {
  const { tx, entered, planId } = around;
  const office = await officerAt(around, null, on);
  const [duty] = await tx
    .select({ id: duties.id })
    .from(duties)
    .where(and(eq(duties.planId, planId), eq(duties.key, "thi-viet")));
  const counts = duty ? { duty: duty.id } : {};
  const values = contestForm.parse({ revision: "0", kind: "own", format: "quiz", ...typed, ...counts });
  const id = await draftContest(tx, office, entered.rootUnitId, values, morning(on));
  await addQuestions(tx, office, id, questionsOfCaMau, morning(on));
  const all = await unitsOn(tx, entered.agencyId, on, { category: "unit" });
  const unitIds = all.flatMap((unit) => (unit.id === entered.rootUnitId ? [] : [unit.id]));
  await launchContest(tx, office, id, { revision: 1, number, launchedOn: on, unitIds }, morning(on));
  return id;
}

/** One paper, begun and sent the same morning; `wrong` counts the questions as she was asked them. */
async function answered(around: Around, id: string, { author, day, wrong, prediction }: ToldPaper): Promise<void> {
  const { tx } = around;
  const officer = await officerAt(around, author, day);
  const paper = await beginPaper(tx, officer, id, morning(day));
  const right = new Map((await bankOf(tx, id)).map((one) => [one.id, one.rightChoice]));
  const answers = (await askedOf(tx, paper.id)).map(({ questionId }, n) => {
    const choice = right.get(questionId)!;
    return { questionId, choice: wrong.includes(n) ? (choice + 1) % 2 : choice };
  });
  await sendPaper(tx, await contestById(tx, officer, id), paper, { answers, prediction }, morning(day));
}

/** Somebody of the agency by name; its officer in charge where no name is given. */
async function officerAt({ tx, entered }: Around, name: string | null, on: Day): Promise<Officer> {
  const id = name === null ? actorsOf(entered).office.id : entered.people.find((one) => one.name === name)?.id;
  const officer = id ? await officerOn(tx, id, entered.rootUnitId, on) : null;
  if (!officer) throw new Error(`Practice names ${name}, who holds no post on ${on}.`);
  return officer;
}

const morning = (on: Day) => new Date(startOfDay(on).getTime() + 8 * 3_600_000);
