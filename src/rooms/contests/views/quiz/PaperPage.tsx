import {
  Act,
  Button,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  PostButton,
  Sheet,
  units,
} from "#kernel/web/index.tsx";
import type { AskedQuestion } from "../../queries/questions.ts";
import { crumbsOf } from "../crumbs.ts";
import { PaperFields } from "./PaperFields.tsx";
import type { Contest } from "./shown.ts";

/** Trước khi làm bài: what will be asked, and the button that draws the questions. */
export function BeginPage({ contest, questions }: { contest: Contest; questions: number }) {
  const at = `/contests/${contest.id}`;
  const act = (
    <Act words="Bắt đầu rồi vẫn nghỉ giữa chừng được; câu đã trả lời được giữ lại.">
      <Button words="Để sau" href={at} />
      <PostButton words="Bắt đầu làm bài" icon="player-play" action={`${at}/paper`} primary />
    </Act>
  );
  return (
    <Page title="Làm bài thi" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <Sheet title="Trước khi làm" block>
        <ul>
          {beforeWords(contest, questions).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sheet>
    </Page>
  );
}

/** What an entrant should know before she begins. */
export function beforeWords(contest: Contest, questions: number): string[] {
  const asked = Math.min(contest.drawn ?? questions, questions);
  const drawn = contest.drawn === null ? "" : ` rút ngẫu nhiên trong bộ ${units(questions, "câu")}`;
  return [
    `Bài có ${units(asked, "câu hỏi trắc nghiệm")}${drawn}, mỗi câu một phương án đúng.`,
    contest.predicts ? "Có câu hỏi phụ: dự đoán số người trả lời đúng tất cả các câu." : "",
    `Làm và nộp trước hết ngày ${day(contest.endsOn)}. Mỗi người ${units(contest.maxEntries, "bài")}; nộp rồi không sửa, không rút được.`,
    contest.drawn === null
      ? ""
      : "Câu hỏi sai thì bị loại, không tính cho ai; bài xếp theo tỷ lệ câu đúng trên số câu còn tính của bài đó.",
    "Xếp hạng theo số câu đúng" +
      (contest.predicts ? ", rồi dự đoán gần hơn" : "") +
      ", rồi thời điểm nộp. Đáp án và bài làm của bạn xem được sau khi công bố kết quả.",
  ].filter(Boolean);
}

/** Làm bài thi: every question on one page, kept as one goes. */
export function PaperPage(props: { contest: Contest; asked: readonly AskedQuestion[]; form: Filled; kept: string }) {
  const { contest, asked, form } = props;
  const at = `/contests/${contest.id}/paper`;
  const act = (
    <Act words={<span id="bai-lam">{props.kept}</span>}>
      <Button words="Ghi lại, làm tiếp sau" icon="device-floppy" form="paper" formaction={`${at}/answers`} second />
      <Button words="Nộp bài" icon="send" form="paper" primary />
    </Act>
  );
  return (
    <Page title="Làm bài thi" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa nộp được" />
      <Note>Nộp trước hết ngày {day(contest.endsOn)}. Nộp rồi không sửa được.</Note>
      <Form id="paper" action={`${at}/sending`} of={form} keep={{ url: `${at}/draft`, said: "bai-lam" }}>
        <PaperFields contest={contest} asked={asked} form={form} />
      </Form>
    </Page>
  );
}
