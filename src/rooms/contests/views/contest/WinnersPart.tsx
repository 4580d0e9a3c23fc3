import { day, Rows, Sheet } from "#kernel/web/index.tsx";
import type { AwardLine } from "../../queries/awards.ts";
import type { ContestShown } from "../../queries/contest-page.ts";
import { sharesWords } from "../../words.vi.ts";
import { scoreWords } from "../results/score-words.ts";

/** Giải đã trao, once announced. */
export function WinnersPart({ contest, awards, quiz: bank }: ContestShown) {
  if (contest.announcedOn === null) return null;
  const quiz = contest.format === "quiz";
  const by = contest.decidedBy ? `, ${contest.decidedBy}` : "";
  return (
    <Sheet title="Kết quả" aside={`Quyết định ${contest.decisionNumber} ngày ${day(contest.decidedOn!)}${by}`}>
      <Rows
        caption="Các bài đạt giải, giải cao trước"
        rows={awards}
        rowClass={({ revokedOn }) => (revokedOn ? "is-off" : undefined)}
        columns={[
          {
            head: "Giải",
            cell: ({ prize, revokedOn }) => (revokedOn ? `${prize} (đã thu hồi ${day(revokedOn)})` : prize),
          },
          {
            head: "Tác giả",
            names: true,
            cell: ({ author, authorPlace }) => (authorPlace ? `${author}, ${authorPlace}` : author),
          },
          ...(quiz ? [] : [{ head: "Bài", cell: ({ title }: AwardLine) => title }]),
          { head: quiz ? "Câu đúng" : "Điểm", num: true, cell: scoreWords },
        ]}
      />
      {contest.drawn !== null && bank.counting < bank.questions && <p class="block soft">{sharesWords}</p>}
    </Sheet>
  );
}
