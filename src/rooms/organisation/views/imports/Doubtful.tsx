import { count, Note, Rows, SelectField, Sheet } from "#kernel/web/index.tsx";
import { proposed } from "../../taking-in/types.ts";
import { type AnyRow, choicesShown, type Showing } from "./showing.ts";

/** Rows that are like one of ours or like an earlier row: the same, somebody else, or left out. */
export function Doubtful(props: { showing: Showing }) {
  const { showing } = props;
  const shown = showing.doubtful.slice(0, choicesShown);
  return (
    <Sheet title="Dòng trùng" aside={`${count(showing.doubtful.length)} dòng`}>
      {showing.doubtful.length > choicesShown && (
        <div class="block">
          <Note>
            Hiện {choicesShown} dòng đầu. Các dòng còn lại: chắc chắn trùng thì gộp vào hồ sơ có sẵn, chưa chắc thì thêm
            mới.
          </Note>
        </div>
      )}
      <Rows
        caption="Dòng trùng với hồ sơ có sẵn hoặc với dòng khác"
        rows={shown}
        columns={[
          { head: "Dòng", num: true, cell: (row: AnyRow) => String(row.row) },
          { head: "Trong tệp", names: true, cell: (row: AnyRow) => row.name ?? "" },
          { head: "Giống", cell: (row: AnyRow) => <Like row={row} showing={showing} /> },
          { head: "Xử lý", cell: (row: AnyRow) => <Choose row={row} showing={showing} /> },
        ]}
      />
    </Sheet>
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

function Choose(props: { row: AnyRow; showing: Showing }) {
  const { row, showing } = props;
  const twin = showing.twins.has(row.row);
  const match = showing.matches.get(row.row);
  const same = twin ? "Là một, gộp vào dòng đó" : "Là một người, gộp vào hồ sơ đó";
  return (
    <SelectField
      name={`choice[r${row.row}]`}
      label={`Dòng ${row.row}`}
      hiddenLabel
      value={twin ? "same" : proposed(match!)}
      choices={[
        { value: "same", words: same },
        { value: "new", words: "Khác nhau, thêm mới" },
        { value: "skip", words: "Bỏ dòng này" },
      ]}
    />
  );
}
