import { Button, DoorPage, day, ErrorSummary, type Filled, Form, moment, State, TextArea } from "#kernel/web/index.tsx";
import { receiptPath } from "../../public-paths.ts";
import type { EntryComplaints } from "../../queries/complaints.ts";
import type { AnsweredQuestion } from "../../queries/questions.ts";
import type { ContestEntry } from "../../schema/entries.ts";
import type { ContestPaper } from "../../schema/quiz.ts";
import type { Contest } from "../../schema.ts";
import { entryStateNames } from "../../words.vi.ts";
import { AnsweredPart } from "../quiz/AnsweredPart.tsx";

type Shown = {
  contest: Contest;
  agency: { key: string; name: string };
  entry: ContestEntry;
  code: string;
  complaints: EntryComplaints;
  prize: string | null;
  /** Of a quiz, once announced: its answers with the right ones and their sources. */
  answered: { paper: ContestPaper; answered: AnsweredQuestion[] } | null;
  form: Filled;
};

/**
 * Biên nhận: what became of an entry, for whoever has its code; neither its words nor whose it is. Of a quiz its answers too, once
 * results are announced.
 */
export function ReceiptPage(props: Shown) {
  const { contest, agency, entry, code, prize } = props;
  const look = entryStateNames[entry.state];
  return (
    <DoorPage title="Biên nhận bài dự thi" single>
      <h1>Biên nhận bài dự thi</h1>
      <p>
        {contest.name}, {agency.name}. Gửi lúc {moment(entry.submittedAt)}.
      </p>
      <p>
        Mã biên nhận: <b>{code}</b>. Ghi lại mã hoặc địa chỉ trang này để xem kết quả; ai có mã đều xem được.
      </p>
      <p>
        <State is={look.state}>{look.word}</State>
      </p>
      {entry.state === "barred" && entry.reason && <p>Lý do: {entry.reason}</p>}
      {contest.announcedOn && <p>{prize ? `Bài đạt ${prize}.` : "Bài không đạt giải."}</p>}
      {props.answered && <AnsweredPart {...props.answered} />}
      {contest.format === "quiz" && !props.answered && (
        <p>Câu trả lời của bạn cùng đáp án hiện ở trang này sau khi công bố kết quả.</p>
      )}
      <Complaint {...props} />
      <p>
        <a href={`/cuoc-thi/${agency.key}/${contest.id}`}>Xem thể lệ và kết quả</a>
      </p>
    </DoorPage>
  );
}

function Complaint({ contest, agency, code, complaints, form }: Shown) {
  return (
    <>
      {complaints.made.map(({ id, text, state, answer, dueOn }) => (
        <div key={id}>
          <p>Khiếu nại: {text}</p>
          <p>{state === "open" ? `Trả lời chậm nhất ngày ${day(dueOn)}.` : `Trả lời: ${answer}`}</p>
        </div>
      ))}
      {complaints.may.allowed && (
        <Form action={receiptPath(agency.key, contest.id, code)} of={form}>
          <ErrorSummary of={form} title="Chưa gửi được" />
          <TextArea
            name="text"
            label="Khiếu nại kết quả"
            required
            rows={4}
            hint={`Nhận đến hết ngày ${day(complaints.lastDay!)}.`}
          />
          <Button words="Gửi khiếu nại" icon="send" />
        </Form>
      )}
    </>
  );
}
