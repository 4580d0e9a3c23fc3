import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { count, day, Empty, Page, Rows, Sheet } from "#kernel/web/index.tsx";
import type { SpreadLine } from "../queries/spread.ts";
import { StoryTabs } from "./StoryTabs.tsx";

/** Lan tỏa: views, sendings and take-ups of the stories of the reader's units. */
export function SpreadPage(props: { lines: SpreadLine[]; reader: Officer }) {
  return (
    <Page title="Lan tỏa của tin, bài" crumbs={[{ words: "Tin bài", href: "/stories" }]}>
      <StoryTabs here="spread" reader={props.reader} />
      <Sheet>
        <Rows
          caption="Bài đang đăng, xem nhiều trước"
          rows={props.lines}
          empty={
            <Empty title="Chưa có bài nào của đơn vị được đăng">
              Bài đăng rồi thì lượt xem trên cổng, nơi đã gửi và đơn vị làm theo hiện ở đây; đầu tháng đơn vị nhận tin.
            </Empty>
          }
          columns={[
            { head: "Tin, bài", names: true, cell: ({ id, title }) => <a href={`/stories/${id}`}>{title}</a> },
            { head: "Đơn vị được nêu", cell: ({ unitName }) => unitName },
            { head: "Đăng ngày", num: true, cell: ({ publishedAt }) => day(vietnamDay(publishedAt)) },
            { head: "Lượt xem", num: true, cell: ({ views }) => count(views) },
            { head: "Kênh khác đã gửi", num: true, cell: ({ sent }) => sent },
            { head: "Đơn vị làm theo", num: true, cell: ({ takers }) => takers },
          ]}
        />
      </Sheet>
    </Page>
  );
}
