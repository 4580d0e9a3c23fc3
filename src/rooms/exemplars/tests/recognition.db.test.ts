import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { awards } from "#rooms/awards/schema.ts";
import { enterAward } from "#rooms/ledger/index.ts";
import { disciplines, heldAwards, matters, ratings } from "#rooms/ledger/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { certifyCondition } from "../commands/recognition/certify.ts";
import { decideRecognitions } from "../commands/recognition/decide.ts";
import { proposeRecognition } from "../commands/recognition/propose.ts";
import { stepRecognition } from "../commands/recognition/step.ts";
import { comparedUnits, outcomeOfLine } from "../comparison/tally.ts";
import { casePage } from "../queries/case-page.ts";
import { openCasesOf } from "../queries/open-cases.ts";
import { recognitionById } from "../queries/recognitions.ts";
import { comparedLines } from "../queries/registered-achieved.ts";
import { recognitions } from "../schema/recognition.ts";
import { registrationEntries, registrationLists } from "../schema/registration.ts";
import { type Exemplar, exemplars } from "../schema.ts";

const day = "2025-11-30";
const now = new Date("2025-11-30T03:00:00Z");
const centreName = "Trung tâm Trợ giúp pháp lý nhà nước";
let office: Office;
let hoa: Officer;
let chuong: Officer;
let planId: string;
let centre: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const [plan] = await office.db.select().from(plans);
  planId = plan!.id;
  const facts = { number: "12/KH-STP", issuedOn: "2023-01-18" };
  await office.db.transaction((tx) =>
    issueWritten(tx, { agencyId: plan!.agencyId, ...theProgram }, planId, facts, now),
  );
  hoa = await officerNamed(office.db, "Đinh Thị Hoa", day);
  chuong = await officerNamed(office.db, "Nguyễn Công Chương", day);
  centre = await unitNamed(office.db, centreName);
}, 120_000);
afterAll(() => office.close());

beforeEach(async () => {
  await office.db.delete(recognitions);
  await office.db.delete(heldAwards);
  await office.db.delete(matters);
  await office.db.delete(disciplines);
  await office.db.delete(ratings);
});

async function exemplarOf(person: string | null): Promise<Exemplar> {
  const [found] = person ? await office.db.select().from(people).where(eq(people.name, person)) : [];
  const [made] = await office.db
    .insert(exemplars)
    .values({
      ...{ id: newId(), agencyId: hoa.agencyId, planId, unitId: centre, name: person ?? centreName, origin: "office" },
      ...{
        kindKey: "dien-hinh-tien-tien",
        kindName: "Điển hình tiên tiến",
        stage: "nurturing",
        detectedOn: "2022-03-08",
      },
      ...(found
        ? { holderKind: "person" as const, personId: found.id }
        : { holderKind: "collective" as const, collectiveId: centre }),
      createdAt: now,
    })
    .returning();
  return made!;
}

const rate = (exemplar: Exemplar, year: number) =>
  office.db.insert(ratings).values({
    ...{ id: newId(), agencyId: hoa.agencyId, personId: exemplar.personId, unitId: centre, year, level: "excellent" },
    enteredAt: now,
  });
const give = (exemplar: Exemplar, awardKey: string, awardName: string, year: number, fromYear: number | null = null) =>
  office.db.transaction((tx) =>
    enterAward(
      tx,
      hoa,
      {
        holder: {
          kind: exemplar.personId ? "person" : "collective",
          name: exemplar.name,
          personId: exemplar.personId,
          unitId: centre,
        },
        ...{ awardKey, awardName, year, fromYear },
        decision: { number: `${year}/QĐ-${awardKey}`, decidedOn: `${year}-11-20`, decidedBy: "Giám đốc Sở" },
      },
      now,
    ),
  );
const propose = (exemplar: Exemplar, award: string, year = 2025) =>
  proposeRecognition(
    office.db,
    chuong,
    exemplar.id,
    { award: `ninh-binh.${award}`, year, proposal: "05/BB-TGPL" },
    now,
  );
