import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  fileSize,
  Page,
  PostButton,
  Rows,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { PlanFile } from "../../queries/files.ts";
import type { Plan } from "../../schema.ts";

/** Tệp kèm theo kế hoạch: the signed paper and its annexes, to read and to add. */
export function FilesPage(props: { plan: Plan; files: PlanFile[]; attaching: Verdict; form: Filled }) {
  const { plan, files, attaching } = props;
  const may = attaching.allowed;
  const act = (
    <Act words="Mọi người trong cơ quan xem được tệp của kế hoạch đã ban hành.">
      <Button words="Về toàn văn" href={`/plans/${plan.id}/text`} />
      {may && <Button words="Kèm tệp" primary form="file" />}
    </Act>
  );
  return (
    <Page
      title="Tệp kèm theo"
      over={plan.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa kèm được tệp" />
      <Sheet title="Các tệp">
        <Rows
          caption="Tệp kèm theo kế hoạch"
          rows={files}
          empty="Chưa có tệp nào. Kèm bản kế hoạch đã ký và các phụ lục để đơn vị tải về."
          columns={[
            { head: "Tên", names: true, cell: (file) => <a href={`/files/${file.fileId}`}>{file.title}</a> },
            { head: "Tệp", cell: (file) => file.name },
            { head: "Cỡ", num: true, cell: (file) => fileSize(file.size) },
            {
              head: "Thao tác",
              hiddenHead: true,
              num: true,
              cell: (file) =>
                may && (
                  <PostButton
                    action={`/plans/${plan.id}/files/${file.id}/removal`}
                    words="Bỏ"
                    about={file.title}
                    small
                  />
                ),
            },
          ]}
        />
      </Sheet>
      {may && (
        <Form id="file" action={`/plans/${plan.id}/files`} of={props.form} upload>
          <Sheet title="Kèm thêm" block>
            <FileField name="file" label="Tệp" hint="PDF, Word, Excel hoặc ảnh; mỗi tệp tối đa 20 MB." required />
            <TextField name="title" label="Tên hiển thị" hint="Ví dụ: Bản kế hoạch đã ký; để trống thì dùng tên tệp" />
          </Sheet>
        </Form>
      )}
    </Page>
  );
}
