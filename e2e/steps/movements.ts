import { asc, eq } from "drizzle-orm";
import { enterAward } from "#rooms/ledger/index.ts";
import { launches, type Movement, movements } from "#rooms/movements/schema.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { fill, press, told, visit } from "./browsing.ts";
import { type Journey, look, type Person } from "./journey.ts";
import { put } from "./life.ts";

/** The movements of the office by their keys in the plan. */
export async function movementsOf({ office }: Journey): Promise<Map<string, Movement>> {
  const all = await office.db.select().from(movements).orderBy(asc(movements.packKey));
  return new Map(all.map((one) => [one.packKey ?? one.name, one]));
}

/** Phát động đến tất cả, by number, day and day for the answers; gives what was said. */
export async function launch(
  person: Person,
  movement: { id: string },
  document: { number: string; on: string; due: string },
): Promise<string> {
  await visit(person, `/movements/${movement.id}`);
  await press(person, "Phát động", ".act");
  await fill(person, { "Số, ký hiệu": document.number, "Ngày văn bản": document.on });
  await fill(person, { "Hạn đơn vị gửi văn bản": document.due });
  await press(person, "Phát động", ".act");
  return told(person);
}

/** What the units nobody looks at do: each launches a movement on with its own document, by the same form. */
export async function othersRespond(
  journey: Journey,
  movement: { id: string },
  units: readonly string[],
  on: string,
): Promise<void> {
  for (const unit of units) {
    const launch = await launchOf(journey, movement, unit);
    const answer = { revision: String(launch.revision), number: "03/PĐ", documentOn: on, adapted: "no" };
    await posted(journey, unit, `/movements/${movement.id}/launches/${launch.id}/response`, answer);
  }
}

/** Each of them registers itself as a collective for the whole year, and sends. */
export async function othersRegister(journey: Journey, units: readonly string[], year: string): Promise<void> {
  for (const unit of units) {
    const unitId = await unitNamed(journey.office.db, unit);
    const at = await posted(journey, unit, "/title-registrations", { unit: unitId, year });
    const row = { "row[0][holder]": "collective", "row[0][name]": unit, "row[0][titles]": "TTLĐTT" };
    await posted(journey, unit, `${at}/lines`, { revision: "1", ...row });
    await posted(journey, unit, `${at}/sending`, {});
  }
}

/** A unit registers two of its people and a target, as on a sheet of Excel, and sends; gives the sheet's address. */
export async function registerTwo(person: Person, year: string): Promise<string> {
  await visit(person, `/title-registrations?year=${year}`);
  await press(person, /^Lập bản đăng ký/, "main");
  const sheet = new URL(person.page.url()).pathname;
  await press(person, "Ghi các dòng", ".act");
  const [both, one] = ["LĐTT, CSTĐCS", "LĐTT"];
  await put(person, { "row[0][holder]": "Cá nhân", "row[0][name]": "Nguyễn Hữu Nghệ", "row[0][titles]": both });
  await person.page.getByRole("button", { name: "Thêm dòng" }).click();
  await put(person, { "row[1][holder]": "Cá nhân", "row[1][name]": "Trần Đức Đồng", "row[1][titles]": one });
  await look(person, "titles-typing");
  await press(person, "Ghi các dòng", ".act");
  await visit(person, `${sheet}/targets/edit`);
  await put(person, { "row[0][name]": "Đơn thư giải quyết đúng hạn", "row[0][measure]": "%" });
  await put(person, { "row[0][baselines]": "2022: 95; 2023: 97,5", "row[0][target]": "99" });
  await put(person, { "row[0][evidence]": "Sổ đơn" });
  await look(person, "targets-typing");
  await press(person, "Ghi chỉ tiêu", ".act");
  await visit(person, sheet);
  await press(person, "Gửi 2 dòng", ".act");
  return sheet;
}

/** Each of them tells the one figure of a movement, of a drive, with what proves it. */
export async function othersTell(
  journey: Journey,
  movement: { id: string },
  units: readonly string[],
  figure: { targetId: string; driveId: string; value: string },
): Promise<void> {
  const { driveId, targetId, value } = figure;
  const row = { "figures[0][targetId]": targetId, "figures[0][value]": value };
  for (const unit of units) {
    const { id } = await launchOf(journey, movement, unit);
    const proof = { "figures[0][evidence]": "Báo cáo sơ kết đợt 1 của đơn vị" };
    await posted(journey, unit, `/movements/${movement.id}/launches/${id}/figures`, { driveId, ...row, ...proof });
  }
}

/** Tổng kết phong trào with its five parts; gives what was said. */
export async function review(person: Person, movement: { id: string }, on: string): Promise<string> {
  await visit(person, `/movements/${movement.id}`);
  await press(person, "Tổng kết", ".act");
  await fill(person, { "Ngày tổng kết": on });
  for (const part of ["result", "effect", "faults", "causes", "lessons"])
    await person.page.locator(`main [name="${part}"]`).fill(reviewed[part]!);
  await press(person, "Tổng kết", ".act");
  return told(person);
}

/** Sơ kết một đợt. */
export async function reviewDrive(person: Person, drive: string, on: string): Promise<void> {
  await visit(person, drive);
  await press(person, "Sơ kết đợt", ".act");
  await put(person, {
    reviewedOn: on,
    result: "Các đơn vị phát động, đăng ký, báo cáo.",
    faults: "Hai đơn vị chưa báo.",
  });
  await put(person, { lessons: "Đôn đốc từ ngày 15 của tháng cuối đợt." });
  await press(person, "Ghi sơ kết", ".act");
}

/** What the year's end brings: somebody is given Lao động tiên tiến of 2024, entered in the book of awards. */
export async function holdsTitle({ office: { db } }: Journey, name: string, by: string): Promise<void> {
  const officer = await officerNamed(db, by, "2025-01-02");
  const { personId } = await officerNamed(db, name, "2025-01-02");
  const decision = { number: "210/QĐ-STP", decidedOn: "2024-12-30", decidedBy: "Giám đốc Sở Tư pháp" };
  const title = { awardKey: "ldtt", awardName: "Lao động tiên tiến", year: 2024, decision };
  const award = { holder: { kind: "person" as const, name, personId }, ...title };
  await db.transaction((tx) => enterAward(tx, officer, award, new Date("2025-01-01T02:00:00Z")));
}

const reviewed: Record<string, string> = {
  result: "24/24 đơn vị phát động và đăng ký; chỉ tiêu đạt 100 %.",
  effect: "Hồ sơ quá hạn giảm so với năm trước.",
  faults: "Một đơn vị phát động muộn.",
  causes: "Thay người phụ trách giữa kỳ.",
  lessons: "Đôn đốc sớm hơn một tuần.",
};

async function launchOf({ office }: Journey, movement: { id: string }, unit: string) {
  const unitId = await unitNamed(office.db, unit);
  const found = await office.db.select().from(launches).where(eq(launches.movementId, movement.id));
  return found.find((one) => one.unitId === unitId)!;
}

/** Posts as the one in charge of a unit; gives where the program leads, and fails where it leads nowhere. */
async function posted(journey: Journey, unit: string, path: string, fields: Record<string, string>): Promise<string> {
  const officer = await journey.office.as(journey.inCharge(unit));
  const answer = await officer.post(path, fields);
  if (answer.status !== 303) throw new Error(`${unit} posted ${path}: ${answer.status}`);
  return answer.headers.get("location")!.split("?")[0]!;
}
