import { vietnamDay } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  day,
  Empty,
  Filters,
  Page,
  Pager,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import { erasedAuthor } from "../../erased-words.vi.ts";
import type { EntryLine } from "../../queries/entries.ts";
import type { Contest } from "../../schema.ts";
import type { EntryState } from "../../states.ts";
import { entryStateNames, originNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";

export type EntriesQuery = { search: string; state?: EntryState | undefined; page: number };

/** Sổ bài dự thi, with authors: for those who organise. */
export function EntriesPage(props: {
  contest: Contest;
  query: EntriesQuery;
  found: { lines: EntryLine[]; total: number; perPage: number };
  post: boolean;
}) {
  const { contest, query, found } = props;
  const at = `/contests/${contest.id}/entries`;
  const act = (
    <Act
      words={
        contest.format === "quiz"
          ? "Bài đúng thể lệ được nhận ngay; bài có điều phải xem chờ kiểm tra."
          : "Giám khảo không mở được trang này."
      }
    >
      <Button words="Tải Excel" icon="file-spreadsheet" href={`${at}.xlsx`} download second />
      {props.post && contest.format === "quiz" && (
        <Button
          words="In phiếu trả lời"
          icon="printer"
          href={`/contests/${contest.id}/printed-papers${contest.drawn === null ? ".pdf" : ""}`}
          download={contest.drawn === null}
          second
        />
      )}
      {props.post && (
        <Button words="Ghi bài gửi bưu điện" icon="mail" href={`/contests/${contest.id}/post-entries/new`} primary />
      )}
    </Act>
  );
  return (
    <Page title="Sổ bài dự thi" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <Filters
        label="Lọc bài dự thi"
        action={at}
        found={
          <>
            Đang xem <b>{units(found.total, "bài")}</b>. {(query.state || query.search) && <a href={at}>Xem tất cả</a>}
          </>
        }
      >
        <SelectField
          name="state"
          label="Tình trạng"
          value={query.state ?? ""}
          blank="Mọi tình trạng"
          choices={Object.entries(entryStateNames).map(([value, { word }]) => ({ value, words: word }))}
        />
        <TextField name="search" label="Tên bài, tác giả, số phách" type="search" value={query.search} />
      </Filters>
      <Sheet>
        <EntryRows at={at} lines={found.lines} quiz={contest.format === "quiz"} />
      </Sheet>
      <Pager
        page={query.page}
        size={found.perPage}
        total={found.total}
        of="bài"
        href={(page) =>
          `${at}?${new URLSearchParams({ search: query.search, state: query.state ?? "", page: String(page) })}`
        }
      />
    </Page>
  );
}

const likenessColumn = {
  head: "Giống bài đã có",
  cell: ({ likeWarning, likeness }: EntryLine) =>
    likeWarning && <State is={likeWarning === "strong" ? "late" : "risk"}>{`${likeness}%`}</State>,
};

function EntryRows({ at, lines, quiz }: { at: string; lines: EntryLine[]; quiz: boolean }) {
  return (
    <Rows
      caption="Bài dự thi theo thứ tự nhận"
      rows={lines}
      empty={
        <Empty title="Chưa có bài nào">Bài gửi trong chương trình, ở trang công khai và qua bưu điện hiện ở đây.</Empty>
      }
      columns={[
        { head: quiz ? "Số bài" : "Số phách", num: true, cell: ({ blindNumber }) => blindNumber },
        { head: "Bài", names: true, cell: ({ id, title }) => <a href={`${at}/${id}`}>{title}</a> },
        {
          head: "Tác giả",
          cell: ({ author, unitName, place }) => [author || erasedAuthor, unitName ?? place].filter(Boolean).join(", "),
        },
        { head: "Gửi qua", cell: ({ origin }) => originNames[origin] },
        { head: "Tính ngày", num: true, cell: (line) => day(line.postmarkedOn ?? vietnamDay(line.submittedAt)) },
        ...(quiz ? [] : [likenessColumn]),
        {
          head: "Tình trạng",
          cell: ({ state }) => <State is={entryStateNames[state].state}>{entryStateNames[state].word}</State>,
        },
      ]}
    />
  );
}
