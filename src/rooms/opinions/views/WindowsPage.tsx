import type { Officer } from "#kernel/auth/index.ts";
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
import { ExemplarTabs } from "#rooms/exemplars/index.ts";
import { standingOn, type WindowStanding } from "../days.ts";
import type { WindowLine } from "../queries/windows.ts";
import { standingNames } from "../words.vi.ts";

/** What the address of the list says. */
export type WindowsQuery = { search: string; standing?: WindowStanding | undefined; page: number };

type Shown = {
  query: WindowsQuery;
  found: { lines: WindowLine[]; total: number; perPage: number };
  runs: boolean;
  reader: Officer;
  today: string;
};

function address(query: WindowsQuery): string {
  const said = new URLSearchParams();
  if (query.search) said.set("search", query.search);
  if (query.standing) said.set("standing", query.standing);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words === "" ? "/opinion-windows" : `/opinion-windows?${words}`;
}

/** Các đợt lấy ý kiến Nhân dân. */
export function WindowsPage(props: Shown) {
  const { query, found, runs } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/opinion-windows";
  const act = runs && (
    <Act words="Danh sách lên cổng công khai trong số ngày làm việc đã định.">
      <Button words="Soạn đợt lấy ý kiến" icon="plus" href="/opinion-windows/new" primary />
    </Act>
  );
  return (
    <Page title="Lấy ý kiến Nhân dân" act={act}>
      <ExemplarTabs here="opinions" reader={props.reader} />
      {found.total === 0 && !narrowed ? (
        <Empty title="Chưa có đợt lấy ý kiến nào">
          Trước khi trình Hội đồng, công khai người, tập thể được đề nghị để Nhân dân góp ý; ý kiến được xem, xác minh,
          trả lời, rồi tổng hợp không kèm tên người gửi.
        </Empty>
      ) : (
        <>
          <ListFilters {...props} narrowed={narrowed} />
          <Sheet>
            <WindowRows {...props} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="đợt"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function WindowRows({ found, runs, today }: Shown) {
  return (
    <Rows
      caption="Các đợt lấy ý kiến, chưa xong trước"
      rows={found.lines}
      empty={
        <Empty title="Không có đợt nào như đang lọc">
          Bỏ bớt điều kiện lọc hoặc <a href="/opinion-windows">xem tất cả các đợt</a>.
        </Empty>
      }
      columns={[
        {
          head: "Đợt lấy ý kiến",
          names: true,
          cell: ({ id, title }) => <a href={`/opinion-windows/${id}`}>{title}</a>,
        },
        { head: "Thời gian", cell: (line) => spanOf(line) },
        { head: "Người, tập thể", num: true, cell: ({ subjects }) => subjects },
        ...(runs
          ? [
              {
                head: "Ý kiến",
                num: true,
                cell: ({ received, unread }: WindowLine) => (unread > 0 ? `${received} (${unread} chờ xem)` : received),
              },
            ]
          : []),
        {
          head: "Tình trạng",
          cell: (line) => {
            const look = standingNames[standingOn(line, today)];
            return <State is={look.state}>{look.word}</State>;
          },
        },
      ]}
    />
  );
}

function spanOf({ opensOn, closesOn, closedOn }: WindowLine): string {
  if (closesOn === null) return `Dự kiến từ ${day(opensOn)}`;
  return `${day(opensOn)} – ${day(closedOn ?? closesOn)}`;
}

function ListFilters({ query, found, narrowed }: Shown & { narrowed: boolean }) {
  const shown = (
    <>
      Đang xem <b>{units(found.total, "đợt")}</b>. {narrowed && <a href="/opinion-windows">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc đợt lấy ý kiến" action="/opinion-windows" found={shown}>
      <SelectField
        name="standing"
        label="Tình trạng"
        value={query.standing ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(standingNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <TextField name="search" label="Tên đợt, nội dung" type="search" value={query.search} />
    </Filters>
  );
}
