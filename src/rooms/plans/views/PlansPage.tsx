import { Act, Button, Empty, Filters, Page, Pager, SelectField, Sheet, TextField, units } from "#kernel/web/index.tsx";
import type { PlanLine } from "../queries/plan-list.ts";
import { planStateNames } from "../words.vi.ts";
import { PlanRows } from "./PlanRows.tsx";
import { address, type PlansQuery } from "./plans-query.ts";

/** The list of plans: filter, progress of each, the way to a new one. */
export function PlansPage(props: {
  query: PlansQuery;
  found: { lines: PlanLine[]; total: number; perPage: number };
  years: { first: number; last: number } | null;
  mayDraft: boolean;
}) {
  const { query, found, years } = props;
  const narrowed = query.search !== "" || query.state !== undefined || query.year !== undefined;
  const none = found.total === 0 && !narrowed;
  return (
    <Page title="Kế hoạch" act={<PlansAct {...props} none={none} />}>
      {none ? (
        <NoPlans mayDraft={props.mayDraft} />
      ) : (
        <>
          <PlanFilters query={query} years={years} narrowed={narrowed} total={found.total} />
          <Sheet>
            <PlanRows lines={found.lines} query={query} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="kế hoạch"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function PlansAct(props: { query: PlansQuery; mayDraft: boolean; none: boolean }) {
  if (props.none) return null;
  return (
    <Act words={props.mayDraft ? "Kế hoạch mới bắt đầu bằng bản thảo; ban hành rồi các đơn vị mới thấy." : undefined}>
      <Button words="Tải Excel" icon="file-spreadsheet" href={address(props.query, "/plans.xlsx")} download second />
      {props.mayDraft && <Button words="Nhập gói kế hoạch" icon="upload" href="/plans/import" second />}
      {props.mayDraft && <Button words="Đọc kế hoạch từ tệp" icon="file-search" href="/plan-readings/new" />}
      {props.mayDraft && <Button words="Thêm kế hoạch" icon="plus" href="/plans/new" primary />}
    </Act>
  );
}

function NoPlans(props: { mayDraft: boolean }) {
  const act = props.mayDraft ? (
    <p class="read-ways">
      <Button words="Đọc kế hoạch từ tệp" icon="file-search" href="/plan-readings/new" primary />
      <Button words="Thêm kế hoạch" icon="plus" href="/plans/new" />
    </p>
  ) : undefined;
  return (
    <Empty title="Chưa có kế hoạch nào" act={act}>
      Kế hoạch thi đua được đưa vào đây với từng việc, từng hạn; ban hành rồi thì mỗi đơn vị thấy việc của mình.
    </Empty>
  );
}

function PlanFilters(props: {
  query: PlansQuery;
  years: { first: number; last: number } | null;
  narrowed: boolean;
  total: number;
}) {
  const { query, years } = props;
  const list = years
    ? Array.from({ length: Math.min(years.last - years.first + 1, 40) }, (_, n) => String(years.last - n))
    : [];
  const found = (
    <>
      Đang xem <b>{units(props.total, "kế hoạch")}</b>.
      {props.narrowed && (
        <>
          {" "}
          <a href="/plans">Xem tất cả</a>
        </>
      )}
    </>
  );
  return (
    <Filters label="Lọc kế hoạch" action="/plans" found={found}>
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Tất cả"
        choices={Object.entries(planStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <SelectField
        name="year"
        label="Năm thực hiện"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={list.map((year) => ({ value: year, words: year }))}
      />
      <TextField
        name="search"
        label="Tên hoặc số kế hoạch"
        type="search"
        value={query.search}
        placeholder="Ví dụ: 787/TA"
      />
      {query.sort !== "newest" && <input type="hidden" name="sort" value={query.sort} />}
    </Filters>
  );
}
