import { decimal } from "#kernel/scoring/index.ts";
import { Button, List, PostButton, Sheet, State } from "#kernel/web/index.tsx";
import { assessmentStateNames } from "../../assessment/words.vi.ts";
import { introductionStateNames } from "../../introduction/words.vi.ts";
import type { AssessmentNews } from "../../queries/life/assessment.ts";
import type { Assessment } from "../../schema/assessment.ts";
import type { Exemplar } from "../../schema.ts";

/** Đánh giá, minh chứng, giới thiệu in the side of the page: for those who know its inner matters. */
export function AssessmentPart(props: { exemplar: Exemplar; news: AssessmentNews; today: string }) {
  const { exemplar, news } = props;
  const year = props.today.slice(0, 4);
  const opens = news.mayOpen && !news.assessments.some((one) => String(one.year) === year);
  return (
    <Sheet
      title="Đánh giá, minh chứng"
      id="danh-gia"
      aside={<Button words={`Minh chứng (${news.evidence})`} small href={`/exemplars/${exemplar.id}/evidence`} />}
    >
      <List>
        {news.assessments.map((one) => (
          <li key={one.id}>
            <a href={`/assessments/${one.id}`}>Đánh giá theo tiêu chí năm {one.year}</a>
            <Stands one={one} />
          </li>
        ))}
        {news.introductions.map((one) => (
          <li key={one.id}>
            <a href={`/introductions/${one.id}`}>Hồ sơ giới thiệu năm {one.year}</a>
            <p>
              <State is={introductionStateNames[one.state].state}>{introductionStateNames[one.state].word}</State>
            </p>
          </li>
        ))}
        {news.assessments.length + news.introductions.length === 0 && (
          <li class="soft">Chưa đánh giá theo tiêu chí, chưa giới thiệu.</li>
        )}
        {opens && (
          <li>
            <PostButton
              words={`Đánh giá năm ${year}`}
              icon="checkbox"
              small
              action={`/exemplars/${exemplar.id}/assessments`}
              hidden={{ year }}
            />
          </li>
        )}
      </List>
    </Sheet>
  );
}

function Stands({ one }: { one: Assessment }) {
  if (one.state !== "settled" || !one.result) {
    const { state, word } = assessmentStateNames[one.state];
    return (
      <p>
        <State is={state}>{word}</State>
      </p>
    );
  }
  const { passed, total } = one.result;
  const points = total === null ? "" : `, ${decimal(total)} điểm`;
  return (
    <p>
      <State is={passed ? "done" : "late"}>{`${passed ? "Đạt" : "Chưa đạt"}${points}`}</State>
    </p>
  );
}
