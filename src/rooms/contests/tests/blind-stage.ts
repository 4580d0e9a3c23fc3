import { and, eq } from "drizzle-orm";
import { strToU8, zipSync } from "fflate";
import { stampOf } from "#kernel/web/security/human-pace.ts";
import type { Office, Visitor } from "#testing/office.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contests } from "../schema.ts";

/** The moment at which tests of contests are opened: what a person's pace is measured from. */
export const opened = new Date("2026-01-02T05:00:00Z");

/** A contest of writing of Sóc Trăng as its office types it. */
export const rules = {
  ...{
    kind: "own",
    name: "Viết về người tốt quanh ta",
    subject: "Gương người tốt, việc tốt trong ngành",
    entrants: "everyone",
  },
  ...{ takesText: "on", takesFiles: "on", takesPost: "on", postAddress: "Văn phòng Sở Tư pháp", maxWords: "1500" },
  ...{ startsOn: "01/03/2020", endsOn: "31/03/2020", spread: "10", judgesPerEntry: "2", tieRule: "criteria" },
  ...{
    "criteria[0][name]": "Nội dung",
    "criteria[0][points]": "60",
    "criteria[1][name]": "Cách viết",
    "criteria[1][points]": "40",
  },
  ...{
    "prizes[0][name]": "Giải Nhất",
    "prizes[0][count]": "1",
    "prizes[1][name]": "Giải Nhì",
    "prizes[1][count]": "2",
  },
};

/** Words of a published story, sent as one's own. */
export const copied =
  "Bảy giờ sáng thứ Bảy, quán cà phê đầu chợ đã kín bàn. Người bán vé số, bác xe ôm, mấy chị tiểu thương ngồi lẫn với cán bộ Phòng Phổ biến, giáo dục pháp luật. Mỗi buổi có từ 25 đến 40 người. Câu hỏi ghi vào giấy nhỏ, bốc lên trả lời; câu nào chưa chắc thì hẹn buổi sau.";

/** A Word file of these words that names its maker where nobody sees it. */
export const wordFile = (text: string) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "docProps/core.xml": strToU8("<cp:coreProperties><dc:creator>Lê Thị Thu Châu</dc:creator></cp:coreProperties>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

/** A contest where it stands, with what is stored of it. */
export function contestAt({ db }: Office, at: string) {
  const id = at.split("/").at(-1)!;
  return {
    ...{ at, id },
    stored: async () => (await db.select().from(contests).where(eq(contests.id, id)))[0]!,
    async entryOf(name: string) {
      const [row] = await db
        .select({ entry: contestEntries })
        .from(contestEntries)
        .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
        .where(and(eq(contestEntries.contestId, id), eq(contestAuthors.name, name)));
      return row!.entry;
    },
  };
}
export type ContestHere = ReturnType<typeof contestAt>;

/** Drafts it and launches it to all units. */
export async function launchBlind(office: Office, ry: Visitor): Promise<ContestHere> {
  const made = await ry.post("/contests", rules);
  const contest = contestAt(office, made.headers.get("location")!.split("?")[0]!);
  const document = { revision: "1", number: "12/TL-STP", launchedOn: "01/03/2020", to: "all" };
  const launched = await ry.post(`${contest.at}/launch`, document);
  if (launched.status !== 303) throw new Error(`The launch answered ${launched.status}.`);
  return contest;
}

/** Names a jury, its chair first; gives the answer. */
export async function nameJury(ry: Visitor, { at }: ContestHere, ...names: string[]): Promise<Response> {
  const page = await ry.page(`${at}/jury`);
  const ids = names.map((name) => new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name},`).exec(page)![1]!);
  const fields = ids.flatMap((one, n) => [
    [`hands[${n}][person]`, one],
    [`hands[${n}][role]`, n === 0 ? "chair" : "judge"],
  ]);
  return ry.post(`${at}/jury`, Object.fromEntries(fields));
}

/** What the public types beside a stamp of a person's pace. */
export const ofThePublic = {
  ...{ name: "Trần Thị Bé Sáu", place: "Ấp Hòa Lý", contact: "0909000111", title: "Tiếng trống ấp tôi", agrees: "on" },
  body: "Mỗi chiều ông Tư gõ trống gọi bà con ra nhà sinh hoạt, nghe giải thích cách sang tên đất.",
};
export const stampOfAPerson = () => stampOf("tests-only-secret-tests-only-secret", new Date(opened.getTime() - 60_000));

/** Four entries that are taken in: by text, by file, from the public, by post. The day is then that of the judging. */
export async function enterFour(office: Office, ry: Visitor, contest: ContestHere): Promise<void> {
  const { at, id, entryOf } = contest;
  const [chau, dung] = [await office.as("Lê Thị Thu Châu"), await office.as("Lý Hoàng Dũng")];
  const text = "Tôi là Lý Hoàng Dũng. Con đò đưa giấy tờ qua sông mỗi sáng, ba năm chưa trễ một ngày.";
  await dung.post(`${at}/entries/new`, { title: "Người giữ con đò", body: text });
  const words = "Chị văn thư nhớ từng số công văn, mười năm không để lạc một tờ giấy nào của dân.";
  const file = { field: "files", name: "Bai du thi Thu Chau.docx", bytes: wordFile(words) };
  await chau.upload(`${at}/entries/new`, { title: "Chị văn thư", body: "" }, [file]);
  await office.stranger().post(`/du-thi/soc-trang/${id}`, { ...ofThePublic, stamp: stampOfAPerson() });
  await ry.post("/practice-clock", { day: "06/04/2020" });
  const post = { name: "Kim Sa Rươl", title: "Ngôi chùa dạy luật", body: "Nhà chùa mở lớp dạy chữ, dạy luật." };
  await ry.post(`${at}/post-entries`, { ...post, receivedOn: "06/04/2020", postmarkedOn: "31/03/2020" });
  const dungs = "Lý Hoàng Dũng";
  for (const name of [dungs, "Lê Thị Thu Châu", ofThePublic.name, post.name])
    await ry.post(`${at}/entries/${(await entryOf(name)).id}/acceptance`, {
      reason: name === dungs ? "Đã che tên" : "",
    });
}
