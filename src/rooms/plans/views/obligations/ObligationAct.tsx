import { Act, Button, day, PostButton } from "#kernel/web/index.tsx";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import type { ObligationActs } from "../../reading/obligation-acts.ts";
import { thingSent } from "./words.ts";

/** The bar of an obligation: one sentence of how it stands, and the act whose turn it is. Nothing may be done: no bar. */
export function ObligationAct(props: { page: ObligationPageData; acts: ObligationActs }) {
  const { page, acts } = props;
  const at = `/obligations/${page.obligation.id}`;
  if (acts.answer.allowed) {
    return (
      <Act words={waitingWords(page)}>
        <Button words="Trả lại" icon="corner-up-left" href={`${at}/return`} />
        <PostButton words={`Nhận ${thingSent(page.duty)}`} icon="circle-check" primary action={`${at}/acceptance`} />
      </Act>
    );
  }
  if (acts.submit.allowed) return <Sending page={page} acts={acts} />;
  if (acts.recall.allowed) {
    return (
      <Act words={waitingWords(page)}>
        <PostButton words="Rút lại để sửa" action={`${at}/recall`} />
      </Act>
    );
  }
  if (acts.reopen.allowed) {
    return (
      <Act words="Việc này đã nhận. Cần bổ sung thì mở lại và ghi lý do.">
        <Button words="Mở lại" icon="corner-up-left" href={`${at}/reopening`} />
      </Act>
    );
  }
  return null;
}

function Sending(props: { page: ObligationPageData; acts: ObligationActs }) {
  const { obligation, duty, rounds, draft } = props.page;
  const returned = obligation.state === "returned";
  const words = returned
    ? `Trả lại${rounds[0]?.submission.answerReason ? `: ${rounds[0].submission.answerReason}` : " để bổ sung."}`
    : draft
      ? "Có bản nháp chưa gửi."
      : obligation.dueOn
        ? `Chậm nhất ${day(obligation.dueOn)}.`
        : "Gửi khi có kết quả.";
  const verb = `${returned ? "Bổ sung và gửi lại" : `Gửi ${thingSent(duty)}`}${props.acts.onBehalf ? " thay đơn vị" : ""}`;
  return (
    <Act words={words}>
      <Button
        words={verb}
        icon="send"
        primary={!props.acts.onBehalf}
        href={`/obligations/${obligation.id}/submission`}
      />
    </Act>
  );
}

function waitingWords({ obligation, unitName }: ObligationPageData): string {
  if (!obligation.submittedOn) return `${unitName} đã gửi.`;
  return `${unitName} gửi lần đầu ngày ${day(obligation.submittedOn)}${obligation.late ? ", muộn so với hạn" : ""}.`;
}
