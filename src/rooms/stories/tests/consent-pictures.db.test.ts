import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readStoredFile } from "#kernel/files/index.ts";
import { files } from "#kernel/files/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { publishDue } from "../commands/publish-due.ts";
import { publicPictureFile, publicPictures, publicStory } from "../queries/public.ts";
import { storyConsents, storyPictures } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import { storyGiven } from "./story-given.ts";

let office: Office;
let phuong: Visitor;
let agencyId: string;
let storyId: string;
let at: string;
const now = new Date("2020-05-18T12:00:00+07:00");
const slug = "nguoi-giu-lua";
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"] });
  phuong = await office.as("Trà Thị Mỹ Phương");
  const officer = await officerNamed(office.db, "Trà Thị Mỹ Phương", "2020-05-18");
  agencyId = officer.agencyId;
  storyId = await storyGiven(office.db, officer, { title: "Người giữ lửa", slug, consentNeeded: true });
  at = `/stories/${storyId}`;
}, 120_000);
afterAll(() => office.close());

const consent = { personName: "Sơn Thị Hoa", reach: "own_portal", givenOn: "01/05/2020", paper: "Phiếu 01/05/2020" };
const consents = () => office.db.select().from(storyConsents).where(eq(storyConsents.storyId, storyId));
const standing = async () => (await office.db.select().from(stories).where(eq(stories.id, storyId)))[0]!;
const read = () => publicStory(office.db, agencyId, slug, now);

