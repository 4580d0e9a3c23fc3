import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { subscribe } from "#app/subscriptions.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { notices } from "#kernel/notices/index.ts";
import { mergeUnits } from "#rooms/organisation/commands/unit-changes/merge-units.ts";
import { establishUnit, officerOn } from "#rooms/organisation/index.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { changePlan } from "../commands/change-plan.ts";
import { acknowledgePlan, issuePlan } from "../commands/issue-plan.ts";
import { addProof } from "../commands/keep-proofs.ts";
import { moveDueDate } from "../commands/move-due-date.ts";
import { setOccasionDay } from "../commands/set-occasion-day.ts";
import { submitObligation } from "../commands/submit-obligation.ts";
import { takeOverPlan } from "../commands/take-over-plan.ts";
import type { PlanPack } from "../packs/pack.ts";
import { planObligations } from "../planning/plan-obligations.ts";
import { duties, obligations, planOccasions, planRecipients, plans } from "../schema.ts";

let office: Office;
let khai: Officer;
let planId: string;
const early2018 = new Date("2018-01-08T09:00:00+07:00");

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], clockDays: { "ca-mau": "2017-12-11" } });
  subscribe();
  const [person] = await office.db.select().from(people).where(eq(people.name, "Trần Minh Khải"));
  const [plan] = await office.db.select().from(plans);
  planId = plan!.id;
  khai = (await officerOn(office.db, person!.id, plan!.ownerUnitId, "2018-01-08"))!;
  await issuePlan(
    office.db,
    khai,
    planId,
    { number: "787/TA-TĐKT", issuedOn: "2017-12-12" },
    new Date("2017-12-12T08:00:00+07:00"),
  );
});
afterAll(() => office.close());

