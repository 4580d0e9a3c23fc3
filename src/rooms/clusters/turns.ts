import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, type TurnWords, turn } from "#kernel/turns/index.ts";
import { runsClusters } from "./rules.ts";
import type { YearState } from "./states.ts";

const words = {
  cluster_sign: (of) => ({
    waits: "Chờ ký",
    title: `Ký giao ước ${of.name}`,
    act: { words: "Đọc và ký", href: `/cluster-years/${of.subjectId}/pledge` },
  }),
  cluster_self: (of) => ({
    waits: "Chờ tự chấm",
    title: of.detail ? `Tự chấm lại: ${of.name}` : `Tự chấm điểm ${of.name}`,
    act: { words: "Tự chấm", href: `/cluster-sheets/${of.id}/marks` },
  }),
  cluster_check: (of) => ({
    waits: "Chờ chấm chéo",
    title: `Chấm chéo ${of.detail} trong ${of.name}`,
    act: { words: "Chấm chéo", href: `/cluster-sheets/${of.id}/marks` },
  }),
  cluster_lead: (of) => ({
    waits: "Chờ cụm trưởng",
    title: `${leadWords[of.detail as YearState] ?? "Làm bước tiếp theo"}: ${of.name}`,
    act: { words: "Mở năm của cụm", href: `/cluster-years/${of.subjectId}` },
  }),
} satisfies Record<string, TurnWords>;

const leadWords: Partial<Record<YearState, string>> = {
  opened: "Soạn và chốt giao ước",
  pledged: "Sơ kết hoặc mở tự chấm",
  reviewed: "Mở tự chấm",
  self_scoring: "Theo dõi tự chấm, phân công chấm chéo",
  cross_checking: "Theo dõi chấm chéo",
  finalising: "Kết luận điểm, chốt xếp hạng",
  ranked: "Họp tổng kết, đề nghị tặng cờ",
};

/** The due day of a step, out of the days of its year. */
const due = (of: string) => sql`(y.dues ->> ${of})`;

const ofYear = sql`from cluster_sheets s join cluster_years y on y.id = s.year_id join clusters c on c.id = y.cluster_id`;
const titled = sql`c.name || ', năm ' || y.year`;

/**
 * Turns in clusters: a member's head signs, a member scores itself, the one assigned checks, who leads goes on. Members outside are the
 * office's; what waits for a hand stands here however far its day is, for others wait for it.
 */
export const clusterTurns: TurnBook = { words, sources };

function sources({ agencyId, units, headOf, officer, until }: Reach): SQL[] {
  const office = officer !== null && runsClusters(officer);
  const acts = (column: string, outside: SQL) =>
    sql`(${sql.raw(column)} = any(${ids(units)}) or (${office} and ${outside}))`;
  const base = (kind: string, of: string, detail: SQL) =>
    turn({ kind, id: sql`s.id`, subject: sql`y.id`, dueOn: due(of), name: titled, detail, unitId: sql`s.unit_id` });
  return [
    sql`${base("cluster_sign", "pledge", sql`null`)} ${ofYear}
      where c.agency_id = ${agencyId} and s.signed_on is null and y.state = 'opened' and y.pledge <> ''
        and (s.unit_id = any(${ids(headOf)}) or (${office} and s.outside))`,
    sql`${base("cluster_self", "self", sql`s.return_reason`)} ${ofYear}
      where c.agency_id = ${agencyId} and s.state = 'drafting' and y.state in ('self_scoring', 'cross_checking')
        and ${acts("s.unit_id", sql`s.outside`)}`,
    sql`${base("cluster_check", "checked", sql`s.name`)} ${ofYear}
      where c.agency_id = ${agencyId} and s.state = 'sent' and y.state = 'cross_checking'
        and ${acts("s.checker_id", sql`exists (select 1 from cluster_sheets o where o.year_id = y.id and o.unit_id = s.checker_id and o.outside)`)}`,
    sql`${turn({ kind: "cluster_lead", id: sql`y.id`, dueOn: leadDue, name: titled, detail: sql`y.state`, unitId: sql`y.head_id` })}
      from cluster_years y join clusters c on c.id = y.cluster_id
      where c.agency_id = ${agencyId} and y.state <> 'closed' and y.head_id = any(${ids(units)})
        and (y.pledge = '' or ${leadDue}::date <= ${until}::date)`,
  ];
}

const leadDue = sql`(y.dues ->> case y.state when 'opened' then 'pledge' when 'pledged' then 'review' when 'cross_checking' then 'checked'
  when 'finalising' then 'final' when 'ranked' then 'ranking' else 'self' end)`;
