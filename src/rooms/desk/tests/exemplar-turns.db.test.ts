import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { nurturingItems, nurturings } from "#rooms/exemplars/schema/nurturing.ts";
import { replications } from "#rooms/exemplars/schema/replication.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";

let office: Office;
let ids: { anh: string; nghia: string; nguyet: string; thanh: string; agency: string; centre: string; giaVien: string };
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"], clockDays: { "ninh-binh": "2023-06-05" } });
  const person = async (name: string) => (await office.db.select().from(people).where(eq(people.name, name)))[0]!;
  const unit = async (name: string) =>
    (await office.db.select().from(unitVersions).where(eq(unitVersions.name, name)))[0]!.unitId;
  const nghia = await person("Đỗ Văn Nghĩa");
  ids = {
    ...{ anh: newId(), nghia: nghia.id, agency: nghia.agencyId },
    nguyet: (await person("Tạ Thị Minh Nguyệt")).id,
    thanh: (await person("Hoàng Thị Thanh")).id,
    centre: await unit("Trung tâm Trợ giúp pháp lý nhà nước"),
    giaVien: await unit("Phòng Tư pháp huyện Gia Viễn"),
  };
  await office.db.insert(exemplars).values({
    ...{ id: ids.anh, agencyId: ids.agency, unitId: ids.centre, name: "Phạm Thị Ngọc Ánh", kindKey: "ca-nhan" },
    ...{ kindName: "Điển hình tiên tiến", holderKind: "person", origin: "office", stage: "nurturing" },
    ...{ detectedOn: "2022-03-08", nurturedOn: "2022-04-01", createdAt: new Date() },
  });
}, 120_000);
afterAll(() => office.close());

const desk = async (name: string, scope = "") => {
  const html = await (await office.as(name)).page(`/desk${scope}`);
  const text = html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z]+;|\s+/g, " ");
  return { text, turns: Number(/Bàn làm việc (\d+)/.exec(text)?.[1] ?? 0) };
};

test("who was selected and then left alone is asked of the unit, and told to the head of the agency", async () => {
  expect((await desk("Nguyễn Công Chương")).text).toContain("Lập kế hoạch bồi dưỡng Phạm Thị Ngọc Ánh");
  expect((await desk("Lã Thế Định", "?scope=agency")).text).toContain(
    "1 điển hình đã chọn mà chưa có kế hoạch bồi dưỡng",
  );
  expect((await desk("Dương Hải Thùy")).text).not.toContain("Phạm Thị Ngọc Ánh");
});

test("a plan waits for those named in it, for each until he has agreed; the number at the menu counts it", async () => {
  const before = await desk("Đỗ Văn Nghĩa");
  await office.db.insert(nurturings).values({
    ...{
      exemplarId: ids.anh,
      startsOn: "2023-06-01",
      touchedOn: "2023-06-01",
      helperId: ids.thanh,
      helperCharge: "Kèm",
    },
    ...{ committeeId: ids.nghia, committeeCharge: "Theo dõi", headId: ids.nguyet, headCharge: "Bố trí" },
  });
  const after = await desk("Đỗ Văn Nghĩa");
  expect(after.text).toContain("Thống nhất kế hoạch bồi dưỡng Phạm Thị Ngọc Ánh");
  expect(after.text).not.toContain("Lập kế hoạch bồi dưỡng Phạm Thị Ngọc Ánh");
  expect(after.turns).toBe(before.turns);
  await office.db.update(nurturings).set({ committeeAgreedAt: new Date() });
  expect((await desk("Đỗ Văn Nghĩa")).text).not.toContain("Thống nhất kế hoạch");
  expect((await desk("Tạ Thị Minh Nguyệt")).text).toContain("Thống nhất kế hoạch bồi dưỡng");
});

test("what falls due stands in its band: a talk for the helper, a promise past its day as late", async () => {
  await office.db.update(nurturings).set({ state: "running", headAgreedAt: new Date(), nextCheckInOn: "2023-06-09" });
  const promise = { kind: "support" as const, title: "Máy tính xách tay", dueOn: "2023-05-31", position: 0 };
  await office.db.insert(nurturingItems).values({ id: newId(), exemplarId: ids.anh, ...promise });
  const thanh = (await desk("Hoàng Thị Thanh")).text;
  expect(thanh).toContain("Trao đổi với Phạm Thị Ngọc Ánh");
  expect(thanh).toMatch(/Quá 5 ngày.*Máy tính xách tay \(Phạm Thị Ngọc Ánh\)/);
});

test("a reported result waits for the head of the taking unit alone; of a suspended exemplar nothing more is asked", async () => {
  await office.db.insert(replications).values({
    ...{ id: newId(), agencyId: ids.agency, exemplarId: ids.anh, unitId: ids.giaVien, state: "reported" },
    ...{ problem: "Dân ở xa", startsOn: "2023-01-05", reportOn: "2023-06-30", reportedOn: "2023-06-01" },
    ...{ recordedBy: ids.nguyet, recordedAt: new Date() },
  });
  expect((await desk("Phạm Hải Thư")).text).toContain("Xác nhận kết quả làm theo Phạm Thị Ngọc Ánh");
  expect((await desk("Dương Hải Thùy")).text).not.toContain("Xác nhận kết quả");
  await office.db.update(exemplars).set({ standing: "suspended" });
  expect((await desk("Hoàng Thị Thanh")).text).not.toContain("Trao đổi với Phạm Thị Ngọc Ánh");
});
