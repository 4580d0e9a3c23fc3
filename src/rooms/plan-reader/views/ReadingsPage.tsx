import { Act, Button, Empty, moment, Page, Pager, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { ReadingLine } from "../queries/readings.ts";

/** The officer's own readings: those to go on with, and those that became plans. */
export function ReadingsPage(props: { lines: ReadingLine[]; total: number; page: number; perPage: number }) {
  const start = <Button words="Đọc kế hoạch từ tệp" icon="file-search" href="/plan-readings/new" primary />;
  const act = props.total > 0 && <Act words="Bản đọc chỉ người đọc thấy, cho đến khi thành kế hoạch.">{start}</Act>;
  return (
    <Page title="Bản đọc kế hoạch" crumbs={[{ words: "Kế hoạch", href: "/plans" }]} act={act || undefined}>
      {props.total === 0 ? (
        <Empty title="Chưa đọc tệp nào" act={start}>
          Đưa tệp Word hoặc PDF của kế hoạch vào, chương trình đề xuất từng việc cạnh câu giao việc đó.
        </Empty>
      ) : (
        <Sheet>
          <Rows caption="Bản đọc kế hoạch" rows={props.lines} columns={columns} />
        </Sheet>
      )}
      <Pager
        page={props.page}
        size={props.perPage}
        total={props.total}
        of="bản đọc"
        href={(page) => `/plan-readings?page=${page}`}
      />
    </Page>
  );
}

const nameOf = (line: ReadingLine) => line.title || line.name;

const columns = [
  {
    head: "Kế hoạch",
    names: true as const,
    cell: (line: ReadingLine) => <a href={`/plan-readings/${line.id}`}>{nameOf(line)}</a>,
  },
  { head: "Tệp", cell: (line: ReadingLine) => line.name },
  { head: "Chờ xem", num: true, cell: (line: ReadingLine) => line.waiting },
  { head: "Đã nhận", num: true, cell: (line: ReadingLine) => line.accepted },
  { head: "Đã bỏ", num: true, cell: (line: ReadingLine) => line.rejected },
  { head: "Sửa lúc", cell: (line: ReadingLine) => moment(line.changedAt) },
  { head: "Tình trạng", cell: (line: ReadingLine) => <Standing line={line} /> },
  {
    head: "Thao tác",
    hiddenHead: true,
    num: true,
    cell: (line: ReadingLine) => (
      <Button words="Bỏ bản đọc" href={`/plan-readings/${line.id}/removal`} about={nameOf(line)} small />
    ),
  },
];

function Standing({ line }: { line: ReadingLine }) {
  if (line.planId !== null) return <a href={`/plans/${line.planId}`}>Đã thành kế hoạch</a>;
  return <State is="run">Đang xem</State>;
}
