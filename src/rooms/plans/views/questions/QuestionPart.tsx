import { moment, State } from "#kernel/web/index.tsx";
import type { AskedQuestion } from "../../queries/questions.ts";
import type { Plan } from "../../schema.ts";

/** A question with its answer, as it is read. */
export function QuestionPart({ plan, question }: { plan: Plan; question: AskedQuestion }) {
  return (
    <div class="asked">
      <p class="pair">
        <span class="soft small">
          {question.unitName}, {question.askedBy}, {moment(question.askedAt)}
        </span>
        {question.answer === null ? <State is="wait">Chờ trả lời</State> : <State is="done">Đã trả lời</State>}
      </p>
      <p class="words">
        <b>{question.text}</b>
      </p>
      {question.dutyKey && (
        <p class="small">
          Về việc: <a href={`/plans/${plan.id}/duties/${question.dutyKey}`}>{question.dutyTitle}</a>
        </p>
      )}
      {question.answer !== null && (
        <div class="answer">
          <p class="words">{question.answer}</p>
          <p class="soft small">
            {question.answeredBy}, {question.answeredAt && moment(question.answeredAt)}
            {question.ledToVersion !== null && (
              <>
                . Dẫn đến{" "}
                <a href={`/plans/${plan.id}/amendments#ban-${question.ledToVersion}`}>
                  sửa đổi lần {question.ledToVersion - 1}
                </a>
              </>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
