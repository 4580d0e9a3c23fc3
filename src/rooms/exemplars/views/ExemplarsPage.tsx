import { upperFirst } from "#kernel/vietnamese/index.ts";
import { Act, Button, Empty, Filters, Page, Pager, SelectField, Sheet, TextField, units } from "#kernel/web/index.tsx";
import type { ExemplarLine } from "../queries/exemplar-list.ts";
import { registerLevelNames, registerLevels } from "../terms.ts";
import { holderKindNames, stageNames, standingWords } from "../words.vi.ts";
import { ExemplarRows } from "./ExemplarRows.tsx";
import { ExemplarTabs, type Reader } from "./ExemplarTabs.tsx";
import { address, type ExemplarsQuery } from "./exemplars-query.ts";

type Shown = {
  reader: Reader;
  query: ExemplarsQuery;
  found: { lines: ExemplarLine[]; total: number; perPage: number };
  years: { first: number; last: number } | null;
  units: { id: string; name: string }[];
  kinds: { key: string; name: string }[];
  today: string;
};

/** The list of exemplars: filter, stage of each. */
export function ExemplarsPage(props: Shown) {
  const { query, found } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/exemplars";
  const none = found.total === 0 && !narrowed;
  return (
    <Page title="Điển hình" act={<ListAct query={query} none={none} />}>
      <ExemplarTabs here="exemplars" reader={props.reader} />
      {none ? (
        <Empty title="Chưa có điển hình nào">
          Điển hình vào đây từ tin giới thiệu và danh sách đăng ký của các đơn vị, rồi đi qua bốn khâu: phát hiện, bồi
          dưỡng, tổng kết, nhân rộng.
        </Empty>
      ) : (
        <>
          <ListFilters {...props} narrowed={narrowed} />
          <Sheet>
            <ExemplarRows lines={found.lines} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="điển hình"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

/** How an exemplar gets here: by its unit's list, or by a tip. */
function ListAct(props: { query: ExemplarsQuery; none: boolean }) {
  return (
    <Act words="Điển hình vào đây từ danh sách đăng ký của đơn vị hoặc tin giới thiệu.">
      {!props.none && (
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          href={address({ ...props.query, page: 1 }, "/exemplars.xlsx")}
          download
          second
        />
      )}
      <Button words="Giới thiệu gương tốt" href="/tips/new" second />
      <Button words="Đăng ký điển hình" icon="plus" primary href="/registration-lists" />
    </Act>
  );
}

/** The years in which lists may have been registered: twelve back, one ahead. */
function yearsUpTo(today: string): string[] {
  return Array.from({ length: 13 }, (_, n) => String(Number(today.slice(0, 4)) + 1 - n));
}

function ListFilters(props: Shown & { narrowed: boolean }) {
  const { query, years } = props;
  const list = years
    ? Array.from({ length: Math.min(years.last - years.first + 1, 40) }, (_, n) => String(years.last - n))
    : [];
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "điển hình")}</b>. {props.narrowed && <a href="/exemplars">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc điển hình" action="/exemplars" found={found}>
      <SelectField
        name="stage"
        label="Khâu"
        value={query.stage ?? ""}
        blank="Mọi khâu"
        choices={Object.entries(stageNames).map(([value, { now }]) => ({ value, words: now }))}
      />
      <SelectField
        name="kind"
        label="Đối tượng"
        value={query.kind ?? ""}
        blank="Mọi đối tượng"
        choices={Object.entries(holderKindNames).map(([value, words]) => ({ value, words }))}
      />
      <SelectField
        name="type"
        label="Loại điển hình"
        value={query.type ?? ""}
        blank="Mọi loại"
        choices={props.kinds.map(({ key, name }) => ({ value: key, words: name }))}
      />
      <SelectField
        name="level"
        label="Cấp đăng ký, công nhận"
        value={query.level ?? ""}
        blank="Mọi cấp"
        choices={registerLevels.map((level) => ({ value: level, words: upperFirst(registerLevelNames[level]) }))}
      />
      <SelectField
        name="registered"
        label="Năm đăng ký"
        value={query.registered ? String(query.registered) : ""}
        blank="Mọi năm"
        choices={yearsUpTo(props.today).map((year) => ({ value: year, words: year }))}
      />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={query.unit ?? ""}
        blank="Mọi đơn vị"
        choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <SelectField
        name="year"
        label="Năm phát hiện"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={list.map((year) => ({ value: year, words: year }))}
      />
      <SelectField
        name="standing"
        label="Hiệu lực"
        value={query.standing ?? ""}
        blank="Tất cả"
        choices={Object.entries(standingWords).map(([value, { word }]) => ({ value, words: word }))}
      />
      <TextField name="search" label="Tên, cách làm" type="search" value={query.search} placeholder="Ví dụ: hòa giải" />
    </Filters>
  );
}
