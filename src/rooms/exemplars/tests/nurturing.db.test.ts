import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { startOfDay } from "#kernel/calendar/index.ts";
import { notices } from "#kernel/notices/schema.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { adjustNurturing } from "../commands/nurturing/adjust-nurturing.ts";
import { agreeNurturing } from "../commands/nurturing/agree-nurturing.ts";
import { recordCheckIn, stepItem, stepNurturing } from "../commands/nurturing/follow-nurturing.ts";
import { editNurturing, planNurturing } from "../commands/nurturing/plan-nurturing.ts";
import type { PlannedNurturing } from "../nurturing/changes.ts";
import { itemsOf, nurturingOf, wholeNurturing } from "../queries/nurturing.ts";
import { nurturingBoard } from "../queries/nurturing-board.ts";
import { exemplars } from "../schema.ts";
import { anhAt } from "./exemplar-given.ts";

const on = (day: string) => new Date(startOfDay(day).getTime() + 9 * 3_600_000);
const april = on("2022-04-15");

let office: Office;
let nguyet: Officer;
let nghia: Officer;
let chuong: Officer;
let thanh: Officer;
let kimSon: Officer;
let planned: PlannedNurturing;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const named = (name: string) => officerNamed(office.db, name, "2022-04-15");
  [nguyet, nghia, chuong, thanh] = [
    await named("Tạ Thị Minh Nguyệt"),
    await named("Đỗ Văn Nghĩa"),
    await named("Nguyễn Công Chương"),
    await named("Hoàng Thị Thanh"),
  ];
  kimSon = await named("Phạm Hải Thư");
  planned = {
    ...{ startsOn: "2022-04-15", endsOn: "2023-12-31", nextCheckInOn: "2022-05-15" },
    ...{ committeeId: nghia.personId, committeeCharge: "Bí thư chi bộ, theo dõi hằng quý" },
    ...{ headId: nguyet.personId, headCharge: "Bố trí xe đi cơ sở" },
    ...{ helperId: thanh.personId, helperCharge: "Kèm nghiệp vụ mỗi tháng" },
    items: [
      { id: null, kind: "goal", title: "Mỗi tháng một buổi ở 3 thôn", means: "Số buổi", dueOn: "2023-12-31" },
      { id: null, kind: "support", title: "Máy tính xách tay", means: "Trung tâm", dueOn: "2022-09-30" },
      { id: null, kind: "weakness", title: "Biên bản tư vấn viết chậm", means: "Dùng mẫu rút gọn", dueOn: null },
    ],
  };
}, 120_000);
afterAll(() => office.close());

let anh: string;
beforeEach(async () => {
  anh = await anhAt(office.db, "nurturing");
});

const refusedFor = (code: string) => expect.objectContaining({ reasons: [expect.objectContaining({ code })] });
const running = async () => {
  await planNurturing(office.db, chuong, anh, planned, april);
  await agreeNurturing(office.db, nghia, anh, 1, april);
  await agreeNurturing(office.db, nguyet, anh, 2, april);
};

