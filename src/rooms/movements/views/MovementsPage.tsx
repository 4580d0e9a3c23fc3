import { Act, Button, Empty, Filters, Page, Pager, SelectField, Sheet, TextField, units } from "#kernel/web/index.tsx";
import type { MovementLine } from "../queries/movement-list.ts";
import { movementStateNames, wayNames } from "../words.vi.ts";
import { MovementRows } from "./MovementRows.tsx";
import { MovementTabs } from "./MovementTabs.tsx";
import { address, type MovementsQuery } from "./movements-query.ts";

type Shown = {
  query: MovementsQuery;
  found: { lines: MovementLine[]; total: number; perPage: number };
  years: { first: number; last: number } | null;
  /** Whether the reader may draft one. */
  drafts: boolean;
};

/** The list of movements: filter, Excel. */
export function MovementsPage(props: Shown) {
  const { query, found } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/movements";
  const none = found.total === 0 && !narrowed;
  const act = (
    <Act>
      <Button
        words="Tải Excel"
        icon="file-spreadsheet"
        href={address({ ...query, page: 1 }, "/movements.xlsx")}
        download
        second
      />
      {props.drafts && <Button words="Soạn phong trào" icon="plus" href="/movements/new" primary />}
    </Act>
  );
  return (
    <Page title="Phong trào thi đua" act={none && !props.drafts ? null : act}>
      <MovementTabs here="movements" />
      {none ? (
        <Empty title="Chưa có phong trào nào">
          Phong trào được soạn, phát động đến các đơn vị trong một lần, rồi tổng kết: kết quả, hiệu quả, tồn tại, nguyên
          nhân, bài học.
        </Empty>
      ) : (
        <>
          <ListFilters {...props} narrowed={narrowed} />
          <Sheet>
            <MovementRows lines={found.lines} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="phong trào"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function ListFilters(props: Shown & { narrowed: boolean }) {
  const { query, years } = props;
  const list = years
    ? Array.from({ length: Math.min(years.last - years.first + 2, 40) }, (_, n) => String(years.last + 1 - n))
    : [];
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "phong trào")}</b>. {props.narrowed && <a href="/movements">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc phong trào" action="/movements" found={found}>
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(movementStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <SelectField
        name="way"
        label="Hình thức"
        value={query.way ?? ""}
        blank="Mọi hình thức"
        choices={Object.entries(wayNames).map(([value, words]) => ({ value, words }))}
      />
      <SelectField
        name="year"
        label="Năm"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={list.map((year) => ({ value: year, words: year }))}
      />
      <TextField
        name="search"
        label="Tên, chủ đề, số văn bản"
        type="search"
        value={query.search}
        placeholder="Ví dụ: nông thôn mới"
      />
    </Filters>
  );
}
