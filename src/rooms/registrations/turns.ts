import { sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { runsRegistrations } from "./rules.ts";

/** Việc đến lượt: sheets that came back to their unit, sheets that wait for the office. */
export const titleTurns: TurnBook = {
  words: {
    titles_back: (of) => ({
      waits: "Trả lại để sửa",
      title: `Sửa đăng ký thi đua năm ${of.name}: ${of.detail} dòng bị trả lại`,
      act: { words: "Sửa và gửi lại", href: `/title-registrations/${of.id}/lines` },
    }),
    titles_sent: (of) => ({
      waits: "Chờ duyệt",
      title: `Duyệt đăng ký thi đua năm ${of.name}: ${of.detail} dòng`,
      act: { words: "Mở bản đăng ký", href: `/title-registrations/${of.id}` },
    }),
  },
  sources: (reach) => [back(reach), ...(reach.officer && runsRegistrations(reach.officer) ? [waiting(reach)] : [])],
};

const lines = (state: "waiting" | "returned") =>
  sql`(select count(*) from title_lines l where l.sheet_id = s.id and l.state = ${state})::text`;

function back(reach: Reach) {
  return sql`${turn({
    kind: "titles_back",
    ...{ id: sql`s.id`, dueOn: sql`null`, name: sql`s.year::text`, detail: lines("returned"), unitId: sql`s.unit_id` },
  })} from title_sheets s where s.agency_id = ${reach.agencyId} and s.state = 'returned' and s.unit_id = any(${ids(reach.units)})`;
}

function waiting(reach: Reach) {
  return sql`${turn({
    kind: "titles_sent",
    ...{ id: sql`s.id`, dueOn: sql`null`, name: sql`s.year::text`, detail: lines("waiting"), unitId: sql`s.unit_id` },
  })} from title_sheets s where s.agency_id = ${reach.agencyId} and s.state = 'sent'`;
}
