import type { Officer } from "#kernel/auth/index.ts";
import { day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { periodName, quotaNames } from "#rooms/plans/index.ts";
import type { StoryQuota } from "../queries/story-quotas.ts";
import { StoryTabs } from "./StoryTabs.tsx";

/** Chỉ tiêu tuyên truyền: each duty that a channel counts for, period by period, and how it stands today. */
export function StoryQuotasPage(props: { quotas: StoryQuota[]; reader: Officer }) {
  const duties = [...new Set(props.quotas.map(({ dutyId }) => dutyId))];
  return (
    <Page title="Chỉ tiêu tin bài" crumbs={[{ words: "Tin bài", href: "/stories" }]}>
      <StoryTabs here="quotas" reader={props.reader} />
      {duties.length === 0 && (
        <Empty title="Chưa có chỉ tiêu nào gắn với kênh">
          Mở <a href="/stories/channels">Kênh</a>, chọn một kênh và đánh dấu việc của kế hoạch mà kênh đó tính cho.
        </Empty>
      )}
      {duties.map((dutyId) => (
        <DutySheet key={dutyId} of={props.quotas.filter((one) => one.dutyId === dutyId)} />
      ))}
    </Page>
  );
}

function DutySheet({ of }: { of: StoryQuota[] }) {
  const [first] = of;
  return (
    <Sheet title={first!.title} aside={`${first!.planNumber ?? ""} · ${first!.channels}`}>
      <Rows
        caption={first!.title}
        rows={of}
        columns={[
          {
            head: "Kỳ",
            names: true,
            cell: (one) => (
              <a href={`/stories/quotas/${one.obligationId}`}>{periodName(one.period) || "Cả kế hoạch"}</a>
            ),
          },
          { head: "Đơn vị", cell: ({ unitName }) => unitName },
          { head: "Tính đến", num: true, cell: ({ dueOn }) => (dueOn ? day(dueOn) : "") },
          { head: "Đã có", num: true, cell: ({ done, target }) => `${done} / ${target}` },
          { head: "Từ lần gửi bài", num: true, cell: ({ brought }) => brought },
          {
            head: "Tình trạng",
            cell: ({ state }) => <State is={quotaNames[state].state}>{quotaNames[state].word}</State>,
          },
        ]}
      />
    </Sheet>
  );
}