describe("a nurturing plan", () => {
  test("is made by the unit, and runs once party committee and head have agreed, each by name", async () => {
    await planNurturing(office.db, chuong, anh, planned, april);
    expect((await nurturingOf(office.db, anh)).state).toBe("drafting");

    expect(await agreeNurturing(office.db, nghia, anh, 1, april)).toEqual({ running: false });
    await expect(agreeNurturing(office.db, nghia, anh, 2, april)).rejects.toEqual(
      refusedFor("nurturing.already_agreed"),
    );
    await expect(agreeNurturing(office.db, chuong, anh, 2, april)).rejects.toEqual(refusedFor("nurturing.not_named"));
    expect(await agreeNurturing(office.db, nguyet, anh, 2, april)).toEqual({ running: true });
    expect((await nurturingOf(office.db, anh)).state).toBe("running");
  });

  test("tells those named in it, and leaves a line in the activity for each act", async () => {
    await running();
    const told = await office.db
      .select()
      .from(notices)
      .where(eq(notices.href, `/exemplars/${anh}/nurturing`));
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [nghia.personId, nguyet.personId, thanh.personId].sort(),
    );
    const lines = await office.db.select({ verb: activity.verb }).from(activity).where(eq(activity.subjectId, anh));
    expect(lines.map(({ verb }) => verb)).toEqual(["nurturing.planned", "nurturing.agreed", "nurturing.agreed"]);
  });

  test("is refused of one who was not selected, of a suspended one, to another unit, and twice", async () => {
    const detected = await anhAt(office.db, "detected");
    await expect(planNurturing(office.db, chuong, detected, planned, april)).rejects.toEqual(
      refusedFor("nurturing.not_selected"),
    );
    await expect(planNurturing(office.db, kimSon, anh, planned, april)).rejects.toThrow();
    await planNurturing(office.db, chuong, anh, planned, april);
    await expect(planNurturing(office.db, chuong, anh, planned, april)).rejects.toEqual(
      refusedFor("nurturing.already_planned"),
    );
    const other = await anhAt(office.db, "nurturing");
    await office.db.update(exemplars).set({ standing: "suspended" }).where(eq(exemplars.id, other));
    await expect(planNurturing(office.db, chuong, other, planned, april)).rejects.toEqual(
      refusedFor("exemplar.not_active"),
    );
  });

  test("nobody agrees to what was changed after he read it, and a changed draft is agreed anew", async () => {
    await planNurturing(office.db, chuong, anh, planned, april);
    await agreeNurturing(office.db, nghia, anh, 1, april);
    await editNurturing(office.db, chuong, anh, { ...planned, headCharge: "Bố trí xe và máy tính" }, 2, april);
    await expect(agreeNurturing(office.db, nguyet, anh, 2, april)).rejects.toThrow(Overtaken);
    expect((await nurturingOf(office.db, anh)).committeeAgreedAt).toBeNull();
    await expect(editNurturing(office.db, chuong, anh, planned, 2, april)).rejects.toThrow(Overtaken);
  });
});

describe("an adjustment", () => {
  test("says what changed and why, keeps what was done, and drops what was left away", async () => {
    await running();
    const [goal, support, weakness] = await itemsOf(office.db, anh);
    await stepItem(
      office.db,
      thanh,
      anh,
      weakness!.id,
      { step: "fulfil", outcome: "Từ 7 ngày còn 2 ngày" },
      on("2023-02-01"),
    );
    const { revision } = await nurturingOf(office.db, anh);
    const items = [
      { id: goal!.id, kind: "goal" as const, title: goal!.title, means: goal!.means, dueOn: "2023-11-30" },
      { id: null, kind: "step" as const, title: "Thêm mẫu biên bản rút gọn", means: null, dueOn: null },
    ];
    await adjustNurturing(
      office.db,
      chuong,
      anh,
      { planned: { ...planned, items }, reason: "Theo góp ý của người kèm", revision },
      on("2023-05-20"),
    );

    const whole = (await wholeNurturing(office.db, anh))!;
    expect(whole.adjustments.map(({ changes }) => changes)).toEqual([
      [
        "Hạn của “Mỗi tháng một buổi ở 3 thôn”: 31/12/2023 → 30/11/2023.",
        "Thêm việc làm “Thêm mẫu biên bản rút gọn”.",
        "Bỏ hỗ trợ “Máy tính xách tay”.",
      ],
    ]);
    expect(whole.items.find(({ id }) => id === support!.id)?.state).toBe("dropped");
    expect(whole.items.find(({ id }) => id === weakness!.id)).toMatchObject({
      state: "done",
      outcome: "Từ 7 ngày còn 2 ngày",
    });
    expect(whole.nurturing.touchedOn).toBe("2023-05-20");
  });

  test("of nothing is refused, and one made on an older page is told", async () => {
    await running();
    const { revision } = await nurturingOf(office.db, anh);
    const items = (await itemsOf(office.db, anh)).map(({ id, kind, title, means, dueOn }) => ({
      id,
      kind,
      title,
      means,
      dueOn,
    }));
    const same = { planned: { ...planned, items }, reason: "Không đổi gì", revision };
    await expect(adjustNurturing(office.db, chuong, anh, same, april)).rejects.toEqual(
      refusedFor("nurturing.nothing_changed"),
    );
    const late = { planned: { ...planned, endsOn: null, items }, reason: "Trang cũ", revision: revision - 1 };
    await expect(adjustNurturing(office.db, chuong, anh, late, april)).rejects.toThrow(Overtaken);
  });
});

