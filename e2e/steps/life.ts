import { theProgram } from "#kernel/activity/index.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { fill, paper, press, told, visit } from "./browsing.ts";
import type { Journey, Person } from "./journey.ts";

/** Fields by their names, where a label carries its hint or stands in a row. */
export async function put(person: Person, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = person.page.locator(`main [name="${name}"]`).first();
    if ((await field.evaluate((one) => one.tagName)) === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** The one plan of the agency, as issued: what an exemplar lives under. Gives its id. */
export async function issued(journey: Journey, facts: { number: string; issuedOn: string }): Promise<string> {
  const { db } = journey.office;
  const [plan] = await db.select().from(plans);
  const program = { agencyId: plan!.agencyId, ...theProgram };
  await db.transaction((tx) => issueWritten(tx, program, plan!.id, facts, new Date(`${facts.issuedOn}T02:00:00Z`)));
  return plan!.id;
}

/** Giới thiệu gương tốt, by anybody of the agency. */
export async function tell(person: Person, tip: { about: string; place: string; deed: string }): Promise<void> {
  await visit(person, "/tips/new");
  await put(person, tip);
  await press(person, "Gửi tin", ".act");
}

/** Xác minh rồi đưa vào theo dõi, by who triages; gives the exemplar's address. */
export async function takeUp(
  person: Person,
  about: string,
  as: { checked: string; name: string; caption: string; holder: string; kind: string; unit: string },
): Promise<string> {
  const { checked, ...exemplar } = as;
  await visit(person, "/tips");
  await press(person, about, "main");
  await put(person, { checked });
  await press(person, "Ghi kết quả xác minh", "main");
  await put(person, exemplar);
  await press(person, "Đưa vào theo dõi", "#take");
  await press(person, "Xem điển hình", "main");
  return new URL(person.page.url()).pathname;
}

/** One line of a registration list, in the words of its form. */
export type Registered = {
  holder: string;
  kind: string;
  name: string;
  post?: string;
  level: string;
  span?: string;
  summary: string;
  mentor?: string;
};

/** Lập danh sách, ghi các mục, gửi: the unit's registration of a year. */
export async function register(person: Person, plan: string, year: number, lines: Registered[]): Promise<void> {
  await visit(person, `/registration-lists?plan=${plan}&year=${year}`);
  await press(person, "Lập danh sách", "main");
  await press(person, "Ghi các mục", ".act");
  for (const [at, line] of lines.entries())
    await put(
      person,
      Object.fromEntries(Object.entries(line).map(([field, value]) => [`row[${at}][${field}]`, value])),
    );
  await press(person, "Ghi danh sách", ".act");
  await press(person, /^Gửi \d+ mục/, ".act");
}

/** Duyệt danh sách của một đơn vị, by the office; gives what was said. */
export async function acceptList(person: Person, plan: string, year: number, unit: string): Promise<string> {
  await visit(person, `/registration-lists?plan=${plan}&year=${year}`);
  await press(person, unit, "main table");
  await press(person, /^Duyệt \d+ mục/, ".act");
  return told(person);
}

/** The address of an exemplar from the list of exemplars, by its name. */
export async function openExemplar(person: Person, name: string): Promise<string> {
  await visit(person, `/exemplars?search=${encodeURIComponent(name)}`);
  await press(person, name, "main");
  return new URL(person.page.url()).pathname;
}

/** Who answers for what in a nurturing plan. */
export type Charged = { committee: string; head: string; helper: string };

/** Lập kế hoạch bồi dưỡng, gửi thống nhất: one goal, one step, one support, one weakness. */
export async function nurture(
  person: Person,
  exemplar: string,
  plan: { who: Charged; items: [string, string, string][]; next: string },
): Promise<void> {
  await visit(person, `${exemplar}/nurturing/edit`);
  for (const [role, name] of Object.entries(plan.who)) await chooseBeginning(person, `${role}Id`, name);
  await put(person, {
    committeeCharge: "Theo dõi, nhắc hằng quý",
    headCharge: "Bố trí thời gian, phương tiện",
    helperCharge: "Trao đổi mỗi tháng",
    nextCheckInOn: plan.next,
  });
  for (const [at, [title, means, dueOn]] of plan.items.entries())
    await put(person, { [`item[${at}][title]`]: title, [`item[${at}][means]`]: means, [`item[${at}][dueOn]`]: dueOn });
  await press(person, "Gửi thống nhất", ".act");
}

/** A choice of a list that begins with a name: “Kim Thị Sà Đa, Phó Trưởng phòng, …”. */
async function chooseBeginning(person: Person, field: string, name: string): Promise<void> {
  const select = person.page.locator(`main select[name="${field}"]`);
  const words = await select.locator("option").allInnerTexts();
  await select.selectOption({ label: words.find((one) => one.startsWith(`${name},`)) ?? name });
}

/** Thống nhất kế hoạch bồi dưỡng, by one of those named in it. */
export async function agree(person: Person, exemplar: string): Promise<void> {
  await visit(person, `${exemplar}/nurturing`);
  await press(person, "Thống nhất kế hoạch", ".act");
}

/** Ghi lần trao đổi. */
export async function checkIn(person: Person, exemplar: string, said: string): Promise<void> {
  await visit(person, `${exemplar}/nurturing/check-ins/new`);
  await fill(person, { "Nội dung và việc thống nhất": said });
  await press(person, "Ghi lần trao đổi", ".act");
}

/** Viết cách làm của điển hình, as others will find it. */
export async function writePractice(person: Person, exemplar: string, practice: Record<string, string>): Promise<void> {
  await visit(person, `${exemplar}/practice`);
  await fill(person, practice);
  await press(person, "Lưu cách làm", ".act");
}

/** Finds a practice by its problem, takes it over, reports what came of it; gives the address of the replication. */
export async function takeOver(
  person: Person,
  question: string,
  taking: { due: string; before: string; after: string; unit: string; words: string },
): Promise<string> {
  await visit(person, `/practices?question=${encodeURIComponent(question)}`);
  await press(person, /Làm thử ở đơn vị mình/, "main");
  await fill(person, { "Báo kết quả": taking.due, "Số liệu trước khi làm": taking.before });
  await press(person, "Đăng ký làm theo", ".act");
  const at = new URL(person.page.url()).pathname;
  await press(person, "Báo kết quả", ".act");
  await fill(person, {
    [`Kết quả đo được (${taking.unit})`]: taking.after,
    "Kết quả bằng lời, nguồn số liệu": taking.words,
  });
  await press(person, "Báo kết quả", ".act");
  return at;
}

/** Thủ trưởng xác nhận kết quả làm theo. */
export async function confirmTaken(person: Person): Promise<void> {
  await visit(person, "/notices");
  await press(person, /Chờ xác nhận kết quả làm theo/, "main");
  await person.page.getByLabel("Đúng, xác nhận").check();
  await press(person, "Gửi câu trả lời", ".act");
}

/** Hồ sơ giới thiệu: the unit writes it with the minutes of its meeting; gives its address. */
export async function introduce(
  person: Person,
  exemplar: string,
  told: { year: string; metOn: string; summary: string },
): Promise<string> {
  await visit(person, `${exemplar}/introductions/new`);
  await put(person, told);
  await person.page.locator('main input[name="minutes"]').setInputFiles(paper("Biên bản họp đơn vị.pdf"));
  await press(person, "Ghi hồ sơ", ".act");
  return new URL(person.page.url()).pathname;
}
