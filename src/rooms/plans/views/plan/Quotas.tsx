import { Rows, Sheet, State } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { QuotaState } from "../../progress.ts";
import type { QuotaPeriod } from "../../queries/quotas.ts";
import type { Duty, Plan } from "../../schema.ts";
import { quotaNames } from "../../words.vi.ts";

/** Chỉ tiêu: what is counted, by period, with how it stands. Draws nothing where nothing is counted. */
export function Quotas(props: { plan: Plan; quotas: readonly QuotaPeriod[]; duties: readonly Duty[]; today: string }) {
  const rows = props.quotas.filter(({ dutyId }) => props.duties.some(({ id }) => id === dutyId));
  if (rows.length === 0) return null;
  const titles = new Map(props.duties.map((duty) => [duty.id, duty]));
  return (
    <Sheet title="Chỉ tiêu" aside="Đếm theo minh chứng đã ghi">
      <Rows
        caption="Chỉ tiêu theo kỳ"
        rows={rows}
        columns={[
          {
            head: "Chỉ tiêu",
            names: true,
            cell: ({ dutyId, period }) => (
              <a href={`/plans/${props.plan.id}/duties/${titles.get(dutyId)?.key}?period=${period}`}>
                {titles.get(dutyId)?.title}
              </a>
            ),
          },
          {
            head: "Kỳ",
            cell: ({ period }) => (
              <span class="nowrap">{periodName(period, props.plan.yearKind) || "Cả kế hoạch"}</span>
            ),
          },
          ...(rows.some(({ units }) => units > 1)
            ? [{ head: "Đơn vị", num: true, cell: ({ units }: QuotaPeriod) => units }]
            : []),
          { head: "Đã có / cần có", num: true, cell: ({ done, target }) => `${done}/${target}` },
          { head: "Tình trạng", cell: (row) => <QuotaStates of={row} /> },
        ]}
      />
    </Sheet>
  );
}

/** Of one unit its state; of several how many stand where, the worst first. */
function QuotaStates({ of }: { of: QuotaPeriod }) {
  const order: QuotaState[] = ["missed", "at_risk", "returned", "on_course", "waiting", "met"];
  return (
    <>
      {order.flatMap((state) => {
        const n = of.states[state] ?? 0;
        if (n === 0) return [];
        const { word, state: is } = quotaNames[state];
        return [
          <span key={state}>
            <State is={is}>{of.units > 1 ? `${word} ${n}` : word}</State>{" "}
          </span>,
        ];
      })}
    </>
  );
}
