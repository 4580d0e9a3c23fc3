import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listArchive, unpack } from "#kernel/archives/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { faultsOf } from "#kernel/epub/tests/faults.ts";
import { placeOf } from "#kernel/files/index.ts";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { awards } from "#rooms/awards/schema.ts";
import { recognitions } from "#rooms/exemplars/schema/recognition.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { books } from "../schema/books.ts";
import { storyConsents, storyPictures } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import { consentGiven, pictureGiven, storyGiven } from "./story-given.ts";

type Bookmark = { title: string; items: Bookmark[] };
type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A word that must be in no book: it stands in everything that is held back. */
const secret = "bimatkhongduocin";
/** Noon of the agency's day, as its clock has it. */
const now = new Date("2020-05-18T05:00:00Z");

let office: Office;
let phuong: Officer;
let editor: Visitor;
let picture: { bytes: Buffer; sha256: string };
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, clockDays: { "soc-trang": "2020-05-18" } });
  phuong = await officerNamed(office.db, "Trà Thị Mỹ Phương", "2020-05-18");
  editor = await office.as("Trà Thị Mỹ Phương");
  const bytes = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: "#7a9" } })
    .jpeg()
    .toBuffer();
  picture = { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  const place = placeOf(office.dataFolder, picture.sha256);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, bytes);
}, 120_000);
afterAll(() => office.close());

const given = (
  slug: string,
  more: Omit<Partial<typeof stories.$inferSelect>, "slug" | "title"> & { title?: string } = {},
) => storyGiven(office.db, phuong, { title: slug.replaceAll("-", " "), slug, ...more });

async function pictured(storyId: string, showsPeople: boolean): Promise<string> {
  const id = await pictureGiven(office.db, phuong, storyId, showsPeople);
  const [row] = await office.db.select().from(storyPictures).where(eq(storyPictures.id, id));
  await office.db.update(files).set({ sha256: picture.sha256 }).where(eq(files.id, row!.fileId));
  return id;
}

/** Puts a book together through the pages; gives its address. Stories are put in whether or not they may be printed. */
async function bookOf(title: string, storyIds: readonly string[], more: Record<string, string> = {}): Promise<string> {
  const posted = await editor.post("/stories/books", { title, groupedBy: "none", ...more });
  const at = posted.headers.get("location")!.replace(/\/stories$/, "");
  const bookId = at.split("/").at(-1)!;
  for (const [n, storyId] of storyIds.entries())
    await office.db.execute(`insert into book_stories values ('${bookId}', '${storyId}', ${n + 1})`);
  return at;
}
const make = async (at: string) => expect((await editor.post(`${at}/making`)).status).toBe(303);

async function edition(at: string, which: "a5" | "a4" | "epub", reader = editor): Promise<Uint8Array> {
  const answer = await reader.get(`${at}/editions/${which}`);
  expect([which, answer.status]).toEqual([which, 200]);
  return new Uint8Array(await answer.arrayBuffer());
}
const pdfOf = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes));
async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  return (await extractText(pdf, { mergePages: true })).text.normalize("NFC");
}
function epubTexts(bytes: Uint8Array): string {
  const entries = listArchive(bytes, { entries: 1_000, unpackedBytes: 100_000_000 });
  return entries.map((entry) => `${entry.name}\n${new TextDecoder().decode(unpack(entry))}`).join("\n");
}
/** All a book says, in print and as an e-book. */
async function everything(at: string): Promise<string> {
  const [a5, a4, epub] = [await edition(at, "a5"), await edition(at, "a4"), await edition(at, "epub")];
  return [await textOf(await pdfOf(a5)), await textOf(await pdfOf(a4)), epubTexts(epub)]
    .join("\n")
    .replace(/\s+/g, " ");
}

