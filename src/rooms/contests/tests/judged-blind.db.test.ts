import { and, eq } from "drizzle-orm";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stampOf } from "#kernel/web/security/human-pace.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestConflicts, contestSheets } from "../schema/judging.ts";
import { contestRounds, contests } from "../schema.ts";

/** A contest of Sóc Trăng from its rules to its certificates. Who must not be known writes here; what could leak is really there. */
let office: Office;
let ry: Visitor;
let hue: Visitor;
let tai: Visitor;
let phong: Visitor;
let chau: Visitor;
let dung: Visitor;
let toan: Visitor;
const opened = new Date("2026-01-02T05:00:00Z");
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang", "ca-mau"], lived: true, papers: true, now: opened });
  ry = await office.as("Thạch Thị Sa Ry");
  [hue, tai, phong] = [
    await office.as("Danh Thị Huệ"),
    await office.as("Mã Quốc Tài"),
    await office.as("Châu Thanh Phong"),
  ];
  [chau, dung, toan] = [
    await office.as("Lê Thị Thu Châu"),
    await office.as("Lý Hoàng Dũng"),
    await office.as("Nguyễn Văn Toản"),
  ];
  await ry.post("/practice-clock", { day: "10/03/2020" });
}, 180_000);
afterAll(() => office.close());