describe("following", () => {
  test("the helper records talks and results though she holds no charge; nobody else of her rank does", async () => {
    await running();
    await recordCheckIn(
      office.db,
      thanh,
      anh,
      { heldOn: "2022-05-14", words: "Đã soạn 2 tờ hỏi đáp", nextOn: "2022-06-15" },
      on("2022-05-16"),
    );
    const whole = (await wholeNurturing(office.db, anh))!;
    expect(whole.talks).toMatchObject([{ heldOn: "2022-05-14", by: "Hoàng Thị Thanh" }]);
    expect(whole.nurturing).toMatchObject({ touchedOn: "2022-05-14", nextCheckInOn: "2022-06-15" });
    const hien = await officerNamed(office.db, "Quách Thị Kim Hiền", "2022-05-16");
    await expect(
      recordCheckIn(office.db, hien, anh, { heldOn: "2022-05-14", words: "…", nextOn: null }, on("2022-05-16")),
    ).rejects.toThrow();
  });

  test("a result is written once; a closed plan takes nothing until it goes on", async () => {
    await running();
    const [goal] = await itemsOf(office.db, anh);
    const fulfil = { step: "fulfil" as const, outcome: "57 buổi từ 04/2022" };
    await stepItem(office.db, chuong, anh, goal!.id, fulfil, on("2023-06-30"));
    await expect(stepItem(office.db, chuong, anh, goal!.id, fulfil, on("2023-07-01"))).rejects.toEqual(
      refusedFor("nurturing.item_done"),
    );
    await stepNurturing(office.db, nguyet, anh, "close", "Đã đạt mục tiêu", on("2023-12-31"));
    await expect(
      stepItem(office.db, chuong, anh, goal!.id, { step: "take_back", outcome: "Nhầm" }, on("2024-01-02")),
    ).rejects.toEqual(refusedFor("nurturing.not_running"));
    await stepNurturing(office.db, nguyet, anh, "reopen", "Bồi dưỡng tiếp", on("2024-01-02"));
    await stepItem(office.db, chuong, anh, goal!.id, { step: "take_back", outcome: "Nhầm" }, on("2024-01-02"));
  });
});

describe("the board", () => {
  test("shows who was selected and never nurtured first, and fades whom nobody touched", async () => {
    await office.db.delete(exemplars);
    anh = await anhAt(office.db, "nurturing");
    const card = async (day: string) => (await nurturingBoard(office.db, nguyet, day))[0];
    expect(await card("2022-06-15")).toMatchObject({ attention: "never", days: 75, state: null });
    await running();
    expect(await card("2022-04-15")).toMatchObject({ attention: "fresh", goals: 1, reached: 0, late: 0 });
    expect(await card("2022-06-15")).toMatchObject({ attention: "fading", days: 61 });
    expect(await card("2022-10-01")).toMatchObject({ attention: "faded", late: 1 });
  });

  test("a unit sees its own cards alone", async () => {
    expect((await nurturingBoard(office.db, kimSon, "2022-06-15")).map(({ id }) => id)).not.toContain(anh);
  });
});

test("a refusal changes nothing", async () => {
  const before = await office.db.select().from(activity);
  await expect(agreeNurturing(office.db, nguyet, anh, 1, april)).rejects.toThrow();
  await expect(stepNurturing(office.db, nguyet, anh, "close", "…", april)).rejects.toThrow();
  expect(await office.db.select().from(activity)).toHaveLength(before.length);
});
