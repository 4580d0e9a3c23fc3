import {
  Act,
  Button,
  DateField,
  dayLong,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
  TextField,
  TurboFrame,
} from "#kernel/web/index.tsx";

/** Soạn, sửa đợt lấy ý kiến. */
export function WindowFormPage(props: {
  title: string;
  action: string;
  back: string;
  /** The last day as typed; null while it cannot be counted. */
  closing: string | null;
  form: Filled;
}) {
  const { form } = props;
  const act = (
    <Act words="Ghi xong vẫn là dự thảo cho đến khi công khai.">
      <Button words="Thôi" href={props.back} />
      <Button words="Ghi đợt lấy ý kiến" icon="check" form="window" primary />
    </Act>
  );
  return (
    <Page title={props.title} crumbs={[{ words: "Lấy ý kiến", href: "/opinion-windows" }]} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form
        id="window"
        action={props.action}
        of={form}
        draft={`opinion-window ${props.action}`}
        preview={{ url: "/opinion-windows/closing-day", frame: "closing-day" }}
      >
        <HiddenField name="revision" />
        <Sheet title="Xin ý kiến về việc gì" block>
          <div class="stack">
            <TextField
              name="title"
              label="Tên đợt lấy ý kiến"
              required
              hint="Ví dụ: Lấy ý kiến về điển hình tiên tiến đề nghị công nhận năm 2020."
            />
            <TextArea
              name="about"
              label="Nội dung xin ý kiến"
              required
              rows={5}
              hint="Vài câu để người dân hiểu: xét việc gì, theo kế hoạch nào, ý kiến dùng để làm gì."
            />
            <TextField
              name="contact"
              label="Nơi nhận ý kiến bằng thư, điện thoại"
              required
              hint="Hiện trên cổng, cả sau khi hết hạn."
            />
          </div>
        </Sheet>
        <Sheet title="Thời gian" block>
          <div class="stack">
            <Fields two>
              <DateField name="opensOn" label="Ngày mở" required hint="Không tính vào số ngày làm việc." />
              <TextField name="workingDays" label="Số ngày làm việc" required numeric hint="Từ 1 đến 60 ngày." />
            </Fields>
            <ClosingDay day={props.closing} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Ngày cuối, while the form is being filled in. */
export function ClosingDay({ day }: { day: string | null }) {
  return (
    <TurboFrame id="closing-day">
      {day === null ? (
        <p class="soft">Ghi ngày mở và số ngày làm việc thì ngày cuối hiện ở đây.</p>
      ) : (
        <p>
          Nhận ý kiến đến hết <b>{dayLong(day)}</b>; thứ Bảy, Chủ nhật, ngày nghỉ lễ, Tết không tính, ngày làm bù có
          tính.
        </p>
      )}
    </TurboFrame>
  );
}