let at: string;
let id: string;
const rules = {
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
const stored = async () => (await office.db.select().from(contests).where(eq(contests.id, id)))[0]!;
const entryOf = async (name: string) => {
  const [row] = await office.db
    .select({ entry: contestEntries, personId: contestAuthors.personId })
    .from(contestEntries)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(and(eq(contestEntries.contestId, id), eq(contestAuthors.name, name)));
  return row!.entry;
};
const personId = async (page: Visitor, name: string) => {
  const html = await page.page(`${at}/jury`);
  return new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name},`).exec(html)![1]!;
};
const copied =
  "Bảy giờ sáng thứ Bảy, quán cà phê đầu chợ đã kín bàn. Người bán vé số, bác xe ôm, mấy chị tiểu thương ngồi lẫn với cán bộ Phòng Phổ biến, giáo dục pháp luật. Mỗi buổi có từ 25 đến 40 người. Câu hỏi ghi vào giấy nhỏ, bốc lên trả lời; câu nào chưa chắc thì hẹn buổi sau.";
const wordFile = (text: string) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "docProps/core.xml": strToU8("<cp:coreProperties><dc:creator>Lê Thị Thu Châu</dc:creator></cp:coreProperties>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

test("rules are drafted, launched to the units, a jury is named; who drew them up does not judge", async () => {
  const made = await ry.post("/contests", rules);
  expect(made.status).toBe(303);
  at = made.headers.get("location")!.split("?")[0]!;
  id = at.split("/").at(-1)!;
  const document = { revision: "1", number: "12/TL-STP", launchedOn: "01/03/2020", to: "all" };
  expect((await ry.post(`${at}/launch`, document)).status).toBe(303);
  const jury = async (...names: string[]) => {
    const ids = await Promise.all(names.map((name) => personId(ry, name)));
    return Object.fromEntries(
      ids.flatMap((one, n) => [
        [`hands[${n}][person]`, one],
        [`hands[${n}][role]`, n === 0 ? "chair" : "judge"],
      ]),
    );
  };
  expect((await ry.post(`${at}/jury`, await jury("Danh Thị Huệ", "Thạch Thị Sa Ry"))).status).toBe(403);
  expect((await ry.post(`${at}/jury`, await jury("Danh Thị Huệ", "Mã Quốc Tài", "Châu Thanh Phong"))).status).toBe(303);
  expect((await hue.get(`${at}/entries/new`)).status).toBe(403);
});

test("staff enter by text and by file; a forged file comes back with a sentence; the activity names nobody", async () => {
  expect((await dung.post(`${at}/entries`, { title: "Người giữ con đò", body: "" })).status).toBe(422);
  const text = "Tôi là Lý Hoàng Dũng. Con đò đưa giấy tờ qua sông mỗi sáng, ba năm chưa trễ một ngày.";
  expect((await dung.post(`${at}/entries`, { title: "Người giữ con đò", body: text })).status).toBe(303);
  const forged = await chau.upload(`${at}/entries`, { title: "Chị văn thư", body: "" }, [
    { field: "files", name: "bai.docx", bytes: strToU8("<script>alert(1)</script>") },
  ]);
  expect(forged.status).toBe(422);
  expect(await forged.text()).toContain("Chọn tệp");
  const words = "Chị văn thư nhớ từng số công văn, mười năm không để lạc một tờ giấy nào của dân.";
  const sent = await chau.upload(`${at}/entries`, { title: "Chị văn thư", body: "" }, [
    { field: "files", name: "Bai du thi Thu Chau.docx", bytes: wordFile(words) },
  ]);
  expect(sent.status).toBe(303);
  expect((await toan.post(`${at}/entries`, { title: "Quán cà phê pháp luật", body: copied })).status).toBe(303);
  expect((await entryOf("Lê Thị Thu Châu")).fileText).toContain("nhớ từng số công văn");
  const activity = await ry.page("/activity");
  expect(activity).toContain("gửi bài dự thi");
  expect(activity).not.toContain("Lê Thị Thu Châu");
});

test("the public enters without signing in, at a person's pace, and gets a code that tells what became of it", async () => {
  const stranger = office.stranger();
  const form = `/du-thi/soc-trang/${id}`;
  const stamp = stampOf("tests-only-secret-tests-only-secret", new Date(opened.getTime() - 60_000));
  const typed = {
    ...{
      name: "Trần Thị Bé Sáu",
      place: "Ấp Hòa Lý",
      contact: "0909000111",
      title: "Tiếng trống ấp tôi",
      agrees: "on",
    },
    ...{ body: "Mỗi chiều ông Tư gõ trống gọi bà con ra nhà sinh hoạt, nghe giải thích cách sang tên đất." },
  };
  expect((await stranger.post(form, { ...typed, stamp: "1.x" })).status).toBe(422);
  const lacking = await stranger.post(form, { ...typed, contact: "", agrees: "", stamp });
  expect(lacking.status).toBe(422);
  const went = await stranger.post(form, { ...typed, stamp });
  expect(went.status).toBe(303);
  const receipt = went.headers.get("location")!;
  expect(receipt).toMatch(/\/bien-nhan\/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const page = await stranger.page(receipt);
  expect(page).toContain("Chờ kiểm tra");
  expect(page).not.toContain("Tiếng trống");
  expect((await stranger.get(receipt.replace(/.$/, (last) => (last === "A" ? "B" : "A")))).status).toBe(404);
  expect((await stranger.post(form, { ...typed, website: "x", stamp })).headers.get("location")).toBe(form);
  expect(await office.db.select().from(contestEntries).where(eq(contestEntries.title, typed.title))).toHaveLength(1);
});

test("of an entry by post the day of the postmark counts, whenever it is written down", async () => {
  await ry.post("/practice-clock", { day: "06/04/2020" });
  const late = {
    name: "Kim Sa Rươl",
    title: "Ngôi chùa dạy luật",
    body: "Nhà chùa mở lớp dạy chữ, dạy luật.",
    receivedOn: "06/04/2020",
  };
  expect((await hue.get(`${at}/post-entries/new`)).status).toBe(403);
  expect((await ry.post(`${at}/post-entries`, { ...late, postmarkedOn: "31/03/2020" })).status).toBe(303);
  expect(
    (
      await ry.post(`${at}/post-entries`, {
        ...late,
        name: "Kim Sa Muộn",
        title: "Cây cầu",
        body: "Cây cầu ván thay bằng bê tông.",
        postmarkedOn: "01/04/2020",
      })
    ).status,
  ).toBe(303);
  const one = await entryOf("Kim Sa Muộn");
  expect(await ry.page(`${at}/entries/${one.id}`)).toContain("Bài gửi sau hạn nhận bài");
  expect((await ry.post(`${at}/entries/${one.id}/acceptance`, { reason: "Xin châm chước" })).status).toBe(403);
  expect((await ry.post(`${at}/entries/${one.id}/barring`, { reason: "Quá hạn một ngày" })).status).toBe(303);
  expect((await chau.post(`${at}/entries`, { title: "Muộn", body: "Muộn" })).status).toBe(403);
});

test("a copied entry is caught beside the published story, passage by passage; taken in only with a reason", async () => {
  const copy = await entryOf("Nguyễn Văn Toản");
  expect(copy.likeWarning).toBe("strong");
  const page = await ry.page(`${at}/entries/${copy.id}/likeness`);
  expect(page).toContain("Cà phê pháp luật sáng thứ Bảy");
  expect(page).toContain("<b>");
  expect((await ry.post(`${at}/entries/${copy.id}/acceptance`, { reason: "" })).status).toBe(422);
  expect((await ry.post(`${at}/entries/${copy.id}/barring`, { reason: "Chép bài đã đăng" })).status).toBe(303);
  expect(await toan.page(`${at}/entries/${copy.id}`)).toContain("Chép bài đã đăng");
  expect((await dung.get(`${at}/entries/${copy.id}`)).status).toBe(404);
  expect((await ry.get(`${at}/judging`)).status).toBe(200);
  expect((await ry.post(`${at}/judging`)).status).toBe(403);
  for (const name of ["Lý Hoàng Dũng", "Lê Thị Thu Châu", "Trần Thị Bé Sáu", "Kim Sa Rươl"]) {
    const { id: entry } = await entryOf(name);
    const reason = name === "Lý Hoàng Dũng" ? "Tên tác giả đã che" : "";
    expect([name, (await ry.post(`${at}/entries/${entry}/acceptance`, { reason })).status]).toEqual([name, 303]);
  }
});

test("entries are given out evenly by chance; the judge of the author's unit and the one with kin are locked", async () => {
  expect((await phong.post(`${at}/kin`, { kin: "Trần Thị Bé Sáu" })).status).toBe(303);
  expect((await ry.post(`${at}/judging`)).status).toBe(303);
  const rows = await office.db
    .select({ ground: contestConflicts.ground, author: contestAuthors.name })
    .from(contestConflicts)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestConflicts.entryId))
    .where(eq(contestAuthors.contestId, id));
  expect(rows.sort((a, b) => a.ground.localeCompare(b.ground))).toEqual([
    { ground: "kin", author: "Trần Thị Bé Sáu" },
    { ground: "same_unit", author: "Lý Hoàng Dũng" },
  ]);
  const sheets = await office.db.select().from(contestSheets).where(eq(contestSheets.contestId, id));
  expect(sheets).toHaveLength(8);
  const loads = [hue, tai, phong].map(
    (_, n) => sheets.filter(({ judgeId }) => judgeId === [...new Set(sheets.map((one) => one.judgeId))][n]).length,
  );
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
});

const sheetsIn = async (judge: Visitor) => [
  ...new Set([...(await judge.page(`${at}/sheets`)).matchAll(/\/sheets\/([0-9a-f-]{36})/g)].map((one) => one[1]!)),
];
/** Lines of the activity that tell of the contest: its authors do other work too. */
const aboutContest = (html: string) =>
  html
    .split("<li>")
    .filter((line) => line.includes("Viết về người tốt quanh ta"))
    .join("\n");
const hidden = ["Lý Hoàng Dũng", "Lê Thị Thu Châu", "Trần Thị Bé Sáu", "Kim Sa Rươl", "0909000111", "Ấp Hòa Lý"];

test("nothing a judge can open tells whose an entry is: pages, files and their names, activity, notices, search", async () => {
  for (const judge of [hue, tai, phong]) {
    const pages = [
      at,
      `${at}/sheets`,
      "/activity",
      "/notices",
      "/contests",
      "/search?q=Ng%C6%B0%E1%BB%9Di%20gi%E1%BB%AF%20con%20%C4%91%C3%B2",
    ];
    for (const sheet of await sheetsIn(judge)) pages.push(`${at}/sheets/${sheet}`);
    for (const page of pages) {
      const whole = await judge.page(page);
      const html = page === "/activity" ? aboutContest(whole) : whole;
      expect([page, hidden.filter((one) => html.includes(one))]).toEqual([page, []]);
      expect([page, html.includes(`${at}/entries/`)]).toEqual([page, false]);
      const [file] = /\/sheets\/[0-9a-f-]{36}\/files\/\d/.exec(html) ?? [];
      if (!file) continue;
      const answer = await judge.get(`${at}${file}`);
      expect(answer.headers.get("content-disposition")).toMatch(/filename="phach-\d+-1\.docx"/);
      expect(Buffer.from(await answer.arrayBuffer()).includes("Châu")).toBe(false);
    }
    for (const closed of ["entries", "entries.xlsx", "judging", "ranking", "post-entries/new", "opening"])
      expect([closed, (await judge.get(`${at}/${closed}`)).status]).toEqual([closed, 403]);
  }
  const authored = await entryOf("Lê Thị Thu Châu");
  expect((await hue.get(`${at}/entries/${authored.id}`)).status).toBe(404);
  const [held] = /\/files\/[0-9a-f-]{36}/.exec(await ry.page(`${at}/entries/${authored.id}`))!;
  expect([(await ry.get(held!)).status, (await hue.get(held!)).status]).toEqual([200, 404]);
  const own = await chau.page(`${at}/entries/${authored.id}`);
  expect(own).not.toContain(String(authored.blindNumber));
});

const mark = async (judge: Visitor, sheet: string, first: number, second: number) => {
  const page = await judge.page(`${at}/sheets/${sheet}`);
  const ids = [...page.matchAll(/name="marks\[\d\]\[criterionId\]" value="([^"]+)"/g)].map((one) => one[1]!);
  const revision = /name="revision" value="(\d+)"/.exec(page)![1]!;
  return judge.post(`${at}/sheets/${sheet}`, {
    ...{ revision, "marks[0][criterionId]": ids[0]!, "marks[0][points]": String(first) },
    ...{ "marks[1][criterionId]": ids[1]!, "marks[1][points]": String(second) },
  });
};
const sheetOf = async (judge: Visitor, number: number) => {
  const html = await judge.page(`${at}/sheets`);
  return new RegExp(`/sheets/([0-9a-f-]{36})">${number}<`).exec(html)?.[1];
};

