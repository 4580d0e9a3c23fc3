import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { YearFound } from "../../queries/years.ts";
import { pasteColumns } from "../../table/paste.ts";
import type { ScoreTable } from "../../table/table.ts";
import { crumbsOfYear } from "../crumbs.ts";

/** How many links a tie chain has room for. */
export const tieLinks = 5;

/** Tên bảng, tổng điểm ghi trong văn bản, thứ tự xét khi bằng điểm. */
export function TableHeadPage(props: YearFound & { table: ScoreTable; form: Filled }) {
  const { cluster, year, table } = props;
  const back = `/cluster-years/${year.id}/table`;
  const choices = table.groups.map((group) => ({
    title: group.title,
    choices: [
      { value: group.key, words: `Cả nhóm: ${group.title}` },
      ...group.criteria.map(({ key, title }) => ({ value: key, words: title })),
    ],
  }));
  return (
    <Page
      title="Tên, tổng điểm, bằng điểm"
      over={`${cluster.name}, năm ${year.year}`}
      crumbs={[...crumbsOfYear(cluster, year), { words: "Bảng chấm điểm", href: back }]}
      act={
        <Act words="Hết các tiêu chí ở đây mà vẫn bằng thì cụm bỏ phiếu.">
          <Button words="Để nguyên" href={back} />
          <Button words="Ghi lại" icon="check" form="head" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="head" action={`${back}/head`} of={props.form}>
        <HiddenField name="version" />
        <Sheet title="Bảng" block>
          <Fields two>
            <TextField name="title" label="Tên bảng" required />
            <TextField
              name="total"
              label="Tổng điểm ghi trong văn bản"
              numeric
              short
              hint="Để trống nếu văn bản không ghi."
            />
          </Fields>
        </Sheet>
        <Sheet title="Bằng điểm thì xét lần lượt" block>
          <Fields>
            {Array.from({ length: tieLinks }, (_, n) => (
              <SelectField
                key={n}
                name={`ties[${n}][key]`}
                label={`Xét thứ ${n + 1}`}
                blank="Không"
                choices={choices}
              />
            ))}
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Nhập cả bảng từ tệp Excel, hoặc dán từ Excel, YAML; what is there is replaced when all of it can be read. */
export function PastePage(props: YearFound & { form: Filled; says: string[] }) {
  const { cluster, year, says } = props;
  const back = `/cluster-years/${year.id}/table`;
  return (
    <Page
      title="Nhập bảng chấm điểm từ Excel"
      over={`${cluster.name}, năm ${year.year}`}
      crumbs={[...crumbsOfYear(cluster, year), { words: "Bảng chấm điểm", href: back }]}
      act={
        <Act words="Thay toàn bộ tiêu chí đang có; bản cũ vẫn giữ trong các bản đã ghi.">
          <Button words="Để nguyên" href={back} />
          <Button words="Thay bảng" icon="check" form="paste" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa đọc được bảng" />
      {says.length > 0 && (
        <Sheet title="Cần sửa" block>
          <ul class="list">
            {says.slice(0, 40).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Sheet>
      )}
      <Form id="paste" action={`${back}/paste`} of={props.form} upload>
        <HiddenField name="version" />
        <Sheet title="Từ tệp" block>
          <FileField
            name="file"
            label="Tệp bảng chấm điểm"
            accept=".xlsx,.xls,.ods,.csv,.docx"
            hint="Excel hoặc Word, có dòng tiêu đề như tệp tải ở đây. Có tệp thì không cần dán. Tối đa 20 MB."
          />
        </Sheet>
        <Sheet title="Hoặc dán" block>
          <Note>
            Chép các ô trong Excel theo thứ tự cột: {pasteColumns.join(", ")}. Cột “Chi tiết” ghi 120 % (vượt chỉ tiêu),
            2 (điểm mỗi việc), 10 × 0,4 (rút mẫu) hoặc 80-89,99: 5; 90-: 8 (khung). Tệp YAML đã tải ở đây cũng dán được.
          </Note>
          <TextArea name="text" label="Dán vào đây" rows={14} />
        </Sheet>
      </Form>
    </Page>
  );
}
