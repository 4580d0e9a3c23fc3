import { day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { type Half, periodName, quotaNames } from "#rooms/plans/index.ts";
import type { CountingChannel, QuotaStory } from "../queries/quota-stories.ts";
import { QuotaAct } from "./QuotaAct.tsx";
import { ofHalf, type QuotaShown } from "./quota-shown.ts";
import { StoryForHalf } from "./StoryForHalf.tsx";

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
            obligation.dueOn && obligation.dueOn < props.today ? (
              <Empty title="Không có bài nào trong kỳ" />
            ) : (
              <Empty title="Chưa có bài nào cho kỳ này">
                Đề xuất một bài về điển hình; bài đăng trong kỳ tự tính, không phải nhập lại.
              </Empty>
            )
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

function channelNames(channels: CountingChannel[], half: Half): string {
  return ofHalf(channels, half)
    .map(({ name }) => name)
    .join(", ");
}
