import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { notices } from "#kernel/notices/index.ts";
import { initiativeAuthors, initiativeRounds, initiatives } from "#rooms/initiatives/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "ninh-binh"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
});
afterAll(() => office.close());

async function personOf(name: string) {
  const [person] = await office.db.select().from(people).where(eq(people.name, name));
  return person!;
}

/** A draft of hers, in a round of its own. */
async function draftInitiative(by: { id: string; agencyId: string; name: string }, title: string) {
  const { unitId } = await officerNamed(office.db, by.name, "2018-01-05");
  const [roundId, id, at] = [newId(), newId(), new Date("2018-01-04T02:00:00Z")];
  const { agencyId } = by;
  const round = { id: roundId, agencyId, year: 2018, title: `Đợt ${title}`, councilId: unitId, openedAt: at };
  await office.db.insert(initiativeRounds).values(round);
  const of = { agencyId, roundId, unitId, title, solution: "Có mô tả.", createdBy: by.id, createdAt: at };
  await office.db.insert(initiatives).values({ id, ...of });
  const author = { initiativeId: id, position: 1, name: by.name, personId: by.id, share: 1000 };
  await office.db.insert(initiativeAuthors).values(author);
}

describe("notices", () => {
  test("are one's own; opening one leads to its thing and marks it, and nothing is marked by looking", async () => {
    const [mine, hers] = [await personOf("Lâm Thị Bích Thủy"), await personOf("Trần Minh Khải")];
    const told = { createdAt: new Date("2018-01-05T01:00:00Z"), agencyId: mine.agencyId };
    const [one] = await office.db
      .insert(notices)
      .values({ ...told, personId: mine.id, text: "Đã tiếp nhận: Danh sách", href: "/plans" })
      .returning();
    await office.db.insert(notices).values({ ...told, personId: hers.id, text: "Chỉ cho Khải đọc", href: "/desk" });

    const list = await thuy.page("/notices");
    expect(list).toContain("Đã tiếp nhận: Danh sách");
    expect(list).toContain("Mới");
    expect(list).not.toContain("Chỉ cho Khải đọc");
    expect(list).toContain("thông báo chưa đọc");
    expect(await thuy.page("/notices")).toContain("Mới");

    expect((await khai.post(`/notices/${one!.id}/reading`)).status).toBe(404);
    const gone = await thuy.post(`/notices/${one!.id}/reading`);
    expect([gone.status, gone.headers.get("location")]).toEqual([303, "/plans"]);
    const [after] = await office.db.select().from(notices).where(eq(notices.id, one!.id));
    expect(after!.readAt).not.toBeNull();
    expect((await thuy.post("/notices/abc/reading")).status).toBe(404);
  });

  test("can all be marked at once, one's own only", async () => {
    await thuy.post("/notices/readings");
    const [mine, hers] = [await personOf("Lâm Thị Bích Thủy"), await personOf("Trần Minh Khải")];
    const unread = (id: string) =>
      office.db
        .select()
        .from(notices)
        .where(and(eq(notices.personId, id), isNull(notices.readAt)));
    expect(await unread(mine.id)).toHaveLength(0);
    expect((await unread(hers.id)).length).toBeGreaterThan(0);
    expect(await thuy.page("/notices")).not.toContain("thông báo chưa đọc");
  });
});

describe("search", () => {
  test("finds plans, duties, exemplars, units and people without diacritics", async () => {
    const page = await khai.page("/search?q=dien+hinh+tien+tien");
    expect(page).toContain("787/TA-TĐKT");
    expect(await khai.page("/search?q=tran+van+thoi")).toContain("Tòa án nhân dân huyện Trần Văn Thời");
    expect(await khai.page("/search?q=787/ta")).toContain("787/TA-TĐKT");
    expect(await khai.page("/search?q=bich+thuy")).toContain("Lâm Thị Bích Thủy");
    expect(await khai.page("/search?q=phien+toa+rut+kinh")).toMatch(
      /href="\/exemplars\/[^"]+">Phiên tòa rút kinh nghiệm trực tuyến/,
    );
    expect(await khai.page("/search?q=danh+sach+dang+ky")).toMatch(/href="\/obligations\/\d+">Gửi danh sách đăng ký/);
  });

  test("finds movements, initiatives with their authors, and clusters", async () => {
    expect(await khai.page("/search?q=phung+cong")).toMatch(/href="\/movements\/[^"]+">Phụng công, thủ pháp/);
    expect(await khai.page("/search?q=cum+thi+dua+toa+an")).toMatch(/href="\/clusters\/[^"]+">Cụm thi đua Tòa án/);
    const [thuyOf, khaiOf] = [await personOf("Lâm Thị Bích Thủy"), await personOf("Trần Minh Khải")];
    await draftInitiative(thuyOf, "Sổ tay thẩm phán điện tử");
    expect(await thuy.page("/search?q=so+tay+tham+phan")).toMatch(
      /href="\/initiatives\/[^"]+">Sổ tay thẩm phán điện tử/,
    );
    expect(await khai.page("/search?q=lam+thi+bich")).toContain("Sổ tay thẩm phán điện tử");
    await draftInitiative(khaiOf, "Bảng nhắc hạn xét xử");
    expect(await thuy.page("/search?q=bang+nhac+han")).toContain("Không tìm thấy");
  });

  test("shows a district's officer the people of her court, not those of another", async () => {
    expect(await thuy.page("/search?q=Trương Hoàng Phúc")).toContain(">Trương Hoàng Phúc</a>");
    expect(await thuy.page("/search?q=Châu Hữu Nghĩa")).not.toContain(">Châu Hữu Nghĩa</a>");
    expect(await khai.page("/search?q=Châu Hữu Nghĩa")).toContain(">Châu Hữu Nghĩa</a>");
  });

  test("finds nothing of another agency, though it is there", async () => {
    expect(await personOf("Đinh Thị Hoa")).toBeTruthy();
    for (const words of ["Đinh Thị Hoa", "09/KH-STP", "Phòng Tư pháp huyện Yên Mô", "Hoa Lư"]) {
      expect([words, await khai.page(`/search?q=${encodeURIComponent(words)}`)]).toEqual([
        words,
        expect.stringContaining("Không tìm thấy"),
      ]);
    }
  });

  test("asks for two letters at least, and takes signs of the pattern language as they are", async () => {
    expect(await khai.page("/search?q=a")).toContain("Ghi ít nhất hai chữ cái");
    expect(await khai.page("/search?q=%25%25")).toContain("Không tìm thấy");
  });
});
