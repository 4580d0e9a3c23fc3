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
import type { EventLine } from "../queries/event-list.ts";
import { eventKindNames, eventStateNames } from "../words.vi.ts";
import { EventTabs } from "./EventTabs.tsx";
import { address, type EventsQuery } from "./events-query.ts";

type Shown = {
  query: EventsQuery;
  found: { lines: EventLine[]; total: number; perPage: number };
  years: { first: number; last: number } | null;
  /** What the list is narrowed to: a plan, a movement, an exemplar, by its name. */
  of: string | null;
  drafts: boolean;
};

/** The list of events: those to come first. */
export function EventsPage(props: Shown) {
  const { query, found } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/events";
  const none = found.total === 0 && !narrowed;
  const act = (props.drafts || !none) && (
    <Act>
      {!none && (
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          href={address({ ...query, page: 1 }, "/events.xlsx")}
          download
          second
        />
      )}
      {props.drafts && <Button words="Soạn sự kiện" icon="plus" href="/events/new" primary />}
    </Act>
  );
  return (
    <Page title="Sự kiện" act={act}>
      <EventTabs here="events" />
      {none ? (
        <Empty title="Chưa có sự kiện nào">
          Giao lưu, tọa đàm, tham quan, hội nghị biểu dương: soạn, gửi giấy mời, đăng ký, ghi có mặt bằng mã, biên bản,
          rồi theo dõi điều mỗi nơi mang về áp dụng.
        </Empty>
      ) : (
        <>
          {props.of && <Note>Chỉ các sự kiện của: {props.of}.</Note>}
          <ListFilters {...props} narrowed={narrowed} />
          <Sheet>
            <Lines lines={found.lines} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="sự kiện"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function Lines(props: { lines: EventLine[] }) {
  return (
    <Rows
      caption="Sự kiện, sắp diễn ra trước"
      rows={props.lines}
      empty={
        <Empty title="Không có sự kiện nào như đang lọc">
          Bỏ bớt điều kiện lọc hoặc <a href="/events">xem tất cả sự kiện</a>.
        </Empty>
      }
      columns={[
        {
          head: "Sự kiện",
          names: true,
          cell: (line) => (
            <>
              <a href={`/events/${line.id}`}>{line.title}</a>
              <br />
              <span class="soft small">{eventKindNames[line.kind]}</span>
            </>
          ),
        },
        { head: "Ngày", num: true, cell: ({ startsOn, startsAt }) => `${startsAt} ${day(startsOn)}` },
        { head: "Địa điểm", cell: ({ place }) => place },
        { head: "Đơn vị tổ chức", cell: ({ ownerName }) => ownerName },
        { head: "Có mặt", num: true, cell: ({ came, coming }) => (coming > 0 ? `${came}/${coming}` : "") },
        { head: "Mang về", num: true, cell: ({ takeaways }) => takeaways || "" },
        {
          head: "Tình trạng",
          cell: ({ state }) => <State is={eventStateNames[state].state}>{eventStateNames[state].word}</State>,
        },
      ]}
    />
  );
}

function ListFilters(props: Shown & { narrowed: boolean }) {
  const { query, years } = props;
  const list = years
    ? Array.from({ length: Math.min(years.last - years.first + 1, 40) }, (_, n) => String(years.last - n))
    : [];
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "sự kiện")}</b>. {props.narrowed && <a href="/events">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc sự kiện" action="/events" found={found}>
      {(["plan", "movement", "exemplar"] as const).map(
        (name) => query[name] && <input key={name} type="hidden" name={name} value={query[name]} />,
      )}
      <SelectField
        name="year"
        label="Năm"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={list.map((year) => ({ value: year, words: year }))}
      />
      <SelectField
        name="kind"
        label="Loại"
        value={query.kind ?? ""}
        blank="Mọi loại"
        choices={Object.entries(eventKindNames).map(([value, words]) => ({ value, words }))}
      />
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(eventStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <TextField name="search" label="Tên, nơi, số giấy mời" type="search" value={query.search} />
    </Filters>
  );
}
