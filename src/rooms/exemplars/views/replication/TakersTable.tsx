import { count, day, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { TakerRow } from "../../queries/replications.ts";
import { replicationStateNames } from "../../replication/words.vi.ts";

/** Đơn vị làm theo, as a table: the picture in words. */
export function Takers({ takers, measure }: { takers: TakerRow[]; measure: string }) {
  const nameOf = new Map(takers.map(({ id, unitName }) => [id, unitName]));
  return (
    <Sheet title="Đơn vị làm theo">
      <Rows
        caption="Đơn vị làm theo"
        rows={takers}
        columns={[
          { head: "Đơn vị", names: true, cell: (row) => <a href={`/replications/${row.id}`}>{row.unitName}</a> },
          { head: "Học từ", cell: (row) => (row.fromId ? (nameOf.get(row.fromId) ?? "Điển hình") : "Điển hình") },
          { head: "Bắt đầu", num: true, cell: (row) => day(row.startsOn) },
          {
            head: "Kết quả",
            num: true,
            cell: (row) => (row.result === null ? "–" : `${count(row.result)} ${measure}`.trim()),
          },
          {
            head: "Tình trạng",
            cell: (row) => (
              <State is={replicationStateNames[row.state].state}>{replicationStateNames[row.state].word}</State>
            ),
          },
        ]}
      />
    </Sheet>
  );
}
