import type { Officer } from "#kernel/auth/index.ts";
import { Button, Sheet, State, units } from "#kernel/web/index.tsx";
import { mayKeepAccounts, mayKeepOrganisation } from "#rooms/organisation/index.ts";
import { mayDraftPlan } from "#rooms/plans/index.ts";
import type { Beginnings } from "../queries/beginnings.ts";

type Step = { title: string; why: string; done: boolean; act: { words: string; href: string } | null };

/** Khởi đầu: four steps from an empty agency to its first plan, each with what stands already and the way to do it. */
export function Beginning(props: { has: Beginnings; officer: Officer }) {
  const steps = stepsOf(props.has, props.officer);
  const next = steps.find(({ done }) => !done);
  return (
    <Sheet title="Bắt đầu" aside={`${steps.filter(({ done }) => done).length}/${steps.length} bước đã xong`}>
      <ol class="list">
        {steps.map((step) => (
          <li class="pair" key={step.title}>
            <div>
              <State is={step.done ? "done" : "open"}>{step.title}</State>
              <p class="soft small">{step.why}</p>
            </div>
            {step.act && (
              <Button words={step.act.words} href={step.act.href} small={step !== next} primary={step === next} />
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function stepsOf({ units: all, people, officers }: Beginnings, officer: Officer): Step[] {
  const keeps = mayKeepOrganisation(officer).allowed;
  const drafts = mayDraftPlan(officer, officer.unitId).allowed;
  return [
    {
      title: "Đơn vị",
      why: all > 1 ? `Đã có ${units(all, "đơn vị")}.` : "Các đơn vị trực thuộc, từ tệp Excel sẵn có của cơ quan.",
      done: all > 1,
      act: keeps ? { words: "Nhập đơn vị", href: "/imports/new?kind=units" } : null,
    },
    {
      title: "Cán bộ",
      why: people > 1 ? `Đã có ${units(people, "người")}.` : "Danh sách cán bộ với chức vụ, đơn vị.",
      done: people > 1,
      act: keeps ? { words: "Nhập cán bộ", href: "/imports/new?kind=people" } : null,
    },
    {
      title: "Người phụ trách thi đua của cơ quan và từng đơn vị",
      why:
        officers > 0
          ? `${units(officers, "đơn vị")} đã có người phụ trách.`
          : "Giao vai trò ở trang của từng người, hoặc nhập danh sách tài khoản có cột vai trò.",
      done: officers > 0,
      act: mayKeepAccounts(officer).allowed
        ? { words: "Nhập tài khoản, vai trò", href: "/imports/new?kind=accounts" }
        : null,
    },
    {
      title: "Kế hoạch đầu tiên",
      why: drafts
        ? "Gửi tệp Word hoặc PDF của kế hoạch; chương trình đề xuất từng việc, xem lại rồi ban hành."
        : "Người phụ trách thi đua, khen thưởng của cơ quan lập và ban hành.",
      done: false,
      act: drafts ? { words: "Đọc kế hoạch từ tệp", href: "/plan-readings/new" } : null,
    },
  ];
}