function owed(dutyKey: string) {
  return office.db
    .select({
      id: obligations.id,
      unitId: obligations.unitId,
      period: obligations.period,
      dueOn: obligations.dueOn,
      state: obligations.state,
      moved: obligations.moved,
      done: obligations.done,
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(and(eq(obligations.planId, planId), eq(duties.key, dutyKey)))
    .orderBy(obligations.period, obligations.id);
}
const dutyId = async (key: string) =>
  (
    await office.db
      .select()
      .from(duties)
      .where(and(eq(duties.planId, planId), eq(duties.key, key)))
  )[0]!.id;
const unitNamed = async (name: string) =>
  (await office.db.select().from(unitVersions).where(eq(unitVersions.name, name)))[0]!.unitId;

test("at issue every addressed unit owes every period: 18 units, three years, the day before 01/02", async () => {
  const rows = await owed("dang-ky");
  expect(rows.length).toBe(54);
  expect([...new Set(rows.map((row) => row.dueOn))]).toEqual(["2018-01-31", "2019-01-31", "2020-01-31"]);
});

test("planning again makes no double and changes nothing", async () => {
  const again = await office.db.transaction((tx) => planObligations(tx, planId, early2018));
  expect(again).toEqual({ made: 0, dated: 0, lapsed: 0, revived: 0 });
});

test("a due date moved for one unit holds for that unit alone, also after the next planning", async () => {
  const unitId = await unitNamed("Tòa án nhân dân huyện Ngọc Hiển");
  const move = {
    dutyId: await dutyId("dang-ky"),
    period: "2018",
    unitId,
    toDay: "2018-02-09",
    reason: "Trùng đợt kiểm tra",
  };
  await moveDueDate(office.db, khai, planId, move, early2018);
  await office.db.transaction((tx) => planObligations(tx, planId, early2018));
  const moved = (await owed("dang-ky")).filter((row) => row.dueOn === "2018-02-09");
  expect(moved.map((row) => [row.unitId, row.period, row.moved])).toEqual([[unitId, "2018", true]]);
});

test("a changed due rule moves what is open and leaves what was handed in", async () => {
  const [first] = (await owed("gioi-thieu")).filter((row) => row.period === "2018");
  await submitObligation(
    office.db,
    khai,
    first!.id,
    { note: "", proofs: [{ kind: "document", title: "Biên bản họp" }] },
    early2018,
  );
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  await changePlan(
    office.db,
    khai,
    planId,
    plan!.revision,
    (pack) => ({
      ...pack,
      duties: pack.duties.map((duty) =>
        duty.key === "gioi-thieu" ? { ...duty, due: { type: "yearly" as const, by: "04-16" } } : duty,
      ),
    }),
    { reason: "Dời sau Tết", effectiveOn: "2018-01-08" },
    early2018,
  );
  const rows = (await owed("gioi-thieu")).filter((row) => row.period === "2018");
  expect(rows.find((row) => row.id === first!.id)?.dueOn).toBe("2018-03-30");
  expect(new Set(rows.filter((row) => row.id !== first!.id).map((row) => row.dueOn))).toEqual(new Set(["2018-04-15"]));
});

test("a new unit owes what falls due from its first day on, and nothing before", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const unitId = await establishUnit(
    office.db,
    khai,
    { name: "Phòng Hành chính tư pháp", kind: "Phòng", parentId: plan!.ownerUnitId, validFrom: "2019-06-01" },
    {},
    early2018,
  );
  const rows = (await owed("dang-ky")).filter((row) => row.unitId === unitId);
  expect(rows.map((row) => row.period)).toEqual(["2020"]);
});

test("merged units owe nothing from the day of the change; the one that follows them does", async () => {
  const [uMinh, thoiBinh] = [
    await unitNamed("Tòa án nhân dân huyện U Minh"),
    await unitNamed("Tòa án nhân dân huyện Thới Bình"),
  ];
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const into = {
    name: "Tòa án nhân dân khu vực thử nghiệm",
    kind: "Tòa án cấp huyện",
    parentId: plan!.ownerUnitId,
    validFrom: "2018-07-01",
  };
  const successor = await mergeUnits(office.db, khai, [uMinh, thoiBinh], into, { on: "2018-07-01" }, early2018);
  const rows = await owed("dang-ky");
  const of = (unitId: string) => rows.filter((row) => row.unitId === unitId).map((row) => `${row.period} ${row.state}`);
  expect(of(uMinh)).toEqual(["2018 open", "2019 lapsed", "2020 lapsed"]);
  expect(of(successor)).toEqual(["2019 open", "2020 open"]);
});

test("a quota counts real things inside its period, each link once", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const story = {
    key: "bai-hang-quy",
    title: "Đăng bài hằng quý",
    cite: "",
    quote: "hằng quý đăng ít nhất 02 bài",
    kind: "quota" as const,
    actor: { kinds: [], units: ["Ban Biên tập"], all: false },
    receiver: "",
    proofs: ["story" as const],
    due: { type: "every" as const, unit: "quarter" as const },
    strict: false,
    amount: { min: 2, unit: "bài", per: "quarter" as const },
    ifAny: false,
  };
  await changePlan(
    office.db,
    khai,
    planId,
    plan!.revision,
    (pack) => ({ ...pack, duties: [...pack.duties, story] }),
    { reason: "Thêm chỉ tiêu", effectiveOn: "2018-01-08" },
    early2018,
  );
  const quarter = (await owed("bai-hang-quy")).find((row) => row.period === "2018-Q1")!;
  for (const [url, happenedOn] of [
    ["https://tin.example.vn/1", "2018-01-10"],
    ["https://tin.example.vn/1", "2018-01-11"],
    ["https://tin.example.vn/2", "2017-12-30"],
    ["https://tin.example.vn/3", "2018-02-20"],
  ] as const)
    await addProof(office.db, khai, quarter.id, { kind: "story", title: "Bài viết", url, happenedOn }, early2018);
  expect((await owed("bai-hang-quy")).find((row) => row.id === quarter.id)?.done).toBe(2);
});

