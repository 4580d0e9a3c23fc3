import { Act, Button, PostButton } from "#kernel/web/index.tsx";
import type { StoryStep } from "../../states.ts";
import { refusals } from "../../words.vi.ts";
import type { StoryShown } from "./StoryPage.tsx";

/** What may be done with the story now, the step that goes on last; why a step that is the reader's turn is closed. */
export function StoryAct(props: StoryShown) {
  const { found, may, writes } = props;
  const { story } = found;
  const at = `/stories/${story.id}`;
  const open = (step: StoryStep) => may[step]?.allowed === true;
  const buttons = [
    open("decline") && <Button words="Không viết" href={`${at}/steps/decline`} second />,
    open("return") && <Button words="Trả lại" icon="arrow-back-up" href={`${at}/steps/return`} second />,
    open("withdraw") && <Button words="Gỡ bài" icon="trash" href={`${at}/steps/withdraw`} second />,
    open("correct") && <Button words="Đính chính" icon="pencil" href={`${at}/correction`} second />,
    open("unschedule") && <Step step="unschedule" words="Bỏ hẹn" of={props} />,
    props.sends && <Button words="Ghi lần gửi" icon="send" href={`${at}/sendings`} primary />,
    open("reopen") && <Step step="reopen" words="Mở lại" of={props} primary />,
    open("assign") && (
      <Button
        words={story.writerId ? "Đổi người viết" : "Phân công"}
        icon="user-plus"
        href={`${at}/assignment`}
        {...(story.writerId ? { second: true } : { primary: true })}
      />
    ),
    writes && (
      <Button
        words={story.textVersion === 0 ? "Viết bài" : "Sửa chữ"}
        icon="pencil"
        href={`${at}/text`}
        {...(story.textVersion === 0 ? { primary: true } : { second: true })}
      />
    ),
    open("schedule") && (
      <Button
        words={story.state === "scheduled" ? "Đổi giờ đăng" : "Đăng, hẹn giờ"}
        icon="clock"
        href={`${at}/schedule`}
        primary
      />
    ),
    ...(["hand_over", "confirm", "edit", "check", "approve"] as const).map(
      (step) => open(step) && <Step step={step} words={forward[step]} of={props} primary />,
    ),
  ].filter(Boolean);
  const words = explained(props);
  return buttons.length === 0 && !words ? null : <Act words={words}>{buttons}</Act>;
}

const forward = {
  hand_over: "Gửi thủ trưởng xác nhận",
  confirm: "Xác nhận số liệu, sự việc",
  edit: "Biên tập xong",
  check: "Đã kiểm tra",
  approve: "Duyệt đăng",
} as const;

function Step(props: { step: StoryStep; words: string; of: StoryShown; primary?: boolean }) {
  const { story } = props.of.found;
  return (
    <PostButton
      words={props.words}
      icon={props.primary ? "check" : "arrow-back-up"}
      action={`/stories/${story.id}/steps/${props.step}`}
      hidden={{ revision: String(story.revision) }}
      {...(props.primary ? { primary: true } : { second: true })}
    />
  );
}

/** Of a step whose hand the reader is: what still stands against it, else what pressing it means. */
function explained({ may }: StoryShown): string | undefined {
  const mine = /^story\.(nothing_written|facts_unconfirmed|facts_changed)$/;
  for (const answer of Object.values(may)) {
    if (answer.allowed) continue;
    const [reason] = answer.reasons;
    if (answer.reasons.length > 0 && answer.reasons.every(({ code }) => mine.test(code)))
      return refusals[reason!.code as keyof typeof refusals](reason!.facts ?? {});
  }
  if (may.confirm?.allowed) return "Xác nhận là đã đọc bài và đối chiếu số liệu, sự việc của đơn vị mình.";
  if (may.check?.allowed) return "Xem nội dung, các chỗ nhắc về dữ liệu cá nhân và sự đồng ý trước khi bấm.";
  return undefined;
}