test("a judge who knows the author gives the entry up; it is locked from her and goes to another", async () => {
  const { blindNumber } = await entryOf("Kim Sa Rươl");
  const judges = [hue, tai, phong];
  const held = await Promise.all(judges.map((judge) => sheetOf(judge, blindNumber)));
  const who = held.findIndex((one) => one !== undefined);
  const [other] = held.flatMap((one, n) => (one === undefined ? [n] : []));
  expect((await judges[who]!.post(`${at}/sheets/${held[who]}/recusal`, { reason: "" })).status).toBe(422);
  expect((await judges[who]!.post(`${at}/sheets/${held[who]}/recusal`, { reason: "Bạn cũ" })).status).toBe(303);
  expect((await judges[who]!.get(`${at}/sheets/${held[who]}`)).status).toBe(404);
  expect(await sheetOf(judges[other!]!, blindNumber)).toBeDefined();
});

test("marks above the criterion come back; two far apart call a third; nobody else sees them before the round closes", async () => {
  const number = (await entryOf("Lê Thị Thu Châu")).blindNumber;
  const judges = [hue, tai, phong];
  const mine = await Promise.all(judges.map((judge) => sheetOf(judge, number)));
  const [a, b] = mine.flatMap((one, n) => (one ? [n] : []));
  expect((await mark(judges[a!]!, mine[a!]!, 61, 30)).status).toBe(422);
  expect((await mark(judges[a!]!, mine[a!]!, 57.25, 37)).status).toBe(303);
  expect((await judges[b!]!.get(`${at}/sheets/${mine[a!]}`)).status).toBe(404);
  expect((await mark(judges[b!]!, mine[b!]!, 40, 30)).status).toBe(303);
  const third = judges.findIndex((_, n) => n !== a && n !== b);
  const called = await sheetOf(judges[third]!, number);
  expect(called).toBeDefined();
  const progress = await ry.page(`${at}/judging`);
  expect(progress).toContain("đã gọi người thứ ba");
  expect(progress).not.toContain("94,25");
  expect((await mark(judges[third]!, called!, 55, 37)).status).toBe(303);
});

