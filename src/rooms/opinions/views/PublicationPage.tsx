import { Act, Button, dayLong, ErrorSummary, Form, filled, Note, Page, Sheet, units } from "#kernel/web/index.tsx";
import type { OpinionSubject, OpinionWindow } from "../schema.ts";
import { crumbsOf } from "./crumbs.ts";
import { SubjectLines } from "./SubjectLines.tsx";

/** Công khai: the last look at what the public will read, and until when. */
export function PublicationPage(props: {
  window: OpinionWindow;
  subjects: OpinionSubject[];
  opensOn: string;
  closesOn: string;
}) {
  const { window, subjects, opensOn, closesOn } = props;
  const form = filled({ revision: window.revision });
  const act = (
    <Act words="Công khai rồi thì không thêm, không sửa tên nào nữa.">
      <Button words="Để sau" href={`/opinion-windows/${window.id}`} />
      <Button words="Công khai" icon="flag" form="publication" primary />
    </Act>
  );
  return (
    <Page title="Công khai lấy ý kiến" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <ErrorSummary of={form} />
      <Form id="publication" action={`/opinion-windows/${window.id}/publication`} of={form}>
        <input type="hidden" name="revision" value={String(window.revision)} />
        <Note>
          Mở {dayLong(opensOn)}, nhận ý kiến đến hết {dayLong(closesOn)} ({units(window.workingDays, "ngày làm việc")}
          ). Trên cổng có tên, chức vụ, đơn vị, danh hiệu đề nghị, thành tích dưới đây và không gì khác.
        </Note>
      </Form>
      <Sheet title={`Danh sách, ${units(subjects.length, "tên")}`}>
        <SubjectLines subjects={subjects} />
      </Sheet>
    </Page>
  );
}
