import { sql } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import type { National } from "./national.ts";

const surnames = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Thạch",
  "Kim",
  "Danh",
  "Quách",
];
const middles = [
  "Thị",
  "Văn",
  "Minh",
  "Thị Thu",
  "Hữu",
  "Quốc",
  "Thị Kim",
  "Đức",
  "Ngọc",
  "Thanh",
  "Xuân",
  "Thị Hồng",
  "Công",
  "Bá",
  "Hải",
];
const givens = [
  "An",
  "Bình",
  "Châu",
  "Dũng",
  "Đạt",
  "Giang",
  "Hà",
  "Hải",
  "Hạnh",
  "Hiền",
  "Hòa",
  "Hùng",
  "Huệ",
  "Khánh",
  "Lan",
  "Liên",
  "Linh",
  "Loan",
  "Mai",
  "Minh",
  "Nam",
  "Nga",
  "Ngân",
  "Nhung",
  "Oanh",
  "Phong",
  "Phúc",
  "Phượng",
  "Quân",
  "Quyên",
  "Sơn",
  "Tâm",
  "Thảo",
  "Thủy",
  "Tiến",
  "Trang",
  "Tuấn",
  "Vinh",
  "Xuân",
  "Yến",
];

/** People of an agency spread over its units, every 200th a head, each with five years of ratings, to 2024. */
export async function manyPeople(db: Db, { agencyId, unitIds }: National, count: number): Promise<void> {
  const at = (list: string[], n: string) => sql`(${sql.param(list)}::text[])[1 + ${sql.raw(n)} % ${list.length}]`;
  await db.execute(sql`
    insert into people (id, agency_id, name, sort_key, sex)
    select ${idOf("p")}, ${agencyId}, ${at(surnames, "(n * 7)")} || ' ' || ${at(middles, "(n / 3)")} || ' ' || ${at(givens, "(n * 11 / 5)")},
      lpad(n::text, 7, '0'), case when n % 2 = 0 then 'male' else 'female' end::sex
    from generate_series(1, ${count}) n`);
  await db.execute(sql`
    insert into posts (id, person_id, unit_id, title, position, main, valid_from)
    select gen_random_uuid(), ${idOf("p")}, (${sql.param(unitIds)}::uuid[])[1 + n % ${unitIds.length}], 'Chuyên viên',
      case when n % 200 = 0 then 'head' else 'staff' end::post_position, true, '2010-01-01'
    from generate_series(1, ${count}) n`);
  await db.execute(sql`
    insert into ratings (id, agency_id, person_id, unit_id, year, level, entered_at)
    select gen_random_uuid(), ${agencyId}, ${idOf("p")}, (${sql.param(unitIds)}::uuid[])[1 + n % ${unitIds.length}], y,
      (case when (n * 13 + y) % 5 = 0 then 'excellent' when (n * 17 + y) % 20 = 0 then 'done' else 'well_done' end)::rating_level, now()
    from generate_series(1, ${count}) n, generate_series(2020, 2024) y`);
  await db.execute(sql`
    insert into disciplines (id, agency_id, person_id, form, decided_on, entered_at)
    select gen_random_uuid(), ${agencyId}, ${idOf("p")}, 'reprimand', '2021-06-01', now() from generate_series(1, ${count}, 100) n`);
  await db.execute(sql`
    insert into matters (id, agency_id, person_id, kind, opened_on, summary, entered_at)
    select gen_random_uuid(), ${agencyId}, ${idOf("p")}, 'complaint', '2023-01-01', 'Đơn', now() from generate_series(1, ${count}, 500) n`);
}

/** A book of so many awards over the thirty years to 2024, by one decision for every fifty, held by the people made before. */
export async function manyAwards(
  db: Db,
  { agencyId, unitIds }: National,
  people: number,
  count: number,
): Promise<void> {
  await db.execute(sql`
    insert into award_decisions (id, agency_id, number, decided_on, decided_by)
    select ${idOf("d")}, ${agencyId}, (1 + n % 4000) || '/QĐ-' || (array['STP', 'UBND', 'BTP', 'TTg'])[1 + n % 4], ${dayOf("n")}, 'Giám đốc Sở Tư pháp'
    from generate_series(0, ${Math.floor(count / 50)}) n`);
  await db.execute(sql`drop index held_awards_words`);
  await db.execute(sql`
    insert into held_awards (id, agency_id, holder_kind, person_id, unit_id, holder_name, unit_name, award_key, award_name, family, level,
      year, decision_id, decided_on, decision_number, origin, entered_at)
    select gen_random_uuid(), ${agencyId}, 'person', p.id, t.unit_id, p.name, v.name, a.key, a.name, a.family, a.level,
      extract(year from d.decided_on) - 1, d.id, d.decided_on, d.number, 'imported', now()
    from generate_series(1, ${count}) n
    join people p on p.id = (lpad(to_hex(1 + n % ${people}), 8, '0') || '-0000-7000-8000-00000000000a')::uuid
    join posts t on t.person_id = p.id
    join unit_versions v on v.unit_id = t.unit_id
    join award_decisions d on d.id = (lpad(to_hex(n / 50), 8, '0') || '-0000-7000-8000-00000000000d')::uuid
    cross join lateral (select * from (values
      (0, 'ldtt', 'Lao động tiên tiến', 'title', 'grassroots'), (1, 'cstdcs', 'Chiến sĩ thi đua cơ sở', 'title', 'grassroots'),
      (2, 'giay-khen', 'Giấy khen của Giám đốc Sở', 'commendation', 'grassroots'),
      (3, 'bk-tinh', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'commendation', 'sector')) x (at, key, name, family, level)
      where at = case when n % 10 < 6 then 0 when n % 10 < 8 then 1 when n % 10 = 8 then 2 else 3 end) a
    where v.valid_to is null`);
  await db.execute(sql`create index held_awards_words on held_awards using gin (search_words)`);
  await db.execute(sql`vacuum analyze`);
  if (unitIds.length === 0) throw new Error("an agency without units holds nothing");
}

/** Ids that can be told from their numbers: people by `…a`, decisions by `…d`. */
function idOf(kind: "p" | "d") {
  return sql.raw(`(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-00000000000${kind === "p" ? "a" : "d"}')::uuid`);
}

/** A day of the thirty years from 1995 on. */
function dayOf(n: string) {
  return sql.raw(`('1995-01-15'::date + (${n} * 7919 % 10950))`);
}
