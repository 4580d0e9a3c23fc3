import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "#kernel/ids.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import { publishDue } from "#rooms/stories/index.ts";
import { stories } from "#rooms/stories/schema.ts";
import { openPage, visitor } from "#testing/browser.ts";
import { fill, press, told, visit, words } from "./browsing.ts";
import type { Journey, Person } from "./journey.ts";
import { rows } from "./tables.ts";

/** An exemplar as the ground of a story: recognised, of a unit, under the one plan of the agency. Gives its id. */
export async function recognised(
  { office: { db } }: Journey,
  of: {
    name: string;
    unit: string;
    kindKey: string;
    kindName: string;
    holderKind: "model" | "collective";
    summary: string;
  },
): Promise<string> {
  const [plan] = await db.select().from(plans);
  const [unit] = await db.select().from(unitVersions).where(eq(unitVersions.name, of.unit));
  const { unit: _, ...facts } = of;
  const id = newId();
  await db.insert(exemplars).values({
    ...{ id, agencyId: plan!.agencyId, planId: plan!.id, unitId: unit!.unitId, caption: "", ...facts },
    ...{
      origin: "office",
      stage: "recognised",
      detectedOn: plan!.issuedOn!,
      createdAt: new Date(`${plan!.issuedOn}T02:00:00Z`),
    },
  });
  return id;
}

/** Who does what with a story. */
export type Hands = { writer: string; head: string; board: string; editor: string; checker: string; approver: string };

/** What a story tells. */
export type Told = { title: string; exemplar: string; body: string };

/**
 * A story from the idea to the approval, each hand by the form of its own step, without a browser; gives its address. It is then
 * where somebody gives it its hour.
 */
export async function approvedStory(journey: Journey, hands: Hands, story: Told): Promise<string> {
  const { office } = journey;
  const by = (name: string) => office.as(name);
  const did = (answer: Response) => expect(answer.status).toBe(303);
  const pitched = await (await by(hands.writer)).post("/stories", { ...story, idea: `Kể về: ${story.title}` });
  did(pitched);
  const at = pitched.headers.get("location")!;
  const [writer] = await office.db.select().from(people).where(eq(people.name, hands.writer));
  did(await (await by(hands.board)).post(`${at}/assignment`, { writer: writer!.id, dueOn: "" }));
  const text = { title: story.title, standfirst: "Việc nhỏ, làm đều, có số liệu.", body: story.body, version: "0" };
  did(await (await by(hands.writer)).post(`${at}/text`, text));
  await throughHands(journey, hands, at, ["hand_over", "confirm", "edit", "check", "approve"]);
  return at;
}

const handOf = { hand_over: "writer", confirm: "head", edit: "editor", check: "checker", approve: "approver" } as const;

/** Steps of a story, each by whose hand it is. */
export async function throughHands(
  { office }: Journey,
  hands: Hands,
  at: string,
  steps: (keyof typeof handOf)[],
): Promise<void> {
  for (const step of steps) {
    const answer = await (await office.as(hands[handOf[step]])).post(`${at}/steps/${step}`);
    expect({ step, status: answer.status }).toEqual({ step, status: 303 });
  }
}

/** Hẹn giờ đăng; empty day and hour: now. Gives what was said. */
export async function schedule(person: Person, at: string, on: { day: string; hour: string }): Promise<string> {
  await visit(person, `${at}/schedule`);
  await fill(person, { Ngày: on.day, Giờ: on.hour });
  await press(person, "Đăng đúng giờ này", ".act");
  return told(person);
}

/** The minute's work of the program: what is due goes out. The day is the agency's; it is asked at half past eight. Gives how many. */
export function minuteWork({ office }: Journey): Promise<number> {
  return publishDue(office.db, new Date("2026-01-05T01:30:00Z"));
}

/** Ghi lần gửi, from the page of a quota that lacks it: one press there, then the link. Gives what was said. */
export async function sendFromQuota(person: Person, quota: string, channel: string, url: string): Promise<string> {
  await visit(person, quota);
  await press(person, `Ghi lần gửi tới ${channel}`, ".act");
  expect(await person.page.getByLabel(/^Kênh/).locator("option:checked").innerText()).toBe(channel);
  await fill(person, { "Liên kết bài đã đăng": url });
  await press(person, "Ghi lần gửi", ".act");
  return told(person);
}

/** Ghi lần gửi, from the page of a story, with the number of the issue or the broadcast for proof. Gives what was said. */
export async function send(
  person: Person,
  at: string,
  sent: { channel: string; on: string; number: string },
): Promise<string> {
  await visit(person, `${at}/sendings`);
  await fill(person, {
    Kênh: sent.channel,
    "Ngày gửi hoặc ngày đăng": sent.on,
    "Số báo, số công văn, số buổi": sent.number,
  });
  await press(person, "Ghi lần gửi", ".act");
  return told(person);
}

/** Gắn kênh với việc của kế hoạch: a channel that counts for duties, by their titles. */
export async function addChannel(person: Person, kind: string, name: string, ...duties: string[]): Promise<void> {
  await visit(person, "/stories/channels/new");
  await fill(person, { "Tên kênh": name, Loại: kind });
  for (const title of duties) await person.page.getByRole("checkbox", { name: title }).first().check();
  await press(person, "Ghi kênh", ".act");
}

/** What the page of a quota says of its stories: title, then each half in its column; none where it says there are none. */
export async function storiesOfQuota(person: Person): Promise<string[][]> {
  const caption = "Tin bài của kỳ này";
  const table = person.page.locator("table", { has: person.page.locator("caption", { hasText: caption }) });
  if ((await table.count()) === 0) {
    expect(await words(person.page.locator("main"))).toMatch(/Chưa có bài nào cho kỳ này|Không có bài nào trong kỳ/);
    return [];
  }
  const heads = await table.locator("thead th").allInnerTexts();
  return rows(
    person,
    caption,
    heads.map((head) => head.trim()),
  );
}

/** What the page of a quota says it wants: each half with its channel, number and state. */
export async function wanted(person: Person): Promise<string[]> {
  const lines = await rows(person, "Chỉ tiêu cần gì", ["Tính từ kênh", "Đã có / cần có", "Tình trạng"]);
  return lines.map((line) => line.join(", "));
}

/** What an anonymous reader gets at the public address of a story: the status, the words, the way it looks on a phone. */
export async function readByPublic(person: Person, at: string) {
  const { journey } = person;
  const [story] = await journey.office.db
    .select()
    .from(stories)
    .where(and(eq(stories.id, at.split("/").at(-1)!)));
  const path = `/guong-dien-hinh/${journey.key}/${story?.slug ?? "chua-co"}`;
  const context = await visitor(person.page.context().browser()!, { window: "phone", baseURL: journey.office.address });
  const { page, complaints } = await openPage(context);
  const answer = await page.goto(path);
  const said = await words(page.locator("main"));
  const reader: Person = { name: "bạn đọc", page, journey, visit: { window: "phone" } };
  if (answer?.status() === 200) journey.complaints.push(complaints);
  return { status: answer?.status(), said, reader, close: () => context.close() };
}
