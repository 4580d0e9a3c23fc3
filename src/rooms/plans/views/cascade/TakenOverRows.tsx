import { Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { CascadeUnit } from "../../queries/cascade.ts";
import { takenOverNames } from "../../reading/cascade-words.vi.ts";
import type { Duty, Plan } from "../../schema.ts";
import { Changes } from "../amendments/Differences.tsx";

/** Duty by duty, how a unit's own plan has taken it over and what it asks otherwise. */
export function TakenOverRows(props: { plan: Plan; duties: Duty[]; unit: CascadeUnit }) {
  const { plan, unit } = props;
  const mine = props.duties.flatMap((duty, n) => {
    const stands = unit.duties.get(duty.id);
    return stands ? [{ duty, n: n + 1, stands, changes: unit.differs.get(duty.id) ?? [] }] : [];
  });
  return (
    <Sheet title="Từng việc trong kế hoạch của đơn vị">
      <Rows
        caption={`Các việc của ${unit.name}`}
        rows={mine}
        columns={[
          {
            head: "Việc",
            names: true,
            cell: ({ duty, n }) => (
              <a href={`/plans/${plan.id}/duties/${duty.key}?period=all&unit=${unit.unitId}`}>
                {n}. {duty.title}
              </a>
            ),
          },
          {
            head: "Tình trạng",
            cell: ({ stands }) => <State is={takenOverNames[stands].state}>{takenOverNames[stands].word}</State>,
          },
          { head: "Khác ở chỗ", cell: ({ changes }) => changes.length > 0 && <Changes of={changes} /> },
        ]}
      />
    </Sheet>
  );
}
