import {
  Act,
  Button,
  units as counted,
  Empty,
  Filters,
  Note,
  Pager,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { CascadeUnit } from "../../queries/cascade.ts";
import type { PlanHead } from "../../queries/plan-head.ts";
import type { OwnPlan } from "../../reading/cascade.ts";
import { ownPlanNames } from "../../reading/cascade-words.vi.ts";
import type { PlanRights } from "../../reading/rights.ts";
import type { Duty, Plan } from "../../schema.ts";
import { PlanFrame } from "../plan/PlanFrame.tsx";
import { UnitRows } from "./CascadeRows.tsx";
import { TakenOverRows } from "./TakenOverRows.tsx";

/** What the address of the cascade says. */
export type CascadeQuery = { state?: OwnPlan | "gaps" | undefined; name: string; page: number };

/** Units a page. */
export const cascadePage = 50;

/** All that the cascade shows. */
export type CascadeFacts = {
  plan: Plan;
  head: PlanHead;
  duties: Duty[];
  asking: Duty | null;
  all: CascadeUnit[];
  shown: CascadeUnit[];
};

/** Kế hoạch của đơn vị: which unit has a plan of its own, and what of this plan it has taken over. */
export function CascadePage(props: { facts: CascadeFacts; query: CascadeQuery; rights: PlanRights; mayMake: boolean }) {
  const { facts, query, rights } = props;
  const { plan, head, all, shown } = facts;
  const path = `/plans/${plan.id}/cascade`;
  const page = shown.slice((query.page - 1) * cascadePage, query.page * cascadePage);
  const [only] = all;
  return (
    <PlanFrame plan={plan} head={head} tab="cascade" act={<CascadeAct {...props} path={path} />}>
      {all.length === 0 ? (
        <Empty title="Chưa có đơn vị nào phải làm kế hoạch riêng">
          Kế hoạch của đơn vị hiện ở đây khi kế hoạch này đã ban hành và giao việc.
        </Empty>
      ) : (
        <>
          <Asking facts={facts} />
          {all.length > 1 && <CascadeFilters query={query} path={path} found={shown.length} all={all.length} />}
          <Sheet>
            <UnitRows units={page} path={path} rights={rights} />
          </Sheet>
          <Pager
            page={query.page}
            size={cascadePage}
            total={shown.length}
            of="đơn vị"
            href={(to) => cascadeAddress(path, { ...query, page: to })}
          />
          {all.length === 1 && only && <TakenOverRows plan={plan} duties={facts.duties} unit={only} />}
        </>
      )}
    </PlanFrame>
  );
}

/** The sentence that asks for plans of the units, or that there is none. */
function Asking({ facts }: { facts: CascadeFacts }) {
  const { plan, asking } = facts;
  if (!asking)
    return <Note>Kế hoạch này không có câu nào yêu cầu đơn vị lập kế hoạch riêng; đơn vị vẫn lập được khi cần.</Note>;
  return (
    <Note>
      Theo việc <a href={`/plans/${plan.id}/duties/${asking.key}`}>{asking.title}</a>: “
      {asking.quote.replace(/\*+/g, "")}”
    </Note>
  );
}

function CascadeAct(props: { facts: CascadeFacts; query: CascadeQuery; mayMake: boolean; path: string }) {
  const { all, plan } = props.facts;
  const there = all.filter(({ child }) => child && child.state !== "drafting").length;
  const overdue = all.filter(({ stands }) => stands === "overdue").length;
  const words =
    all.length > 1
      ? `${there}/${all.length} đơn vị đã có kế hoạch${overdue > 0 ? `, ${overdue} quá hạn` : ""}.`
      : undefined;
  return (
    <Act words={words}>
      {all.length > 0 && (
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          href={cascadeAddress(`${props.path}.xlsx`, { ...props.query, page: 1 })}
          download
          second
        />
      )}
      {props.mayMake && <Button words="Lập kế hoạch của đơn vị" icon="plus" href={`/plans/${plan.id}/child`} primary />}
    </Act>
  );
}

function CascadeFilters(props: { query: CascadeQuery; path: string; found: number; all: number }) {
  const { query, found, all } = props;
  const states = Object.entries(ownPlanNames).map(([value, words]) => ({ value, words }));
  return (
    <Filters
      label="Lọc đơn vị"
      action={props.path}
      found={
        <>
          Đang xem <b>{found === all ? counted(all, "đơn vị") : `${found} trong ${all} đơn vị`}</b>.
        </>
      }
    >
      <SelectField
        name="state"
        label="Kế hoạch của đơn vị"
        value={query.state ?? ""}
        blank="Tất cả"
        choices={[...states, { value: "gaps", words: "Có việc thiếu hoặc điều chỉnh" }]}
      />
      <TextField name="name" label="Tên đơn vị" type="search" value={query.name} placeholder="Ví dụ: ngoc hien" />
    </Filters>
  );
}

/** The cascade at an address that says what is shown. */
export function cascadeAddress(path: string, query: CascadeQuery): string {
  const said = new URLSearchParams();
  if (query.state) said.set("state", query.state);
  if (query.name) said.set("name", query.name);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words ? `${path}?${words}` : path;
}
