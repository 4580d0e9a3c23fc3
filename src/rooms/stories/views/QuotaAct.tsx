import { Act, Button } from "#kernel/web/index.tsx";
import type { Half } from "#rooms/plans/index.ts";
import type { QuotaStory } from "../queries/quota-stories.ts";
import { publishedStates } from "../states.ts";
import { ofHalf, type QuotaShown } from "./quota-shown.ts";
import { sendingHref } from "./StoryForHalf.tsx";

/** What is still wanted of a quota, and the one step that brings it nearer. */
export function QuotaAct(props: QuotaShown) {
  const { halves, target, obligation, today } = props;
  const lacking = halves.filter(({ has }) => has < target);
  if (lacking.length === 0) return <Act words="Đã đủ. Bài bị gỡ thì chỉ tiêu thôi tính bài đó." />;
  const over = obligation.dueOn !== null && obligation.dueOn < today;
  const said = saidLacking(lacking, props, over);
  const ready = over ? null : readyToSend(lacking, props);
  const words =
    ready && !ready.story.sends ? `${said} Bài đã đăng; Ban Biên tập hoặc đơn vị được nêu ghi lần gửi.` : said;
  return (
    <Act words={words}>
      {props.records && (
        <Button words="Ghi minh chứng ngoài chương trình" href={`/obligations/${obligation.id}/proofs/new`} />
      )}
      {over ? (
        <Button words="Mở việc để giải trình" href={`/obligations/${obligation.id}`} primary />
      ) : (
        <NextStep ready={ready} found={props.found} />
      )}
    </Act>
  );
}

/** Of a duty that stands alone the number, of two halves which of them. */
function saidLacking(lacking: Half[], { halves, target }: QuotaShown, over: boolean): string {
  if (halves.length === 1) return `${over ? "Hết kỳ, chỉ có" : "Mới có"} ${halves[0]!.has}/${target}.`;
  return `${over ? "Hết kỳ, đã thiếu" : "Còn thiếu"}: ${lacking.map(({ title }) => `“${title}”`).join(" và ")}.`;
}

/** To send what is out, to go on with what is being made, else to propose something. */
function NextStep({ ready, found }: { ready: Ready | null; found: QuotaShown["found"] }) {
  if (ready?.story.sends) {
    const { channel, story } = ready;
    return <Button words={`Ghi lần gửi tới ${channel.name}`} href={sendingHref(story.id, channel.id)} primary />;
  }
  const made = found.find((one) => one.opens && !isOut(one) && one.state !== "withdrawn" && one.state !== "declined");
  if (made) return <Button words="Mở bài đang làm" href={`/stories/${made.id}`} about={made.title} primary />;
  return <Button words="Đề xuất bài" icon="plus" href="/stories/new" primary={!ready} />;
}

type Ready = { channel: QuotaShown["channels"][number]; story: QuotaShown["found"][number] };

/** A story that is out and was not yet sent where a lacking half wants it, hers to send before others. */
function readyToSend(lacking: Half[], { channels, found }: QuotaShown): Ready | null {
  for (const half of lacking) {
    const channel = ofHalf(channels, half).find(({ kind, active }) => kind !== "own_portal" && active);
    const out = found.filter((one) => isOut(one) && !counted(one, half));
    const story = out.find(({ sends }) => sends) ?? out[0];
    if (channel && story) return { channel, story };
  }
  return null;
}

function isOut({ state }: QuotaStory): boolean {
  return (publishedStates as readonly string[]).includes(state);
}

function counted({ marks }: QuotaStory, { obligationId }: Half): boolean {
  return marks.some((mark) => mark.obligationId === obligationId && !mark.withdrawn);
}
