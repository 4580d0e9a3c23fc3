import type { MarkedFile } from "#kernel/files/index.ts";
import { FileField, KeptFiles, TextArea, TextField, units } from "#kernel/web/index.tsx";
import { entryFilesHint } from "../../entering/entry-files.ts";
import type { EntryFile } from "../../queries/entries.ts";
import type { Contest } from "../../schema.ts";

type Asked = Pick<Contest, "takesText" | "takesFiles" | "maxWords">;

/** Tên bài, nội dung, tệp: as far as the contest takes them; `all`: whatever came by post. `kept`: files that wait in the form. */
export function EntryFields(props: {
  contest: Asked;
  files: readonly EntryFile[];
  kept: readonly MarkedFile[];
  all?: boolean;
}) {
  const { contest, files, kept, all = false } = props;
  const most = contest.maxWords === null ? "" : `Tối đa ${units(contest.maxWords, "chữ")}. `;
  return (
    <>
      <TextField name="title" label="Tên bài" required />
      {(contest.takesText || all) && (
        <TextArea
          name="body"
          label="Nội dung bài"
          rows={14}
          hint={`${most}Không ghi họ tên, đơn vị của tác giả trong bài: giám khảo chấm theo số phách.`}
        />
      )}
      {(contest.takesFiles || all) && (
        <>
          <FileField
            name="files"
            label={kept.length > 0 ? "Thêm tệp bài dự thi" : "Tệp bài dự thi"}
            hint={files.length > 0 ? `${entryFilesHint} Chọn tệp mới thì các tệp đang có được thay.` : entryFilesHint}
            accept=".pdf,.docx,.jpg,.jpeg,.png"
            multiple
            present={files.map(({ id, name, size }) => ({ name, size, href: `/files/${id}` }))}
          />
          {kept.length > 0 && <p>Tệp đã nhận, gửi cùng bài, không cần chọn lại:</p>}
          <KeptFiles files={kept.map(({ name, size, mark }, at) => ({ name, size, at, carries: { mark } }))} />
        </>
      )}
    </>
  );
}
