import { Button, day, dueWords, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { FollowUpRow } from "../../queries/replications.ts";
import { followUpAnswers } from "../../replication/words.vi.ts";
import type { Spread } from "./SpreadPage.tsx";

/** Theo dõi sau 6, 12, 24 tháng: asked, answered, still to come. */
export function FollowUps(props: {
  spread: Spread;
  answers: (unitId: string) => boolean;
  path: string;
  today: string;
}) {
  const { followUps } = props.spread;
  if (followUps.length === 0) return null;
  return (
    <Sheet title="Theo dõi sau 6, 12, 24 tháng">
      <Rows
        caption="Các lần theo dõi"
        rows={followUps}
        columns={[
          {
            head: "Đơn vị",
            names: true,
            cell: (row) => (row.replicationId ? row.unitName : `${row.unitName} (điển hình)`),
          },
          { head: "Sau", num: true, cell: (row) => `${row.months} tháng` },
          { head: "Hạn hỏi", num: true, cell: (row) => day(row.dueOn) },
          { head: "Trả lời", cell: (row) => <FollowUpState row={row} today={props.today} /> },
          {
            head: "Việc",
            hiddenHead: true,
            cell: (row) =>
              row.answer === null &&
              row.dueOn <= props.today &&
              props.answers(row.unitId) && (
                <Button
                  words="Trả lời"
                  small
                  href={`${props.path}/follow-ups/${row.id}`}
                  about={`${row.unitName}, ${row.months} tháng`}
                />
              ),
          },
        ]}
      />
    </Sheet>
  );
}

function FollowUpState({ row, today }: { row: FollowUpRow; today: string }) {
  if (row.answer === null) {
    const due = dueWords(row.dueOn, today);
    return <State is={due.state}>{due.state === "late" ? due.words : "Chưa đến ngày hỏi"}</State>;
  }
  return (
    <>
      <State is={followUpAnswers[row.answer].state}>{followUpAnswers[row.answer].word}</State>
      <p class="soft">{row.words}</p>
    </>
  );
}
