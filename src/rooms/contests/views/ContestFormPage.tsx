import {
  Act,
  Button,
  CheckField,
  CheckGroup,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { DutyChoice } from "../queries/contests.ts";
import type { ContestFormat, ContestKind } from "../terms.ts";
import { entrantNames, tieNames } from "../words.vi.ts";
import { CriteriaRows, PrizeRows, RoundRows } from "./ContestRows.tsx";
import { QuizFields } from "./quiz/QuizFields.tsx";

const choices = (names: Record<string, string>) => Object.entries(names).map(([value, words]) => ({ value, words }));

/** Soạn, sửa thể lệ; or a contest of another body to be followed. */
export function ContestFormPage(props: {
  title: string;
  kind: ContestKind;
  format: ContestFormat;
  /** Launched: what questions are asked of whom is fixed. */
  fixed?: boolean;
  action: string;
  back: string;
  duties: DutyChoice[];
  form: Filled;
}) {
  const { form, kind, format } = props;
  const act = (
    <Act words="Ghi xong vẫn là dự thảo cho đến khi phát động.">
      <Button words="Thôi" href={props.back} />
      <Button words="Ghi cuộc thi" icon="check" form="contest" primary />
    </Act>
  );
  return (
    <Page title={props.title} crumbs={[{ words: "Cuộc thi", href: "/contests" }]} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="contest" action={props.action} of={form} draft={`contest ${props.action} ${kind} ${format}`}>
        <HiddenField name="revision" />
        <HiddenField name="kind" value={kind} />
        <HiddenField name="format" value={format} />
        <Sheet title="Cuộc thi" block>
          <div class="stack">
            <TextField name="name" label="Tên cuộc thi" required />
            {kind === "outside" && (
              <Fields two>
                <TextField name="organiser" label="Cơ quan tổ chức" required />
                <TextField name="url" label="Địa chỉ trang cuộc thi" />
              </Fields>
            )}
            <TextArea name="subject" label="Chủ đề, nội dung thi" rows={3} />
            <Fields>
              <DateField name="startsOn" label="Nhận bài từ ngày" required hint="Trước ngày này chưa nhận bài." />
              <DateField name="endsOn" label="Đến hết ngày" required hint="Hết ngày này thôi nhận bài." />
              <TextField name="wantedEntries" label="Chỉ tiêu bài mỗi đơn vị" numeric hint="Để trống khi không giao." />
            </Fields>
          </div>
        </Sheet>
        {kind === "own" && format === "writing" && <OwnFields />}
        {kind === "own" && format === "quiz" && <QuizFields fixed={props.fixed ?? false} />}
        <Sheet title={kind === "own" ? "Thể lệ đầy đủ" : "Thể lệ, ghi chú"} block>
          <TextArea name="rules" label="Nguyên văn thể lệ" rows={kind === "own" ? 10 : 4} />
        </Sheet>
        <DutyFields duties={props.duties} />
      </Form>
    </Page>
  );
}

function OwnFields() {
  return (
    <>
      <Sheet title="Ai dự thi, bài thế nào" block>
        <div class="stack">
          <RadioGroup name="entrants" label="Đối tượng dự thi" required inline choices={choices(entrantNames)} />
          <CheckField name="takesText" label="Nhận bài viết gõ thẳng vào trang" />
          <CheckField name="takesFiles" label="Nhận tệp (Word, PDF, ảnh)" />
          <CheckField name="takesPost" label="Nhận bài gửi qua bưu điện, tính theo dấu bưu điện" />
          <TextField name="postAddress" label="Nơi nhận bài qua bưu điện" />
          <Fields two>
            <TextField name="maxWords" label="Độ dài tối đa (chữ)" numeric hint="Để trống khi không giới hạn." />
            <TextField name="maxEntries" label="Số bài tối đa mỗi người" numeric hint="Để trống là 1 bài." />
          </Fields>
        </div>
      </Sheet>
      <Sheet title="Tiêu chí chấm" block>
        <CriteriaRows />
      </Sheet>
      <Sheet title="Cách chấm" block>
        <div class="stack">
          <Fields>
            <TextField name="judgesPerEntry" label="Số giám khảo mỗi bài" numeric hint="Để trống là 2." />
            <TextField
              name="spread"
              label="Chênh quá bao nhiêu điểm thì thêm giám khảo thứ ba"
              numeric
              hint="Để trống khi không áp dụng."
            />
            <TextField name="complaintDays" label="Số ngày nhận khiếu nại" numeric hint="Để trống là 10 ngày." />
          </Fields>
          <RadioGroup name="tieRule" label="Khi bằng điểm" required choices={choices(tieNames)} />
          <RoundRows />
        </div>
      </Sheet>
      <Sheet title="Giải thưởng" block>
        <PrizeRows />
      </Sheet>
    </>
  );
}

function DutyFields({ duties }: { duties: DutyChoice[] }) {
  if (duties.length === 0) return null;
  return (
    <Sheet title="Tính cho việc của kế hoạch" block>
      <p class="soft">Bài hợp lệ, báo cáo tham gia và kết quả tự thành minh chứng của những việc đã chọn.</p>
      <CheckGroup
        name="duty"
        label="Việc của kế hoạch"
        choices={duties.map(({ id, title, planNumber, planTitle }) => ({
          value: id,
          words: `${title} (${planNumber ?? planTitle})`,
        }))}
      />
    </Sheet>
  );
}
