import { afterAll, expect, test } from "vitest";
import { press, visit, words } from "./browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./journey.ts";
import {
  acceptList,
  agree,
  checkIn,
  confirmTaken,
  introduce,
  issued,
  nurture,
  openExemplar,
  register,
  takeOver,
  takeUp,
  tell,
  writePractice,
} from "./life.ts";
import { type Life, lives } from "./lives-told.ts";
import { moveDay } from "./plans.ts";
import { assessAfter, assessSelf, certifyAll, propose, putForward, rate, recognise, unmet } from "./recognising.ts";

/** The exemplar of one plan: found, nurtured, recognised on that plan's ladder, taken over by another unit. */
export function liveThrough(key: string): void {
  const life = lives.find((one) => one.key === key)!;
  let journey: Journey;
  afterAll(() => journey?.end());

  test(`${life.as.name} through all four stages`, async () => {
    journey = await beginJourney(life.key, iso(life.days.found));
    const plan = await issued(journey, life.plan);
    const officer = await journey.enter(life.officer);
    const office = await journey.enter(life.office);
    const head = await journey.enter(life.head);
    const here = { journey, life, plan, officer, office, head };
    const at = await detected(here);
    await nurtured(here, at);
    await recognised(here, at);
    await replicated(here, at);
    expect(journey.unnoticed()).toEqual([]);
  }, 420_000);
}

type Here = { journey: Journey; life: Life; plan: string; officer: Person; office: Person; head: Person };

/** Phát hiện: told, checked, registered, accepted; told and registered are one exemplar. */
async function detected({ life, plan, officer, office }: Here): Promise<string> {
  const { name, caption, holder, kind } = life.as;
  await tell(officer, life.tip);
  const checked = "Đã hỏi lãnh đạo đơn vị và xem sổ theo dõi: đúng như tin.";
  const found = await takeUp(office, life.tip.about, { checked, name, caption, holder, kind, unit: life.unit });
  await moveDay(officer, life.days.registered);
  const line = { holder, kind, name, post: caption, level: life.level, summary: life.tip.deed };
  await register(officer, plan, life.year, [line]);
  expect(await acceptList(office, plan, life.year, life.unit)).toBe("Đã duyệt 1 mục.");
  expect(await openExemplar(officer, name)).toBe(found);
  return found;
}

/** Bồi dưỡng: planned, agreed by party committee and head, talked about; introduced with the minutes of the unit. */
async function nurtured({ life, officer, office, head, journey }: Here, at: string): Promise<void> {
  const { days } = life;
  await nurture(officer, at, {
    who: { committee: life.committee, head: life.head, helper: life.head },
    items: [
      ["Giữ kết quả cả năm", "Sổ theo dõi", days.recognised],
      ["Viết lại cách làm", "Bản viết được lãnh đạo duyệt", days.talked],
      ["Máy tính, giấy in", "Đơn vị", days.talked],
      ["Chưa quen trình bày trước hội nghị", "Tập nói ở cuộc họp đơn vị", ""],
    ],
    next: days.talked,
  });
  await agree(await journey.enter(life.committee), at);
  await agree(head, at);
  await moveDay(officer, days.introduced);
  const summary = `${life.tip.deed} Đơn vị thống nhất giới thiệu.`;
  const file = await introduce(officer, at, { year: String(life.year), metOn: days.registered, summary });
  await visit(head, file);
  await press(head, "Xác nhận và gửi", ".act");
  await visit(office, file);
  await press(office, "Tiếp nhận", ".act");
  await moveDay(officer, days.talked);
  await checkIn(officer, at, "Đã xem kết quả, thống nhất việc tháng tới.");
  await look(officer, "life-nurtured");
}

/** Tổng kết: assessed by three hands, rated, proposed, vouched for, put forward, decided. */
async function recognised({ life, officer, office }: Here, at: string): Promise<void> {
  const { days, decision, certifier } = life;
  await moveDay(office, days.recognised);
  const assessment = await assessSelf(officer, at, life.year);
  await assessAfter(office, assessment, `Biên bản họp Hội đồng ngày ${days.recognised}`);
  await look(office, "life-assessed");
  if (life.rated) expect(await rate(office, life.unit, life.year, life.as.name, life.rated)).toContain("Đã ghi");
  const file = await propose(officer, at, life.rung, life.year, "Biên bản họp đơn vị số 03/BB");
  await certifyAll(office, file, { ...certifier, certifiedOn: days.recognised });
  expect(await unmet(office, file)).toEqual([]);
  expect(await putForward(office, file, `Tờ trình ngày ${days.recognised}`)).toContain("Chờ quyết định");
  expect(await recognise(office, { ...decision, decidedOn: days.recognised })).toBe("Đã ghi quyết định cho 1 hồ sơ.");
}

/** Nhân rộng: the way of working is written down, found by its problem, taken over, its result confirmed. */
async function replicated({ life, officer, office, journey }: Here, at: string): Promise<void> {
  const { practice, taker } = life;
  await writePractice(officer, at, {
    "Tên cách làm": practice.name,
    "Giải quyết vấn đề gì": practice.problem,
    "Làm thế nào, từng bước": practice.how,
    "Hiệu quả, kèm số liệu": practice.result,
    "Hợp với nơi nào, cần điều kiện gì": practice.where,
    "Kết quả đo bằng": practice.unit,
  });
  const measured = { due: life.days.taken, before: "3", after: "11", unit: practice.unit };
  const said = { ...measured, words: "Theo sổ theo dõi của đơn vị." };
  await takeOver(await journey.enter(taker.officer), life.question, said);
  await confirmTaken(await journey.enter(taker.head));
  const told = await main(office, at);
  for (const said of ["Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân rộng", life.decision.number, taker.unit])
    expect(told).toContain(said);
  expect(await main(office, `${at}/replications`)).toContain(`Kết quả đã xác nhận 11 ${practice.unit}`);
  const phone = await journey.enter(life.officer, { window: "phone" });
  await visit(phone, at);
  await look(phone, "life-whole");
}

async function main(person: Person, at: string): Promise<string> {
  await visit(person, at);
  return words(person.page.locator("main"));
}

function iso(day: string): string {
  return day.split("/").reverse().join("-");
}
