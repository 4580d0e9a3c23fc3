import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  units as counted,
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
} from "#kernel/web/index.tsx";
import type { StoryLine } from "../queries/story-list.ts";
import { stateWords } from "../words.vi.ts";
import { groupStates, groupWords, type StoryGroup, storyGroups } from "./board-groups.ts";
import { heldWords } from "./held-words.ts";
import { StoryTabs } from "./StoryTabs.tsx";

type Query = { search: string; group?: StoryGroup | undefined; unit?: string | undefined; page: number };
type Shown = {
  reader: Officer;
  query: Query;
  found: { lines: StoryLine[]; total: number; perPage: number };
  counted: { counts: Record<string, number>; held: number };
  units: { id: string; name: string }[];
  today: string;
};

/** Bảng tin bài của Ban Biên tập: what is at which step, and whose turn it is. */
export function StoriesPage(props: Shown) {
  const { query, found } = props;
  const narrowed = Boolean(query.search || query.group || query.unit);
  return (
    <Page
      title="Tin bài"
      act={
        <Act>
          <Button words="Đề xuất bài" icon="plus" href="/stories/new" primary />
        </Act>
      }
    >
      <StoryTabs here="stories" reader={props.reader} />
      {found.total === 0 && !narrowed ? (
        <Empty title="Chưa có tin, bài nào">
          Đề xuất một bài về điển hình; Ban Biên tập phân công người viết, thủ trưởng đơn vị xác nhận số liệu, rồi bài
          đi qua biên tập, kiểm tra, duyệt và tự đăng đúng giờ hẹn.
        </Empty>
      ) : (
        <>
          <StoryFilters {...props} narrowed={narrowed} />
          <Sheet>
            <Rows
              caption="Tin, bài, đang làm trước"
              rows={found.lines}
              empty={<Empty title="Không có bài nào như thế" />}
              columns={columns(props.today)}
            />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="bài"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

const columns = (today: string) => [
  {
    head: "Tin, bài",
    names: true,
    cell: (line: StoryLine) => (
      <>
        <a href={`/stories/${line.id}`}>{line.title}</a>
        {line.exemplarName && (
          <>
            <br />
            <span class="soft small">{line.exemplarName}</span>
          </>
        )}
      </>
    ),
  },
  { head: "Đơn vị được nêu", cell: (line: StoryLine) => line.unitName },
  {
    head: "Tình trạng",
    cell: (line: StoryLine) => {
      const held = heldWords(line);
      const look = stateWords[line.state];
      return held ? <State is="wait">{held}</State> : <State is={look.state}>{look.word}</State>;
    },
  },
  { head: "Đến lượt", cell: (line: StoryLine) => turnOf(line) },
  { head: "Ngày", num: true, cell: (line: StoryLine) => dayOf(line, today) },
];

function turnOf(line: StoryLine): string {
  const { turn } = stateWords[line.state];
  return turn === "Người viết" && line.writer ? line.writer : turn;
}

function dayOf({ publishAt, dueOn, changedAt }: StoryLine, _today: string): string {
  if (publishAt) return day(vietnamDay(publishAt));
  return dueOn ? `hạn ${day(dueOn)}` : day(vietnamDay(changedAt));
}

function StoryFilters(props: Shown & { narrowed: boolean }) {
  const { query, counted: all } = props;
  const nOf = (group: StoryGroup) =>
    group === "held" ? all.held : groupStates[group].reduce((sum, state) => sum + (all.counts[state] ?? 0), 0);
  return (
    <Filters
      label="Lọc tin, bài"
      action="/stories"
      found={
        <>
          Đang xem <b>{counted(props.found.total, "bài")}</b>. {props.narrowed && <a href="/stories">Xem tất cả</a>}
        </>
      }
    >
      <SelectField
        name="group"
        label="Bước"
        value={query.group ?? ""}
        blank="Mọi bước"
        choices={storyGroups.map((group) => ({ value: group, words: `${groupWords[group]} (${nOf(group)})` }))}
      />
      <SelectField
        name="unit"
        label="Đơn vị được nêu"
        value={query.unit ?? ""}
        blank="Mọi đơn vị"
        choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <TextField name="search" label="Tên bài" type="search" value={query.search} placeholder="Ví dụ: hòa giải" />
    </Filters>
  );
}

function address(query: Query): string {
  const said = new URLSearchParams();
  for (const name of ["search", "group", "unit"] as const) if (query[name]) said.set(name, query[name] as string);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words ? `/stories?${words}` : "/stories";
}
