import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { CompanionRow } from "../../queries/replications.ts";
import { companionResults } from "../../replication/words.vi.ts";
import type { Exemplar } from "../../schema.ts";
import { choicesOf, crumbsOf, spreadOf, type UnitChoice } from "./spread-places.ts";

/** Lập kế hoạch thi đua cùng điển hình. */
export function CompanionPage(props: { exemplar: Exemplar; units: UnitChoice[]; form: Filled }) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Kế hoạch hiện ở trang nhân rộng của điển hình.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Lập kế hoạch" icon="users" form="cung-thi-dua" primary />
    </Act>
  );
  return (
    <Page
      title="Thi đua cùng điển hình"
      crumbs={crumbsOf(exemplar)}
      over={exemplar.name}
      under={exemplar.practice}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa lập được" />
      <Form
        id="cung-thi-dua"
        action={`/exemplars/${exemplar.id}/companions`}
        of={form}
        draft={`companion-${exemplar.id}`}
      >
        <Sheet block>
          <div class="stack">
            <Note>
              Mỗi đơn vị mỗi năm một kế hoạch cùng một điển hình: nội dung, chỉ tiêu đo được, hạn; cuối năm ghi kết quả.
            </Note>
            <Fields>
              <SelectField name="unitId" label="Đơn vị" required blank="Chọn đơn vị" choices={choicesOf(props.units)} />
              <TextField name="year" label="Năm" required numeric short />
              <DateField name="dueOn" label="Hạn thực hiện" required />
            </Fields>
            <TextArea name="content" label="Nội dung" required rows={4} />
            <TextArea name="target" label="Chỉ tiêu" required rows={2} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Tổng kết kế hoạch thi đua cùng điển hình. */
export function CompanionReviewPage(props: { exemplar: Exemplar; companion: CompanionRow; form: Filled }) {
  const { exemplar, companion, form } = props;
  const act = (
    <Act>
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Ghi kết quả" icon="circle-check" form="tong-ket" primary />
    </Act>
  );
  return (
    <Page
      title={`Kết quả thi đua cùng điển hình năm ${companion.year}`}
      crumbs={crumbsOf(exemplar)}
      over={`${companion.unitName} cùng ${exemplar.name}`}
      under={`Chỉ tiêu: ${companion.target}`}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="tong-ket" action={`/exemplars/${exemplar.id}/companions/${companion.id}`} of={form}>
        <Sheet block>
          <div class="stack">
            <RadioGroup
              name="reached"
              label="Mức đạt"
              required
              choices={Object.entries(companionResults).map(([value, { word }]) => ({ value, words: word }))}
            />
            <TextArea name="result" label="Kết quả" required rows={4} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
