import { dayShort, type YearMark, Years } from "#kernel/web/index.tsx";
import type { Scope } from "../../reading/scopes.ts";
import type { Tally } from "../../reading/tallies.ts";
import { markSaid } from "../../reading/tally-words.vi.ts";
import { type TimelineMark, type TimelineSpan, timelineOf } from "../../reading/timeline.ts";
import type { Duty, Plan, planOccasions } from "../../schema.ts";

/** The plan over its period, with today on the line and how each day of it stands. */
export function PlanYears(props: {
  plan: Plan;
  units: number;
  duties: readonly Duty[];
  occasions: readonly (typeof planOccasions.$inferSelect)[];
  scopes: readonly Scope[];
  span: { from: string | null; to: string | null };
  tallies: readonly Tally[];
  today: string;
}) {
  const { plan, today } = props;
  const moments = [
    ...(plan.issuedOn
      ? [{ on: plan.issuedOn, words: props.units > 0 ? `Ban hành, gửi ${props.units} đơn vị` : "Ban hành" }]
      : []),
    ...props.occasions.flatMap(({ heldOn, name }) => (heldOn ? [{ on: heldOn, words: name }] : [])),
  ];
  const titles = new Map(props.duties.map(({ id, title }) => [id, title]));
  const spans = timelineOf({ ...props, titles, moments }, today);
  if (spans.every(({ marks }) => marks.length === 0)) return null;
  return (
    <section aria-labelledby="thoi-gian">
      <h2 id="thoi-gian" class="visually-hidden">
        Dòng thời gian
      </h2>
      <Years
        label="Dòng thời gian của kế hoạch"
        today={dayShort(today)}
        spans={spans.map(({ name, from, to, stands, passed, marks, left }) => ({
          name,
          stands,
          passed,
          marks: [
            ...marks.map((mark) => shown(mark, { from, to, stands }, today)),
            ...(left > 0 ? [{ on: "…", words: `và ${left} ngày khác` }] : []),
          ],
        }))}
      />
    </section>
  );
}

/** A day outside of its stretch (the first holds what comes before, the last what comes after) tells its year. */
function shown(mark: TimelineMark, span: Pick<TimelineSpan, "from" | "to" | "stands">, today: string): YearMark {
  const year = mark.on.slice(0, 4);
  const words = year < span.from.slice(0, 4) || year > span.to.slice(0, 4) ? `${mark.words} (${year})` : mark.words;
  const said = mark.tally && mark.tally.total > 0 ? markSaid(mark.tally, span.stands, today) : null;
  return { on: dayShort(mark.on), words, next: mark.next, ...(said ? { state: said } : {}) };
}
