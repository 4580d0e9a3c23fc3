import { Act, Button, Csrf, day, Empty, Page, Rows, Sheet, State, units } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { Waiting } from "../../queries/obligation-page.ts";
import { asThing } from "./words.ts";

/** What units handed in and waits to be taken in: of one duty, or of all plans one runs. */
export function WaitingPage(props: { waiting: Waiting[]; dutyId: string | null }) {
  const { waiting, dutyId } = props;
  const [first] = waiting;
  const title = dutyId && first ? `Nhận ${units(waiting.length, "mục")}: ${asThing(first.title)}` : "Chờ nhận";
  const act = waiting.length > 0 && (
    <Act words="Bỏ chọn mục cần xem lại; mở từng mục để đọc và trả lại nếu thiếu.">
      {dutyId && <Button words="Mọi việc chờ nhận" second href="/obligations/waiting" />}
      <Button words="Nhận các mục đã chọn" icon="circle-check" primary form="nhan" />
    </Act>
  );
  return (
    <Page title={title} crumbs={[{ words: "Bàn làm việc", href: "/desk" }]} here="Chờ nhận" act={act}>
      <form id="nhan" method="post" action="/obligations/acceptances">
        <Csrf />
        {dutyId && <input type="hidden" name="duty" value={dutyId} />}
        <Sheet>
          <Rows
            caption="Mục đã gửi, chờ nhận"
            rows={waiting}
            empty={
              <Empty title="Không có gì chờ nhận">
                Khi đơn vị gửi báo cáo, danh sách, văn bản, mục gửi đứng ở đây để xem và nhận.
              </Empty>
            }
            columns={columns(dutyId !== null)}
          />
        </Sheet>
      </form>
    </Page>
  );
}

function columns(ofOneDuty: boolean) {
  const tick = {
    head: "Chọn",
    cell: (row: Waiting) => (
      <input
        class="form-check-input"
        type="checkbox"
        name="id"
        value={String(row.id)}
        checked={ofOneDuty}
        aria-label={`Chọn ${row.unitName}: ${row.title}`}
      />
    ),
  };
  const what = {
    head: "Việc",
    cell: (row: Waiting) => (
      <>
        {row.title}
        {periodName(row.period) && <span class="soft">, {periodName(row.period)}</span>}
        <br />
        <span class="soft">{row.planNumber ?? row.planTitle}</span>
      </>
    ),
  };
  return [
    tick,
    { head: "Đơn vị", names: true, cell: (row: Waiting) => <a href={`/obligations/${row.id}`}>{row.unitName}</a> },
    ...(ofOneDuty ? [] : [what]),
    {
      head: "Gửi kèm",
      cell: (row: Waiting) => (
        <span class="nowrap">{row.answeredNone ? "Báo không có" : units(row.proofs, "minh chứng")}</span>
      ),
    },
    { head: "Hạn", num: true, cell: (row: Waiting) => (row.dueOn ? day(row.dueOn) : "–") },
    { head: "Đã gửi", num: true, cell: (row: Waiting) => (row.submittedOn ? day(row.submittedOn) : "") },
    {
      head: "Tình trạng",
      cell: (row: Waiting) => (row.late ? <State is="late">Gửi muộn</State> : <State is="wait">Chờ nhận</State>),
    },
  ];
}
