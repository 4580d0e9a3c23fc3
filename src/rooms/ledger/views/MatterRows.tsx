import { day, Empty, Rows, State } from "#kernel/web/index.tsx";
import { pendingNames } from "#rooms/awards/index.ts";
import type { Matter } from "../schema.ts";
import { matterStateWords } from "../words.vi.ts";

type Row = { matter: Matter; about: string | null };

/** Matters: about whom, since when, how they stand. To the person herself without source and content. */
export function MatterRows(props: { rows: Row[]; keeps: boolean; withoutSummary?: boolean }) {
  const named = props.rows.some(({ about }) => about !== null);
  return (
    <Rows
      caption="Việc chưa kết luận và đã kết luận"
      rows={props.rows}
      rowClass={({ matter }) => (matter.state === "concluded" ? "is-off" : undefined)}
      columns={[
        ...(named
          ? [{ head: "Về ai", cell: ({ matter, about }: Row) => <a href={addressOf(matter)}>{about}</a> }]
          : []),
        { head: "Việc", names: true, cell: ({ matter }: Row) => pendingNames[matter.kind] },
        { head: "Từ ngày", num: true, cell: ({ matter }: Row) => day(matter.openedOn) },
        ...(props.withoutSummary ? [] : [{ head: "Nội dung, nguồn", cell: ({ matter }: Row) => matter.summary }]),
        {
          head: "Tình trạng",
          cell: ({ matter }: Row) => (
            <div>
              <State is={matterStateWords[matter.state].state}>{matterStateWords[matter.state].words}</State>
              {matter.concludedOn && <p class="small">{`${day(matter.concludedOn)}: ${matter.conclusion ?? ""}`}</p>}
            </div>
          ),
        },
        ...(props.keeps
          ? [
              {
                head: "Ghi",
                hiddenHead: true,
                cell: ({ matter }: Row) =>
                  matter.state === "open" ? (
                    <a href={`/matters/${matter.id}/conclusion`}>Ghi kết luận</a>
                  ) : (
                    <a href={`/matters/${matter.id}/reopening`}>Mở lại</a>
                  ),
              },
            ]
          : []),
      ]}
      empty={
        <Empty title="Không có việc nào">
          Việc đang xem xét, điều tra, thanh tra, khiếu nại, báo nêu thì ghi ở đây; có kết luận thì thôi tạm dừng.
        </Empty>
      }
    />
  );
}

function addressOf(matter: Matter): string {
  return matter.personId ? `/people/${matter.personId}/discipline` : `/units/${matter.unitId}/matters`;
}
