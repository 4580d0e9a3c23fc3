import { decimal } from "#kernel/scoring/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Facts, Note, Page, Sheet, State } from "#kernel/web/index.tsx";
import { handOf } from "../../assessment/hands.ts";
import { assessmentStateNames, handWords } from "../../assessment/words.vi.ts";
import type { WholeAssessment } from "../../queries/assessments.ts";
import { assessmentHands } from "../../terms.ts";
import { MarksTable } from "./MarksTable.tsx";

/** Bản đánh giá của một điển hình trong một năm: what the three hands say of each criterion, side by side. */
export function AssessmentPage(props: { whole: WholeAssessment; marking: Verdict; returning: Verdict }) {
  const { assessment, exemplar, unitName } = props.whole;
  const look = assessmentStateNames[assessment.state];
  return (
    <Page
      title={`Đánh giá năm ${assessment.year}`}
      over={exemplar.name}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
      ]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<AssessmentAct {...props} />}
    >
      {assessment.returnReason && <Note>Cơ quan trả lại để đánh giá lại: {assessment.returnReason}</Note>}
      <Facts
        of={[
          ["Đơn vị", unitName],
          ["Loại điển hình", exemplar.kindName],
          ["Mức đạt", assessment.passAt === null ? null : `Từ ${decimal(assessment.passAt)} điểm`],
          ["Kết luận ngày", assessment.settledOn && day(assessment.settledOn)],
          ["Căn cứ kết luận", assessment.document],
        ]}
      />
      <Sheet title="Kết quả">
        <Results whole={props.whole} />
      </Sheet>
      <Sheet title="Từng tiêu chí" aside={<a href={`/exemplars/${exemplar.id}/evidence`}>Minh chứng</a>}>
        <MarksTable whole={props.whole} />
      </Sheet>
    </Page>
  );
}

function AssessmentAct({ whole: { assessment }, marking, returning }: Parameters<typeof AssessmentPage>[0]) {
  const turn = handOf(assessment.state);
  if (turn === null || !(marking.allowed || returning.allowed)) return null;
  const at = `/assessments/${assessment.id}`;
  return (
    <Act words={handWords[turn.hand].explains}>
      {returning.allowed && (
        <Button words="Trả lại để đánh giá lại" icon="arrow-back-up" href={`${at}/return`} second />
      )}
      {marking.allowed && <Button words={handWords[turn.hand].title} icon="checkbox" href={`${at}/marks`} primary />}
    </Act>
  );
}

/** The sums of the three hands: points where the plan has them, and what each comes to. */
function Results({ whole: { scores } }: { whole: WholeAssessment }) {
  const pointed = Object.values(scores).some((score) => score !== null && score.total !== null);
  return (
    <table class="table rows cards">
      <caption class="visually-hidden">Kết quả tự đánh giá, thẩm định, kết luận</caption>
      <thead>
        <tr>
          <th scope="col">Ai đánh giá</th>
          {pointed &&
            ["Điểm", "Điểm thưởng", "Điểm trừ", "Tổng điểm"].map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {assessmentHands.map((hand) => {
          const score = scores[hand];
          return (
            <tr>
              <th scope="row">{handWords[hand].head}</th>
              {pointed && (
                <>
                  <td class="num" data-th="Điểm">
                    {score && decimal(score.base)}
                  </td>
                  <td class="num" data-th="Điểm thưởng">
                    {score && decimal(score.bonus)}
                  </td>
                  <td class="num" data-th="Điểm trừ">
                    {score && decimal(score.deduction)}
                  </td>
                  <td class="num" data-th="Tổng điểm">
                    {score?.total != null && <b>{decimal(score.total)}</b>}
                  </td>
                </>
              )}
              <td data-th="Kết quả">{score ? <Passed of={score} /> : <State is="open">Chưa đánh giá</State>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Passed({ of }: { of: NonNullable<WholeAssessment["scores"]["self"]> }) {
  if (of.passed === null) return <State is="open">Còn {of.unmarked.length} tiêu chí chưa đánh giá</State>;
  if (of.passed) return <State is="done">Đạt</State>;
  return <State is="late">{of.unmet.length > 0 ? `Chưa đạt ${of.unmet.length} tiêu chí` : "Chưa đủ điểm"}</State>;
}
