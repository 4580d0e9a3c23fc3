import { afterAll, beforeAll, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { opinionSenders, opinionSubjects, opinions, opinionWindows } from "#rooms/opinions/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { everything, leaksIn, secret } from "./walk.ts";

let office: Office;
let phuong: Officer;
const now = new Date("2020-05-18T02:00:00Z");
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, clockDays: { "soc-trang": "2020-05-18" } });
  phuong = await officerNamed(office.db, "Trà Thị Mỹ Phương", "2020-05-18");
}, 120_000);
afterAll(() => office.close());

test("of opinions, whoever sent them, what became of them, of windows not published, of names once it is concluded", async () => {
  const windowGiven = async (more: Partial<typeof opinionWindows.$inferInsert>) => {
    const id = newId();
    await office.db.insert(opinionWindows).values({
      ...{ id, agencyId: phuong.agencyId, ownerUnitId: phuong.unitId, title: "Xin ý kiến tháng Năm", about: "Xét" },
      ...{ contact: "Văn phòng", workingDays: 5, opensOn: "2020-05-18", closesOn: "2020-05-25", state: "published" },
      ...{ createdBy: phuong.personId, createdAt: now, conclusion: secret },
      ...more,
    });
    const done = more.state === "concluded" || more.state === "cancelled";
    const named = more.title || done ? `Bà ${secret}` : "Bà Năm giữ đò";
    const subject = { id: newId(), windowId: id, position: 1, holder: "person" as const, name: named };
    const achievement = done ? secret : "Giữ đò";
    await office.db.insert(opinionSubjects).values({ ...subject, proposed: "Giấy khen", achievement });
    return { id, subjectId: subject.id };
  };
  const { id: windowId, subjectId } = await windowGiven({});
  for (const state of ["received", "admitted", "answered", "set_aside", "joined"] as const) {
    const opinion = { id: newId(), windowId, subjectId, origin: "public" as const, stand: "disagree" as const };
    const words = { text: secret, reason: secret, answer: secret, verified: secret };
    await office.db.insert(opinions).values({ ...opinion, ...words, state, receivedAt: now });
    await office.db.insert(opinionSenders).values({ opinionId: opinion.id, name: secret, contact: secret });
  }
  for (const state of ["drafting", "withdrawn"] as const) await windowGiven({ state, title: `Dự thảo ${secret}` });
  await windowGiven({ title: `Sắp mở ${secret}`, opensOn: "2020-05-19" });
  await windowGiven({ state: "concluded", notice: "Đã kết thúc tháng Năm.", concludedOn: "2020-05-18" });
  await windowGiven({ state: "cancelled", reason: secret });
  const out = { takenOutOn: "2020-05-18", takenOutReason: "Xin rút", achievement: secret };
  const taken = {
    id: newId(),
    windowId,
    position: 2,
    holder: "person" as const,
    name: "Ông Rút",
    proposed: "Giấy khen",
  };
  await office.db.insert(opinionSubjects).values({ ...taken, ...out });
  const text = await everything(office);
  for (const read of ["Bà Năm giữ đò", "Đã kết thúc tháng Năm.", "Lý do: Xin rút", "Nội dung"])
    expect(text).toContain(read);
  expect(leaksIn(text)).toEqual([]);
});
