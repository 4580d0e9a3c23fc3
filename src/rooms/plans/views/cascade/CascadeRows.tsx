import { day, Empty, Rows, State } from "#kernel/web/index.tsx";
import type { CascadeUnit } from "../../queries/cascade.ts";
import { ownPlanSaid, takenOverCounts } from "../../reading/cascade-words.vi.ts";
import type { PlanRights } from "../../reading/rights.ts";

/** Units with their own plans, and how much of the plan above each holds. */
export function UnitRows(props: { units: CascadeUnit[]; path: string; rights: PlanRights }) {
  return (
    <Rows
      caption="Đơn vị và kế hoạch của đơn vị"
      rows={props.units}
      empty={<Empty title="Không có đơn vị nào như đang lọc">Bỏ bớt điều kiện lọc để xem các đơn vị còn lại.</Empty>}
      columns={[
        { head: "Đơn vị", names: true, cell: (unit) => <a href={`${props.path}/${unit.unitId}`}>{unit.name}</a> },
        { head: "Kế hoạch của đơn vị", cell: (unit) => <Child unit={unit} rights={props.rights} /> },
        { head: "Hạn", num: true, cell: ({ dueOn }) => dueOn && day(dueOn) },
        { head: "Tình trạng", cell: (unit) => <State is={ownPlanSaid(unit).is}>{ownPlanSaid(unit).words}</State> },
        { head: "Đã đưa vào", num: true, cell: (unit) => counts(unit, "taken_over") },
        { head: "Điều chỉnh", num: true, cell: (unit) => counts(unit, "adapted") },
        { head: "Chưa có", num: true, cell: (unit) => counts(unit, "missing") },
      ]}
    />
  );
}

/** Without an issued plan everything is still missing. */
function counts(unit: CascadeUnit, of: "taken_over" | "adapted" | "missing") {
  const there = unit.child !== null && unit.child.state !== "drafting";
  return there || of === "missing" ? `${takenOverCounts(unit)[of]}/${unit.duties.size}` : "";
}

/** Its number and day; a draft is linked only for those who may read it. */
export function Child({ unit, rights }: { unit: CascadeUnit; rights: PlanRights }) {
  const { child } = unit;
  if (!child) return null;
  const words = child.number ? `${child.number}${child.issuedOn ? `, ${day(child.issuedOn)}` : ""}` : child.title;
  if (child.state !== "drafting") return <a href={`/plans/${child.id}`}>{words}</a>;
  return rights.mayAnswer || unit.unitId === rights.ownUnitId ? (
    <a href={`/plans/${child.id}`}>Đang soạn thảo</a>
  ) : (
    <span class="soft">Đang soạn thảo</span>
  );
}
