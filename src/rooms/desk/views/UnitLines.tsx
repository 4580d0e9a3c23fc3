import { Button, count, day, dueWords, Empty, Rows, State } from "#kernel/web/index.tsx";
import { periodName, standingNames } from "#rooms/plans/index.ts";
import type { UnitLine } from "../queries/unit-obligations.ts";

/** What a unit owes, one row a thing. */
export function UnitLines(props: { lines: UnitLine[]; today: string }) {
  return (
    <Rows
      caption="Việc phải làm của đơn vị"
      rows={props.lines}
      empty={
        <Empty title="Không có việc nào như đang lọc" act={<Button words="Xem các kế hoạch" href="/plans" />}>
          Khi kế hoạch giao việc cho đơn vị, việc đứng ở đây theo hạn.
        </Empty>
      }
      columns={[
        { head: "Hạn", num: true, cell: (line) => <Due line={line} /> },
        { head: "Việc", names: true, cell: (line) => <Titled line={line} /> },
        { head: "Kỳ", cell: (line) => <span class="nowrap">{periodName(line.period, line.yearKind)}</span> },
        {
          head: "Kế hoạch",
          cell: (line) => (
            <a class="nowrap" href={`/plans/${line.planId}`}>
              {line.planNumber ?? "Chưa có số"}
            </a>
          ),
        },
        { head: "Tình trạng", cell: (line) => <Stands line={line} today={props.today} /> },
        { head: "Gửi ngày", num: true, cell: (line) => line.submittedOn && day(line.submittedOn) },
      ]}
    />
  );
}

function Titled({ line }: { line: UnitLine }) {
  return (
    <>
      <a href={`/obligations/${line.id}`}>{line.title}</a>
      {line.inheritedFrom && <span class="soft"> Kế thừa từ {line.inheritedFrom}</span>}
    </>
  );
}

function Due({ line }: { line: UnitLine }) {
  if (line.dueOn === null) return <span class="soft">Không có ngày</span>;
  return (
    <>
      {day(line.dueOn)}
      {line.moved && <span class="soft"> (đã dời)</span>}
    </>
  );
}

/** The state with the days where they matter, and how much of a quota is there. */
function Stands(props: { line: UnitLine; today: string }) {
  const { line, today } = props;
  const { state, unit } = standingNames[line.standing];
  const dated = line.standing === "late" || line.standing === "soon";
  return (
    <>
      <State is={state}>{dated ? dueWords(line.dueOn, today).words : unit}</State>
      {line.target !== null && (
        <span class="soft nowrap">
          {" "}
          {count(line.done)}/{count(line.target)}
        </span>
      )}
    </>
  );
}
