import { stat, utimes } from "node:fs/promises";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeOf, sweepFiles } from "#kernel/files/index.ts";
import { files } from "#kernel/files/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestEntries, contestEntryFiles } from "../schema/entries.ts";
import {
  type ContestHere,
  contestAt,
  launchBlind,
  ofThePublic,
  opened,
  stampOfAPerson,
  wordFile,
} from "./blind-stage.ts";

/** Files of a form that came back with a fault wait in it, for that form alone, until it is sent. */
let office: Office;
let contest: ContestHere;
let other: ContestHere;
let ry: Visitor;
let chau: Visitor;
let dung: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened });
  [ry, chau, dung] = [
    await office.as("Thạch Thị Sa Ry"),
    await office.as("Lê Thị Thu Châu"),
    await office.as("Lý Hoàng Dũng"),
  ];
  await ry.post("/practice-clock", { day: "10/03/2020" });
  contest = await launchBlind(office, ry);
  other = contestAt(office, (await launchBlind(office, ry)).at);
}, 180_000);
afterAll(() => office.close());

const word = (name: string, text = name) => ({ field: "files", name, bytes: wordFile(`Chữ của ${text}.`) });
const marksIn = (page: string) =>
  [...page.matchAll(/name="kept\[\d+\]\[mark\]" value="([\w-]{43})"/g)].map((one) => one[1]!);
const asKept = (marks: string[]) => Object.fromEntries(marks.map((mark, n) => [`kept[${n}][mark]`, mark]));
const gone = "Có tệp giữ lại từ lần trước không còn nữa";
const waiting = () => office.db.select().from(files).where(isNotNull(files.waitsIn));
const entriesOf = ({ id }: ContestHere) =>
  office.db
    .select({ title: contestEntries.title, text: contestEntries.fileText, file: files })
    .from(contestEntries)
    .innerJoin(contestEntryFiles, eq(contestEntryFiles.entryId, contestEntries.id))
    .innerJoin(files, eq(files.id, contestEntryFiles.fileId))
    .where(eq(contestEntries.contestId, id))
    .orderBy(contestEntries.submittedAt, contestEntryFiles.position);
const formOf = ({ id }: ContestHere) => `/du-thi/soc-trang/${id}`;
const typed = () => ({ ...ofThePublic, body: "", stamp: stampOfAPerson() });

/** Sends the form; gives its answer and the page's words where it came back. */
async function send(who: Visitor, path: string, fields: Record<string, string>, sent: ReturnType<typeof word>[] = []) {
  const answer = await who.upload(path, fields, sent);
  const page = answer.status === 303 ? "" : await answer.text();
  return { status: answer.status, page, marks: marksIn(page) };
}

test("staff: a file waits under its own name, goes with the entry without a new upload, and goes once", async () => {
  const at = `${contest.at}/entries/new`;
  const first = await send(chau, at, { title: "", body: "" }, [word("Châu viết.docx")]);
  expect([first.status, first.marks.length]).toEqual([422, 1]);
  expect(first.page).toContain("Châu viết.docx");
  expect(first.page).toContain("Gửi bài dự thi</h1>");
  expect(first.page).not.toMatch(/[Cc]họn lại tệp/);
  expect((await send(dung, at, { title: "Của tôi", body: "", ...asKept(first.marks) })).page).toContain(gone);
  const again = await send(chau, at, { title: "", body: "", ...asKept(first.marks) });
  expect(again.marks).toEqual(first.marks);
  expect((await send(chau, at, { title: "Chị văn thư", body: "", ...asKept(first.marks) })).status).toBe(303);
  const [entry, ...more] = await entriesOf(contest);
  expect(more).toEqual([]);
  expect([entry!.file.name, entry!.file.waitsIn, entry!.file.markHash]).toEqual(["bai-du-thi-1.docx", null, null]);
  expect(entry!.text).toBe("Chữ của Châu viết.docx.");
  const twice = await send(chau, at, { title: "Lần nữa", body: "", ...asKept(first.marks) });
  expect([twice.status, twice.marks]).toEqual([422, []]);
  expect(twice.page).toContain(gone);
});

test("mending: what waits takes the place of the files that are there, not before it is sent", async () => {
  const [{ file: before } = { file: null }] = await entriesOf(contest);
  const { id, revision } = await contest.entryOf("Lê Thị Thu Châu");
  const at = `${contest.at}/entries/${id}/edit`;
  const back = await send(chau, at, { title: "", body: "", revision: `${revision}` }, [word("Bản sửa.docx")]);
  expect(back.page).toContain("Sửa bài dự thi</h1>");
  expect((await entriesOf(contest)).map(({ file }) => file.id)).toEqual([before!.id]);
  const values = { title: "Chị văn thư, bản sửa", body: "", revision: `${revision}` };
  expect((await send(chau, at, { ...values, ...asKept(back.marks) })).status).toBe(303);
  expect((await entriesOf(contest)).map(({ text }) => text)).toEqual(["Chữ của Bản sửa.docx."]);
});

