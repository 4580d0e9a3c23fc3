import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { addGuest } from "#rooms/ceremonies/commands/keep-guests.ts";
import { eventGuests, events } from "#rooms/ceremonies/schema.ts";
import { contestAuthors, contestComplaints, contestEntries } from "#rooms/contests/schema/entries.ts";
import { contestAwards } from "#rooms/contests/schema/judging.ts";
import { contestPrizes, contests } from "#rooms/contests/schema.ts";
import { declineTip } from "#rooms/exemplars/commands/tips/handle.ts";
import { tellPublicTip } from "#rooms/exemplars/commands/tips/tell.ts";
import { tips } from "#rooms/exemplars/schema/tips.ts";
import { opinionSenders, opinionSubjects, opinions, opinionWindows } from "#rooms/opinions/schema.ts";

/** Who must leave no trace. */
export const secret = { name: "Khúc Thị Lựu Bạch", contact: "0907 111 222, luubach@thu.vn", place: "ấp Cồn Phượng" };
/** The same as she, and as others, write it. */
export const traces = ["khuc thi luu bach", "0907111222", "0907 111 222", "luubach@thu.vn", "con phuong"];
const words = `Tôi là khúc thị lựu bạch, gọi 0907.111.222 hoặc LUUBACH@thu.vn.`;

type Owner = Pick<Officer, "agencyId" | "personId" | "unitId">;
const at = (day: string) => new Date(`${day}T03:00:00Z`);

/** A window concluded on the day with `count` opinions that were answered, and one that still waits for its answer. */
export async function opinionsGiven(db: Db, owner: Owner, day: string, count: number): Promise<void> {
  const [windowId, subjectId] = [newId(), newId()];
  await db.insert(opinionWindows).values({
    ...{ id: windowId, agencyId: owner.agencyId, ownerUnitId: owner.unitId, title: "Xin ý kiến", about: "Xét" },
    ...{ contact: "Văn phòng", workingDays: 5, opensOn: "2024-01-02", closesOn: "2024-01-08", state: "concluded" },
    ...{ concludedOn: day, createdBy: owner.personId, createdAt: at("2024-01-02") },
  });
  const subject = { id: subjectId, windowId, position: 1, holder: "person" as const, name: "Bà Năm giữ đò" };
  await db.insert(opinionSubjects).values({ ...subject, proposed: "Giấy khen", achievement: "Giữ đò" });
  const give = async (more: Partial<typeof opinions.$inferInsert>, sender = { ...secret }) => {
    const id = newId();
    const said = { windowId, subjectId, origin: "public", stand: "disagree", postKey: id } as const;
    const handled = { handledBy: owner.personId, handledAt: at("2024-01-10"), receivedAt: at("2024-01-03") };
    await db.insert(opinions).values({ id, ...said, ...handled, text: words, ...more });
    await db.insert(opinionSenders).values({ opinionId: id, name: sender.name, contact: sender.contact });
  };
  for (let n = 0; n < count; n++)
    await give({ state: "answered", answer: `Gửi bà ${secret.name}`, verified: `Đã gọi ${secret.contact}` });
  await give(
    { state: "admitted", text: "Còn chờ trả lời." },
    { name: "Người Còn Chờ", contact: "0999 000 111", place: "" },
  );
}

/** Tips of the public declined on the day, and one that waits. */
export async function tipsGiven(db: Db, officer: Officer, rootUnitId: string, day: string, count: number) {
  const agency = { id: officer.agencyId, rootUnitId };
  for (let n = 0; n < count; n++) {
    const told = { about: "Ông Lê Văn Chèo", place: "Bến Đò", deed: words };
    const teller = { tellerName: secret.name, tellerContact: secret.contact };
    await tellPublicTip(db, agency, { ...told, ...teller }, at("2024-01-03"));
  }
  const told = await db.select().from(tips);
  for (const { id, state } of told)
    if (state === "received") await declineTip(db, officer, id, `Bà ${secret.name} rút tin`, at(day));
  const waits = { about: "Bà Tư", place: "", deed: "Chờ.", tellerName: "Người Còn Chờ", tellerContact: "0999 000 111" };
  await tellPublicTip(db, agency, waits, at("2024-01-04"));
}

