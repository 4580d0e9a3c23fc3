import { Act, Button, PostButton } from "#kernel/web/index.tsx";
import type { ContestShown } from "../../queries/contest-page.ts";
import { owes } from "../../rules.ts";

/** The bar of a contest: what its reader may do now, the next step filled. */
export function ContestAct(props: ContestShown) {
  const { contest, may } = props;
  const at = `/contests/${contest.id}`;
  const buttons = [
    may.withdraw.allowed && <Button words="Bỏ dự thảo" icon="trash" href={`${at}/cancellation`} second />,
    may.cancel.allowed && <Button words="Hủy cuộc thi" icon="trash" href={`${at}/cancellation`} second />,
    may.edit.allowed && <Button words="Sửa thể lệ" icon="pencil" href={`${at}/edit`} second />,
    may.extend.allowed && <Button words="Phát động thêm" icon="flag" href={`${at}/extension`} second />,
    may.extend.allowed && <Urging {...props} />,
    may.post.allowed && <Button words="Ghi bài gửi bưu điện" icon="mail" href={`${at}/post-entries/new`} second />,
    may.kin.allowed && <Button words="Khai người thân dự thi" icon="users" href={`${at}/kin`} second />,
    may.reopen.allowed && <Button words="Mở lại" icon="arrow-back-up" href={`${at}/reopening`} />,
    <Main {...props} />,
  ].filter(Boolean);
  const any = buttons.length > 1 || hasMain(props);
  return any ? <Act words={wordsOf(props)}>{buttons}</Act> : null;
}

function Urging({ contest, launches }: ContestShown) {
  const owing = launches.filter((launch) => owes(contest, launch)).length;
  if (owing === 0) return null;
  return <PostButton words={`Nhắc ${owing} đơn vị`} icon="bell" action={`/contests/${contest.id}/urging`} second />;
}

function hasMain({ contest, may, runs, sheetsLeft, quiz }: ContestShown): boolean {
  const drafting = contest.state === "drafting" && may.edit.allowed;
  return (
    drafting ||
    quiz.open !== null ||
    may.enter.allowed ||
    may.conclude.allowed ||
    sheetsLeft.all > 0 ||
    (runs && contest.kind === "own")
  );
}

/** The filled button: what comes next for this reader. */
function Main({ contest, may, runs, sheetsLeft, own, today, quiz }: ContestShown) {
  const at = `/contests/${contest.id}`;
  if (contest.state === "drafting")
    return may.edit.allowed ? <Button words="Phát động" icon="flag" href={`${at}/launch`} primary /> : null;
  if (may.conclude.allowed) return <Button words="Kết thúc theo dõi" icon="check" href={`${at}/conclusion`} primary />;
  if (sheetsLeft.all > 0) return <Button words="Phiếu chấm của tôi" icon="pencil" href={`${at}/sheets`} primary />;
  if (quiz.open && contest.state === "launched")
    return <Button words="Làm tiếp bài thi" icon="pencil" href={`${at}/paper`} primary />;
  if (may.enter.allowed && own.length === 0)
    return contest.format === "quiz" ? (
      <Button words="Làm bài thi" icon="pencil" href={`${at}/paper`} primary />
    ) : (
      <Button words="Gửi bài dự thi" icon="send" href={`${at}/entries/new`} primary />
    );
  if (!runs || contest.kind !== "own") return null;
  if (contest.state === "launched")
    return contest.endsOn < today ? (
      <Button words={judgingWords(contest)} icon="check" href={`${at}/judging`} primary />
    ) : (
      <Button words="Sổ bài dự thi" href={`${at}/entries`} primary />
    );
  if (contest.state === "judging")
    return <Button words={judgingWords(contest)} icon="check" href={`${at}/judging`} primary />;
  if (contest.state === "opened")
    return <Button words="Công bố kết quả" icon="flag" href={`${at}/announcement`} primary />;
  if (contest.state === "announced")
    return (
      <>
        <Button words="Khiếu nại" icon="message" href={`${at}/complaints`} second />
        <Button words="In giấy chứng nhận" icon="printer" href={`${at}/certificates`} primary />
      </>
    );
  return null;
}

const judgingWords = ({ format }: Pick<ContestShown["contest"], "format">) =>
  format === "quiz" ? "Chấm điểm, chốt giải" : "Chấm thi";

function wordsOf({ contest, may, today, quiz }: ContestShown): string | undefined {
  if (contest.state === "drafting" && may.edit.allowed) return "Phát động một lần đến các đơn vị đã chọn.";
  if (contest.format === "quiz" && (quiz.open || may.enter.allowed))
    return "Câu đã trả lời được giữ lại cho đến khi nộp.";
  if (may.enter.allowed) return "Bài đã gửi vẫn sửa, rút được đến hết ngày cuối nhận bài.";
  if (contest.state === "launched" && contest.kind === "own" && contest.endsOn < today)
    return "Đã hết hạn nhận bài; kiểm tra hết bài rồi bắt đầu chấm.";
  return undefined;
}
