import { Act, Button, day, Facts, Page, State } from "#kernel/web/index.tsx";
import type { CascadeUnit } from "../../queries/cascade.ts";
import { ownPlanSaid } from "../../reading/cascade-words.vi.ts";
import { shortName } from "../../reading/plan-words.vi.ts";
import type { PlanRights } from "../../reading/rights.ts";
import type { Duty, Plan } from "../../schema.ts";
import { Child } from "./CascadeRows.tsx";
import { TakenOverRows } from "./TakenOverRows.tsx";

/** One unit's own plan beside the plan above. */
export function CascadeUnitPage(props: {
  plan: Plan;
  duties: Duty[];
  unit: CascadeUnit;
  rights: PlanRights;
  mayMake: boolean;
}) {
  const { plan, unit } = props;
  const path = `/plans/${plan.id}/cascade`;
  const said = ownPlanSaid(unit);
  const act = (
    <Act>
      <Button words="Về danh sách đơn vị" href={path} />
      {props.mayMake && unit.child === null && (
        <Button
          words="Lập kế hoạch của đơn vị"
          icon="plus"
          href={`/plans/${plan.id}/child?unit=${unit.unitId}`}
          primary
        />
      )}
    </Act>
  );
  return (
    <Page
      title={unit.name}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: shortName(plan), href: `/plans/${plan.id}` },
      ]}
      over={plan.title}
      aside={
        <State is={said.is} tint>
          {said.words}
        </State>
      }
      act={act}
    >
      <Facts
        of={[
          ["Kế hoạch của đơn vị", unit.child ? <Child unit={unit} rights={props.rights} /> : "Chưa có"],
          ["Hạn", unit.dueOn ? day(unit.dueOn) : "Không đặt hạn"],
        ]}
      />
      <TakenOverRows plan={plan} duties={props.duties} unit={unit} />
    </Page>
  );
}
