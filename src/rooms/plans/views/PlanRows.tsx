import { Bar, Empty, Rows, State } from "#kernel/web/index.tsx";
import type { PlanLine, PlanSort } from "../queries/plan-list.ts";
import { issuedWords, periodWords } from "../reading/plan-words.vi.ts";
import { planStateNames } from "../words.vi.ts";
import { address, type PlansQuery } from "./plans-query.ts";

/** The plans of a page: what each is called, from when to when, how far it is. */
export function PlanRows(props: { lines: PlanLine[]; query: PlansQuery }) {
  const sorted = (sort: PlanSort, now: "ascending" | "descending") => ({
    href: address({ ...props.query, sort, page: 1 }),
    ...(props.query.sort === sort ? { now } : {}),
  });
  return (
    <Rows
      caption="Kế hoạch, mới nhất trước"
      rows={props.lines}
      empty={
        <Empty title="Không có kế hoạch nào như đang lọc">
          Bỏ bớt điều kiện lọc hoặc <a href="/plans">xem tất cả kế hoạch</a>.
        </Empty>
      }
      columns={[
        { head: "Kế hoạch", names: true, sort: sorted("title", "ascending"), cell: (line) => <PlanName line={line} /> },
        {
          head: "Ban hành",
          num: true,
          sort: sorted("newest", "descending"),
          cell: (line) => (line.state === "drafting" ? "" : issuedWords(line)),
        },
        { head: "Giai đoạn", cell: (line) => <span class="nowrap">{periodWords(line, null)}</span> },
        { head: "Việc", num: true, cell: (line) => line.duties },
        {
          head: "Tiến độ các việc có hạn",
          sort: sorted("late", "descending"),
          cell: (line) => <Progress line={line} />,
        },
        {
          head: "Tình trạng",
          cell: (line) => <State is={planStateNames[line.state].state}>{planStateNames[line.state].word}</State>,
        },
      ]}
    />
  );
}

function PlanName({ line }: { line: PlanLine }) {
  return (
    <>
      <a href={`/plans/${line.id}`}>{line.title}</a>
      <br />
      <span class="soft small">
        {line.number ?? "Chưa có số"}, {line.issuerName}
      </span>
    </>
  );
}

function Progress({ line }: { line: PlanLine }) {
  if (line.state === "drafting" || line.dated === 0)
    return <span class="soft">{line.state === "drafting" ? "" : "Không có việc có hạn"}</span>;
  const words = `${line.done}/${line.dated} xong${line.waiting > 0 ? `, ${line.waiting} chờ nhận` : ""}`;
  const open = line.dated - line.done - line.waiting - line.late - line.missed;
  return (
    <div class="progress-cell">
      <Bar
        label={`${words}${line.late > 0 ? `, ${line.late} quá hạn` : ""}${line.missed > 0 ? `, ${line.missed} chưa đạt` : ""}`}
        shares={[
          { state: "done", n: line.done },
          { state: "wait", n: line.waiting },
          { state: "late", n: line.late + line.missed },
          { state: "open", n: Math.max(0, open) },
        ]}
      />
      <span>{words}</span> {line.late > 0 && <State is="late">{line.late} quá hạn</State>}{" "}
      {line.missed > 0 && <State is="late">{line.missed} chưa đạt</State>}
    </div>
  );
}