test("a round closes when every sheet is in; places and scores are seen by number, prizes chosen, names opened in one recorded act", async () => {
  const [round] = await office.db.select().from(contestRounds).where(eq(contestRounds.contestId, id));
  const closing = `${at}/rounds/${round!.id}/closing`;
  expect((await ry.post(closing)).status).toBe(403);
  for (const judge of [hue, tai, phong])
    for (const sheet of await sheetsIn(judge))
      if (!(await judge.page(`${at}/sheets/${sheet}`)).includes('value="37"')) await mark(judge, sheet, 45, 30);
  expect((await ry.post(closing)).status).toBe(303);
  const [sheet] = await sheetsIn(hue);
  expect((await mark(hue, sheet!, 10, 10)).status).toBe(403);
  const ranking = await hue.page(`${at}/ranking`);
  expect(hidden.filter((one) => ranking.includes(one))).toEqual([]);
  const opening = await ry.page(`${at}/opening`);
  expect(hidden.filter((one) => opening.includes(one))).toEqual([]);
  const rows = [...opening.matchAll(/name="awards\[(\d+)\]\[entryId\]" value="([^"]+)"/g)];
  const prizes = [...new Set([...opening.matchAll(/<option value="([0-9a-f-]{36})"/g)].map((one) => one[1]!))];
  const { revision } = await stored();
  const given = Object.fromEntries(
    rows.flatMap(([, n, entry]) => [
      [`awards[${n}][entryId]`, entry!],
      [`awards[${n}][prizeId]`, n === "0" ? prizes[0]! : n === "1" ? prizes[1]! : ""],
    ]),
  );
  const act = { revision: String(revision), ...given };
  expect((await ry.post(`${at}/opening`, { ...act, word: "mở" })).status).toBe(422);
  const wrong = { ...act, "awards[0][prizeId]": prizes[1]!, "awards[1][prizeId]": prizes[0]!, word: "MỞ PHÁCH" };
  expect((await ry.post(`${at}/opening`, wrong)).status).toBe(422);
  expect((await hue.post(`${at}/opening`, { ...act, word: "MỞ PHÁCH" })).status).toBe(403);
  expect((await ry.post(`${at}/opening`, { ...act, word: "mở phách" })).status).toBe(303);
  expect((await ry.post(`${at}/opening`, { ...act, word: "MỞ PHÁCH" })).status).toBe(403);
  expect((await stored()).openedAt).not.toBeNull();
  expect(await hue.page(`${at}/ranking`)).toContain("Lê Thị Thu Châu");
  expect(await dung.page(at)).not.toContain("Lê Thị Thu Châu");
});

