import { count, day, dueWords, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { SheetLine } from "../../queries/sheets.ts";
import type { Contest } from "../../schema.ts";
import { sheetStateNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";

/** Phiếu chấm của tôi. */
export function SheetsPage({ contest, sheets, today }: { contest: Contest; sheets: SheetLine[]; today: string }) {
  const waiting = sheets.filter(({ state, roundState }) => state === "assigned" && roundState === "judging");
  const [first] = waiting;
  const due = first?.dueOn
    ? `Chấm xong chậm nhất ngày ${day(first.dueOn)} (${dueWords(first.dueOn, today).words.toLocaleLowerCase("vi")}).`
    : "";
  return (
    <Page
      title="Phiếu chấm của tôi"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      under={waiting.length > 0 ? `Còn ${waiting.length} bài chưa chấm. ${due}` : "Bạn đã chấm hết bài được chia."}
    >
      <Sheet>
        <Rows
          caption="Phiếu chấm theo số phách"
          rows={sheets}
          empty={<Empty title="Chưa có bài nào được chia">Bài được chia khi ban tổ chức bắt đầu vòng chấm.</Empty>}
          columns={[
            {
              head: "Số phách",
              names: true,
              cell: ({ id, blindNumber }) => <a href={`/contests/${contest.id}/sheets/${id}`}>{blindNumber}</a>,
            },
            { head: "Vòng", cell: ({ round }) => round },
            { head: "Điểm tôi chấm", num: true, cell: ({ total }) => (total === null ? "" : count(total)) },
            {
              head: "Tình trạng",
              cell: ({ state, roundState }) => {
                const look =
                  roundState === "closed" ? { word: "Vòng đã đóng", state: "lock" as const } : sheetStateNames[state];
                return <State is={look.state}>{look.word}</State>;
              },
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
