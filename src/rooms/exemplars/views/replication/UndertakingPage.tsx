import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";
import { choicesOf, crumbsOf, spreadOf, type UnitChoice } from "./spread-places.ts";

/** Làm theo: which unit, which problem, from whom, until when. */
export function UndertakingPage(props: {
  exemplar: Exemplar;
  units: UnitChoice[];
  sources: { id: string; name: string }[];
  form: Filled;
}) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Đơn vị có điển hình được báo, để giúp.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Đăng ký làm theo" icon="affiliate" form="lam-theo" primary />
    </Act>
  );
  return (
    <Page
      title="Làm theo điển hình"
      crumbs={crumbsOf(exemplar)}
      over={exemplar.name}
      under={exemplar.practice}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa đăng ký được" />
      <Form id="lam-theo" action={spreadOf(exemplar)} of={form} draft={`replication-${exemplar.id}`}>
        <Sheet block>
          <div class="stack">
            <Fields two>
              <SelectField
                name="unitId"
                label="Đơn vị làm theo"
                required
                blank="Chọn đơn vị"
                choices={choicesOf(props.units)}
              />
              <SelectField name="fromId" label="Học từ" blank="Chính điển hình" choices={choicesOf(props.sources)} />
            </Fields>
            <TextArea name="problem" label="Vấn đề của đơn vị cần giải quyết" required rows={3} />
            <TextArea name="adapted" label="Dự kiến điều chỉnh cho phù hợp" rows={3} />
            <Fields>
              <DateField name="startsOn" label="Bắt đầu" required />
              <DateField name="reportOn" label="Báo kết quả" required />
              <TextField name="baseline" label="Số liệu trước khi làm" numeric hint="Để so sánh." />
              <TextField name="helper" label="Người giúp" />
            </Fields>
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
