import { Button, List, Sheet, units } from "#kernel/web/index.tsx";
import type { ContestShown } from "../../queries/contest-page.ts";
import { BankPart } from "./AnsweredPart.tsx";

/** Bộ câu hỏi on the page of a contest, for those who organise; the right answers for everybody once announced. */
export function QuestionsPart({ contest, quiz, runs }: ContestShown) {
  if (contest.format !== "quiz" || !runs) return null;
  const at = `/contests/${contest.id}/questions`;
  return (
    <Sheet title="Bộ câu hỏi" aside={<a href={at}>Mở bộ câu hỏi</a>}>
      <List>
        <li>{quiz.questions === 0 ? "Chưa có câu hỏi." : units(quiz.questions, "câu hỏi")}</li>
        {quiz.counting < quiz.questions && <li>{units(quiz.questions - quiz.counting, "câu")} đã loại</li>}
        {quiz.openPapers > 0 && <li>{units(quiz.openPapers, "bài")} đang làm, chưa nộp</li>}
      </List>
      {contest.state === "drafting" && (
        <p class="block">
          <Button words="Soạn câu hỏi" icon="pencil" small href={at} />
        </p>
      )}
    </Sheet>
  );
}

/** Cách làm bài và xếp hạng, in one line each. */
export function quizFacts({ contest, quiz }: ContestShown): [string, string | false][] {
  if (contest.format !== "quiz") return [];
  const all = units(quiz.questions, "câu trắc nghiệm");
  return [
    ["Câu hỏi", contest.drawn === null ? all : `${contest.drawn} câu rút ngẫu nhiên trong ${all}`],
    ["Xếp hạng", contest.predicts ? "Số câu đúng, dự đoán gần hơn, nộp sớm hơn" : "Số câu đúng, nộp sớm hơn"],
  ];
}

/** Đáp án, once results are announced. */
export function AnswersPart({ quiz }: ContestShown) {
  return quiz.answers === null ? null : <BankPart bank={quiz.answers} />;
}
