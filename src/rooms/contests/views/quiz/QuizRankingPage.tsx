import { Act, Button, moment, Page, Rows, Sheet, units } from "#kernel/web/index.tsx";
import type { AuthorsIn } from "../../queries/judging.ts";
import type { QuizLine, QuizOutcome } from "../../queries/papers.ts";
import type { PartedBy } from "../../terms.ts";
import { partedNames, sharesWords } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest } from "./shown.ts";

/** Places shown on one page: prizes go to the first of them. */
const placesShown = 200;

/** A place, and what parts it from the one before. */
export type RankedLine = QuizLine & { by: PartedBy | null };

/** Xếp hạng a quiz, each place with why it stands below the one before; with names once prizes are settled. */
export function QuizRankingPage(props: {
  contest: Contest;
  ranking: RankedLine[];
  outcome: QuizOutcome;
  authors: AuthorsIn;
  settles: boolean;
}) {
  const { contest, ranking, outcome, authors } = props;
  const at = `/contests/${contest.id}`;
  const act = (
    <Act words={props.settles ? "Giải đề nghị theo thứ hạng; ban tổ chức chốt." : undefined}>
      <Button words="Tải Excel" icon="file-spreadsheet" href={`${at}/ranking.xlsx`} download second />
      {props.settles && <Button words="Chốt giải" icon="award" href={`${at}/opening`} primary />}
    </Act>
  );
  const named = authors.size > 0;
  return (
    <Page title="Xếp hạng" over={contest.name} crumbs={crumbsOf(contest)} under={howRanked(contest, outcome)} act={act}>
      <Sheet>
        <Rows
          caption="Xếp hạng, cao trước"
          rows={ranking.slice(0, placesShown)}
          columns={[
            { head: "Hạng", num: true, cell: ({ place }) => place },
            { head: "Số bài", names: true, cell: (line) => numberOf(contest, line) },
            ...(named ? [{ head: "Người dự thi", cell: (line: RankedLine) => authorOf(authors, line.entryId) }] : []),
            { head: "Câu đúng", num: true, cell: ({ right, counted }) => `${right}/${counted}` },
            ...(contest.predicts ? [{ head: "Dự đoán", num: true, cell: predictionOf }] : []),
            { head: "Nộp lúc", num: true, cell: ({ at: sent }) => moment(sent) },
            { head: "Vì sao xếp sau", cell: ({ by }) => (by === null ? "" : partedNames[by]) },
          ]}
        />
      </Sheet>
      {ranking.length > placesShown && (
        <p class="soft">
          Trang này hiện {placesShown} bài đầu trong {units(ranking.length, "bài")}; tệp Excel có đủ.
        </p>
      )}
    </Page>
  );
}

function numberOf(contest: Contest, { entryId, blindNumber }: RankedLine) {
  return <a href={`/contests/${contest.id}/entries/${entryId}`}>{blindNumber}</a>;
}

function predictionOf({ prediction, off }: RankedLine): string {
  return prediction === null ? "Không dự đoán" : `${prediction} (lệch ${off})`;
}

/** How places were found, in one sentence, with what was to be predicted. */
function howRanked(contest: Contest, { allRight, uneven }: QuizOutcome): string {
  const how = contest.predicts
    ? `rồi dự đoán gần số người trả lời đúng tất cả các câu (${allRight} người), rồi nộp sớm hơn`
    : "rồi nộp sớm hơn";
  const by = uneven ? "tỷ lệ câu đúng" : "số câu đúng";
  return `Xếp theo ${by}, ${how}. Bài gửi bưu điện tính đến hết ngày dấu bưu điện.${uneven ? ` ${sharesWords}` : ""}`;
}

function authorOf(authors: AuthorsIn, entryId: string): string {
  const { author = "", place = "" } = authors.get(entryId) ?? {};
  return [author, place].filter(Boolean).join(", ");
}
