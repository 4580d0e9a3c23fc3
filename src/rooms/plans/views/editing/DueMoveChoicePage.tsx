import { Button, day, Empty, Page, Rows, Sheet } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { Movable } from "../../queries/plan-life.ts";
import type { Plan } from "../../schema.ts";

/** Dời hạn, first step: of which duty and period. */
export function DueMoveChoicePage(props: { plan: Plan; movable: Movable[] }) {
  const { plan, movable } = props;
  const at = (one: Movable) =>
    `/plans/${plan.id}/due-moves/new?${new URLSearchParams({ duty: one.key, period: one.period })}`;
  return (
    <Page
      title="Dời hạn: chọn việc"
      over={plan.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: plan.number ?? plan.title, href: `/plans/${plan.id}` },
      ]}
    >
      <Sheet>
        <Rows
          caption="Việc còn đơn vị chưa xong, hạn gần nhất trước"
          rows={movable}
          empty={
            <Empty
              title="Không còn việc nào để dời hạn"
              act={<Button words="Về kế hoạch" href={`/plans/${plan.id}`} />}
            >
              Mọi việc có hạn của kế hoạch đã xong.
            </Empty>
          }
          columns={[
            { head: "Việc", names: true, cell: (one) => <a href={at(one)}>{one.title}</a> },
            { head: "Kỳ", cell: (one) => periodName(one.period, plan.yearKind) || "Cả kế hoạch" },
            { head: "Hạn", num: true, cell: (one) => day(one.dueOn) },
            { head: "Đơn vị chưa xong", num: true, cell: (one) => one.units },
          ]}
        />
      </Sheet>
    </Page>
  );
}