const vouch = (id: string, about: string) =>
  certifyCondition(
    office.db,
    hoa,
    id,
    {
      about,
      certifier: "Tạ Thị Minh Nguyệt",
      certifierPost: "Giám đốc Trung tâm",
      certifiedOn: "2025-11-10",
      note: null,
    },
    now,
  );
const putForward = (id: string, special: string | null = null, revision = 1) =>
  stepRecognition(office.db, hoa, id, "put_forward", { note: "31/TTr-STP", special, revision }, now);
const decision = {
  number: "214/QĐ-STP",
  decidedOn: "2025-11-28",
  decidedBy: "Giám đốc Sở Tư pháp",
  signer: "Lã Thế Định",
};
const decide = (...cases: string[]) => decideRecognitions(office.db, hoa, { cases, ...decision }, now);
const failed = async (id: string) =>
  (await casePage(office.db, hoa, id, day)).judged.judgement?.findings
    .filter((one) => one.result === "failed")
    .map((one) => one.condition.title);
const refusedWith = async (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error) =>
      error instanceof Refused || error instanceof Overtaken ? error.reasons.map(({ code }) => code).join() : error,
  );

/** A yearly case of Ánh's with all that it needs. */
async function complete(person = "Phạm Thị Ngọc Ánh") {
  const exemplar = await exemplarOf(person);
  await rate(exemplar, 2025);
  const id = await propose(exemplar, "co-so-nam");
  for (const about of ["tieu-chi", "bang-khen-chuyen-de", "pham-chat"]) await vouch(id, about);
  return { exemplar, id };
}

