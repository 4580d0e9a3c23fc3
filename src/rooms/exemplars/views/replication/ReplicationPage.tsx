import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  count,
  day,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  State,
  TextArea,
} from "#kernel/web/index.tsx";
import type { FollowUpRow, TakerRow } from "../../queries/replications.ts";
import { followUpAnswers, replicationStateNames } from "../../replication/words.vi.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";
import { StandingNote } from "../StandingNote.tsx";

/** One unit that takes over: its problem, what it changed, its result, and the word of its head. */
export function ReplicationPage(props: {
  exemplar: Exemplar;
  taker: TakerRow;
  measure: string;
  followUps: FollowUpRow[];
  mayReport: Verdict;
  mayStep: boolean;
  mayAnswer: Verdict;
  form: Filled;
}) {
  const { exemplar, taker, measure } = props;
  const state = replicationStateNames[taker.state];
  const amount = (n: number | null) => (n === null ? null : `${count(n)} ${measure}`.trim());
  return (
    <Page
      title={taker.unitName}
      crumbs={[...crumbsTo(exemplar), { words: "Nhân rộng", href: `/exemplars/${exemplar.id}/replications` }]}
      over={`Làm theo ${exemplar.name}`}
      under={exemplar.practice}
      aside={
        <p>
          <State is={state.state} tint>
            {state.word}
          </State>
        </p>
      }
      act={<ReplicationAct {...props} />}
    >
      <StandingNote exemplar={exemplar} />
      <Facts
        of={[
          ["Bắt đầu", day(taker.startsOn)],
          ["Báo kết quả", day(taker.reportOn)],
          ["Trước khi làm", amount(taker.baseline)],
          ["Kết quả", amount(taker.result)],
          ["Người giúp", taker.helper],
          ["Thủ trưởng xác nhận", taker.confirmedBy && `${taker.confirmedBy}, ${day(taker.confirmedOn!)}`],
          ["Hẹn xem lại", taker.resumeOn && day(taker.resumeOn)],
        ]}
      />
      <Sheet title="Vấn đề, điều chỉnh, kết quả">
        <ul class="list">
          <Line title="Vấn đề của đơn vị" words={taker.problem} />
          <Line title="Điều chỉnh cho phù hợp" words={taker.adapted} />
          <Line title="Kết quả" words={taker.resultWords} />
          <Line title={taker.state === "trying" ? "Lý do trả lại lần trước" : "Lý do"} words={taker.stateReason} />
          {props.followUps.map((one) => (
            <Line
              key={one.id}
              title={`Sau ${one.months} tháng (${day(one.dueOn)})`}
              words={one.answer ? `${followUpAnswers[one.answer].word}. ${one.words ?? ""}` : "Chưa trả lời."}
            />
          ))}
        </ul>
      </Sheet>
      {props.mayAnswer.allowed && (
        <>
          <ErrorSummary of={props.form} title="Chưa ghi được" />
          <Form id="tra-loi" action={`/replications/${taker.id}/answer`} of={props.form}>
            <Sheet title="Thủ trưởng xác nhận" block>
              <div class="stack">
                <RadioGroup
                  name="answer"
                  label="Kết quả này"
                  required
                  choices={[
                    {
                      value: "confirm",
                      words: "Đúng, xác nhận",
                      hint: "Tính vào kết quả nhân rộng; hỏi lại sau 6, 12 và 24 tháng.",
                    },
                    { value: "return", words: "Chưa đủ căn cứ, trả lại để bổ sung" },
                  ]}
                />
                <TextArea name="reason" label="Lý do trả lại" rows={3} hint="Chỉ cần khi trả lại." />
              </div>
            </Sheet>
          </Form>
        </>
      )}
    </Page>
  );
}

function Line(props: { title: string; words: string | null }) {
  if (!props.words) return null;
  return (
    <li>
      <b>{props.title}</b>
      <p class="pre">{props.words}</p>
    </li>
  );
}

function ReplicationAct(props: { taker: TakerRow; mayReport: Verdict; mayStep: boolean; mayAnswer: Verdict }) {
  const path = `/replications/${props.taker.id}`;
  if (props.mayAnswer.allowed) {
    return (
      <Act
        words={
          <>
            <b>Đến lượt bạn:</b> xác nhận hoặc trả lại kết quả.
          </>
        }
      >
        <Button words="Gửi câu trả lời" icon="send" form="tra-loi" primary />
      </Act>
    );
  }
  if (!props.mayStep && !props.mayReport.allowed) return null;
  return (
    <Act>
      {props.mayStep && <Button words="Tạm dừng, làm tiếp, thôi" icon="settings" href={`${path}/steps`} />}
      {props.mayReport.allowed && <Button words="Báo kết quả" icon="send" href={`${path}/report`} primary />}
    </Act>
  );
}
