import { Act, Button, Empty, Note, Page, Pager, PostButton, Rows, Sheet, State, units } from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest, ContestQuestion } from "./shown.ts";

/** Questions a page of the bank shows. */
export const questionsPerPage = 50;

/** Bộ câu hỏi with right answers: for those who organise. */
export function QuestionsPage(props: {
  contest: Contest;
  bank: ContestQuestion[];
  page: number;
  writes: boolean;
  strikes: boolean;
}) {
  const { contest, bank, page, writes } = props;
  const at = `/contests/${contest.id}/questions`;
  const act = (
    <Act words="Trang này có đáp án: người xem được không dự thi.">
      {bank.length > 0 && <Button words="Tải Excel" icon="file-spreadsheet" href={`${at}.xlsx`} download second />}
      {writes && <Button words="Nhập từ tệp" icon="file-upload" href={`${at}/imports/new`} second />}
      {writes && <Button words="Thêm câu hỏi" icon="plus" href={`${at}/new`} primary />}
    </Act>
  );
  return (
    <Page
      title="Bộ câu hỏi"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      act={act}
      under={bank.length > 0 ? drawnWords(contest, bank) : undefined}
    >
      {!writes && contest.state !== "drafting" && (
        <Note>Đã phát động nên bộ câu hỏi giữ nguyên; câu sai thì loại, điểm của mọi bài tính lại.</Note>
      )}
      <Sheet>
        <QuestionRows {...props} bank={bank.slice((page - 1) * questionsPerPage, page * questionsPerPage)} />
      </Sheet>
      <Pager page={page} size={questionsPerPage} total={bank.length} of="câu" href={(to) => `${at}?page=${to}`} />
    </Page>
  );
}

function drawnWords(contest: Contest, bank: readonly ContestQuestion[]): string {
  const struck = bank.filter(({ struckAt }) => struckAt !== null).length;
  const how =
    contest.drawn === null ? "mọi người trả lời cả bộ" : `mỗi người rút ngẫu nhiên ${units(contest.drawn, "câu")}`;
  return `${units(bank.length, "câu")}, ${how}${struck > 0 ? `; ${struck} câu đã loại` : ""}.`;
}

function QuestionRows(props: { contest: Contest; bank: ContestQuestion[]; writes: boolean; strikes: boolean }) {
  const acts = props.writes || props.strikes;
  return (
    <Rows
      caption="Câu hỏi theo thứ tự"
      rows={props.bank}
      rowId={({ id }) => `cau-${id}`}
      rowClass={({ struckAt }) => (struckAt ? "is-off" : undefined)}
      empty={
        <Empty title="Chưa có câu hỏi nào">
          Thêm từng câu, hoặc nhập cả bộ từ tệp Excel, Word: câu hỏi, phương án A, B, C…, đáp án đúng, nguồn.
        </Empty>
      }
      columns={[
        { head: "Câu", num: true, cell: ({ position }) => position + 1 },
        { head: "Câu hỏi", names: true, cell: (question) => <Asked question={question} /> },
        { head: "Nguồn", cell: ({ source }) => source },
        ...(acts
          ? [
              {
                head: "Việc làm",
                hiddenHead: true,
                cell: (question: ContestQuestion) => <QuestionActs {...props} question={question} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Asked({ question }: { question: ContestQuestion }) {
  return (
    <div>
      <p>{question.text}</p>
      {question.choices.map((words, n) => (
        <p key={words} class={n === question.rightChoice ? undefined : "soft"}>
          {letterOf(n)}. {words} {n === question.rightChoice && <State is="done">Đáp án đúng</State>}
        </p>
      ))}
      {question.struckReason && (
        <p>
          <State is="off">Đã loại: {question.struckReason}</State>
        </p>
      )}
    </div>
  );
}

function QuestionActs(props: { contest: Contest; question: ContestQuestion; writes: boolean; strikes: boolean }) {
  const { question, writes, strikes } = props;
  const at = `/contests/${props.contest.id}/questions/${question.id}`;
  const about = `câu ${question.position + 1}`;
  if (writes)
    return (
      <div class="acts">
        <Button words="Sửa" about={about} small href={`${at}/edit`} />
        <PostButton words="Lên" about={about} small action={`${at}/rise`} />
        <PostButton words="Xuống" about={about} small action={`${at}/fall`} />
        <PostButton words="Bỏ" about={about} small action={`${at}/removal`} />
      </div>
    );
  return strikes && question.struckAt === null ? (
    <Button words="Loại câu" about={about} small href={`${at}/striking`} />
  ) : null;
}
