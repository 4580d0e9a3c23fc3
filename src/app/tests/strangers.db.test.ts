import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { queriesDuring } from "#testing/queries.ts";
import { eraseStrangers } from "../strangers.ts";
import { contestGiven, eventGiven, opinionsGiven, tipsGiven, traces } from "./strangers-given.ts";

let office: Office;
let ry: Visitor;
let officer: Officer;
let root: string;
const clockDays = { "soc-trang": "2024-01-20" };
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], clockDays });
  ry = await office.as("Thạch Thị Sa Ry");
  officer = await officerNamed(office.db, "Thạch Thị Sa Ry", "2024-01-20");
  root = (await agencyById(office.db, officer.agencyId)).rootUnitId!;
}, 180_000);
afterAll(() => office.close());

const standOn = (day: string) => office.db.update(agencies).set({ clockDay: day });
/** The work of the night of a day, by the agency's clock. */
const night = async (day: string) => {
  await standOn(day);
  return eraseStrangers(office.db, new Date("2026-01-02T18:50:00Z"));
};

/** What a room keeps, and what of it erasing may change; everything else of a row stays. */
const rooms = {
  opinions: {
    given: (day: string, count: number) => opinionsGiven(office.db, officer, day, count),
    tables: {
      opinions: ["text", "answer", "verified", "search_text", "post_key"],
      opinion_senders: ["name", "contact"],
    },
  },
  tips: {
    given: (day: string, count: number) => tipsGiven(office.db, officer, root, day, count),
    tables: { tips: ["teller_name", "teller_contact", "deed", "reason", "search_text"] },
  },
  contests: {
    given: (day: string, count: number) => contestGiven(office.db, officer, day, count),
    tables: {
      contest_entries: ["body", "file_text"],
      contest_authors: ["name", "place", "contact"],
      contest_complaints: ["text", "answer"],
    },
  },
  events: {
    given: (day: string, count: number) => eventGiven(office.db, officer, day, count),
    tables: { event_guests: ["name", "caption"] },
  },
};
const tablesOf = (room: keyof typeof rooms): [string, string[]][] => Object.entries(rooms[room].tables);

async function emptied() {
  await office.db.execute(sql`truncate opinion_windows, tips, contests, events, activity, notices cascade`);
}
beforeEach(emptied);

