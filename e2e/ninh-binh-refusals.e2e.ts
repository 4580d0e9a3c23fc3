import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { enterAward } from "#rooms/ledger/index.ts";
import { disciplines, ratings } from "#rooms/ledger/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued } from "./steps/life.ts";
import { certifyAll, propose, putForward, recognise, unmet } from "./steps/recognising.ts";

/**
 * What the ladder of Ninh Bình refuses: a head because of her unit, a collective because of one reprimand, a case of the
 * sector's period for lack of a yearly one. What the book says of them is entered beforehand; cases go through the pages.
 */
const centreName = "Trung tâm Trợ giúp pháp lý nhà nước";
const decision = {
  decidedOn: "28/11/2025",
  decidedBy: "Bộ trưởng Bộ Tư pháp",
  signer: "Thứ trưởng",
};
let journey: Journey;
let hoa: Officer;
let office: Person;
let unit: Person;
let plan: string;
let centre: string;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2025-11-28");
  plan = await issued(journey, { number: "09/KH-STP", issuedOn: "2023-01-31" });
  hoa = await officerNamed(journey.office.db, "Đinh Thị Hoa", "2025-11-28");
  centre = await unitNamed(journey.office.db, centreName);
  office = await journey.enter("Đinh Thị Hoa");
  unit = await journey.enter("Nguyễn Công Chương");
}, 240_000);
afterAll(() => journey?.end());

const now = new Date("2025-11-28T02:00:00Z");

/** Somebody of the centre, or the centre itself, who is being nurtured since 2022. */
async function held(name: string): Promise<{ at: string; personId: string | null }> {
  const [person] = await journey.office.db.select().from(people).where(eq(people.name, name));
  const id = newId();
  await journey.office.db.insert(exemplars).values({
    ...{ id, agencyId: hoa.agencyId, planId: plan, unitId: centre, name, origin: "office", createdAt: now },
    ...{ kindKey: "dien-hinh-tien-tien", kindName: "Điển hình tiên tiến", stage: "nurturing" },
    ...(person ? { holderKind: "person", personId: person.id } : { holderKind: "collective", collectiveId: centre }),
    ...{ detectedOn: "2022-03-08", nurturedOn: "2022-04-01" },
  });
  return { at: `/exemplars/${id}`, personId: person?.id ?? null };
}

/** A line of the book of awards; from `from` on when it is of a period. */
function gave(
  personId: string | null,
  name: string,
  award: [string, string],
  year: number,
  from: number | null = null,
) {
  const [awardKey, awardName] = award;
  const holder = { kind: personId ? ("person" as const) : ("collective" as const), name, personId, unitId: centre };
  const paper = { number: `${year}/QĐ-${awardKey}`, decidedOn: `${year}-11-20`, decidedBy: "Giám đốc Sở" };
  return journey.office.db.transaction((tx) =>
    enterAward(tx, hoa, { holder, awardKey, awardName, year, fromYear: from, decision: paper }, now),
  );
}

const vouched = {
  certifier: "Lê Quang Vinh",
  certifierPost: "Ủy viên thường trực Hội đồng",
  certifiedOn: "20/11/2025",
};
const refused = "Còn 1 điều kiện chưa đạt. Hãy bổ sung";

test("a head is refused because of her unit, and goes on once the unit is outstanding", async () => {
  const { at, personId } = await held("Tạ Thị Minh Nguyệt");
  await gave(personId, "Tạ Thị Minh Nguyệt", ["cstdcs", "Chiến sĩ thi đua cơ sở"], 2023);
  const file = await propose(unit, at, "Điển hình tiên tiến cấp cơ sở giai đoạn 2021-2025", 2025, "05/BB-TGPL");
  await certifyAll(office, file, vouched);
  expect(await unmet(office, file)).toEqual(["Người đứng đầu thì đơn vị cũng phải đạt thành tích xuất sắc"]);
  await look(office, "refused-head");
  expect(await putForward(office, file, "31/TTr-STP")).toContain(refused);
  await gave(null, centreName, ["ttldxs", "Tập thể lao động xuất sắc"], 2024);
  expect(await unmet(office, file)).toEqual([]);
  expect(await putForward(office, file, "31/TTr-STP")).toContain("Chờ quyết định");
});

test("a collective is refused because of one reprimand of one of its staff", async () => {
  const { at } = await held(centreName);
  const rated = { id: newId(), agencyId: hoa.agencyId, unitId: centre, year: 2025, level: "excellent" } as const;
  await journey.office.db.insert(ratings).values({ ...rated, enteredAt: now });
  const file = await propose(unit, at, "Điển hình tiên tiến cấp cơ sở hằng năm", 2025, "06/BB-TGPL");
  await certifyAll(office, file, vouched);
  expect(await unmet(office, file)).toEqual([]);
  const [hien] = await journey.office.db.select().from(people).where(eq(people.name, "Quách Thị Kim Hiền"));
  const reprimand = { form: "reprimand", decidedOn: "2025-04-03", number: "07/QĐ-STP", enteredAt: now } as const;
  await journey.office.db
    .insert(disciplines)
    .values({ id: newId(), agencyId: hoa.agencyId, personId: hien!.id, ...reprimand });
  expect(await unmet(office, file)).toEqual(["Không có người thuộc đơn vị bị kỷ luật từ khiển trách trở lên"]);
  await look(office, "refused-collective");
  expect(await putForward(office, file, "32/TTr-STP")).toContain(refused);
});

test("a case of the sector's period is refused for lack of a yearly one, then accepted and decided", async () => {
  const name = "Phạm Thị Ngọc Ánh";
  const { at, personId } = await held(name);
  await gave(personId, name, ["ninh-binh.co-so-giai-doan", "Điển hình cấp cơ sở giai đoạn"], 2025, 2021);
  await gave(personId, name, ["bk-tinh", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"], 2022);
  const file = await propose(unit, at, "Điển hình tiên tiến ngành Tư pháp giai đoạn 2021-2025", 2025, "07/BB-TGPL");
  await certifyAll(office, file, vouched);
  expect(await unmet(office, file)).toContain("Ít nhất 01 lần được công nhận cấp ngành hằng năm");
  await look(office, "refused-period");
  expect(await putForward(office, file, "33/TTr-STP")).toContain("chưa đạt. Hãy bổ sung");
  await gave(personId, name, ["ninh-binh.nganh-nam", "Điển hình cấp ngành hằng năm"], 2023);
  expect(await putForward(office, file, "33/TTr-STP")).toContain("Chờ quyết định");
  expect(await recognise(office, { ...decision, number: "2114/QĐ-BTP" })).toBe("Đã ghi quyết định cho 1 hồ sơ.");
  // A step that is refused answers 403; browsers note that.
  expect(journey.unnoticed().filter((one) => !`${one}`.includes("403"))).toEqual([]);
});