describe("a book of stories", () => {
  test("is chosen by year, field, unit and kind, ordered, made, and given out in print and as an e-book", async () => {
    const exemplarId = newId();
    await office.db.insert(exemplars).values({
      ...{
        id: exemplarId,
        agencyId: phuong.agencyId,
        unitId: phuong.unitId,
        name: "Sơn Thị Hoa",
        caption: "Công chức",
      },
      ...{ kindKey: "ca-nhan", kindName: "Cá nhân", holderKind: "person", origin: "office", stage: "recognised" },
      ...{ detectedOn: "2019-10-10", createdAt: now },
    });
    const body = "Mở #eval(1) $x$ @a *b*.\n\n## Cách làm\n\n- Một & hai\n- Ba <b>";
    const one = await given("cau-chuyen-dau", { title: "Chuyện ở phum", body, exemplarId, field: "Hòa giải" });
    const two = await given("cau-chuyen-hai", { title: "Chuyện “hai” & <ba>", field: "Hộ tịch" });
    await pictured(one, false);
    const at = await bookOf("Những bông hoa đẹp", [], {
      ...{ subtitle: "Gương điển hình 2020", groupedBy: "field", placeAndYear: "Sóc Trăng, năm 2020" },
      foreword: "Lời mở **đầu**.",
    });
    const choosing = await editor.page(`${at}/stories?field=${encodeURIComponent("Hòa giải")}&year=2020&kind=person`);
    expect([choosing.includes(one), choosing.includes(two)]).toEqual([true, false]);
    expect(await editor.page(`${at}/stories?year=2019`)).not.toContain(one);
    expect((await editor.post(`${at}/stories`, { story: [] })).status).toBe(422);
    expect((await editor.post(`${at}/stories`, { story: [one, two] })).status).toBe(303);
    const line = (n: number, story: string, position: string) => ({
      [`line[${n}][story]`]: story,
      [`line[${n}][position]`]: position,
    });
    expect((await editor.post(`${at}/order`, { ...line(0, one, "hai"), ...line(1, two, "1") })).status).toBe(422);
    expect((await editor.post(`${at}/order`, { ...line(0, one, "2"), ...line(1, two, "1") })).status).toBe(303);
    await make(at);

    const a5 = await pdfOf(await edition(at, "a5"));
    const { info } = await getMeta(a5);
    expect([info.Title, info.Language]).toEqual(["Những bông hoa đẹp", "vi"]);
    const [, , wide, high] = (await a5.getPage(1)).view;
    expect([Math.round((wide! / 72) * 25.4), Math.round((high! / 72) * 25.4)]).toEqual([148, 210]);
    const [, , wide4, high4] = (await (await pdfOf(await edition(at, "a4"))).getPage(1)).view;
    expect([Math.round((wide4! / 72) * 25.4), Math.round((high4! / 72) * 25.4)]).toEqual([210, 297]);
    const outline = ((await a5.getOutline()) as Bookmark[]).map(({ title, items }) => [
      title,
      ...items.map((inner) => inner.title),
    ]);
    expect(outline).toEqual([
      ["Lời nói đầu"],
      ["Mục lục"],
      ["Hòa giải", "Chuyện ở phum"],
      ["Hộ tịch", "Chuyện “hai” & <ba>"],
      ["Tra theo tên cá nhân, tập thể"],
      ["Tra theo đơn vị"],
      ["Tra theo lĩnh vực"],
    ]);
    const said = await textOf(a5);
    for (const words of ["NHỮNG BÔNG HOA ĐẸP", "Sóc Trăng, năm 2020", "Mở #eval(1) $x$ @a", "Một & hai", "Ba <b>"])
      expect(said).toContain(words);
    expect(said.replace(/\s+/g, " ")).toMatch(/Sơn Thị Hoa \d+/);

    const epub = await edition(at, "epub");
    expect(faultsOf(epub)).toEqual([]);
    const pages = epubTexts(epub);
    expect(pages).toContain("<h1>Chuyện “hai” &amp; &lt;ba&gt;</h1>");
    expect(pages).toContain('alt="Một buổi ở phum"');
    expect(pages).not.toContain("<b>");
    const [row] = await office.db.select().from(books).where(eq(books.title, "Những bông hoa đẹp"));
    expect(row!.contents!.stories.map(({ id }) => id)).toEqual([two, one]);
  }, 60_000);

  test("is read by staff when it was made, put together by those who run the stories alone, and known to nobody elsewhere", async () => {
    const staff = await office.as("Danh Thị Huệ");
    const at = await bookOf("Sách chưa làm", [await given("bai-cua-sach")]);
    expect((await staff.get(at)).status).toBe(404);
    expect(await staff.page("/stories/books")).not.toContain("Sách chưa làm");
    await make(at);
    expect(await staff.page(at)).toContain("bai cua sach");
    await edition(at, "epub", staff);
    for (const path of [`${at}/words`, `${at}/stories`, `${at}/order`, `${at}/making`])
      expect([path, (await staff.post(path)).status]).toEqual([path, 403]);
    const [row] = await office.db.select().from(books).where(eq(books.title, "Sách chưa làm"));
    for (const reader of [staff, editor]) expect((await reader.get(`/files/${row!.a5FileId}`)).status).toBe(404);
    expect((await editor.get(`${at}/editions/docx`)).status).toBe(404);
  }, 60_000);

  test("made again takes the place of what was; what is not made says so; while it is made it is not made twice", async () => {
    const [one, two] = [await given("bai-mot-lan"), await given("bai-them-vao")];
    const at = await bookOf("Sách làm hai lần", [one]);
    expect((await editor.get(`${at}/editions/a5`)).status).toBe(403);
    await make(at);
    const read = async () => (await office.db.select().from(books).where(eq(books.title, "Sách làm hai lần")))[0]!;
    const first = await read();
    await editor.post(`${at}/stories`, { story: two });
    await make(at);
    const again = await read();
    expect(again.a5FileId).not.toBe(first.a5FileId);
    expect(again.contents!.stories).toHaveLength(2);
    expect(await everything(at)).toContain("bai them vao");
    await office.db.update(books).set({ state: "making", stage: "a4", toldAt: now }).where(eq(books.id, again.id));
    expect((await editor.post(`${at}/making`)).status).toBe(403);
    expect(await editor.page(at)).toMatch(/Dàn trang khổ A4.*<progress[^>]*value="58"/s);
    const long = new Date(now.getTime() - 3_600_000);
    await office.db.update(books).set({ toldAt: long }).where(eq(books.id, again.id));
    await make(at);
    expect((await read()).state).toBe("made");
  }, 90_000);

  test("without a story that may be printed is not made", async () => {
    const at = await bookOf("Sách trống", [await given("bai-da-go", { state: "withdrawn" })]);
    expect((await editor.post(`${at}/making`)).status).toBe(403);
    expect(await editor.page(at)).toContain("Để ngoài: đã gỡ");
  });
});

