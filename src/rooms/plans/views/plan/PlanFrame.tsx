import type { ComponentChildren } from "preact";
import { Facts, Page, State, Tabs, units } from "#kernel/web/index.tsx";
import type { PlanHead } from "../../queries/plan-head.ts";
import { issuedWords, periodWords, shortName } from "../../reading/plan-words.vi.ts";
import type { Plan } from "../../schema.ts";
import { planStateNames } from "../../words.vi.ts";

/** The parts of a plan, by their address below it. */
export type PlanTab = "" | "matrix" | "cascade" | "text" | "recipients" | "questions" | "amendments";

/** A page of a plan: number, title, state, header facts, tabs; the part itself below. */
export function PlanFrame(props: {
  plan: Plan;
  head: PlanHead;
  tab: PlanTab;
  act?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { plan, head } = props;
  const { word, state } = planStateNames[plan.state];
  return (
    <Page
      title={plan.title}
      here={shortName(plan)}
      crumbs={[{ words: "Kế hoạch", href: "/plans" }]}
      over={plan.number ? `Kế hoạch số ${plan.number}` : "Kế hoạch chưa có số"}
      aside={
        <p>
          <State is={state} tint>
            {word}
          </State>
        </p>
      }
      act={props.act}
    >
      <Facts
        of={[
          ["Cơ quan ban hành", plan.issuerName],
          ["Ngày ban hành", issuedWords(plan)],
          ["Giai đoạn", periodWords(plan, head.until)],
          ["Thực hiện kế hoạch cấp trên", hasParent(plan, head) && <ParentPlan plan={plan} head={head} />],
          ["Đơn vị thực hiện", head.units > 0 && units(head.units, "đơn vị")],
          ["Thuộc kế hoạch này", plan.state !== "drafting" && <Doings planId={plan.id} />],
        ]}
      />
      <Tabs label="Các phần của kế hoạch" tabs={tabsOf(props)} />
      {props.children}
    </Page>
  );
}

function hasParent(plan: Plan, head: PlanHead): boolean {
  return head.parent !== null || Boolean(plan.body.parent?.number ?? plan.body.parent?.title);
}

/** A plan of the program is linked; one that is only named in the text stands as it is named. */
function ParentPlan({ plan, head }: { plan: Plan; head: PlanHead }) {
  if (head.parent) return <a href={`/plans/${head.parent.id}`}>{head.parent.number ?? head.parent.title}</a>;
  return <>{plan.body.parent?.number ?? plan.body.parent?.title}</>;
}

/** What is done under a plan in rooms above this one: lists narrowed to it. */
function Doings({ planId }: { planId: string }) {
  return (
    <>
      <a href={`/events?plan=${planId}`}>Sự kiện</a>, <a href={`/contests?plan=${planId}`}>cuộc thi</a>
    </>
  );
}

function tabsOf({ plan, head, tab }: { plan: Plan; head: PlanHead; tab: PlanTab }) {
  const names: [PlanTab, string, number?][] = [
    ["", "Việc phải làm", head.duties],
    ["matrix", "Bảng đơn vị và việc"],
    ["cascade", "Kế hoạch của đơn vị", head.children],
    ["text", "Toàn văn"],
    ["recipients", "Nơi nhận", head.recipients],
    ["questions", "Hỏi đáp", head.questions],
    ["amendments", "Sửa đổi", head.amendments],
  ];
  return names.map(([part, words, n]) => ({
    words,
    href: part === "" ? `/plans/${plan.id}` : `/plans/${plan.id}/${part}`,
    current: part === tab,
    ...(n === undefined ? {} : { n }),
  }));
}