test("what hangs on an occasion is undated until the occasion has its day", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  await changePlan(
    office.db,
    khai,
    planId,
    plan!.revision,
    (pack) => ({
      ...pack,
      occasions: [...pack.occasions, { key: "hoi-nghi", name: "Hội nghị tổng kết", on: null, year: 2020 }],
      duties: [
        ...pack.duties,
        {
          ...pack.duties[0]!,
          key: "bao-cao-tong-ket",
          due: { type: "event" as const, occasion: "hoi-nghi", before: 10, working: false },
        },
      ],
    }),
    { reason: "Thêm báo cáo tổng kết", effectiveOn: "2018-01-08" },
    early2018,
  );
  expect(new Set((await owed("bao-cao-tong-ket")).map((row) => row.dueOn))).toEqual(new Set([null]));
  await setOccasionDay(office.db, khai, planId, "hoi-nghi", "2020-10-15", "Giấy mời", early2018);
  const open = (await owed("bao-cao-tong-ket")).filter((row) => row.state === "open");
  expect(new Set(open.map((row) => row.dueOn))).toEqual(new Set(["2020-10-05"]));
});

test("a plan of a unit hears of the day its parent's occasion gets, and keeps a day the unit gave itself", async () => {
  const unitId = (await owed("dang-ky"))[0]!.unitId;
  const other = (await owed("dang-ky")).find((row) => row.unitId !== unitId)!.unitId;
  const children: string[] = [];
  for (const [n, id] of [unitId, other].entries()) {
    const child = await takeOverPlan(office.db, khai, planId, id, "2018-01-08", early2018);
    await issuePlan(office.db, khai, child, { number: `0${n + 7}/KH-TA`, issuedOn: "2018-01-08" }, early2018);
    children.push(child);
  }
  const dayOf = async (id: string) =>
    (await office.db.select().from(planOccasions).where(eq(planOccasions.planId, id))).find(
      (one) => one.key === "hoi-nghi",
    )?.heldOn;
  expect(await Promise.all(children.map(dayOf))).toEqual(["2020-10-15", "2020-10-15"]);
  await setOccasionDay(office.db, khai, children[1]!, "hoi-nghi", "2020-09-30", "Hội nghị của đơn vị", early2018);
  await setOccasionDay(office.db, khai, planId, "hoi-nghi", "2020-11-20", "Giấy mời lần hai", early2018);
  expect(await Promise.all(children.map(dayOf))).toEqual(["2020-11-20", "2020-09-30"]);
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const moved = (pack: PlanPack) => ({
    ...pack,
    occasions: pack.occasions.map((one) => (one.key === "hoi-nghi" ? { ...one, on: "2020-12-04" } : one)),
  });
  const why = { reason: "Hội nghị lùi ngày", effectiveOn: "2018-01-08" };
  await changePlan(office.db, khai, planId, plan!.revision, moved, why, early2018);
  expect(await Promise.all(children.map(dayOf))).toEqual(["2020-12-04", "2020-09-30"]);
  const said = await office.db.select().from(notices).where(sql`${notices.text} like 'Hội nghị tổng kết:%'`);
  expect(said.some(({ text }) => text.endsWith("Lý do: Theo kế hoạch cấp trên. Giấy mời lần hai"))).toBe(true);
  const begun = await office.db.execute(sql`select plan_id as id from movements`);
  expect(begun.rows.map(({ id }) => id).filter((id) => children.includes(String(id)))).toEqual([]);
  for (const id of children) await office.db.delete(plans).where(eq(plans.id, id));
});