/** A photo as a telephone writes it: turned on its side, with place and device. */
async function photo(): Promise<Uint8Array> {
  return sharp({ create: { width: 2400, height: 1600, channels: 3, background: "#7a9e63" } })
    .withExif({
      IFD0: { Make: "MAY-ANH-CUA-HOA", Orientation: "6" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "9/1 36/1 12/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "105/1 58/1 30/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
const words = { alt: "Bà Hoa ngồi bên bàn hòa giải", caption: "Buổi hòa giải tháng 4", credit: "Châu Hữu Sang" };
const upload = (name: string, bytes: Uint8Array, fields: object = {}) =>
  phuong.upload(`${at}/pictures`, { ...words, showsPeople: "on", ...fields }, [{ field: "picture", name, bytes }]);
const text = (content: string) => new TextEncoder().encode(content);

describe("a picture of a story", () => {
  test("is made small, upright and bare: no place, no device is left in its bytes", async () => {
    const sent = await photo();
    expect((await sharp(sent).metadata()).exif?.toString("latin1")).toContain("MAY-ANH-CUA-HOA");
    expect((await upload("hoa.jpg", sent)).status).toBe(303);
    const [row] = await office.db.select().from(storyPictures).where(eq(storyPictures.storyId, storyId));
    expect(row).toMatchObject({ width: 1600, height: 2400, alt: words.alt, showsPeople: true });
    for (const [fileId, width] of [
      [row!.fileId, 1600],
      [row!.smallFileId, 640],
    ] as const) {
      const { bytes, type } = await readStoredFile(office.db, agencyId, fileId, office.dataFolder);
      const kept = await sharp(bytes).metadata();
      expect([type, kept.format, kept.width]).toEqual(["image/jpeg", "jpeg", width]);
      expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([undefined, undefined, undefined, undefined]);
      const raw = Buffer.from(bytes).toString("latin1");
      for (const trace of ["MAY-ANH", "Exif", "GPS", "http://ns.adobe.com"]) expect(raw).not.toContain(trace);
    }
    expect((await office.db.select().from(files)).map(({ sha256 }) => sha256).length).toBe(2);
  });

  test.each([
    ["ve.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'],
    ["gia.jpg", "<html><script>alert(1)</script></html>"],
    ["gia.png", "%PDF-1.4\ntrailer\n%%EOF"],
    ["hong.jpg", "\u00ff\u00d8\u00ff\u00e0 không phải ảnh"],
  ])("%s is refused in a sentence, and what was typed stays", async (name, content) => {
    const bytes = name === "hong.jpg" ? Uint8Array.from([255, 216, 255, 224, ...text("hong")]) : text(content);
    const answer = await upload(name, bytes);
    const page = await answer.text();
    expect([answer.status, page.includes(words.alt), /(Tệp|Ảnh) \S+ (là|không|hỏng)/.test(page)]).toEqual([
      422,
      true,
      true,
    ]);
    expect(page).not.toContain("<script>alert");
    expect((await office.db.select().from(storyPictures)).length).toBe(1);
  });

  test("asks for words that stand for it", async () => {
    const answer = await upload("hoa.jpg", await photo(), { alt: "" });
    const page = await answer.text();
    expect([answer.status, page]).toEqual([422, expect.stringContaining("cho người không nhìn được")]);
    const marks = [...page.matchAll(/name="(waits\[(?:large|small)\])" value="([\w-]{43})"/g)].map((one) => [
      one[1],
      one[2],
    ]);
    expect([marks.length, page.includes("hoa.jpg, ")]).toEqual([2, true]);
    const waits = Object.fromEntries(marks);
    const forged = { ...waits, "waits[large]": `${waits["waits[large]"]}x` };
    expect((await phuong.post(`${at}/pictures`, { ...words, showsPeople: "on", ...forged })).status).toBe(422);
    expect((await phuong.post(`${at}/pictures`, { ...words, showsPeople: "on", ...waits })).status).toBe(303);
    expect((await office.db.select().from(storyPictures)).length).toBe(1);
  });
});

describe("the consent of the person it tells of", () => {
  test("is written down with scope, day and paper; what is missing is named", async () => {
    expect(await read()).toBeNull();
    const bare = await phuong.post(`${at}/consents`, { ...consent, paper: "", reach: "" });
    const page = await bare.text();
    expect(bare.status).toBe(422);
    for (const said of ["Chọn phạm vi đồng ý", "Ghi giấy tờ làm căn cứ", "Chọn điều được đồng ý", "Sơn Thị Hoa"])
      expect(page).toContain(said);
    expect((await phuong.post(`${at}/consents`, { ...consent, about: ["text", "photo"] })).status).toBe(303);
    expect(await read()).toMatchObject({ title: "Người giữ lửa", pictures: [{ alt: words.alt }] });
  });

  test("for the portal alone keeps the story from the newspaper, with her name and her words", async () => {
    await phuong.post("/stories/channels", { kind: "press", name: "Báo Sóc Trăng", active: "on" });
    const page = await phuong.page(`${at}/sendings`);
    const channel = /<option value="([0-9a-f-]{36})"/.exec(page)![1]!;
    const answer = await phuong.post(`${at}/sendings`, { channel, sentOn: "18/05/2020", number: "Số 20" });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("Sơn Thị Hoa chỉ đồng ý")]);
  });

  test("for photos taken back takes them off at once and leaves the text", async () => {
    const one = (await consents()).find(({ about }) => about === "photo")!;
    const [picture] = await office.db.select().from(storyPictures);
    expect(await publicPictureFile(office.db, agencyId, picture!.id, false, now)).not.toBeNull();
    const end = `${at}/consents/${one.id}/withdrawal`;
    expect((await phuong.post(end, { reason: "" })).status).toBe(422);
    expect((await phuong.post(end, { reason: "Bà không muốn lên ảnh" })).status).toBe(303);
    expect((await phuong.post(end, { reason: "Bà không muốn lên ảnh" })).status).toBe(409);
    expect(await read()).toMatchObject({ title: "Người giữ lửa", pictures: [] });
    expect(await publicPictures(office.db, [storyId], now)).toEqual([]);
    expect(await publicPictureFile(office.db, agencyId, picture!.id, true, now)).toBeNull();
    expect(await phuong.page(at)).toContain("Bà không muốn lên ảnh");
  });

  test("for the text taken back takes the story off, says why inside, and holds it when it is to go out again", async () => {
    const one = (await consents()).find(({ about }) => about === "text")!;
    await phuong.post(`${at}/consents/${one.id}/withdrawal`, { reason: "Gia đình xin thôi" });
    expect([await read(), (await standing()).state]).toEqual([null, "withdrawn"]);
    const page = await phuong.page(at);
    for (const said of ["Người được nêu không còn đồng ý đăng bài", "Gia đình xin thôi", "Đã rút ngày 18/05/2020"])
      expect(page).toContain(said);
    await office.db.update(stories).set({ state: "scheduled" }).where(eq(stories.id, storyId));
    expect(await publishDue(office.db, new Date("2026-01-02T12:00:00+07:00"))).toBe(0);
    expect(await phuong.page("/stories?group=held")).toContain("Bị giữ: chưa có hoặc đã rút đồng ý");
    expect(await phuong.page("/desk")).toContain("Xem vì sao bài chưa ra: Người giữ lửa");
    await phuong.post(`${at}/consents`, { ...consent, givenOn: "18/05/2020", about: ["text"] });
    expect(await publishDue(office.db, new Date("2026-01-02T12:00:00+07:00"))).toBe(1);
    expect(await read()).toMatchObject({ title: "Người giữ lửa" });
  });

  test("that runs out takes the story off by itself", async () => {
    const [last] = (await consents()).filter(({ withdrawnOn }) => withdrawnOn === null);
    await office.db.update(storyConsents).set({ until: "2020-05-17" }).where(eq(storyConsents.id, last!.id));
    expect(await read()).toBeNull();
    await publishDue(office.db, new Date("2026-01-02T12:00:00+07:00"));
    expect((await standing()).state).toBe("withdrawn");
  });
});
