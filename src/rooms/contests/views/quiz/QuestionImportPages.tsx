import { listFiles } from "#kernel/imports/index.ts";
import { FaultyNote, FileAct, FileBody, IgnoredRows, type RowsShown, RowTabs, ToMend } from "#kernel/imports/views.tsx";
import {
  Act,
  Button,
  Empty,
  ErrorSummary,
  Facts,
  FileField,
  type Filled,
  Form,
  moment,
  Next,
  Page,
  Rows,
  Sheet,
  State,
  units,
} from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import type { QuestionFindings, QuestionRow } from "../../imports/read-questions.ts";
import type { QuestionImport } from "../../queries/question-imports.ts";
import { fileStateNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest } from "./shown.ts";

const bankOf = (contest: Contest) => [
  ...crumbsOf(contest),
  { words: "Bộ câu hỏi", href: `/contests/${contest.id}/questions` },
];

/** Gửi tệp câu hỏi. */
export function NewQuestionImportPage({ contest, form }: { contest: Contest; form: Filled }) {
  const at = `/contests/${contest.id}/questions`;
  const act = (
    <Act words="Gửi tệp chưa làm thay đổi bộ câu hỏi.">
      <Button words="Tải bảng mẫu" icon="file-spreadsheet" href={`${at}/template.xlsx`} download second />
      <Button words="Thôi" href={at} />
      <Button words="Gửi và đọc tệp" primary form="import" />
    </Act>
  );
  return (
    <Page title="Nhập câu hỏi từ tệp" over={contest.name} crumbs={bankOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="import" action={`${at}/imports`} of={form} upload>
        <Sheet title="Tệp" block>
          <FileField
            name="file"
            label="Tệp câu hỏi"
            required
            hint="Word (bảng trong tệp docx), xlsx, xls, ods hoặc csv; tối đa 20 MB. Các cột: câu hỏi, phương án A đến F, đáp án đúng, nguồn."
            accept={listFiles.accept}
          />
        </Sheet>
      </Form>
      <Next
        title="Sau khi gửi"
        steps={[
          { title: "Đọc", words: "Câu thiếu phương án, thiếu đáp án, câu trùng đều được nêu từng dòng." },
          { title: "Sửa", words: "Tải lại chính tệp đó, ô cần sửa đã đánh dấu." },
          { title: "Nhập", words: "Mọi dòng vào cùng một lúc, hoặc không dòng nào." },
        ]}
      />
    </Page>
  );
}

/** One file of questions: being read, checked, failed, or taken in. */
export function QuestionImportPage(props: { contest: Contest; found: QuestionImport; show: RowsShown; form: Filled }) {
  const { contest, found } = props;
  const at = `/contests/${contest.id}/questions`;
  const rows = found.checked?.rows ?? [];
  const faulty = rows.filter((row) => row.faulty).length;
  const look = fileStateNames[found.state];
  return (
    <Page
      title={found.fileName}
      over="Nhập câu hỏi từ tệp"
      crumbs={bankOf(contest)}
      aside={
        <State is={look.state} tint>
          {look.word}
        </State>
      }
      act={
        <FileAct
          of={found}
          at={`${at}/imports/${found.id}`}
          another={`${at}/imports/new`}
          good={rows.length - faulty}
          faulty={faulty}
          whole={faulty === 0}
          done={() => (
            <Act words="Việc nhập đã ghi vào nhật ký.">
              <Button words="Xem bộ câu hỏi" primary href={at} />
            </Act>
          )}
        />
      }
    >
      <Facts
        of={[
          ["Gửi lúc", moment(found.createdAt)],
          ["Trang tính", found.checked?.sheet],
          ["Nhập lúc", found.takenInAt && moment(found.takenInAt)],
        ]}
      />
      <FileBody
        of={found}
        results={[`Ghi ${units(found.result?.questions ?? 0, "câu hỏi")} vào bộ câu hỏi`]}
        findings={() => found.checked && <Findings {...props} checked={found.checked} faulty={faulty} />}
      />
    </Page>
  );
}

function Findings(props: Parameters<typeof QuestionImportPage>[0] & { checked: QuestionFindings; faulty: number }) {
  const { checked, faulty, show } = props;
  const at = `/contests/${props.contest.id}/questions/imports/${props.found.id}`;
  const rows = show === "faulty" ? checked.rows.filter((row) => row.faulty) : checked.rows;
  return (
    <>
      <FaultyNote faulty={faulty} at={at} />
      <Form id="taking" action={`${at}/taking`} of={props.form}>
        <ErrorSummary of={props.form} title="Chưa nhập được" />
      </Form>
      <RowTabs at={at} show={show} all={checked.rows.length} faulty={faulty} ignored={checked.ignoredRows.length} />
      {show === "ignored" ? <IgnoredRows rows={checked.ignoredRows} /> : <Read rows={rows} checked={checked} />}
    </>
  );
}

function Read({ rows, checked }: { rows: QuestionRow[]; checked: QuestionFindings }) {
  return (
    <Sheet>
      <Rows
        caption="Các dòng đọc được"
        rows={rows}
        empty={<Empty title="Không có dòng nào">Tệp này không có dòng nào như đang xem.</Empty>}
        columns={[
          { head: "Dòng", num: true, cell: ({ row }) => row },
          { head: "Câu hỏi", names: true, cell: ({ text }) => text || "–" },
          { head: "Phương án", cell: ({ choices }) => choices.map((one, n) => `${letterOf(n)}. ${one}`).join("; ") },
          { head: "Đáp án", cell: ({ rightChoice }) => (rightChoice < 0 ? "–" : letterOf(rightChoice)) },
          { head: "Nguồn", cell: ({ source }) => source },
          {
            head: "Sẽ nhập",
            cell: (row) =>
              row.faulty ? (
                <ToMend errors={checked.errors.filter((error) => error.row === row.row)} />
              ) : (
                <State is="open">Ghi mới</State>
              ),
          },
        ]}
      />
    </Sheet>
  );
}