test("what a unit owes to the plan above it does not owe a second time to its own plan, unless by another day", async () => {
  const unitId = await unitNamed("Tòa án nhân dân huyện Phú Tân");
  const childId = await takeOverPlan(office.db, khai, planId, unitId, "2018-01-08", early2018);
  const [draft] = await office.db.select().from(plans).where(eq(plans.id, childId));
  const earlier = (pack: PlanPack) => ({
    ...pack,
    duties: pack.duties.map((duty) =>
      duty.key === "dang-ky" ? { ...duty, due: { type: "yearly" as const, by: "01-26" } } : duty,
    ),
  });
  await changePlan(office.db, khai, childId, draft!.revision, earlier, null, early2018);
  await issuePlan(office.db, khai, childId, { number: "01/KH-TA", issuedOn: "2018-01-08" }, early2018);
  const own = await office.db
    .select({ key: duties.key, dueOn: obligations.dueOn })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(eq(obligations.planId, childId));
  expect(new Set(own.map((one) => one.key))).toEqual(new Set(["dang-ky"]));
  expect(own.map((one) => one.dueOn).sort()).toEqual(["2018-01-25", "2019-01-25", "2020-01-25"]);
});

test("«kể từ ngày nhận được» counts for each unit from the day on which it acknowledged the plan", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const due = { type: "relative" as const, days: 10, working: true, after: "receipt" as const };
  const asks = (pack: PlanPack) => ({
    ...pack,
    duties: [...pack.duties, { ...pack.duties[0]!, key: "pho-bien", due }],
  });
  const amendment = { reason: "Thêm việc phổ biến kế hoạch", effectiveOn: "2018-01-08" };
  await changePlan(office.db, khai, planId, plan!.revision, asks, amendment, early2018);
  const unitId = await unitNamed("Tòa án nhân dân huyện Trần Văn Thời");
  const [line] = await office.db
    .select()
    .from(planRecipients)
    .where(and(eq(planRecipients.planId, planId), eq(planRecipients.unitId, unitId)));
  await acknowledgePlan(office.db, khai, planId, line!.id, new Date("2018-02-05T10:00:00+07:00"));
  const rows = await owed("pho-bien");
  // Tết Mậu Tuất: 14–20/02/2018 are holidays, so ten working days after 05/02 end on 26/02.
  expect(rows.find((row) => row.unitId === unitId)?.dueOn).toBe("2018-02-26");
  expect(new Set(rows.filter((row) => row.unitId !== unitId).map((row) => row.dueOn))).toEqual(new Set([null]));
});

test("units that will end owe what runs until their last day; from the next their successor does", async () => {
  const [namCan, phuTan] = [
    await unitNamed("Tòa án nhân dân huyện Năm Căn"),
    await unitNamed("Tòa án nhân dân huyện Phú Tân"),
  ];
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const into = {
    name: "Tòa án nhân dân thử nghiệm khác",
    kind: "Tòa án cấp huyện",
    parentId: plan!.ownerUnitId,
    validFrom: "2018-10-01",
  };
  const successor = await mergeUnits(office.db, khai, [namCan, phuTan], into, { on: "2018-10-01" }, early2018);
  const evaluation = async () => {
    const rows = (await owed("danh-gia-cuoi-nam")).filter((row) => row.period === "2018");
    return [namCan, phuTan, successor].map((unit) => rows.find((row) => row.unitId === unit)?.state);
  };
  const plannedOn = (moment: string) =>
    office.db.transaction((tx) => planObligations(tx, planId, new Date(`${moment}+07:00`)));
  await plannedOn("2018-09-30T23:30:00");
  expect(await evaluation()).toEqual(["open", "open", undefined]);
  await plannedOn("2018-10-01T00:30:00");
  expect(await evaluation()).toEqual(["lapsed", "lapsed", "open"]);
  await plannedOn("2018-01-08T09:00:00");
});

test("no duty, unit and period stands twice, whatever was done to the plan", async () => {
  const twice = await office.db.execute(
    sql`select 1 from obligations group by duty_id, unit_id, period having count(*) > 1`,
  );
  expect(twice.rows).toEqual([]);
});
