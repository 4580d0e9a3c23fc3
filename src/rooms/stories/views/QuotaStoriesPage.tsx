import { Act, Button, day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { type Half, periodName, type QuotaState, quotaNames } from "#rooms/plans/index.ts";
import type { CountingChannel, QuotaStory } from "../queries/quota-stories.ts";
import { StoryForHalf } from "./StoryForHalf.tsx";

/** What the page of a quota's stories shows. */
export type QuotaShown = {
  obligation: { id: number; period: string; dueOn: string | null };
  duty: { title: string };
  plan: { id: string; number: string | null; title: string; yearKind: "calendar" | "court" | "school" };
  /** How many of each half, own first; of a duty that stands alone only itself. */
  halves: Half[];
  target: number;
  state: QuotaState;
  channels: CountingChannel[];
  found: (QuotaStory & { sends: boolean })[];
  /** Whether she may write down by hand what was done outside the program. */
  records: boolean;
  keepsChannels: boolean;
  today: string;
};

/** Tin bài của một chỉ tiêu: which stories count, which do not and why, what is still wanted, and the next step to it. */
export function QuotaStoriesPage(props: QuotaShown) {
  const { obligation, duty, plan, found, halves } = props;
  const look = quotaNames[props.state];
  const dueWords = obligation.dueOn ? `tính đến ${day(obligation.dueOn)}` : "tính liên tục";
  return (
    <Page
      title={duty.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: "Chỉ tiêu", href: "/stories/quotas" },
      ]}
      here={periodName(obligation.period, plan.yearKind) || "Cả kế hoạch"}
      over={`Kế hoạch ${plan.number ?? plan.title}`}
      under={`${periodName(obligation.period, plan.yearKind) || "Cả kế hoạch"}, ${dueWords}`}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<QuotaAct {...props} />}
    >
      <Sheet title="Chỉ tiêu cần gì" aside={<a href={`/obligations/${obligation.id}`}>Mở việc của kế hoạch</a>}>
        <Wanted {...props} />
      </Sheet>
      <Sheet title="Tin bài của kỳ này">
        <Rows
          caption="Tin bài của kỳ này"
          rows={found}
          empty={
            <Empty title="Chưa có bài nào cho kỳ này">
              Đề xuất một bài về điển hình; bài đăng trong kỳ tự tính, không phải nhập lại.
            </Empty>
          }
          columns={[
            { head: "Tin, bài", names: true, cell: (story) => <Titled story={story} /> },
            ...halves.map((half) => ({
              head: channelNames(props.channels, half) || half.title,
              cell: (story: QuotaShown["found"][number]) => (
                <StoryForHalf
                  story={story}
                  half={half}
                  channels={ofHalf(props.channels, half)}
                  dueOn={obligation.dueOn}
                />
              ),
            })),
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** Each half with the channels that count for it and how much of it is there. */
function Wanted({ halves, channels, target, keepsChannels }: QuotaShown) {
  return (
    <Rows
      caption="Chỉ tiêu cần gì"
      rows={halves}
      columns={[
        { head: "Kế hoạch đòi", names: true, cell: ({ title }) => title },
        {
          head: "Tính từ kênh",
          cell: (half) =>
            channelNames(channels, half) || (
              <>
                Chưa kênh nào tính cho việc này.{" "}
                {keepsChannels && <a href="/stories/channels">Gắn kênh với việc này</a>}
              </>
            ),
        },
        { head: "Đã có / cần có", num: true, cell: ({ has }) => `${has} / ${target}` },
        {
          head: "Tình trạng",
          cell: ({ has }) => (has < target ? <State is="risk">Còn thiếu</State> : <State is="done">Đủ</State>),
        },
      ]}
    />
  );
}

function Titled({ story }: { story: QuotaStory }) {
  return (
    <>
      {story.opens ? <a href={`/stories/${story.id}`}>{story.title}</a> : story.title}
      {story.exemplarName && (
        <>
          <br />
          <span class="soft small">{story.exemplarName}</span>
        </>
      )}
    </>
  );
}

/** What is still wanted, and the one step that brings it nearer. */
function QuotaAct({ halves, target, channels, found, records, obligation, today }: QuotaShown) {
  const lacking = halves.filter(({ has }) => has < target);
  const over = obligation.dueOn !== null && obligation.dueOn < today;
  const byHand = records && (
    <Button words="Ghi minh chứng ngoài chương trình" href={`/obligations/${obligation.id}/proofs/new`} />
  );
  if (lacking.length === 0) return <Act words="Đã đủ. Bài bị gỡ thì chỉ tiêu thôi tính bài đó." />;
  const words = `${over ? "Hết kỳ, đã thiếu" : "Còn thiếu"}: ${lacking.map(({ title }) => `“${title}”`).join(" và ")}.`;
  if (over)
    return (
      <Act words={words}>
        {byHand}
        <Button words="Mở việc để giải trình" href={`/obligations/${obligation.id}`} primary />
      </Act>
    );
  const ready = readyToSend(lacking, channels, found);
  return (
    <Act words={words}>
      {byHand}
      {ready ? (
        <Button words={`Ghi lần gửi tới ${ready.channel.name}`} href={ready.href} primary />
      ) : (
        <Button words="Đề xuất bài" icon="plus" href="/stories/new" primary />
      )}
    </Act>
  );
}

/** A story that is out and was not yet sent where a lacking half wants it. */
function readyToSend(lacking: Half[], channels: CountingChannel[], found: QuotaShown["found"]) {
  for (const half of lacking) {
    const channel = ofHalf(channels, half).find(({ kind, active }) => kind !== "own_portal" && active);
    const story = found.find((one) => one.sends && isOut(one) && !counted(one, half));
    if (channel && story) return { channel, href: sendingHref(story.id, channel.id) };
  }
  return null;
}

/** Where one story's sending to a channel is written down, the channel chosen already. */
export function sendingHref(storyId: string, channelId: string): string {
  return `/stories/${storyId}/sendings?channel=${channelId}`;
}

function isOut({ state }: QuotaStory): boolean {
  return state === "published" || state === "corrected";
}

function counted({ marks }: QuotaStory, { obligationId }: Half): boolean {
  return marks.some((mark) => mark.obligationId === obligationId && !mark.withdrawn);
}

function ofHalf(channels: CountingChannel[], { obligationId }: Half): CountingChannel[] {
  return channels.filter((one) => one.obligationId === obligationId);
}

function channelNames(channels: CountingChannel[], half: Half): string {
  return ofHalf(channels, half)
    .map(({ name }) => name)
    .join(", ");
}
