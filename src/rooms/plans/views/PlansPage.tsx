import {
  Act,
  Bar,
  Button,
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
import type { PlanLine, PlanSort } from "../queries/plan-list.ts";
import { issuedWords, periodWords } from "../reading/plan-words.vi.ts";
import type { Plan } from "../schema.ts";
import { planStateNames } from "../words.vi.ts";

/** What the address of the list says. */
export type PlansQuery = {
  search: string;
  state?: Plan["state"] | undefined;
  year?: number | undefined;
  sort: PlanSort;
  page: number;
};

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
      {props.mayDraft && <Button words="Thêm kế hoạch" icon="plus" href="/plans/new" primary />}
    </Act>
  );
}

function NoPlans(props: { mayDraft: boolean }) {
  const act = props.mayDraft ? <Button words="Thêm kế hoạch" icon="plus" href="/plans/new" primary /> : undefined;
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

function PlanRows(props: { lines: PlanLine[]; query: PlansQuery }) {
  const sorted = (sort: PlanSort, now: "ascending" | "descending") => ({
    href: address({ ...props.query, sort, page: 1 }),
    ...(props.query.sort === sort ? { now } : {}),
  });
  return (
    <Rows
      caption="Kế hoạch, mới nhất trước"
      rows={props.lines}
      empty={
        <Empty title="Không có kế hoạch nào như đang lọc">
          Bỏ bớt điều kiện lọc hoặc <a href="/plans">xem tất cả kế hoạch</a>.
        </Empty>
      }
      columns={[
        { head: "Kế hoạch", names: true, sort: sorted("title", "ascending"), cell: (line) => <PlanName line={line} /> },
        {
          head: "Ban hành",
          num: true,
          sort: sorted("newest", "descending"),
          cell: (line) => (line.state === "drafting" ? "" : issuedWords(line)),
        },
        { head: "Giai đoạn", cell: (line) => <span class="nowrap">{periodWords(line, null)}</span> },
        { head: "Việc", num: true, cell: (line) => line.duties },
        {
          head: "Tiến độ các việc có hạn",
          sort: sorted("late", "descending"),
          cell: (line) => <Progress line={line} />,
        },
        {
          head: "Tình trạng",
          cell: (line) => <State is={planStateNames[line.state].state}>{planStateNames[line.state].word}</State>,
        },
      ]}
    />
  );
}

function PlanName({ line }: { line: PlanLine }) {
  return (
    <>
      <a href={`/plans/${line.id}`}>{line.title}</a>
      <br />
      <span class="soft small">
        {line.number ?? "Chưa có số"}, {line.issuerName}
      </span>
    </>
  );
}

function Progress({ line }: { line: PlanLine }) {
  if (line.state === "drafting" || line.dated === 0)
    return <span class="soft">{line.state === "drafting" ? "" : "Không có việc có hạn"}</span>;
  const words = `${line.done}/${line.dated} xong${line.waiting > 0 ? `, ${line.waiting} chờ nhận` : ""}`;
  const open = line.dated - line.done - line.waiting - line.late;
  return (
    <div class="progress-cell">
      <Bar
        label={`${words}${line.late > 0 ? `, ${line.late} quá hạn` : ""}`}
        shares={[
          { state: "done", n: line.done },
          { state: "wait", n: line.waiting },
          { state: "late", n: line.late },
          { state: "open", n: Math.max(0, open) },
        ]}
      />
      <span>{words}</span> {line.late > 0 && <State is="late">{line.late} quá hạn</State>}
    </div>
  );
}

/** The list at an address that says what is shown. */
export function address(query: PlansQuery, path = "/plans"): string {
  const said = new URLSearchParams();
  if (query.search) said.set("search", query.search);
  if (query.state) said.set("state", query.state);
  if (query.year) said.set("year", String(query.year));
  if (query.sort !== "newest") said.set("sort", query.sort);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words === "" ? path : `${path}?${words}`;
}
