import type { Day } from "#kernel/calendar/index.ts";
import { type Column, day, dueWords, Empty, Rows, State } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { DutyFacts } from "../../queries/duty-page.ts";
import type { DutyUnit } from "../../queries/duty-units.ts";
import { everyPeriod } from "../../reading/every-period.ts";
import type { PlanRights } from "../../reading/rights.ts";
import { standingNames } from "../../words.vi.ts";

/** The units of a duty: which period, last day, how it stands, when it was handed in. Those that wait can be ticked. */
export function DutyRows(props: { facts: DutyFacts; rights: PlanRights; today: Day }) {
  const { facts, rights, today } = props;
  const { lines } = facts.found;
  const ticked = rights.mayAnswer && lines.some(({ standing }) => standing === "waiting");
  const columns: (Column<DutyUnit> | false)[] = [
    ticked && { head: "Chọn", cell: (line) => <Tick line={line} /> },
    { head: "Đơn vị", names: true, cell: (line) => <a href={`/obligations/${line.id}`}>{line.unitName}</a> },
    facts.period === everyPeriod &&
      facts.periods.length > 1 && {
        head: "Kỳ",
        cell: ({ period }) => periodName(period, facts.plan.yearKind) || "Cả kế hoạch",
      },
    { head: "Hạn", num: true, cell: (line) => <Due line={line} /> },
    lines.some(({ target }) => target !== null) && {
      head: "Đã có / cần có",
      num: true,
      cell: ({ target, done }) => (target === null ? "" : `${done}/${target}`),
    },
    { head: "Tình trạng", cell: (line) => <Stands line={line} today={today} /> },
    { head: "Gửi ngày", num: true, cell: ({ submittedOn }) => submittedOn && day(submittedOn) },
    rights.mayMove && { head: "Việc khác", hiddenHead: true, cell: (line) => <Move facts={facts} line={line} /> },
  ];
  return (
    <Rows
      caption="Đơn vị phải làm việc này"
      rows={lines}
      rowId={({ id }) => `muc-${id}`}
      columns={columns.filter((column) => column !== false)}
      empty={<Empty title="Không có đơn vị nào như đang lọc">Bỏ bớt điều kiện lọc để xem các đơn vị còn lại.</Empty>}
    />
  );
}

function Tick({ line }: { line: DutyUnit }) {
  if (line.standing !== "waiting") return null;
  return (
    <input
      class="form-check-input"
      type="checkbox"
      name="ids"
      value={String(line.id)}
      checked
      aria-label={`Nhận mục của ${line.unitName}`}
    />
  );
}

function Due({ line }: { line: DutyUnit }) {
  if (line.dueOn === null) return <>Chưa có ngày</>;
  return (
    <>
      {day(line.dueOn)}
      {line.moved && <span class="soft"> (đã dời)</span>}
    </>
  );
}

function Stands({ line, today }: { line: DutyUnit; today: Day }) {
  const { unit, state } = standingNames[line.standing];
  const days = line.standing === "late" || line.standing === "soon" ? dueWords(line.dueOn, today).words : unit;
  return <State is={state}>{days}</State>;
}

function Move({ facts, line }: { facts: DutyFacts; line: DutyUnit }) {
  if (!["late", "missed", "returned", "soon", "open", "waiting"].includes(line.standing)) return null;
  const query = new URLSearchParams({ duty: facts.duty.key, period: line.period, unit: line.unitId });
  return (
    <a href={`/plans/${facts.plan.id}/due-moves/new?${query}`}>
      Dời hạn<span class="visually-hidden"> của {line.unitName}</span>
    </a>
  );
}
