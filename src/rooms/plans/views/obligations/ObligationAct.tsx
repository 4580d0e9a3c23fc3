import { Act, Button, day, PostButton } from "#kernel/web/index.tsx";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import type { ObligationActs } from "../../reading/obligation-acts.ts";
import { listMadeHere, type NextAct, nextActOf, thingSent } from "./words.ts";

/** The bar of an obligation: one sentence of how it stands, and the act whose turn it is. Nothing may be done: no bar. */
export function ObligationAct(props: { page: ObligationPageData; acts: ObligationActs; today: string }) {
  const { page, acts } = props;
  const at = `/obligations/${page.obligation.id}`;
  if (acts.answer.allowed) {
    return (
      <Act words={waitingWords(page)}>
        <Button words="Trả lại" icon="corner-up-left" href={`${at}/return`} />
        <PostButton words={`Nhận ${thingWaiting(page)}`} icon="circle-check" primary action={`${at}/acceptance`} />
      </Act>
    );
  }
  if (acts.submit.allowed) return <Sending {...props} />;
  if (acts.addProof.allowed && page.facts.quota === "short") return <Counting {...props} />;
  if (acts.recall.allowed) {
    return (
      <Act words={waitingWords(page)}>
        <PostButton words="Rút lại để sửa" action={`${at}/recall`} />
      </Act>
    );
  }
  if (page.obligation.state === "submitted") return <Act words={waitingWords(page)} />;
  if (acts.reopen.allowed) {
    return (
      <Act words="Việc này đã nhận. Cần bổ sung thì mở lại và ghi lý do.">
        <Button words="Mở lại" icon="corner-up-left" href={`${at}/reopening`} />
      </Act>
    );
  }
  return null;
}

function Sending(props: { page: ObligationPageData; acts: ObligationActs; today: string }) {
  const { obligation, duty, rounds, draft } = props.page;
  const returned = obligation.state === "returned";
  const words = returned
    ? `Trả lại${rounds[0]?.submission.answerReason ? `: ${rounds[0].submission.answerReason}` : " để bổ sung."}`
    : draft
      ? "Có bản nháp chưa gửi."
      : obligation.dueOn
        ? `Chậm nhất ${day(obligation.dueOn)}.`
        : "Gửi khi có kết quả.";
  const list = returned || draft || props.acts.onBehalf ? null : listMadeHere(obligation, duty, props.today);
  if (list) return <MakingList words={words} list={list} page={props.page} />;
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

/** A list the program makes: made there it goes out by itself; as a file it may still be sent. */
function MakingList(props: { words: string; list: NextAct; page: ObligationPageData }) {
  const { obligation, duty } = props.page;
  return (
    <Act words={`${props.words} Lập trong chương trình thì việc này tự gửi theo.`}>
      <Button words={`Gửi ${thingSent(duty)} bằng tệp`} href={`/obligations/${obligation.id}/submission`} />
      <Button words={props.list.words} primary href={props.list.href} />
    </Act>
  );
}

/** Of a quota that is short: what counts is written down, and after its last day only the reason can be given. */
function Counting({ page, acts, today }: { page: ObligationPageData; acts: ObligationActs; today: string }) {
  const { obligation, duty, rounds } = page;
  const next = nextActOf(obligation, duty, today);
  if (!next) return <Act words={waitingWords(page)} />;
  const back = obligation.state === "returned" && rounds[0]?.submission.answerReason;
  const words = back
    ? `Trả lại: ${back}`
    : acts.explain.allowed
      ? "Hết kỳ chưa đủ; việc làm sau kỳ không tính. Nêu lý do để nơi nhận biết."
      : `Đã có ${obligation.done}/${obligation.target}${obligation.dueOn ? `, tính đến ${day(obligation.dueOn)}` : ""}. ${lackingWords(page) || "Đủ số thì tự chuyển nơi nhận."}`;
  return (
    <Act words={words}>
      <Button words={`${next.words}${acts.onBehalf ? " thay đơn vị" : ""}`} primary={!acts.onBehalf} href={next.href} />
    </Act>
  );
}

/** “Còn thiếu: …”: the halves that have fewer things than the plan wants; empty where there are no halves. */
function lackingWords({ obligation, halves }: ObligationPageData): string {
  if (halves.length < 2) return "";
  const lacking = halves.filter(({ has }) => has < (obligation.target ?? 1)).map(({ title }) => `“${title}”`);
  return lacking.length > 0 ? `Còn thiếu: ${lacking.join(" và ")}.` : "";
}

/** “tin, bài”, “giải trình”: what waits to be taken in. */
function thingWaiting({ duty, rounds }: ObligationPageData): string {
  return rounds[0]?.submission.kind === "explained" ? "giải trình" : thingSent(duty);
}

function waitingWords({ obligation, unitName, rounds }: ObligationPageData): string {
  const [last] = rounds;
  if (!obligation.submittedOn || !last) return `${unitName} đã gửi.`;
  const again = rounds.length > 1 ? ` (lần ${last.submission.round})` : "";
  const said = `${unitName} gửi ngày ${day(obligation.submittedOn)}${again}${obligation.late ? ", muộn so với hạn" : ""}.`;
  return last.submission.kind === "counted" ? `${said} Rút minh chứng thì chỉ tiêu tự rút lại.` : said;
}
