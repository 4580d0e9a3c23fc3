import { List, Sheet, State } from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import type { AnsweredQuestion, BankAfter } from "../../queries/questions.ts";
import type { ContestPaper } from "./shown.ts";

/** Bài làm cùng đáp án: each question with what was answered, what is right, and where it stands. */
export function AnsweredPart(props: {
  answered: readonly AnsweredQuestion[];
  paper: Pick<ContestPaper, "prediction">;
}) {
  const { answered, paper } = props;
  const counting = answered.filter(({ struckReason }) => struckReason === null);
  const right = counting.filter(({ choice, rightChoice }) => choice === rightChoice).length;
  return (
    <Sheet title="Câu trả lời" aside={`Đúng ${right}/${counting.length} câu`}>
      <List>
        {answered.map((one, n) => (
          <li key={one.questionId}>
            <Answered one={one} n={n + 1} />
          </li>
        ))}
        {paper.prediction !== null && <li>Dự đoán số người trả lời đúng tất cả: {paper.prediction}</li>}
      </List>
    </Sheet>
  );
}

function Answered({ one, n }: { one: AnsweredQuestion; n: number }) {
  const { choice, rightChoice, choices } = one;
  const said = choice === null ? "Không trả lời" : `${letterOf(choice)}. ${choices[choice]}`;
  return (
    <>
      <p>
        <b>Câu {n}.</b> {one.text}
      </p>
      {one.struckReason !== null ? (
        <p>
          <State is="off">Câu bị loại, không tính:</State> {one.struckReason}
        </p>
      ) : (
        <p>
          {choice === rightChoice ? (
            <State is="done">Đúng</State>
          ) : (
            <State is="back" icon="circle-x">
              Chưa đúng
            </State>
          )}{" "}
          {said}
        </p>
      )}
      {one.struckReason === null && choice !== rightChoice && (
        <p>
          Đáp án đúng: {letterOf(rightChoice)}. {choices[rightChoice]}
        </p>
      )}
      {one.source && <p class="soft small">Nguồn: {one.source}</p>}
    </>
  );
}

/** Đáp án của cả bộ câu hỏi, once results are announced. */
export function BankPart({ bank }: { bank: NonNullable<BankAfter> }) {
  return (
    <Sheet title="Đáp án">
      <List>
        {bank.map(({ id, text, right, source, struckReason }, n) => (
          <li key={id}>
            <p>
              <b>Câu {n + 1}.</b> {text}
            </p>
            {struckReason === null ? <p>Đáp án: {right}</p> : <p>Câu bị loại, không tính: {struckReason}</p>}
            {source && <p class="soft small">Nguồn: {source}</p>}
          </li>
        ))}
      </List>
    </Sheet>
  );
}
