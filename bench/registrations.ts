import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Database } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { consolidated } from "../src/rooms/registrations/consolidation.ts";
import { countedSheets } from "../src/rooms/registrations/queries/consolidated.ts";
import { sheetsOfUnits } from "../src/rooms/registrations/queries/overview.ts";
import { type Figure, repeated } from "./figures.ts";
import { type National, nationalAgency } from "./national.ts";

const year = 2024;

/** 50,000 lines of 500 units added up for the office: the query alone, and the whole page's data. */
export async function benchRegistrations({ db, pool }: Database, units = 500, lines = 50_000): Promise<Figure[]> {
  const now = new Date("2024-02-05T09:00:00+07:00");
  const national = await nationalAgency(db, `registrations-${Date.now()}`, units, now);
  await manyLines({ db }, national, Math.round(lines / units), now);
  const officer = officeOf(national);
  const made = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from title_lines l join title_sheets s on s.id = l.sheet_id where s.agency_id = ${national.agencyId}`,
  );
  const query = await repeated(() => countedSheets(db, officer, { year }), 15, 3);
  const page = await repeated(
    async () => {
      const { list } = await sheetsOfUnits(db, officer, "2024-02-05", { year });
      return consolidated(list);
    },
    15,
    3,
  );
  const plain = await repeated(
    () =>
      pool.query(
        "select l.* from title_lines l join title_sheets s on s.id = l.sheet_id where s.agency_id = $1 and s.year = $2",
        [national.agencyId, year],
      ),
    10,
    2,
  );
  return [
    { what: "lines of registration", value: made.rows[0]!.n, unit: "" },
    { what: "all units added up, the query: median", value: query.median, unit: "ms", aim: "≤ 1,000 ms" },
    { what: "all units added up, all the page asks: median", value: page.median, unit: "ms", aim: "≤ 1,000 ms" },
    { what: "the same rows by a plain SELECT: median", value: plain.median, unit: "ms" },
    { what: "adding up, as a share of the plain SELECT", value: page.median / plain.median, unit: "×" },
  ];
}

/** A sheet for every unit, its lines with one to three titles, in every state. */
async function manyLines({ db }: Pick<Database, "db">, national: National, each: number, now: Date) {
  await db.execute(sql`
    insert into title_sheets (id, agency_id, unit_id, year, state, sent_at, created_by, created_at)
    select gen_random_uuid(), ${national.agencyId}, u.id, ${year}, (array['sent', 'returned', 'accepted'])[1 + (u.n % 3)::int],
      ${now.toISOString()}::timestamptz, ${newId()}::uuid, ${now.toISOString()}::timestamptz
    from (select id, row_number() over () as n from units where agency_id = ${national.agencyId}) u`);
  await db.execute(sql`
    insert into title_lines (id, sheet_id, position, holder_kind, name, awards, deeds, state)
    select gen_random_uuid(), s.id, n, case when n = 1 then 'collective' else 'person' end, 'Nguyễn Văn ' || n,
      case when n = 1 then array['ttldtt', 'ttldxs'] when n % 7 = 0 then array['ldtt', 'cstdcs', 'bk-tinh']
        when n % 2 = 0 then array['ldtt', 'cstdcs'] else array['ldtt'] end,
      'Hoàn thành 100 % nhiệm vụ được giao, không có việc quá hạn',
      case when s.state = 'accepted' or n % 5 > 1 then 'accepted' when s.state = 'returned' and n % 5 = 1 then 'returned' else 'waiting' end
    from title_sheets s cross join generate_series(1, ${each}) n where s.agency_id = ${national.agencyId}`);
  await db.execute(sql`analyze title_sheets`);
  await db.execute(sql`analyze title_lines`);
}

function officeOf({ agencyId, rootUnitId }: National): Officer {
  return {
    ...{ personId: newId(), accountId: newId(), name: "Cán bộ", caption: "", agencyId, unitId: rootUnitId },
    mandates: [{ role: "emulation_officer", unitId: rootUnitId, covers: "agency" }],
  };
}
