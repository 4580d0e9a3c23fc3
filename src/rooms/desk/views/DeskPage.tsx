import { type NamedLine, told } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  day,
  Empty,
  Log,
  Page,
  Rows,
  Sheet,
  Split,
  State,
  Switch,
  Tally,
  Work,
} from "#kernel/web/index.tsx";
import { wholeTarget } from "#rooms/plans/index.ts";
import { activityWords } from "../activity-words.ts";
import { bandsOf, mostUrgent, namesOf, placeOf, urgencyWords } from "../bands.ts";
import type { Beginnings } from "../queries/beginnings.ts";
import type { DeskData } from "../queries/desk.ts";
import type { Scope } from "../scopes.ts";
import { Beginning } from "./Beginning.tsx";
import { deskTally } from "./desk-tally.ts";
import { Quotas } from "./Quotas.tsx";

/** Bàn làm việc: what is due and whose turn it is, read in three seconds; everything else waits below. */
export function DeskPage(props: {
  data: DeskData;
  /** Of an agency that has not issued a plan yet. */
  has: Beginnings | null;
  scope: Scope;
  scopes: Scope[];
  officer: Officer;
  today: Day;
}) {
  const { data, scope, scopes, today } = props;
  const { bands, numbers } = bandsOf(data, scope, today);
  const first = mostUrgent(bands);
  const act = first ? (
    <Act
      words={
        <>
          Gấp nhất hôm nay: <b>{first.title}</b>, {urgencyWords(first, today)}.
        </>
      }
    >
      <Button words="Mọi việc của đơn vị" second href={`/units/${props.officer.unitId}/obligations`} />
      {data.waiting.length > 0 && <Button words="Mọi mục chờ nhận" second href="/obligations/waiting" />}
      {first.act && "href" in first.act && <Button words={first.act.words} primary href={first.act.href} />}
    </Act>
  ) : (
    <Act words="Không có việc nào đến hạn trong 30 ngày tới.">
      <Button words="Mọi việc của đơn vị" href={`/units/${props.officer.unitId}/obligations`} />
      <Button words="Xem lịch cả năm" href="/calendar?view=year" />
    </Act>
  );
  return (
    <Page
      title="Bàn làm việc"
      aside={scopes.length > 1 && <Switch label="Phạm vi" ways={scopes.map((one) => wayTo(one, scope))} />}
      act={act}
    >
      <Tally groups={deskTally(data, scope, numbers, today)} />
      <Split side={<Beside {...props} />}>
        {props.has && <Beginning has={props.has} officer={props.officer} />}
        <Sheet title={sheetTitles[scope.name]} aside="Xếp theo hạn">
          {first ? <Work bands={bands} today={today} /> : <NothingToDo scope={scope} unit={props.officer.unitId} />}
        </Sheet>
        {scope.name !== "agency" && <Waits data={data} />}
      </Split>
    </Page>
  );
}

const sheetTitles: Record<Scope["name"], string> = {
  mine: "Đến lượt bạn",
  unit: "Việc của đơn vị",
  agency: "Việc của các đơn vị",
};

function wayTo(one: Scope, now: Scope) {
  return {
    words: one.words,
    href: one.name === "mine" && one.units.length > 0 ? "/desk" : `/desk?scope=${one.name}`,
    current: one.name === now.name,
  };
}

/** Much of a plan is to be done all the time: it has no day to stand here by, and is reached from here. */
function NothingToDo(props: { scope: Scope; unit: string }) {
  const mine = props.scope.name === "mine";
  const act = mine ? (
    <Button words="Việc thường xuyên của đơn vị" href={`/units/${props.unit}/obligations`} />
  ) : (
    <Button words="Xem các kế hoạch" href="/plans" />
  );
  return (
    <Empty title="Không có việc đến hạn" act={act}>
      {mine
        ? "Việc đến hạn trong 30 ngày và việc cần trả lời đứng ở đây. Việc thường xuyên, không ghi ngày, vẫn làm và ghi kết quả được bất cứ lúc nào."
        : "Trong phạm vi này không có việc nào quá hạn hoặc đến hạn trong 30 ngày."}
    </Empty>
  );
}

/** What the reader's own part is done of, or what others owe under plans she runs. */
function Waits(props: { data: DeskData }) {
  const { sent, othersLate } = props.data;
  const rows = [
    ...othersLate.slice(0, 8).map((group) => ({
      title: group.title,
      href: `${placeOf(group)}${group.only === null ? `?state=${wholeTarget(group) === null ? "late" : "missed"}` : ""}`,
      where: namesOf(group),
      state: <State is="late">{wholeTarget(group) === null ? "Quá hạn" : "Chưa đạt"}</State>,
      dueOn: group.dueOn as string | null,
    })),
    ...sent.map((one) => ({
      title: one.title,
      href: `/obligations/${one.id}`,
      where: one.receiver,
      state: <State is="wait">Chờ nhận</State>,
      dueOn: one.dueOn,
    })),
  ];
  return (
    <Sheet title="Chờ người khác" id="cho" aside={rows.length > 0 ? "Phần của bạn đã xong" : undefined}>
      <Rows
        caption="Việc đang chờ người khác"
        rows={rows}
        empty={<p class="block soft">Không có việc nào đang chờ người khác.</p>}
        columns={[
          { head: "Việc", names: true, cell: (row) => <a href={row.href}>{row.title}</a> },
          { head: "Đang ở", cell: (row) => row.where },
          { head: "Tình trạng", cell: (row) => row.state },
          { head: "Hạn", num: true, cell: (row) => (row.dueOn ? day(row.dueOn) : "–") },
        ]}
      />
    </Sheet>
  );
}

function Beside(props: { data: DeskData; officer: Officer; today: Day }) {
  const { data, officer, today } = props;
  const entries = data.lines.map((line: NamedLine) => ({
    at: line.happenedAt,
    words: told(line, activityWords, officer.personId),
  }));
  return (
    <>
      {data.counted.length > 0 && <Quotas of={data.counted} lacking={data.lacking} today={today} />}
      <Sheet
        title="Vừa diễn ra"
        id="moi"
        aside={
          <a class="small" href="/activity">
            Xem nhật ký
          </a>
        }
      >
        {entries.length > 0 ? <Log today={today} entries={entries} /> : <p class="block soft">Chưa có gì diễn ra.</p>}
      </Sheet>
    </>
  );
}