describe("the ladder of Ninh Bình", () => {
  test("a yearly case goes from the unit to a decision, into the book of awards, and the exemplar moves on", async () => {
    const { exemplar, id } = await complete();
    expect(await failed(id)).toEqual([]);
    await putForward(id);
    expect(await decide(id)).toBe(1);

    const { recognition } = await recognitionById(office.db, hoa, id);
    expect(recognition).toMatchObject({ state: "recognised", decisionNumber: "214/QĐ-STP", judged: { result: "met" } });
    const [held] = await office.db.select().from(heldAwards);
    expect(held).toMatchObject({
      awardKey: "ninh-binh.co-so-nam",
      year: 2025,
      personId: exemplar.personId,
      origin: "recognised",
    });
    const [moved] = await office.db.select().from(exemplars).where(eq(exemplars.id, exemplar.id));
    expect(moved).toMatchObject({ stage: "recognised", recognisedOn: "2025-11-28" });
    expect(await refusedWith(decide(id))).toBe("recognition.step_closed");
    expect(await office.db.select().from(heldAwards)).toHaveLength(1);
  });

  test("one decision recognises several, or none when one of them may not be", async () => {
    const first = await complete();
    const second = await complete("Quách Thị Kim Hiền");
    await putForward(first.id);
    expect(await refusedWith(decide(first.id, second.id))).toBe("recognition.step_closed");
    expect(await office.db.select().from(heldAwards)).toEqual([]);
    await putForward(second.id);
    expect(await decide(first.id, second.id)).toBe(2);
    expect(new Set((await office.db.select().from(heldAwards)).map((one) => one.decisionId)).size).toBe(1);
  });

  test("a collective is refused because of one reprimand of one of its staff", async () => {
    const exemplar = await exemplarOf(null);
    await rate(exemplar, 2025);
    const id = await propose(exemplar, "co-so-nam");
    for (const about of ["tieu-chi", "bang-khen-chuyen-de"]) await vouch(id, about);
    expect(await failed(id)).toEqual([]);
    const [hien] = await office.db.select().from(people).where(eq(people.name, "Quách Thị Kim Hiền"));
    const reprimand = { form: "reprimand" as const, decidedOn: "2025-04-03", number: "07/QĐ-STP", enteredAt: now };
    await office.db
      .insert(disciplines)
      .values({ id: newId(), agencyId: hoa.agencyId, personId: hien!.id, ...reprimand });
    expect(await failed(id)).toEqual(["Không có người thuộc đơn vị bị kỷ luật từ khiển trách trở lên"]);
    expect(await refusedWith(putForward(id))).toBe("recognition.conditions_failed");
  });

  test("a head is refused because of the unit, and accepted once the unit is outstanding", async () => {
    const nguyet = await exemplarOf("Tạ Thị Minh Nguyệt");
    await give(nguyet, "cstdcs", "Chiến sĩ thi đua cơ sở", 2023);
    const id = await propose(nguyet, "co-so-giai-doan");
    for (const about of ["tieu-chi", "pham-chat"]) await vouch(id, about);
    expect(await failed(id)).toEqual(["Người đứng đầu thì đơn vị cũng phải đạt thành tích xuất sắc"]);
    await give({ ...nguyet, personId: null, name: centreName }, "ttldxs", "Tập thể lao động xuất sắc", 2024);
    expect(await failed(id)).toEqual([]);
  });

  test("a period/ngành case is refused for lack of a yearly one, and accepted with it", async () => {
    const exemplar = await exemplarOf("Phạm Thị Ngọc Ánh");
    await give(exemplar, "ninh-binh.co-so-giai-doan", "Điển hình cấp cơ sở giai đoạn", 2025, 2021);
    await give(exemplar, "bk-tinh", "Bằng khen của Chủ tịch UBND tỉnh", 2022);
    const id = await propose(exemplar, "nganh-giai-doan");
    expect(await refusedWith(putForward(id))).toBe("recognition.conditions_failed");
    expect(await failed(id)).toContain("Ít nhất 01 lần được công nhận cấp ngành hằng năm");
    await give(exemplar, "ninh-binh.nganh-nam", "Điển hình cấp ngành hằng năm", 2023);
    await putForward(id);
    expect((await recognitionById(office.db, hoa, id)).recognition).toMatchObject({
      state: "before_council",
      year: 2025,
      fromYear: 2021,
    });
  });

  test("a special case goes to the council with its reason on record, only where the plan opens that way", async () => {
    const exemplar = await exemplarOf("Phạm Thị Ngọc Ánh");
    const special = "Dũng cảm cứu người trong lũ tháng 9/2025";
    const ordinary = await propose(exemplar, "co-so-nam");
    expect(await refusedWith(putForward(ordinary, special))).toBe("recognition.no_special_way");
    const id = await propose(exemplar, "nganh-nam");
    await putForward(id, special);
    expect(await decide(id)).toBe(1);
    expect((await recognitionById(office.db, hoa, id)).recognition).toMatchObject({
      specialReason: special,
      judged: { result: "failed" },
    });
  });

  test("what is pending holds a case and never refuses it; its conclusion lets it go on", async () => {
    const { exemplar, id } = await complete();
    const matter = { id: newId(), agencyId: hoa.agencyId, personId: exemplar.personId, kind: "complaint" as const };
    await office.db
      .insert(matters)
      .values({ ...matter, openedOn: "2025-10-01", summary: "Đơn tố cáo", enteredAt: now });
    expect((await casePage(office.db, hoa, id, day)).judged.judgement?.result).toBe("held");
    expect(await refusedWith(putForward(id))).toBe("recognition.held");
    await office.db.update(matters).set({ state: "concluded", concludedOn: "2025-11-20" });
    await putForward(id);
  });
});

describe("who may do what, and two hands", () => {
  test("the unit proposes and withdraws; only the office puts forward and decides", async () => {
    const { id } = await complete();
    const step = { note: "Lý do", special: null, revision: 1 };
    expect(await refusedWith(stepRecognition(office.db, chuong, id, "put_forward", step, now))).toBe(
      "exemplar.not_in_charge",
    );
    await stepRecognition(office.db, chuong, id, "withdraw", step, now);
    expect(await refusedWith(vouch(id, "pham-chat"))).toBe("recognition.already_decided");
  });

  test("the second hand on an older page is told", async () => {
    const { id } = await complete();
    await putForward(id);
    const step = { note: "Thiếu biên bản", special: null, revision: 1 };
    expect(await refusedWith(stepRecognition(office.db, hoa, id, "return", step, now))).toBe(
      "recognition.moved_meanwhile",
    );
  });

  test("the same rung and year are proposed once; a rung of another kind of holder not at all", async () => {
    const { exemplar } = await complete();
    expect(await refusedWith(propose(exemplar, "co-so-nam"))).toBe("recognition.already_there");
    const [other] = await office.db.select().from(awards).where(eq(awards.key, "ttldxs"));
    const asked = { award: other!.key, year: 2025, proposal: "x" };
    expect(await refusedWith(proposeRecognition(office.db, chuong, exemplar.id, asked, now))).toBe(
      "recognition.rung_not_for",
    );
  });

  test("another unit does not see the conditions of a case", async () => {
    const { id } = await complete();
    const viet = await officerNamed(office.db, "Hà Hồng Việt", day);
    await expect(casePage(office.db, viet, id, day)).rejects.toThrow();
  });
});

