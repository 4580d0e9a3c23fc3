import { formatDay, vietnamDay, vietnamTime } from "#kernel/calendar/index.ts";
import { Button, day, State } from "#kernel/web/index.tsx";
import type { Half } from "#rooms/plans/index.ts";
import type { CountingChannel, QuotaStory } from "../queries/quota-stories.ts";
import { stateWords } from "../words.vi.ts";
import { heldWords } from "./held-words.ts";

/** Whether one story counts for one half of a quota; if not, why, and what brings it there. */
export function StoryForHalf(props: {
  story: QuotaStory & { sends: boolean };
  half: Half;
  channels: CountingChannel[];
  dueOn: string | null;
}) {
  const { story, half } = props;
  const marks = story.marks.filter((mark) => mark.obligationId === half.obligationId);
  const stands = marks.find(({ withdrawn }) => !withdrawn);
  if (stands?.inPeriod) return <State is="done">{`Tính, ${day(stands.on)}`}</State>;
  if (stands) return <State is="off">{`Ngày ${day(stands.on)} ngoài kỳ, không tính`}</State>;
  const gone = marks.find(({ reason }) => reason !== null);
  if (story.state === "withdrawn" || gone) return <Gone reason={gone?.reason ?? story.withdrawnReason} />;
  const out = story.state === "published" || story.state === "corrected";
  const elsewhere = props.channels.find(({ kind, active }) => kind !== "own_portal" && active);
  if (!out) return <Waits story={story} dueOn={props.dueOn} />;
  if (!elsewhere) return <span class="soft">Chưa tính</span>;
  return (
    <>
      <State is="open">Chưa gửi</State>{" "}
      {story.sends && (
        <Button words="Ghi lần gửi" small href={sendingHref(story.id, elsewhere.id)} about={story.title} />
      )}
    </>
  );
}

/** Where one story's sending to a channel is written down, the channel chosen already. */
export function sendingHref(storyId: string, channelId: string): string {
  return `/stories/${storyId}/sendings?channel=${channelId}`;
}

function Gone({ reason }: { reason: string | null }) {
  return (
    <>
      <State is="off">Thôi tính</State>
      {reason && <span class="soft small"> {reason}</span>}
    </>
  );
}

/** Not out: what it waits for; a moment after the last day says so. */
function Waits({ story, dueOn }: { story: QuotaStory; dueOn: string | null }) {
  const held = heldWords(story);
  if (held) return <State is="wait">{held}</State>;
  const { word, state } = stateWords[story.state];
  if (story.state !== "scheduled" || !story.publishAt) return <State is={state}>{word}</State>;
  const on = vietnamDay(story.publishAt);
  const after = dueOn !== null && on > dueOn ? ", sau kỳ này, không tính" : "";
  return <State is={state}>{`Hẹn đăng ${vietnamTime(story.publishAt)}, ${formatDay(on)}${after}`}</State>;
}
