import { and, eq, sql } from "drizzle-orm";
import { stampOf } from "#kernel/web/security/human-pace.ts";
import { proofs } from "#rooms/plans/schema.ts";
import type { Office, Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestQuestions } from "../schema/quiz.ts";
import { contests } from "../schema.ts";

/** The moment at which tests of quizzes are opened: what a person's pace is measured from. */
export const opened = new Date("2026-01-02T05:00:00Z");
export const stampOfAPerson = () => stampOf("tests-only-secret-tests-only-secret", new Date(opened.getTime() - 60_000));

/** Somebody of the public, as she types herself. */
export const ofThePublic = { name: "Kim Sa Rươl", place: "Ấp Hòa Lý", contact: "0909 111 222", agrees: "on" };

/** Stands with every right answer; on no page before the results. */
export const secretSource = "Trang 17, tài liệu tuyên truyền nội bộ";

/** A quiz of Sóc Trăng as its office types it. */
export const quizTyped = {
  ...{ kind: "own", format: "quiz", name: "Tìm hiểu phong trào thi đua yêu nước", subject: "Thi đua yêu nước" },
  ...{ entrants: "everyone", takesPost: "on", postAddress: "Văn phòng Sở Tư pháp", predicts: "on" },
  ...{ startsOn: "01/03/2020", endsOn: "31/03/2020" },
  ...{ "prizes[0][name]": "Giải Nhất", "prizes[0][count]": "1", "prizes[1][name]": "Giải Nhì" },
};

/** A question as it is typed; of two choices, the right ones by turns. */
export const questionTyped = (n: number) => ({
  ...{ text: `Câu hỏi số ${n}?`, "choices[0]": `Một ${n}`, "choices[1]": `Hai ${n}`, rightChoice: String(n % 2) },
  source: secretSource,
});

/** What stands in the database of one quiz, and its answers as a form posts them. */
export function quizAt({ db }: Office, at: string) {
  const id = at.split("/").at(-1)!;
  const questions = () =>
    db.select().from(contestQuestions).where(eq(contestQuestions.contestId, id)).orderBy(contestQuestions.position);
  const entryOf = async (name: string) => {
    const [row] = await db
      .select({ entry: contestEntries })
      .from(contestEntries)
      .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
      .where(and(eq(contestEntries.contestId, id), eq(contestAuthors.name, name)));
    return row!.entry;
  };
  return {
    ...{ at, id, questions, entryOf },
    stored: async () => (await db.select().from(contests).where(eq(contests.id, id)))[0]!,
    /** Of each entrant the place the page of places tells, and what parts it from the one before. */
    async placesIn(page: string, names: readonly string[]) {
      const rows = page.split("<tr").map((row) => row.split("</tr")[0]!);
      const entries = await Promise.all(names.map(entryOf));
      return entries.map(({ id: entry }, n) => {
        const cells = (rows.find((row) => row.includes(entry)) ?? "").replace(/<[^>]+>/g, "|").split("|");
        const said = cells.map((cell) => cell.trim()).filter(Boolean);
        return [names[n], said.find((cell) => /^\d+$/.test(cell)), said.at(-1)] as const;
      });
    },
    /** Answers by question, right ones but for those named. */
    async answers(wrong: number[], more: Record<string, string> = {}): Promise<Record<string, string>> {
      const rows = (await questions()).flatMap(({ id: questionId, rightChoice }, n) => [
        [`answers[${n}][questionId]`, questionId],
        [`answers[${n}][choice]`, String(wrong.includes(n) ? (rightChoice + 1) % 2 : rightChoice)],
      ]);
      return { ...Object.fromEntries(rows), ...more };
    },
  };
}
export type QuizHere = ReturnType<typeof quizAt>;

/** Drafts the quiz and gives where it stands. */
export async function draftQuiz(office: Office, ry: Visitor, more: Record<string, string> = {}): Promise<QuizHere> {
  const made = await ry.post("/contests", { ...quizTyped, ...more });
  return quizAt(office, made.headers.get("location")!.split("?")[0]!);
}