test("the public: a mark is worth nothing in another contest, to staff, or invented; nobody reads what waits", async () => {
  const stranger = office.stranger();
  const { status, page, marks } = await send(stranger, formOf(contest), { ...typed(), contact: "" }, [
    word("Bé Sáu.docx"),
  ]);
  expect([status, marks.length]).toEqual([422, 1]);
  expect(page).toContain("Bé Sáu.docx");
  const [row] = await waiting();
  expect([row!.name, page.includes(row!.id)]).toEqual(["Bé Sáu.docx", false]);
  for (const who of [ry, chau, stranger]) expect((await who.get(`/files/${row!.id}`)).status).not.toBe(200);
  for (const [who, path, kept] of [
    [stranger, formOf(other), marks],
    [chau, `${contest.at}/entries/new`, marks],
    [ry, `${contest.at}/post-entries`, marks],
    [stranger, formOf(contest), [marks[0]!.replace(/.$/, (last) => (last === "A" ? "B" : "A"))]],
    [stranger, formOf(contest), [row!.id]],
    [stranger, formOf(contest), [row!.markHash!]],
  ] as const)
    expect((await send(who, path, { ...typed(), ...asKept([...kept]) })).page).toContain(gone);
  expect(await entriesOf(other)).toEqual([]);
  const tooFast = await send(stranger, formOf(contest), { ...typed(), stamp: "1.x", ...asKept(marks) });
  expect([tooFast.status, tooFast.marks]).toEqual([422, marks]);
  const both = await Promise.all(
    [1, 2].map(() => send(office.stranger(), formOf(contest), { ...typed(), ...asKept(marks) })),
  );
  expect(both.map((one) => one.status).sort()[0]).toBe(303);
  expect([409, 422]).toContain(both.map((one) => one.status).sort()[1]);
  const own = (await entriesOf(contest)).filter(({ title }) => title === ofThePublic.title);
  expect(own.map(({ file }) => file.id)).toEqual([row!.id]);
  expect((await ry.get(`/files/${row!.id}`)).status).toBe(200);
  expect((await chau.get(`/files/${row!.id}`)).status).toBe(404);
});

test("kept and new files count together; a faulty one costs only itself; a tick takes one out; the same is not kept twice", async () => {
  const stranger = office.stranger();
  const form = formOf(other);
  const faulty = { field: "files", name: "hỏng.docx", bytes: new TextEncoder().encode("không phải Word") };
  const three = await send(stranger, form, typed(), [word("a.docx"), word("b.docx"), word("c.docx"), faulty]);
  expect(three.marks).toHaveLength(3);
  expect(three.page).toContain("hỏng.docx");
  const over = await send(stranger, form, { ...typed(), ...asKept(three.marks) }, [
    word("d.docx"),
    word("e.docx"),
    word("g.docx"),
  ]);
  expect(over.page).toContain("Gửi nhiều nhất 5 tệp. Đang giữ 3 tệp");
  expect(over.marks).toEqual(three.marks);
  const dropped = { ...typed(), title: "", ...asKept(three.marks), "kept[0][drop]": "on" };
  const two = await send(stranger, form, dropped, [word("c.docx")]);
  expect(two.marks).toEqual(three.marks.slice(1));
  expect(two.page).not.toMatch(/kept\[\d\]\[drop\]"[^>]*checked/);
  expect((await send(stranger, form, { ...typed(), ...asKept(two.marks) }, [word("h.docx")])).status).toBe(303);
  const sent = await entriesOf(other);
  expect(sent.map(({ file }) => file.name)).toEqual(["bai-du-thi-1.docx", "bai-du-thi-2.docx", "bai-du-thi-3.docx"]);
  expect(sent[0]!.text).toBe("Chữ của b.docx.\n\nChữ của c.docx.\n\nChữ của h.docx.");
});

test("by post: the officer's scan waits while she mends the days", async () => {
  const values = { name: "Kim Sa Rươl", title: "Ngôi chùa", body: "", receivedOn: "10/03/2020" };
  const at = `${contest.at}/post-entries`;
  const back = await send(ry, at, { ...values, postmarkedOn: "" }, [word("Bản quét.docx")]);
  expect([back.status, back.marks.length]).toEqual([422, 1]);
  expect(back.page).toContain("Bản quét.docx");
  expect((await send(ry, at, { ...values, postmarkedOn: "09/03/2020", ...asKept(back.marks) })).status).toBe(303);
  expect((await contest.entryOf("Kim Sa Rươl")).fileText).toBe("Chữ của Bản quét.docx.");
});

test("what is never sent is swept away with its content; what was sent stays", async () => {
  const { marks } = await send(office.stranger(), formOf(contest), { ...typed(), contact: "" }, [word("bỏ dở.docx")]);
  const left = await waiting();
  expect(left.map(({ name }) => name).sort()).toEqual(["a.docx", "bỏ dở.docx"]);
  const kept = await entriesOf(contest);
  const { agencyId } = left[0]!;
  const places = left.map(({ sha256 }) => placeOf(office.dataFolder, sha256));
  for (const place of places) await utimes(place, new Date(0), new Date(0));
  const sweep = (before: string) =>
    sweepFiles(office.db, office.dataFolder, { agencyId, before: new Date(before), kept: sql`false` });
  await sweep("2020-03-09T00:00:00Z");
  expect(await waiting()).toHaveLength(2);
  await sweep("2020-03-12T00:00:00Z");
  expect(await waiting()).toEqual([]);
  for (const place of places) expect(await stat(place).catch(() => null)).toBeNull();
  expect((await send(office.stranger(), formOf(contest), { ...typed(), ...asKept(marks) })).page).toContain(gone);
  expect(await entriesOf(contest)).toEqual(kept);
  const [one] = kept;
  expect(
    await office.db
      .select()
      .from(files)
      .where(and(eq(files.id, one!.file.id))),
  ).toHaveLength(1);
});
