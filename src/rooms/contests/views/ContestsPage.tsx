import type { Officer } from "#kernel/auth/index.ts";
import {
  Act,
  Button,
  day,
  Empty,
  Filters,
  Note,
  Page,
  Pager,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import { StoryTabs } from "#rooms/stories/index.ts";
import type { ContestLine } from "../queries/contest-list.ts";
import type { ContestState } from "../states.ts";
import type { ContestFormat, ContestKind } from "../terms.ts";
import { contestStateNames, formatNames, kindNames, stateNameOf } from "../words.vi.ts";

/** What the address of the list says. */
export type ContestsQuery = {
  search: string;
  state?: ContestState | undefined;
  kind?: ContestKind | undefined;
  format?: ContestFormat | undefined;
  year?: number | undefined;
  plan?: string | undefined;
  page: number;
};

type Shown = {
  query: ContestsQuery;
  found: { lines: ContestLine[]; total: number; perPage: number };
  years: { first: number; last: number } | null;
  /** The plan it is narrowed to, by its title. */
  of: string | null;
  drafts: boolean;
  reader: Officer;
};

/** The list at an address that says what is shown. */
export function address(query: ContestsQuery, path = "/contests"): string {
  const said = new URLSearchParams();
  for (const name of ["search", "state", "kind", "format", "year", "plan"] as const)
    if (query[name]) said.set(name, String(query[name]));
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words === "" ? path : `${path}?${words}`;
}

/** Cuộc thi: of our own and of other bodies, by year. */
export function ContestsPage(props: Shown) {
  const { query, found } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/contests";
  const none = found.total === 0 && !narrowed;
  return (
    <Page title="Cuộc thi" act={<ListAct {...props} none={none} />}>
      <StoryTabs here="contests" reader={props.reader} />
      {none ? (
        <Empty title="Chưa có cuộc thi nào">
          Cuộc thi viết: soạn thể lệ, phát động đến đơn vị, nhận bài, chấm kín theo số phách, công bố. Cuộc thi tìm
          hiểu: soạn bộ câu hỏi trắc nghiệm, chương trình tự chấm và xếp hạng. Cuộc thi của nơi khác: ghi lại để các đơn
          vị báo đã tham gia và tính vào kế hoạch.
        </Empty>
      ) : (
        <>
          {props.of && <Note>Chỉ các cuộc thi tính cho kế hoạch: {props.of}.</Note>}
          <ListFilters {...props} narrowed={narrowed} />
          <Sheet>
            <ContestRows lines={found.lines} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="cuộc thi"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function ListAct({ query, drafts, none }: Shown & { none: boolean }) {
  if (none && !drafts) return null;
  const excel = address({ ...query, page: 1 }, "/contests.xlsx");
  return (
    <Act>
      {!none && <Button words="Tải Excel" icon="file-spreadsheet" href={excel} download second />}
      {drafts && <Button words="Tham gia cuộc thi của nơi khác" icon="flag" href="/contests/new?kind=outside" second />}
      {drafts && <Button words="Soạn cuộc thi tìm hiểu" icon="list-check" href="/contests/new?format=quiz" second />}
      {drafts && <Button words="Soạn cuộc thi" icon="plus" href="/contests/new" primary />}
    </Act>
  );
}

function ContestRows(props: { lines: ContestLine[] }) {
  return (
    <Rows
      caption="Cuộc thi, đang diễn ra trước"
      rows={props.lines}
      empty={
        <Empty title="Không có cuộc thi nào như đang lọc">
          Bỏ bớt điều kiện lọc hoặc <a href="/contests">xem tất cả cuộc thi</a>.
        </Empty>
      }
      columns={[
        { head: "Cuộc thi", names: true, cell: (line) => <Name line={line} /> },
        { head: "Nơi tổ chức", cell: (line) => line.organiser ?? line.ownerName },
        { head: "Nhận bài", cell: (line) => `${day(line.startsOn)} – ${day(line.endsOn)}` },
        { head: "Đơn vị", num: true, cell: (line) => (line.units > 0 ? line.units : "") },
        { head: "Bài dự thi", num: true, cell: (line) => (line.state === "drafting" ? "" : line.entries) },
        {
          head: "Tình trạng",
          cell: (line) => <State is={stateNameOf(line).state}>{stateNameOf(line).word}</State>,
        },
      ]}
    />
  );
}

function Name({ line }: { line: ContestLine }) {
  const said = [
    line.kind === "outside" && "Tham gia",
    line.format === "quiz" && "Thi tìm hiểu",
    line.number && `${line.number}`,
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <a href={`/contests/${line.id}`}>{line.name}</a>
      {said && (
        <>
          <br />
          <span class="soft small">{said}</span>
        </>
      )}
    </>
  );
}

function ListFilters(props: Shown & { narrowed: boolean }) {
  const { query, years } = props;
  const list = years
    ? Array.from({ length: Math.min(years.last - years.first + 1, 40) }, (_, n) => String(years.last - n))
    : [];
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "cuộc thi")}</b>. {props.narrowed && <a href="/contests">Xem tất cả</a>}
    </>
  );
  const choices = (names: Record<string, string>) => Object.entries(names).map(([value, words]) => ({ value, words }));
  return (
    <Filters label="Lọc cuộc thi" action="/contests" found={found}>
      {query.plan && <input type="hidden" name="plan" value={query.plan} />}
      <SelectField
        name="year"
        label="Năm"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={list.map((year) => ({ value: year, words: year }))}
      />
      <SelectField name="kind" label="Loại" value={query.kind ?? ""} blank="Mọi loại" choices={choices(kindNames)} />
      <SelectField
        name="format"
        label="Hình thức"
        value={query.format ?? ""}
        blank="Mọi hình thức"
        choices={choices(formatNames)}
      />
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(contestStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <TextField name="search" label="Tên, chủ đề, số văn bản" type="search" value={query.search} />
    </Filters>
  );
}
