import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { openRound } from "#rooms/initiatives/commands/open-round.ts";
import { decideSession, widenScope } from "#rooms/initiatives/commands/recognise.ts";
import { closeSession, countItem, openSession, prepareSession } from "#rooms/initiatives/commands/sessions.ts";
import { registerInitiative, stepInitiative } from "#rooms/initiatives/index.ts";
import { sessionMembers } from "#rooms/initiatives/schema/council.ts";
import { initiatives } from "#rooms/initiatives/schema.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { type ToldInitiative, toldInitiatives } from "./initiatives-told.ts";

/** Lives the initiatives of Đắk Lắk through the program's own commands, year by year, until the agency's day. */
export async function enterInitiatives(
  tx: Tx,
  entered: Entered,
  key: string,
  planId: string,
  today: Day,
): Promise<void> {
  const councilId = entered.unitIds.get("Hội đồng Sáng kiến Sở Tư pháp");
  if (key !== "dak-lak" || !councilId) return;
  for (const year of [2023, 2024]) {
    const told = toldInitiatives.filter((one) => one.year === year && one.sentOn <= today);
    if (`${year}-01-22` > today) return;
    await liveRound(tx, entered, told, { year, councilId, planId: year === 2024 ? planId : null, today });
  }
}

type Round = { year: number; councilId: string; planId: string | null; today: Day };

async function liveRound(tx: Tx, entered: Entered, told: ToldInitiative[], round: Round): Promise<void> {
  const { today, ...typed } = round;
  const { year } = typed;
  const db = tx as unknown as Db;
  const office = await officerAt(tx, entered, actorsOf(entered).office.id, `${year}-01-22`);
  const title = `Đăng ký sáng kiến, đề tài năm ${year}`;
  const roundId = await openRound(db, office, { title, dueOn: `${year}-02-28`, ...typed }, morning(`${year}-01-22`));
  const ready: { id: string; one: ToldInitiative }[] = [];
  for (const one of told) {
    const id = await registered(tx, entered, roundId, one);
    const step = async (name: "check" | "return", note: string, on: string) =>
      stepInitiative(db, office, id, name, { note, revision: await revisionOf(tx, id) }, morning(on));
    if (today < `${year}-03-15`) continue;
    if (one.fate === "returned")
      await step("return", "Bổ sung số liệu của ít nhất ba cuộc thanh tra.", `${year}-03-12`);
    if (!["checked", "recognised", "refused"].includes(one.fate)) continue;
    await step("check", "Đủ hồ sơ, đã áp dụng.", `${year}-03-14`);
    if (one.fate !== "checked") ready.push({ id, one });
  }
  if (today >= `${year}-05-10`) await hold(tx, office, roundId, year, ready);
}

async function registered(tx: Tx, entered: Entered, roundId: string, one: ToldInitiative): Promise<string> {
  const person = entered.people.find(({ name }) => name === one.author)!;
  const unitId = entered.unitIds.get(one.unit)!;
  const officer = await officerAt(tx, entered, person.id, one.sentOn);
  const { title, field, before, solution, novelty, effect, appliedFrom, share, other } = one;
  const first = { name: one.author, personId: person.id, unitId, place: one.unit, share: share * 10 };
  const rest = { name: other ?? "", personId: null, unitId: null, place: "Cộng tác viên", share: 1000 - share * 10 };
  const content = { kind: "solution" as const, title, field, before, solution, novelty, effect, appliedFrom };
  const typed = { ...content, appliedAt: one.unit, authors: other ? [first, rest] : [first], fileIds: [] };
  const db = tx as unknown as Db;
  const id = await registerInitiative(db, officer, { roundId, unitId }, typed, morning(one.sentOn));
  if (one.fate !== "drafting")
    await stepInitiative(db, officer, id, "send", { note: null, revision: 1 }, morning(one.sentOn, 20));
  return id;
}

/** One session in April, and one decision in May for what it passed; the first passed of 2023 is known in the province too. */
async function hold(
  tx: Tx,
  office: Officer,
  roundId: string,
  year: number,
  ready: { id: string; one: ToldInitiative }[],
) {
  const db = tx as unknown as Db;
  const on = `${year}-04-12`;
  const place = { heldOn: on, heldAt: "08 giờ 00", place: "Phòng họp số 2", voting: "paper" as const };
  const initiativeIds = ready.map(({ id }) => id);
  const id = await prepareSession(db, office, { roundId, ...place, initiativeIds }, morning(`${year}-04-05`));
  const members = await tx.select().from(sessionMembers).where(eq(sessionMembers.sessionId, id));
  const there = new Map(members.map(({ personId }) => [personId, { presence: "present" as const, reason: "" }]));
  await openSession(db, office, id, there, morning(on));
  for (const { id: initiativeId, one } of ready) {
    const voters = members.filter(({ name }) => name !== one.author).length;
    const passed = one.fate === "recognised";
    const votes = passed ? { agree: voters, against: 0, invalid: 0 } : { agree: 1, against: voters - 1, invalid: 0 };
    const outcome = passed ? ("recognised" as const) : ("refused" as const);
    const reason = passed ? null : "Chưa có tính mới so với tài liệu đã phát hành, chưa đo được hiệu quả.";
    await countItem(db, office, id, initiativeId, { ...votes, outcome, reason, opinion: "" }, morning(on, 90));
  }
  await closeSession(db, office, id, { minutesNumber: "01/BB-HĐSK", conclusion: "" }, morning(on, 180));
  const passed = ready.filter(({ one }) => one.fate === "recognised").map((one) => one.id);
  const body = { decidedBy: "Giám đốc Sở Tư pháp", signer: "Lê Đình Hoan" };
  const decision = { number: `${year === 2023 ? 48 : 52}/QĐ-STP`, decidedOn: `${year}-05-10`, ...body };
  await decideSession(db, office, id, { ...decision, initiativeIds: passed }, morning(`${year}-05-10`));
  if (year !== 2023) return;
  const wide = { scope: "sector" as const, number: "1208/QĐ-UBND", decidedOn: "2023-11-20" };
  const by = { decidedBy: "Chủ tịch Ủy ban nhân dân tỉnh", signer: null };
  await widenScope(db, office, passed[0]!, { ...wide, ...by }, morning("2023-11-22"));
}

async function officerAt(tx: Tx, entered: Entered, personId: string, day: string): Promise<Officer> {
  const officer = await officerOn(tx, personId, entered.rootUnitId, day);
  if (!officer) throw new Error(`Nobody of practice with the id ${personId} holds a post on ${day}.`);
  return officer;
}

async function revisionOf(tx: Tx, id: string): Promise<number> {
  const [row] = await tx
    .select({ revision: initiatives.revision })
    .from(initiatives)
    .where(and(eq(initiatives.id, id)));
  return row!.revision;
}

/** An hour of the working day. */
function morning(day: string, minutes = 0): Date {
  return new Date(startOfDay(day).getTime() + (8 * 60 + minutes) * 60_000);
}