/** A contest whose complaints ended on the day: `count` strangers, a stranger who won, somebody of the agency. */
export async function contestGiven(db: Db, owner: Owner, day: string, count: number): Promise<void> {
  const [contestId, prizeId] = [newId(), newId()];
  await db.insert(contests).values({
    ...{ id: contestId, agencyId: owner.agencyId, ownerUnitId: owner.unitId, kind: "own", name: "Viết về người tốt" },
    ...{
      state: "announced",
      startsOn: "2024-01-02",
      endsOn: "2024-02-02",
      announcedOn: "2024-03-01",
      complaintDays: 10,
    },
    ...{ createdBy: owner.personId, createdAt: at("2024-01-02") },
  });
  await db.insert(contestPrizes).values({ id: prizeId, contestId, position: 0, name: "Giải Nhất" });
  let blindNumber = 1000;
  const enter = async (author: { personId?: string; name: string; place: string; contact: string }, said = words) => {
    const id = newId();
    const entry = {
      id,
      contestId,
      origin: "public" as const,
      blindNumber: blindNumber++,
      submittedAt: at("2024-01-20"),
    };
    await db.insert(contestEntries).values({ ...entry, title: "Người giữ đò", body: said, fileText: said });
    await db.insert(contestAuthors).values({ entryId: id, contestId, ...author });
    return id;
  };
  for (let n = 0; n < count; n++) {
    const entryId = await enter(secret);
    const made = { madeAt: at("2024-03-02"), dueOn: "2024-03-17", state: "answered" as const, answeredAt: at(day) };
    const said = { text: words, answer: `Gửi bà ${secret.name}`, upheld: "no" as const };
    await db.insert(contestComplaints).values({ id: newId(), contestId, entryId, ...said, ...made });
  }
  const won = await enter({ name: "Người Đạt Giải", place: "Long Phú", contact: "0999 000 222" }, "Bài đạt giải.");
  await db.insert(contestAwards).values({ id: newId(), contestId, entryId: won, prizeId, place: 1, score: 90 });
  await enter({ personId: owner.personId, name: "Người Cơ Quan", place: "", contact: "0999 000 333" }, "Bài khác.");
}

/** An event whose minutes were confirmed on the day: `count` guests, somebody honoured, somebody of the agency. */
export async function eventGiven(db: Db, officer: Officer, day: string, count: number): Promise<void> {
  const eventId = newId();
  await db.insert(events).values({
    ...{ id: eventId, agencyId: officer.agencyId, ownerUnitId: officer.unitId, kind: "talk", title: "Tọa đàm" },
    ...{ state: "invited", startsOn: "2024-01-18", startsAt: "08:00", endsOn: "2024-01-18", place: "Hội trường" },
    ...{ createdBy: officer.personId, createdAt: at("2024-01-02") },
  });
  const asked = { exemplar: null, caption: `Nhà vườn, ${secret.place}` };
  for (let n = 0; n < count; n++)
    await addGuest(db, officer, eventId, { ...asked, name: secret.name, role: "guest" }, at("2024-01-03"));
  const other = { exemplar: null, caption: "Long Phú" };
  await addGuest(db, officer, eventId, { ...other, name: "Người Được Tôn Vinh", role: "honoured" }, at("2024-01-03"));
  const own = { id: newId(), eventId, number: 90, role: "participant" as const, registeredAt: at("2024-01-03") };
  await db.insert(eventGuests).values({ ...own, name: "Người Cơ Quan", personId: officer.personId });
  await db
    .update(events)
    .set({ state: "closed", confirmedAt: at(day) })
    .where(eq(events.id, eventId));
}
