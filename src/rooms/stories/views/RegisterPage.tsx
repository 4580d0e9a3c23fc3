import type { Officer } from "#kernel/auth/index.ts";
import { Act, Button, day, Empty, Filters, Page, Pager, Rows, SelectField, Sheet, units } from "#kernel/web/index.tsx";
import type { ChannelLine } from "../queries/channels.ts";
import type { RegisterLine } from "../queries/register.ts";
import { StoryTabs } from "./StoryTabs.tsx";

type Query = { channel?: string | undefined; year?: number | undefined; page: number };

/** Sổ gửi tin, bài: what went where on which day, with what to show for it. */
export function RegisterPage(props: {
  reader: Officer;
  query: Query;
  found: { lines: RegisterLine[]; total: number; perPage: number };
  channels: ChannelLine[];
  today: string;
}) {
  const { query, found } = props;
  const now = Number(props.today.slice(0, 4));
  return (
    <Page
      title="Sổ gửi tin, bài"
      crumbs={[{ words: "Tin bài", href: "/stories" }]}
      act={
        <Act words="Ghi lần gửi ở trang của bài đã đăng.">
          <Button words="Tải Excel" icon="file-spreadsheet" href={address({ ...query, page: 1 }, ".xlsx")} download />
        </Act>
      }
    >
      <StoryTabs here="sendings" reader={props.reader} />
      <Filters
        label="Lọc lần gửi"
        action="/stories/sendings"
        found={
          <>
            Đang xem <b>{units(found.total, "lần gửi")}</b>.
          </>
        }
      >
        <SelectField
          name="channel"
          label="Kênh"
          value={query.channel ?? ""}
          blank="Mọi kênh"
          choices={props.channels.map(({ id, name }) => ({ value: id, words: name }))}
        />
        <SelectField
          name="year"
          label="Năm"
          value={query.year ? String(query.year) : ""}
          blank="Mọi năm"
          choices={Array.from({ length: 12 }, (_, n) => ({ value: String(now - n), words: String(now - n) }))}
        />
      </Filters>
      <Sheet>
        <Rows
          caption="Lần gửi tin, bài, mới nhất trước"
          rows={found.lines}
          empty={<Empty title="Chưa có lần gửi nào như thế" />}
          columns={[
            { head: "Ngày", num: true, cell: ({ sentOn }) => day(sentOn) },
            {
              head: "Tin, bài",
              names: true,
              cell: ({ storyId, title }) => <a href={`/stories/${storyId}`}>{title}</a>,
            },
            { head: "Đơn vị được nêu", cell: ({ unitName }) => unitName },
            { head: "Kênh", cell: ({ channelName }) => channelName },
            { head: "Minh chứng", cell: (line) => <Shown line={line} /> },
            { head: "Tính cho", num: true, cell: ({ counts }) => (counts > 0 ? `${counts} việc` : "") },
          ]}
        />
      </Sheet>
      <Pager
        page={query.page}
        size={found.perPage}
        total={found.total}
        of="lần gửi"
        href={(page) => address({ ...query, page })}
      />
    </Page>
  );
}

function Shown({ line }: { line: RegisterLine }) {
  return (
    <>
      {line.url && <a href={line.url}>Liên kết</a>} {line.number}{" "}
      {line.fileId && <a href={`/files/${line.fileId}`}>Tệp</a>}
    </>
  );
}

function address(query: Query, ending = ""): string {
  const said = new URLSearchParams();
  if (query.channel) said.set("channel", query.channel);
  if (query.year) said.set("year", String(query.year));
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return `/stories/sendings${ending}${words ? `?${words}` : ""}`;
}