describe("nothing that is held back gets into a book", () => {
  test("withdrawn, unpublished, embargoed, without consent or with too narrow a one, of a suspended exemplar: not a word", async () => {
    const hidden = (slug: string, more: Parameters<typeof given>[1] = {}) =>
      given(slug, {
        title: `${secret} ${slug}`,
        standfirst: secret,
        body: `Chuyện ${secret}.`,
        field: secret,
        ...more,
      });
    const held: string[] = [];
    for (const state of ["writing", "approved", "withdrawn"] as const)
      held.push(await hidden(`muon-in-${state}`, { state }));
    held.push(
      await hidden("in-hen-gio", {
        state: "scheduled",
        publishedAt: null,
        publishAt: new Date("2020-05-20T01:00:00Z"),
      }),
    );
    held.push(await hidden("in-chua-dong-y", { consentNeeded: true }));
    const [narrow, over] = [
      await hidden("in-hep", { consentNeeded: true }),
      await hidden("in-rut", { consentNeeded: true }),
    ];
    await consentGiven(office.db, phuong, narrow, { reach: "own_portal" });
    await consentGiven(office.db, phuong, over, { reach: "everywhere", withdrawnOn: "2020-05-17" });
    const suspended = newId();
    await office.db.insert(exemplars).values({
      ...{
        id: suspended,
        agencyId: phuong.agencyId,
        unitId: phuong.unitId,
        name: `Tập thể ${secret}`,
        caption: secret,
      },
      ...{ kindKey: "tap-the", kindName: "Tập thể", holderKind: "collective", origin: "office", stage: "recognised" },
      ...{ detectedOn: "2019-10-10", createdAt: now, standing: "suspended" },
    });
    held.push(narrow, over, await hidden("in-tam-dung", { exemplarId: suspended }));
    const [award] = await office.db.select().from(awards).where(eq(awards.agencyId, phuong.agencyId)).limit(1);
    const caseId = newId();
    await office.db.insert(recognitions).values({
      ...{ id: caseId, agencyId: phuong.agencyId, exemplarId: suspended, awardId: award!.id, year: 2020 },
      ...{ proposedBy: "Văn phòng Sở", proposedOn: "2020-04-01", createdAt: now },
    });
    held.push(await hidden("in-cho-quyet-dinh", { embargoRecognitionId: caseId }));
    const shown = await given("duoc-in", { title: "Chuyện được in" });
    const people = await pictured(shown, true);
    await office.db.update(storyPictures).set({ alt: secret, caption: secret }).where(eq(storyPictures.id, people));

    const at = await bookOf("Sách không lộ", [...held, shown]);
    await make(at);
    const text = await everything(at);
    expect(text).toContain("Chuyện được in");
    expect(text).not.toContain(secret);
    const page = await editor.page(at);
    expect(page).toContain(`${held.length}\u00a0bài không in được lúc này`);
    const staff = await office.as("Danh Thị Huệ");
    expect(await staff.page(at)).not.toContain(secret);
    expect(await editor.page(`${at}/stories`)).not.toContain(secret);
  }, 90_000);

  test("what is withdrawn, or loses a consent, after the book was made is given out to nobody; made anew it is gone", async () => {
    const [kept, asked] = [await given("o-lai"), await given("se-rut-khoi-sach", { consentNeeded: true })];
    const consent = await consentGiven(office.db, phuong, asked, { reach: "everywhere" });
    const photo = await consentGiven(office.db, phuong, asked, { reach: "everywhere", about: "photo" });
    await pictured(asked, true);
    const at = await bookOf("Sách sẽ đổi", [kept, asked]);
    await make(at);
    expect(await everything(at)).toContain("se rut khoi sach");
    const withdraw = (which: string) =>
      office.db.update(storyConsents).set({ withdrawnOn: "2020-05-18" }).where(eq(storyConsents.id, which));
    const refused = async () => {
      for (const reader of [editor, await office.as("Danh Thị Huệ")])
        for (const which of ["a5", "a4", "epub"])
          expect((await reader.get(`${at}/editions/${which}`)).status).toBe(403);
      expect(await editor.page(at)).toContain("thôi phát");
    };
    await withdraw(photo);
    await refused();
    await make(at);
    expect(await everything(at)).toContain("se rut khoi sach");
    await withdraw(consent);
    await refused();
    await make(at);
    const text = await everything(at);
    expect([text.includes("o lai"), text.includes("se rut khoi sach")]).toEqual([true, false]);
    await office.db
      .update(stories)
      .set({ changedAt: new Date("2020-05-18T03:00:00Z") })
      .where(eq(stories.id, kept));
    expect(await editor.page(at)).toContain("đính chính sau khi làm sách");
    await office.db.update(stories).set({ state: "withdrawn" }).where(eq(stories.id, kept));
    await refused();
  }, 120_000);
});
