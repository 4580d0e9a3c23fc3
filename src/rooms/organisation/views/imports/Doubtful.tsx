import { Button, count, Rows, SelectField, Sheet } from "#kernel/web/index.tsx";
import type { Import } from "../../queries/imports.ts";
import { proposed } from "../../taking-in/types.ts";
import { type AnyRow, choicesShown, type Showing } from "./showing.ts";

/** In a list of accounts a person who is there already is the usual case, not a double. */
const titles = {
  units: "Dòng trùng",
  people: "Dòng trùng",
  accounts: "Người đã có hồ sơ, nay thêm tài khoản",
} satisfies Record<Import["kind"], string>;

/** Rows that are like one of ours or like an earlier row: the same, somebody else, or left out. A page of them at a time. */
export function Doubtful(props: { showing: Showing; at: string; kind: Import["kind"] }) {
  const { showing } = props;
  return (
    <Sheet title={titles[props.kind]} aside={`${count(showing.doubtfulTotal)} dòng`}>
      <Rows
        caption="Dòng trùng với hồ sơ có sẵn hoặc với dòng khác"
        rows={showing.doubtful}
        columns={[
          { head: "Dòng", num: true, cell: (row: AnyRow) => String(row.row) },
          { head: "Trong tệp", names: true, cell: (row: AnyRow) => row.name ?? "" },
          { head: "Giống", cell: (row: AnyRow) => <Like row={row} showing={showing} /> },
          { head: "Xử lý", cell: (row: AnyRow) => <Choose row={row} showing={showing} kind={props.kind} /> },
        ]}
      />
      <Keep {...props} />
    </Sheet>
  );
}

/** Buttons of the form, not links: going on to other rows keeps what was chosen here, without scripts too. */
function Keep(props: { showing: Showing; at: string }) {
  const { doubtfulTotal, twinsPage } = props.showing;
  const pages = Math.ceil(doubtfulTotal / choicesShown);
  const first = (twinsPage - 1) * choicesShown + 1;
  const save = { formaction: `${props.at}/choices`, small: true, name: "to" };
  return (
    <div class="pager">
      <p id="choices-kept" role="status">
        {count(first)}–{count(Math.min(doubtfulTotal, twinsPage * choicesShown))} trong {count(doubtfulTotal)} dòng
        trùng
      </p>
      {twinsPage > 1 && <Button {...save} words="Lưu, về 50 dòng trước" value={String(twinsPage - 1)} />}
      <Button {...save} words="Lưu lựa chọn" value={String(twinsPage)} />
      {twinsPage < pages && <Button {...save} words="Lưu, sang 50 dòng sau" value={String(twinsPage + 1)} />}
    </div>
  );
}

function Like(props: { row: AnyRow; showing: Showing }) {
  const { row, showing } = props;
  const twin = showing.twins.get(row.row);
  if (twin !== undefined) return <>Dòng {twin} của tệp</>;
  const match = showing.matches.get(row.row)!;
  return (
    <div>
      <a href={`/people/${match.id}`}>{match.name}</a>
      <p class="soft small">
        {match.place || "Không có chức vụ"}
        {match.sure ? "" : "; ngày sinh chưa đủ để so"}
      </p>
    </div>
  );
}

function Choose(props: { row: AnyRow; showing: Showing; kind: Import["kind"] }) {
  const { row, showing } = props;
  const twin = showing.twins.has(row.row);
  const match = showing.matches.get(row.row);
  const ours =
    props.kind === "accounts" ? "Là người này, tài khoản gắn vào hồ sơ đó" : "Là một người, gộp vào hồ sơ đó";
  const same = twin ? "Là một, gộp vào dòng đó" : ours;
  return (
    <SelectField
      name={`choice[r${row.row}]`}
      label={`Dòng ${row.row}`}
      hiddenLabel
      value={showing.chosen.get(row.row) ?? (twin ? "same" : proposed(match!))}
      choices={[
        { value: "same", words: same },
        { value: "new", words: "Khác nhau, thêm mới" },
        { value: "skip", words: "Bỏ dòng này" },
      ]}
    />
  );
}
