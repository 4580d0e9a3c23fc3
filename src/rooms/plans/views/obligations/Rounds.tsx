import { count, moment, State, StateIcon } from "#kernel/web/index.tsx";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import type { ObligationActs } from "../../reading/obligation-acts.ts";

type Round = ObligationPageData["rounds"][number];

/** What was handed in each round, newest first, with who did, when, and what was answered. */
export function Rounds(props: { page: ObligationPageData; acts: ObligationActs }) {
  const { rounds, duty } = props.page;
  if (rounds.length === 0) {
    return (
      <p class="block soft">
        {duty.ifAny
          ? "Chưa gửi. Việc này chỉ làm khi có; không có thì báo “không có” để nơi nhận biết."
          : "Chưa gửi. Mỗi lần gửi được giữ lại tại đây, kèm người gửi, giờ gửi và ý kiến của nơi nhận."}
      </p>
    );
  }
  return (
    <ol class="list rounds">
      {rounds.map((round) => (
        <li key={round.submission.id}>
          <OneRound round={round} unit={duty.amount?.unit} />
        </li>
      ))}
    </ol>
  );
}

const kindWords = { handed: "gửi", counted: "ghi đủ minh chứng, chỉ tiêu tự gửi", explained: "gửi giải trình" };

function OneRound(props: { round: Round; unit: string | undefined }) {
  const { submission: one, by } = props.round;
  return (
    <>
      <h3>Lần {one.round}</h3>
      <p>
        {moment(one.submittedAt)}, <b>{by}</b> {kindWords[one.kind]}
        {one.onBehalf && " thay đơn vị"}
        {one.late && (
          <>
            {" "}
            <State is="late">Muộn</State>
          </>
        )}
      </p>
      {one.none && <p>Báo: không có nội dung phải gửi.</p>}
      {one.value !== null && (
        <p>
          Số liệu: <b>{count(one.value)}</b> {props.unit}
        </p>
      )}
      {one.note && <p class="pre">{one.note}</p>}
      <Answer round={props.round} />
    </>
  );
}

const answers = {
  accepted: { state: "done", words: "Đã nhận" },
  returned: { state: "back", words: "Trả lại" },
  recalled: { state: "open", words: "Đơn vị rút lại" },
} as const;

function Answer(props: { round: Round }) {
  const { submission: one, answeredByName } = props.round;
  if (one.answer === null) {
    return (
      <p class="is-wait">
        <StateIcon is="wait" small /> Chờ nhận
      </p>
    );
  }
  const { state, words } = answers[one.answer];
  return (
    <p class={`is-${state}`}>
      <StateIcon is={state} small /> <b>{words}</b>
      {one.answeredAt && ` ${moment(one.answeredAt)}`}
      {answeredByName && `, ${answeredByName}`}
      {one.answerReason && `. Lý do: ${one.answerReason}`}
    </p>
  );
}
