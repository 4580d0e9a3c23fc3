import type { Day } from "#kernel/calendar/index.ts";
import { Act, Button, Empty, Legend, Matrix, Page, Pager, PostButton, Switch } from "#kernel/web/index.tsx";
import type { Standing } from "../../progress.ts";
import type { PlanMatrix } from "../../queries/matrix.ts";
import { shortName } from "../../reading/plan-words.vi.ts";
import type { PlanRights } from "../../reading/rights.ts";
import type { Scope } from "../../reading/scopes.ts";
import type { Plan } from "../../schema.ts";
import { standingNames } from "../../words.vi.ts";
import { MatrixFilters, type MatrixQuery, matrixAddress } from "./MatrixFilters.tsx";
import { matrixBands, matrixGroups } from "./matrix-parts.ts";

/** All that the table of a plan shows. */
export type MatrixFacts = { plan: Plan; scopes: Scope[]; scope: Scope; matrix: PlanMatrix };

/** At most so many are received by one press. */
const mostAtOnce = 300;

/** Bảng đơn vị và việc: units × duties of a stretch of the plan. */
export function MatrixPage(props: { facts: MatrixFacts; query: MatrixQuery; rights: PlanRights; today: Day }) {
  const { facts, query, today } = props;
  const { plan, matrix, scopes, scope } = facts;
  const path = `/plans/${plan.id}/matrix`;
  const ways = scopes.map(({ key, name }) => ({
    words: name,
    href: matrixAddress(path, { ...query, scope: key, page: 1 }),
    current: key === scope.key,
  }));
  return (
    <Page
      wide
      title="Bảng đơn vị và việc"
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: shortName(plan), href: `/plans/${plan.id}` },
      ]}
      under={plan.title}
      aside={ways.length > 1 ? <Switch label="Năm, giai đoạn" ways={ways} /> : undefined}
      act={<MatrixAct {...props} path={path} />}
    >
      <MatrixFilters facts={facts} query={query} path={path} />
      {matrix.lines.length > 0 ? (
        <>
          <Legend of={legendOf(matrix)} />
          <Matrix
            caption={`Bảng đơn vị và việc, ${scope.name.toLocaleLowerCase("vi")}`}
            bands={matrixBands(matrix, plan, scope, today)}
            groups={matrixGroups(matrix, plan)}
          />
          <Pager
            page={query.page}
            size={matrix.perPage}
            total={matrix.units}
            of="đơn vị"
            href={(page) => matrixAddress(path, { ...query, page })}
          />
        </>
      ) : (
        <NoUnits plan={plan} path={path} />
      )}
    </Page>
  );
}

function NoUnits({ plan, path }: { plan: Plan; path: string }) {
  if (plan.state === "drafting")
    return (
      <Empty title="Kế hoạch chưa ban hành">
        Ban hành xong, bảng này cho thấy đơn vị nào đang ở đâu với từng việc.
      </Empty>
    );
  return (
    <Empty title="Không có đơn vị nào như đang lọc">
      Bỏ bớt điều kiện lọc, chọn năm hoặc giai đoạn khác, hoặc{" "}
      <a href={`${path}?scope=all&kind=all`}>xem cả kế hoạch</a>.
    </Empty>
  );
}

const legendOrder: Standing[] = [
  "late",
  "missed",
  "returned",
  "waiting",
  "soon",
  "accepted",
  "accepted_late",
  "accepted_short",
  "none",
  "excused",
  "open",
  "awaiting",
  "standing",
];

/** How many cells of the units shown stand where; states that do not occur are left out. */
function legendOf(matrix: PlanMatrix) {
  const n = (standing: Standing) => matrix.columns.reduce((sum, { counts }) => sum + (counts[standing] ?? 0), 0);
  const words: Partial<Record<Standing, string>> = { waiting: "Đã gửi, chờ nhận", accepted_late: "Muộn, đã nhận" };
  const found = legendOrder
    .filter((standing) => n(standing) > 0)
    .map((standing) => ({
      state: standingNames[standing].state,
      words: words[standing] ?? standingNames[standing].unit,
      n: n(standing),
    }));
  const cells = matrix.columns.length * matrix.units;
  const filled = found.reduce((sum, one) => sum + one.n, 0);
  return cells > filled ? [...found, { state: "off" as const, words: "Không áp dụng" }] : found;
}

function MatrixAct(props: { facts: MatrixFacts; query: MatrixQuery; rights: PlanRights; path: string }) {
  const { facts, query, rights, path } = props;
  const { plan, matrix } = facts;
  const cellsThat = (standing: Standing) =>
    matrix.columns.reduce((sum, { counts }) => sum + (counts[standing] ?? 0), 0);
  const [late, missed] = [cellsThat("late"), cellsThat("missed")];
  const ids = matrix.waiting.slice(0, mostAtOnce);
  const receiving = rights.mayAnswer && ids.length > 0;
  return (
    <Act words={actWords(matrix.waiting.length, late, missed, rights.mayAnswer)}>
      <Button
        words="Tải Excel"
        icon="file-spreadsheet"
        href={matrixAddress(`${path}.xlsx`, { ...query, page: 1 })}
        download
        second
      />
      <Button words="Về kế hoạch" href={`/plans/${plan.id}`} second />
      {receiving && (
        <PostButton
          action={matrixAddress(`${path}/acceptance`, query)}
          words={`Nhận ${ids.length} mục`}
          icon="checks"
          hidden={{ ids: ids.join(",") }}
          primary
        />
      )}
    </Act>
  );
}

function actWords(waiting: number, late: number, missed: number, mayAnswer: boolean) {
  const parts = [
    waiting > 0 && `${waiting} mục chờ ${mayAnswer ? "bạn nhận" : "nhận"}`,
    late > 0 && `${late} ô quá hạn`,
    missed > 0 && `${missed} ô chưa đạt`,
  ].filter(Boolean);
  if (parts.length === 0) return "Không có mục nào chờ nhận, quá hạn hay chưa đạt.";
  return <b>{parts.join("; ")}.</b>;
}
