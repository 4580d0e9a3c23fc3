import type { Day } from "#kernel/calendar/index.ts";
import { Empty, Split, Switch } from "#kernel/web/index.tsx";
import type { PlanFacts } from "../../queries/plan-page.ts";
import { chosenGroup, type DutyGroup, dutyGroups, inGroup } from "../../reading/groups.ts";
import type { PlanRights } from "../../reading/rights.ts";
import { chosenScope, inScope, type Scope, whole } from "../../reading/scopes.ts";
import { reachOf, type Tally } from "../../reading/tallies.ts";
import type { Duty } from "../../schema.ts";
import { DutyCard } from "./DutyCard.tsx";
import { Anniversaries, Occasions } from "./Occasions.tsx";
import { PlanAct } from "./PlanAct.tsx";
import { PlanFrame } from "./PlanFrame.tsx";
import { PlanYears } from "./PlanYears.tsx";
import { Quotas } from "./Quotas.tsx";

/** What the address of the page asks for. */
export type DutiesQuery = { duties?: string | undefined; scope?: string | undefined };

/** Việc phải làm: the plan over its years, and each duty beside its sentence. */
export function DutiesPage(props: { facts: PlanFacts; query: DutiesQuery; rights: PlanRights; today: Day }) {
  const { facts, query, rights, today } = props;
  const { plan, head } = facts;
  const stages = facts.scopes.filter(({ key }) => key === whole || facts.stages.some((stage) => stage.key === key));
  const scope = chosenScope(stages.length > 1 ? stages : facts.scopes, query.scope ?? whole, today);
  const placed = placedIn(facts, scope);
  const sizes = Object.fromEntries(
    dutyGroups.map((group) => [group, inGroup(placed.duties, group, placed.talliesOf).length]),
  ) as Record<DutyGroup, number>;
  const group = chosenGroup(query.duties, sizes);
  const shown = inGroup(placed.duties, group, placed.talliesOf);
  return (
    <PlanFrame plan={plan} head={head} tab="" act={<PlanAct facts={facts} rights={rights} today={today} />}>
      <PlanYears {...facts} units={head.units} today={today} />
      <Quotas plan={plan} quotas={facts.quotas} duties={placed.duties} today={today} />
      <section class="stack" aria-labelledby="viec">
        <div class="pagehead list-head">
          <h2 id="viec">Việc phải làm, đặt cạnh câu của kế hoạch</h2>
          {stages.length > 1 && <ScopeSwitch scopes={stages} scope={scope} query={query} planId={plan.id} />}
        </div>
        <GroupSwitch group={group} sizes={sizes} query={query} planId={plan.id} />
        <Cards {...props} shown={shown} talliesOf={placed.talliesOf} />
      </section>
      <Beside {...props} scope={scope} />
    </PlanFrame>
  );
}

/** Duties and tallies of a stretch; a duty that nothing of it falls into is left out. */
function placedIn(facts: PlanFacts, scope: Scope) {
  const stageOf = new Map(facts.duties.map(({ id, stage }) => [id, stage]));
  const tallies = facts.tallies.filter((tally) =>
    inScope({ ...tally, stage: stageOf.get(tally.dutyId) ?? null }, scope, facts.scopes),
  );
  const byDuty = new Map<string, Tally[]>();
  for (const tally of tallies) byDuty.set(tally.dutyId, [...(byDuty.get(tally.dutyId) ?? []), tally]);
  const elsewhere = new Set(facts.tallies.map(({ dutyId }) => dutyId));
  const stands = ({ id, stage }: Duty) =>
    byDuty.has(id) ||
    (!elsewhere.has(id) && inScope({ stage, period: "once", dueFrom: null, dueOn: null }, scope, facts.scopes));
  return {
    duties: scope.key === whole ? facts.duties : facts.duties.filter(stands),
    talliesOf: (id: string) => byDuty.get(id) ?? [],
  };
}

function Cards(props: {
  facts: PlanFacts;
  rights: PlanRights;
  today: Day;
  shown: Duty[];
  talliesOf: (id: string) => Tally[];
}) {
  const { facts, rights, shown } = props;
  const reach = reachOf(facts.tallies);
  const places = new Map(facts.duties.map(({ id }, at) => [id, at + 1]));
  const names = {
    occasions: Object.fromEntries(facts.occasions.map(({ key, name }) => [key, name])),
    duties: Object.fromEntries(facts.duties.map(({ key, title }) => [key, title])),
  };
  if (shown.length === 0)
    return <Empty title="Không có việc nào ở phần này">Chọn phần khác ở trên để xem các việc còn lại.</Empty>;
  return (
    <>
      {shown.map((duty) => (
        <DutyCard
          key={duty.id}
          plan={facts.plan}
          duty={duty}
          n={places.get(duty.id)!}
          tallies={props.talliesOf(duty.id)}
          reach={rights.seesAll ? { units: reach.byDuty.get(duty.id) ?? 0, ofPlan: reach.ofPlan } : null}
          names={names}
          today={props.today}
          mayEdit={rights.mayEdit}
          mayDate={rights.mayMove}
        />
      ))}
    </>
  );
}

function Beside(props: { facts: PlanFacts; rights: PlanRights; scope: Scope; today: Day }) {
  const { facts } = props;
  const { plan } = facts;
  const occasions = <Occasions plan={plan} occasions={facts.occasions} mayDate={props.rights.mayMove} />;
  if (plan.body.anniversaries.length === 0) return occasions;
  return (
    <Split side={occasions}>
      <Anniversaries plan={plan} scope={props.scope} today={props.today} />
    </Split>
  );
}

const groupNames: Record<DutyGroup, string> = {
  now: "Cần theo dõi",
  dated: "Có hạn",
  standing: "Thường xuyên",
  conditions: "Tiêu chí, điều kiện",
  all: "Tất cả",
};

function GroupSwitch(props: {
  group: DutyGroup;
  sizes: Record<DutyGroup, number>;
  query: DutiesQuery;
  planId: string;
}) {
  const ways = dutyGroups
    .filter((group) => props.sizes[group] > 0 || group === props.group)
    .map((group) => ({
      words: `${groupNames[group]} (${props.sizes[group]})`,
      href: address(props.planId, { ...props.query, duties: group }),
      current: group === props.group,
    }));
  return <Switch label="Các việc" ways={ways} />;
}

function ScopeSwitch(props: { scopes: readonly Scope[]; scope: Scope; query: DutiesQuery; planId: string }) {
  const ways = props.scopes.map(({ key, name }) => ({
    words: name,
    href: address(props.planId, { ...props.query, scope: key }),
    current: key === props.scope.key,
  }));
  return <Switch label="Giai đoạn, đợt" ways={ways} />;
}

function address(planId: string, { duties, scope }: DutiesQuery): string {
  const said = new URLSearchParams();
  if (duties) said.set("duties", duties);
  if (scope && scope !== whole) said.set("scope", scope);
  const words = said.toString();
  return `/plans/${planId}${words ? `?${words}` : ""}#viec`;
}
