import { Act, Button, day, Empty, Filters, Page, Pager, Rows, SelectField, Sheet, units } from "#kernel/web/index.tsx";
import type { TakeawayLine } from "../../queries/takeaways.ts";
import type { TakeawayState as StateOf } from "../../states.ts";
import { takeawayStateNames } from "../../words.vi.ts";
import { EventTabs } from "../EventTabs.tsx";
import { TakeawayState } from "./TakeawayItem.tsx";

export type TakeawaysQuery = {
  state?: StateOf | undefined;
  late?: "yes" | undefined;
  year?: number | undefined;
  page: number;
};

function address(query: TakeawaysQuery, path = "/takeaways"): string {
  const said = new URLSearchParams();
  for (const name of ["state", "late", "year"] as const) if (query[name]) said.set(name, String(query[name]));
  if (query.page > 1) said.set("page", String(query.page));
  return said.size === 0 ? path : `${path}?${said}`;
}

/** Điều mang về áp dụng từ mọi sự kiện, what is owed first. */
export function TakeawaysPage(props: {
  query: TakeawaysQuery;
  found: { lines: TakeawayLine[]; total: number; perPage: number };
  today: string;
}) {
  const { query, found, today } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/takeaways";
  const none = found.total === 0 && !narrowed;
  const excel = address({ ...query, page: 1 }, "/takeaways.xlsx");
  return (
    <Page
      title="Điều mang về áp dụng"
      act={
        !none && (
          <Act>
            <Button words="Tải Excel" icon="file-spreadsheet" href={excel} download />
          </Act>
        )
      }
    >
      <EventTabs here="takeaways" />
      {none ? (
        <Empty title="Chưa có điều nào được mang về">
          Sau mỗi sự kiện, người dự và đơn vị ghi một điều sẽ áp dụng ở trang của sự kiện đó.
        </Empty>
      ) : (
        <>
          <ListFilters {...props} narrowed={narrowed} />
          <Sheet>
            <Lines lines={found.lines} today={today} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="việc"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function Lines(props: { lines: TakeawayLine[]; today: string }) {
  return (
    <Rows
      caption="Điều mang về áp dụng, còn phải làm trước"
      rows={props.lines}
      empty={
        <Empty title="Không có việc nào như đang lọc">
          <a href="/takeaways">Xem tất cả</a>.
        </Empty>
      }
      columns={[
        { head: "Sẽ làm gì", names: true, cell: (of) => <a href={`/events/${of.eventId}/takeaways`}>{of.content}</a> },
        { head: "Ai nhận", cell: (of) => (of.personName ? `${of.personName}, ${of.unitName}` : of.unitName) },
        { head: "Ai giúp", cell: (of) => of.helperExemplarName ?? of.helperUnitName ?? "" },
        { head: "Từ sự kiện", cell: (of) => of.eventTitle },
        { head: "Hạn", num: true, cell: ({ dueOn }) => day(dueOn) },
        { head: "Tình trạng", cell: (of) => <TakeawayState of={of} today={props.today} /> },
      ]}
    />
  );
}

function ListFilters(props: { query: TakeawaysQuery; found: { total: number }; today: string; narrowed: boolean }) {
  const { query } = props;
  const years = Array.from({ length: 6 }, (_, n) => String(Number(props.today.slice(0, 4)) + 1 - n));
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "việc")}</b>. {props.narrowed && <a href="/takeaways">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc điều mang về" action="/takeaways" found={found}>
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(takeawayStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <SelectField
        name="late"
        label="Hạn"
        value={query.late ?? ""}
        blank="Mọi hạn"
        choices={[{ value: "yes", words: "Quá hạn, chưa trả lời" }]}
      />
      <SelectField
        name="year"
        label="Năm"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={years.map((year) => ({ value: year, words: year }))}
      />
    </Filters>
  );
}
