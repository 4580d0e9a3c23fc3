import { Filters, SelectField, TextField } from "#kernel/web/index.tsx";
import type { MatrixKind } from "../../queries/matrix.ts";
import type { MatrixState } from "../../reading/matrix-cells.ts";
import type { MatrixFacts } from "./MatrixPage.tsx";

/** What the address of the table says. */
export type MatrixQuery = {
  scope?: string | undefined;
  kind: MatrixKind;
  group: string;
  state?: MatrixState | undefined;
  name: string;
  page: number;
};

const stateChoices: { value: MatrixState; words: string }[] = [
  { value: "late", words: "Có việc quá hạn" },
  { value: "missed", words: "Có chỉ tiêu chưa đạt" },
  { value: "returned", words: "Có việc bị trả lại" },
  { value: "waiting", words: "Có mục chờ nhận" },
  { value: "soon", words: "Có việc sắp hạn" },
  { value: "finished", words: "Đã xong mọi việc" },
];
const kindChoices: { value: MatrixKind; words: string }[] = [
  { value: "dated", words: "Việc có hạn" },
  { value: "undated", words: "Thường xuyên, chưa có ngày" },
  { value: "all", words: "Mọi việc" },
];

/** Which units, in what state, which duties. */
export function MatrixFilters(props: { facts: MatrixFacts; query: MatrixQuery; path: string }) {
  const { query, path } = props;
  const { matrix } = props.facts;
  const total = matrix.groups.reduce((sum, [, n]) => sum + n, 0);
  const narrowed = query.group !== "" || query.state !== undefined || query.name !== "";
  const found = (
    <>
      Đang xem{" "}
      <b>{matrix.units === matrix.all ? `${matrix.units} đơn vị` : `${matrix.units} trong ${matrix.all} đơn vị`}.</b>
      {narrowed && (
        <>
          <br />
          <a href={matrixAddress(path, { ...query, group: "", state: undefined, name: "", page: 1 })}>Xem tất cả</a>
        </>
      )}
    </>
  );
  return (
    <Filters label="Lọc bảng" action={path} found={found}>
      {query.scope && <input type="hidden" name="scope" value={query.scope} />}
      {matrix.all > 1 && (
        <SelectField
          name="group"
          label="Đơn vị"
          value={query.group}
          blank={`Tất cả (${total})`}
          choices={matrix.groups.map(([label, n]) => ({ value: label, words: `${label} (${n})` }))}
        />
      )}
      <SelectField name="state" label="Tình trạng" value={query.state ?? ""} blank="Tất cả" choices={stateChoices} />
      <SelectField name="kind" label="Việc" value={query.kind} choices={kindChoices} />
      {matrix.all > 1 && (
        <TextField name="name" label="Tên đơn vị" type="search" value={query.name} placeholder="Ví dụ: krong nang" />
      )}
    </Filters>
  );
}

/** An address of the table that says what is shown. */
export function matrixAddress(path: string, query: MatrixQuery): string {
  const said = new URLSearchParams();
  if (query.scope) said.set("scope", query.scope);
  if (query.kind !== "dated") said.set("kind", query.kind);
  if (query.group) said.set("group", query.group);
  if (query.state) said.set("state", query.state);
  if (query.name) said.set("name", query.name);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words ? `${path}?${words}` : path;
}
