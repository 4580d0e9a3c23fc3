import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { YearFound } from "../queries/years.ts";
import { yearDues } from "../terms.ts";
import { dueNames } from "../words.vi.ts";
import { crumbsOfYear } from "./crumbs.ts";

/** Soạn giao ước, đặt các hạn của năm. What was signed is not changed any more. */
export function PledgeFormPage(props: YearFound & { signed: boolean; form: Filled }) {
  const { cluster, year, signed } = props;
  const back = `/cluster-years/${year.id}/pledge`;
  return (
    <Page
      title={`Giao ước và các hạn năm ${year.year}`}
      over={cluster.name}
      crumbs={crumbsOfYear(cluster, year)}
      act={
        <Act words="Mỗi dòng là một đoạn của giao ước.">
          <Button words="Để nguyên" href={back} />
          <Button words="Ghi lại" icon="check" form="pledge-form" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="pledge-form" action={`${back}/edit`} of={props.form} draft={`pledge-${year.id}-${year.revision}`}>
        <HiddenField name="revision" />
        <Sheet title="Nội dung giao ước" block>
          {signed && <Note>Đã có thành viên ký nên nội dung không đổi được nữa; các hạn vẫn đổi được.</Note>}
          <TextArea name="pledge" label="Nội dung" required rows={12} readonly={signed} />
        </Sheet>
        <Sheet title="Các hạn và số cờ" block>
          <Fields>
            {yearDues.map((due) => (
              <DateField key={due} name={`${due}On`} label={dueNames[due]} />
            ))}
            <TextField name="flags" label="Số cờ được đề nghị" numeric short required />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}