test("results are announced, certificates can be checked by anybody, a complaint is answered, a prize taken back says so", async () => {
  const { revision } = await stored();
  const decision = {
    revision: String(revision),
    decisionNumber: "88/QĐ-STP",
    decidedOn: "05/04/2020",
    decidedBy: "Giám đốc Sở Tư pháp",
  };
  expect((await ry.post(`${at}/announcement`, { ...decision, decisionNumber: "" })).status).toBe(422);
  expect((await ry.post(`${at}/announcement`, decision)).status).toBe(303);
  expect(await dung.page(at)).toContain("Lê Thị Thu Châu");
  const certificates = await ry.page(`${at}/certificates`);
  expect(certificates).toContain("Giấy chứng nhận");
  expect(certificates).toContain("<path d=");
  const stranger = office.stranger();
  const check = "/kiem-tra-giay-chung-nhan/soc-trang?so=88/QD-STP&ten=le%20thi%20thu%20chau";
  expect(await stranger.page(check)).toContain("Giải Nhất, Viết về người tốt quanh ta");
  expect(await stranger.page(`/cuoc-thi/soc-trang/${id}`)).toContain("Lê Thị Thu Châu");
  expect(await stranger.page("/cuoc-thi/soc-trang")).toContain("Đã công bố kết quả");
  const mine = await entryOf("Lý Hoàng Dũng");
  expect((await dung.post(`${at}/entries/${mine.id}/complaints`, { text: "Xin xem lại điểm nội dung." })).status).toBe(
    303,
  );
  expect((await dung.post(`${at}/entries/${mine.id}/complaints`, { text: "Lần nữa" })).status).toBe(403);
  expect(await ry.page("/desk")).toContain("Trả lời khiếu nại");
  const [answer] = /\/contests\/[0-9a-f-]+\/complaints\/[0-9a-f-]{36}\/answer/.exec(await ry.page(`${at}/complaints`))!;
  expect((await ry.post(answer!, { upheld: "no" })).status).toBe(422);
  expect((await ry.post(answer!, { upheld: "no", answer: "Hai giám khảo chấm như nhau." })).status).toBe(303);
  expect(await dung.page(`${at}/entries/${mine.id}`)).toContain("Hai giám khảo chấm như nhau.");
  const page = await ry.page(`${at}/complaints`);
  const [revoke] = /\/contests\/[0-9a-f-]+\/awards\/[0-9a-f-]{36}\/revocation/.exec(page)!;
  expect((await ry.post(revoke!, { reason: "Phát hiện chép bài" })).status).toBe(303);
  expect(await stranger.page(check)).toContain("Đã bị thu hồi, hủy bỏ");
  expect(await stranger.page(`/cuoc-thi/soc-trang/${id}`)).not.toContain("Lê Thị Thu Châu");
});
