import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { TakerRow } from "../../queries/replications.ts";
import type { ReplicationStep } from "../../replication/states.ts";
import { replicationActs } from "../../replication/words.vi.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsOf } from "./spread-places.ts";

/** Báo kết quả: measured and in words; then it waits for the head. */
export function ReportPage(props: { exemplar: Exemplar; taker: TakerRow; measure: string; form: Filled }) {
  const { exemplar, taker, form } = props;
  const act = (
    <Act words="Thủ trưởng đơn vị được báo để xác nhận.">
      <Button words="Thôi" href={`/replications/${taker.id}`} />
      <Button words="Báo kết quả" icon="send" form="ket-qua" primary />
    </Act>
  );
  return (
    <Page
      title="Báo kết quả làm theo"
      crumbs={crumbsOf(exemplar)}
      over={`${taker.unitName} làm theo ${exemplar.name}`}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa báo được" />
      <Form id="ket-qua" action={`/replications/${taker.id}/report`} of={form} draft={`report-${taker.id}`}>
        <Sheet block>
          <div class="stack">
            <TextField
              name="result"
              label={props.measure ? `Kết quả đo được (${props.measure})` : "Kết quả đo được"}
              numeric
              short
            />
            <TextArea name="resultWords" label="Kết quả bằng lời, nguồn số liệu" required rows={4} />
            <TextArea name="adapted" label="Đã điều chỉnh những gì" rows={3} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Tạm dừng, làm tiếp, thôi: the steps that are open now. */
export function StepsPage(props: {
  exemplar: Exemplar;
  taker: TakerRow;
  steps: Extract<ReplicationStep, "start" | "pause" | "resume" | "drop">[];
  form: Filled;
}) {
  const { exemplar, taker, form } = props;
  const act = (
    <Act>
      <Button words="Để nguyên" href={`/replications/${taker.id}`} />
      <Button words="Ghi" icon="check" form="buoc" primary />
    </Act>
  );
  return (
    <Page
      title="Tạm dừng, làm tiếp, thôi"
      crumbs={crumbsOf(exemplar)}
      over={`${taker.unitName} làm theo ${exemplar.name}`}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="buoc" action={`/replications/${taker.id}/steps`} of={form}>
        <Sheet block>
          <div class="stack">
            <RadioGroup
              name="step"
              label="Việc muốn làm"
              required
              choices={props.steps.map((step) => ({ value: step, words: replicationActs[step].act }))}
            />
            <TextArea name="reason" label="Lý do" rows={3} hint="Cần khi tạm dừng hoặc thôi." />
            <DateField name="resumeOn" label="Hẹn xem lại" hint="Khi tạm dừng; để trống nếu chưa biết." />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