/** The quiz on 10/03/2020: four questions, launched, Châu Thanh Phong its organiser, who names Lê Thị Thu Châu as kin. */
export async function beginQuiz(office: Office, ry: Visitor): Promise<QuizHere> {
  const phong = await office.as("Châu Thanh Phong");
  await ry.post("/practice-clock", { day: "10/03/2020" });
  const quiz = await draftQuiz(office, ry, { duty: await dutyOwedBy(office, "Lý Hoàng Dũng") });
  for (const n of [1, 2, 3, 4]) await ry.post(`${quiz.at}/questions`, questionTyped(n));
  await launchQuiz(ry, quiz);
  await nameOrganiser(ry, quiz, "Châu Thanh Phong");
  await phong.post(`${quiz.at}/kin`, { kin: "Lê Thị Thu Châu\nTrần Thị Bé Sáu" });
  return quiz;
}

/** Four papers that count and one left open; the day is then past the last. Gives the code of the one of the public. */
export async function enterPapers(office: Office, { at, id, answers, entryOf }: QuizHere): Promise<string> {
  const [ry, toan] = [await office.as("Thạch Thị Sa Ry"), await office.as("Nguyễn Văn Toản")];
  for (const [name, wrong, prediction] of [
    ["Lý Hoàng Dũng", [0], "1"],
    ["Lê Thị Thu Châu", [], "3"],
  ] as const) {
    const who = await office.as(name);
    await who.post(`${at}/paper`);
    await who.post(`${at}/paper/sending`, await answers([...wrong], { prediction }));
  }
  const kin = await entryOf("Lê Thị Thu Châu");
  await ry.post(`${at}/entries/${kin.id}/acceptance`, { reason: "Đã xác minh" });
  const stranger = office.stranger();
  const begun = await stranger.post(`/du-thi/soc-trang/${id}`, { ...ofThePublic, stamp: stampOfAPerson() });
  const paper = begun.headers.get("location")!;
  await stranger.post(`${paper}/nop`, await answers([0, 1], { prediction: "3" }));
  await toan.post(`${at}/paper`);
  await ry.post("/practice-clock", { day: "02/04/2020" });
  const post = { name: "Thạch Bưu", postmarkedOn: "31/03/2020", receivedOn: "02/04/2020", prediction: "2" };
  await ry.post(`${at}/post-entries`, { ...post, ...(await answers([0])) });
  return paper.split("/").at(-1)!;
}

/** Launches it to all units. */
export async function launchQuiz(ry: Visitor, { at, stored }: QuizHere): Promise<Response> {
  const document = { number: "5/TL-STP", launchedOn: "01/03/2020", to: "all" };
  return ry.post(`${at}/launch`, { revision: String((await stored()).revision), ...document });
}

/** Names somebody an organiser by the page of organisers. */
export async function nameOrganiser(ry: Visitor, { at }: QuizHere, name: string): Promise<Response> {
  const page = await ry.page(`${at}/jury`);
  const [, person] = new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name},`).exec(page)!;
  return ry.post(`${at}/jury`, { "hands[0][person]": person!, "hands[0][role]": "judge" });
}

/** A duty whose proof may be a document, which the unit of this person owes in the days of the quiz. */
export async function dutyOwedBy({ db }: Office, name: string): Promise<string> {
  const { unitId } = await officerNamed(db, name, "2020-03-10");
  const { rows } = await db.execute<{ id: string }>(sql`
    select d.id from duties d join obligations o on o.duty_id = d.id where 'document' = any(d.proofs) and o.unit_id = ${unitId}
      and o.state not in ('lapsed', 'excused') and (o.due_from is null or o.due_from <= '2020-03-10')
      and (o.due_on is null or o.due_on >= '2020-03-10') limit 1`);
  return rows[0]!.id;
}

/** The proofs of plan duties that one thing brought. */
export function proofsBy({ db }: Office, sourceId: string) {
  return db.select({ title: proofs.title }).from(proofs).where(eq(proofs.sourceId, sourceId));
}
