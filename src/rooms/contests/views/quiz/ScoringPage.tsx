import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Facts, Note, Page, PostButton, Reasons, units } from "#kernel/web/index.tsx";
import type { QuizOutcome } from "../../queries/papers.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest } from "./shown.ts";

/** Chấm điểm a quiz: one act after the last day; then places and prizes. */
export function ScoringPage(props: {
  contest: Contest;
  counts: { received: number; accepted: number };
  open: number;
  counting: number;
  outcome: QuizOutcome;
  may: { score: Verdict; settle: Verdict };
}) {
  const { contest, counts, may, outcome } = props;
  const at = `/contests/${contest.id}`;
  const scored = outcome.scored > 0;
  const act = (
    <Act
      words={
        scored ? "Loại câu hỏi sai thì điểm và thứ hạng tự tính lại." : "Chương trình chấm theo đáp án của bộ câu hỏi."
      }
    >
      <Button words="Bộ câu hỏi" icon="list-check" href={`${at}/questions`} second />
      {scored && <Button words="Xếp hạng" icon="list-numbers" href={`${at}/ranking`} second />}
      {may.score.allowed && (
        <PostButton words={`Chấm ${units(counts.accepted, "bài")}`} icon="check" action={`${at}/judging`} primary />
      )}
      {may.settle.allowed && <Button words="Chốt giải" icon="award" href={`${at}/opening`} primary />}
    </Act>
  );
  return (
    <Page title="Chấm điểm" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      {!scored && !may.score.allowed && <Reasons of={may.score} title="Chưa chấm điểm được" />}
      {props.open > 0 && (
        <Note>Còn {units(props.open, "bài")} đang làm, chưa nộp. Bài chưa nộp không tính, được xóa khi chấm điểm.</Note>
      )}
      <Facts
        of={[
          ["Bài hợp lệ", counts.accepted],
          ["Chờ kiểm tra", counts.received > 0 && <a href={`${at}/entries?state=received`}>{counts.received} bài</a>],
          ["Câu hỏi tính điểm", props.counting],
          ["Đúng nhiều nhất", scored && `${outcome.best} câu`],
          ["Đúng tất cả các câu", scored && units(outcome.allRight, "người")],
        ]}
      />
    </Page>
  );
}