/** Every table of the database in which a trace of her is found, in any column. */
async function tablesWithTraces(): Promise<string[]> {
  const { rows } = await office.db.execute<{ name: string }>(
    sql`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const all = await office.db.execute<{ row: string }>(sql.raw(`select t::text as row from ${name} t`));
    if (all.rows.some(({ row }) => traces.some((trace) => fold(row).includes(trace)))) found.push(name);
  }
  return found.sort();
}

async function rowsOf(table: string, without: readonly string[]) {
  const { rows } = await office.db.execute<{ row: unknown }>(
    sql.raw(
      `select to_jsonb(t) - '{${without.join(",")}}'::text[] as row from ${table} t order by to_jsonb(t)->>'id', t::text`,
    ),
  );
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}
const erasedIn = async (table: string) =>
  (
    await office.db.execute<{ on: string }>(
      sql.raw(`select erased_on::text as on from ${table} where erased_on is not null`),
    )
  ).rows.map(({ on }) => on);

const marked = { opinions: "opinion_senders", tips: "tips", contests: "contest_authors", events: "event_guests" };
/** Of a contest the winner's contact goes with the others. */
const more = { opinions: 0, tips: 0, contests: 1, events: 0 };

describe.each(["opinions", "tips", "contests", "events"] as const)("strangers in %s", (room) => {
  test("stay to the last day of their time and are gone from the whole database the night after, once", async () => {
    await rooms[room].given("2024-06-30", 2);
    const there = await tablesWithTraces();
    expect(there).toEqual(expect.arrayContaining(tablesOf(room).map(([table]) => table)));
    expect(await night("2026-06-29")).toBe(0);
    expect(await tablesWithTraces()).toEqual(there);

    const stays: Record<string, string[]> = {};
    for (const [table, columns] of tablesOf(room)) stays[table] = await rowsOf(table, [...columns, "erased_on"]);
    expect(await night("2026-06-30")).toBe(2 + more[room]);
    expect(await tablesWithTraces()).toEqual([]);
    expect(await erasedIn(marked[room])).toEqual(Array(2 + more[room]).fill("2026-06-30"));
    for (const [table, columns] of tablesOf(room))
      expect(await rowsOf(table, [...columns, "erased_on"])).toEqual(stays[table]);

    expect(await night("2026-07-01")).toBe(0);
    expect(await erasedIn(marked[room])).toEqual(Array(2 + more[room]).fill("2026-06-30"));
  });

  test("who is still needed, was published or is of the agency is left as she is", async () => {
    await rooms[room].given("2024-06-30", 1);
    const others = async () => {
      const all = await Promise.all(tablesOf(room).map(([table]) => rowsOf(table, ["contact", "erased_on"])));
      return all
        .flat()
        .filter((row) => /Người (Còn Chờ|Đạt Giải|Cơ Quan|Được Tôn Vinh)|Còn chờ|Bài (đạt|khác)/.test(row));
    };
    const before = await others();
    expect(before.length).toBeGreaterThan(0);
    await night("2030-01-01");
    expect(await others()).toEqual(before);
  });
});

test("what a winner left to be reached goes, her name and place stay with the decision", async () => {
  await contestGiven(office.db, officer, "2024-06-30", 1);
  await night("2026-06-30");
  const { rows } = await office.db.execute(
    sql`select name, place, contact, erased_on::text as "on" from contest_authors where name in ('Người Đạt Giải', 'Người Cơ Quan') order by name`,
  );
  expect(rows).toEqual([
    { name: "Người Cơ Quan", place: "", contact: "0999 000 333", on: null },
    { name: "Người Đạt Giải", place: "Long Phú", contact: "", on: "2026-06-30" },
  ]);
});

test("a night asks as many statements for three of each as for one, and the activity says how many and not who", async () => {
  const all = async (day: string, count: number) => {
    for (const { given } of Object.values(rooms)) await given(day, count);
  };
  await all("2024-06-30", 1);
  const forOne = await queriesDuring(() => night("2026-06-30"));
  await emptied();
  await all("2024-06-30", 3);
  const forThree = await queriesDuring(() => night("2026-06-30"));
  expect(forThree).toBe(forOne);
  const { rows } = await office.db.execute(
    sql`select actor_name, verb, facts from activity where verb = 'strangers.erased' order by id`,
  );
  expect(rows.map((row) => [row.actor_name, (row.facts as { count: string }).count])).toEqual(
    ["3", "3", "4", "3"].map((count) => ["Chương trình", count]),
  );
  expect(rows.map(({ facts }) => Object.keys(facts as object).sort())).toEqual(rows.map(() => ["count", "what"]));
});

test("the office sees what is kept and until when; fewer months make more due, and pages say what was erased", async () => {
  for (const { given } of Object.values(rooms)) await given("2024-06-30", 1);
  await standOn("2025-07-01");
  const page = await ry.page("/retention");
  for (const words of [
    "24 tháng",
    "Họ tên, liên hệ của người gửi ý kiến",
    "30/06/2026, 1 người",
    "30/06/2026, 2 người",
  ])
    expect(page).toContain(words);
  expect((await ry.post("/retention", { months: "0" })).status).toBe(422);
  expect((await ry.post("/retention", { months: "12" })).status).toBe(303);
  expect(await ry.page("/retention")).toContain("Đêm tới, 2 người");
  expect(await night(addDays("2025-07-01", 0))).toBe(5);
  expect(await ry.page("/retention")).not.toContain("Đêm tới");

  const { rows } = await office.db.execute<{
    tip: string;
    window: string;
    opinion: string;
    event: string;
    contest: string;
    entry: string;
  }>(sql`
    select (select id from tips where erased_on is not null) as tip, o.window_id as window, o.id as opinion,
      (select event_id from event_guests where erased_on is not null) as event, a.contest_id as contest, a.entry_id as entry
    from opinions o join opinion_senders s on s.opinion_id = o.id, contest_authors a
    where s.erased_on is not null and a.erased_on is not null and a.name = ''`);
  const { tip, window, opinion, event, contest, entry } = rows[0]!;
  for (const path of [
    `/tips/${tip}`,
    `/opinion-windows/${window}/opinions/${opinion}`,
    `/contests/${contest}/entries/${entry}`,
  ])
    expect(await ry.page(path)).toContain("Đã xóa thông tin người gửi theo thời hạn lưu, ngày 01/07/2025");
  expect(await ry.page(`/events/${event}/people`)).toContain("Đã xóa họ tên theo thời hạn lưu, ngày 01/07/2025");
  expect(await ry.page("/tips?search=luu%20bach")).toContain("Chưa có tin nào");
  expect(await ry.page(`/opinion-windows/${window}/opinions?search=luu%20bach`)).not.toContain(opinion);
  expect(await ry.page("/activity")).toContain("theo thời hạn lưu");
});

test("every form of strangers says for how long", async () => {
  await ry.post("/retention", { months: "18" });
  expect(await office.stranger().page("/gioi-thieu-guong-tot/soc-trang")).toContain("được giữ 18 tháng");
});
