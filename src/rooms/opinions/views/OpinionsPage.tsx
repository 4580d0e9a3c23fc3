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
import type { OpinionFilter, OpinionLine } from "../queries/opinions.ts";
import type { OpinionSubject, OpinionWindow } from "../schema.ts";
import { opinionStateNames, standNames, wholeList } from "../words.vi.ts";
import { crumbsOf } from "./crumbs.ts";

export type OpinionsQuery = OpinionFilter & { page: number; search: string };

type Shown = {
  window: OpinionWindow;
  query: OpinionsQuery;
  found: { lines: OpinionLine[]; total: number; perPage: number };
  subjects: OpinionSubject[];
  writes: boolean;
};

/** Sổ ý kiến của một đợt, for those who moderate; who sent them is not in it. */
export function OpinionsPage(props: Shown) {
  const { window, query, found, writes } = props;
  const at = `/opinion-windows/${window.id}`;
  const act = (
    <Act words="Không hiện người gửi; xem ở từng ý kiến, có lý do.">
      <Button words="Bản tổng hợp" icon="file-text" href={`${at}/summary`} second />
      {writes && <Button words="Ghi ý kiến gửi bằng thư" icon="mail" href={`${at}/letters/new`} primary />}
    </Act>
  );
  return (
    <Page title="Sổ ý kiến" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <BookFilters {...props} />
      <Sheet>
        <OpinionRows {...props} />
      </Sheet>
      <Pager
        page={query.page}
        size={found.perPage}
        total={found.total}
        of="ý kiến"
        href={(page) => address(window, { ...query, page })}
      />
    </Page>
  );
}

function address(window: OpinionWindow, query: OpinionsQuery): string {
  const said = new URLSearchParams();
  for (const name of ["state", "stand", "about", "search"] as const) if (query[name]) said.set(name, query[name]);
  if (query.page > 1) said.set("page", String(query.page));
  return `/opinion-windows/${window.id}/opinions?${said}`;
}

function BookFilters({ window, query, found, subjects }: Shown) {
  const at = `/opinion-windows/${window.id}/opinions`;
  const narrowed = query.state || query.stand || query.about || query.search;
  const choices = (names: Record<string, { word: string }>) =>
    Object.entries(names).map(([value, { word }]) => ({ value, words: word }));
  return (
    <Filters
      label="Lọc ý kiến"
      action={at}
      found={
        <>
          Đang xem <b>{units(found.total, "ý kiến")}</b>. {narrowed && <a href={at}>Xem tất cả</a>}
        </>
      }
    >
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={choices(opinionStateNames)}
      />
      <SelectField
        name="about"
        label="Về"
        value={query.about ?? ""}
        blank="Mọi tên"
        choices={[{ value: "all", words: wholeList }, ...subjects.map(({ id, name }) => ({ value: id, words: name }))]}
      />
      <SelectField
        name="stand"
        label="Ý kiến"
        value={query.stand ?? ""}
        blank="Mọi ý kiến"
        choices={choices(standNames)}
      />
      <TextField name="search" label="Chữ trong ý kiến" type="search" value={query.search} />
    </Filters>
  );
}

/** Words of a text shown in a row of the book. */
const shownMost = 160;

function OpinionRows({ window, found }: Shown) {
  return (
    <Rows
      caption="Ý kiến, chờ xem trước"
      rows={found.lines}
      empty={<Empty title="Chưa có ý kiến nào ở đây">Ý kiến gửi từ cổng hoặc ghi từ thư hiện ở đây.</Empty>}
      columns={[
        {
          head: "Nội dung",
          names: true,
          cell: (line) => <a href={`/opinion-windows/${window.id}/opinions/${line.id}`}>{shortly(line.text)}</a>,
        },
        { head: "Về", cell: ({ subjectName }) => subjectName ?? wholeList },
        {
          head: "Ý kiến",
          cell: ({ stand }) => (
            <State is={standNames[stand].state} icon={standNames[stand].icon}>
              {standNames[stand].word}
            </State>
          ),
        },
        { head: "Ngày nhận", num: true, cell: ({ receivedAt }) => day(vietnamDay(receivedAt)) },
        {
          head: "Tình trạng",
          cell: ({ state, joined }) => (
            <State is={opinionStateNames[state].state}>
              {joined > 0 ? `${opinionStateNames[state].word}, ${joined} ý kiến trùng` : opinionStateNames[state].word}
            </State>
          ),
        },
      ]}
    />
  );
}

function shortly(text: string): string {
  if (text === "") return "(không ghi nội dung)";
  return text.length > shownMost ? `${text.slice(0, shownMost).trimEnd()}…` : text;
}