describe("what others ask of cases", () => {
  test("open cases tell a change of a rule whom it would touch", async () => {
    const { id } = await complete();
    const [open] = await openCasesOf(office.db, hoa, "ninh-binh.co-so-nam", day);
    expect(open).toMatchObject({ href: `/recognitions/${id}`, span: { from: 2025, to: 2025 } });
    expect(open!.record.certifications.map(({ about }) => about).sort()).toEqual([
      "bang-khen-chuyen-de",
      "pham-chat",
      "tieu-chi",
    ]);
  });

  test("registered and achieved are counted from the lines of the year's list, not from what happens to be there", async () => {
    await office.db.delete(registrationEntries);
    await office.db.delete(exemplars);
    const [first, second, unlisted] = [
      await complete(),
      await complete("Quách Thị Kim Hiền"),
      await complete("Hoàng Thị Thanh"),
    ];
    await listed([first.exemplar, second.exemplar]);
    for (const { id } of [first, unlisted]) {
      await putForward(id);
      await decide(id);
    }
    const lines = await comparedLines(office.db, hoa, day, { year: 2025 });
    expect(comparedUnits(lines)).toMatchObject([
      { unitName: centreName, registered: 2, accepted: 2, proposed: 2, achieved: 1, asRegistered: 0 },
    ]);
    expect(lines.map((line) => outcomeOfLine(line)).sort()).toEqual(["lower", "not_yet"]);
    const page = await (await office.as("Đinh Thị Hoa")).page("/registered-achieved?year=2025");
    expect(page).toContain("Đạt, chưa đủ cấp đăng ký");
  });
});

/** An accepted list of 2025 of the centre with these exemplars, each registered for two levels. */
async function listed(of: { id: string; name: string; planId: string | null }[]) {
  const [listId, at] = [newId(), new Date("2025-01-20T02:00:00Z")];
  const { agencyId, personId } = hoa;
  await office.db.insert(registrationLists).values({
    ...{ id: listId, agencyId, planId: of[0]!.planId!, unitId: centre, year: 2025, state: "accepted" },
    ...{ createdBy: personId, createdAt: at },
  });
  await office.db.insert(registrationEntries).values(
    of.map(({ id, name }, n) => ({
      ...{ id: newId(), listId, position: n, kindKey: "dien-hinh-tien-tien", kindName: "Điển hình tiên tiến", name },
      ...{ holderKind: "person" as const, levels: ["grassroots" as const, "sector" as const] },
      ...{ state: "accepted" as const, exemplarId: id, answeredAt: at },
    })),
  );
}

describe("the pages", () => {
  test("an exemplar shows its rungs with every condition; a case its steps", async () => {
    const { exemplar, id } = await complete();
    const her = await office.as("Đinh Thị Hoa");
    expect(await her.page(`/exemplars/${exemplar.id}`)).toContain("Ít nhất 01 lần được công nhận cấp ngành hằng năm");
    expect(await her.page(`/recognitions/${id}`)).toContain("Trình Hội đồng");
    expect(await her.page("/recognitions?year=2025")).toContain("Đăng ký và đạt");
    const short = await her.post(`/recognitions/${id}/certificates`, {
      about: "pham-chat",
      certifier: "",
      certifierPost: "",
      certifiedOn: "31/02/2025",
    });
    expect(short.status).toBe(422);
    expect(await short.text()).toContain("Ghi họ tên người xác nhận.");
  });
});
