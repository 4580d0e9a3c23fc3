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
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { YearFound } from "../queries/years.ts";
import type { ClusterSheet } from "../schema.ts";
import type { YearStep } from "../states.ts";
import { yearActs } from "../words.vi.ts";
import { crumbsOfYear } from "./crumbs.ts";

/** Một bước của năm: what it does, its day, paper and reason. */
export function StepPage(props: YearFound & { step: YearStep; form: Filled; note?: string | null }) {
  const { cluster, year, step } = props;
  const { act, explains, icon } = yearActs[step];
  const back = `/cluster-years/${year.id}`;
  return (
    <Page
      title={act}
      over={`${cluster.name}, năm ${year.year}`}
      crumbs={crumbsOfYear(cluster, year)}
      act={
        <Act words={explains}>
          <Button words="Để nguyên" href={back} />
          <Button words={act} icon={icon} form="step" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa làm được" />
      <Form id="step" action={`${back}/steps/${step}`} of={props.form}>
        <HiddenField name="revision" />
        <Sheet title={act} block>
          <Note>{explains}</Note>
          {props.note && <Note>{props.note}</Note>}
          <Fields two>
            <DateField name="happenedOn" label="Ngày" hint="Để trống thì lấy ngày hôm nay." />
            <TextField name="document" label="Văn bản, biên bản" />
          </Fields>
          <TextArea
            name="reason"
            label={step === "unrank" ? "Lý do" : "Lý do, ghi chú"}
            rows={3}
            required={step === "unrank"}
          />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Đổi cụm trưởng, cụm phó giữa năm. */
export function LeadsPage(props: YearFound & { sheets: ClusterSheet[]; form: Filled }) {
  const { cluster, year, sheets } = props;
  const back = `/cluster-years/${year.id}`;
  const choices = sheets.map(({ unitId, name }) => ({ value: unitId, words: name }));
  return (
    <Page
      title="Đổi cụm trưởng"
      over={`${cluster.name}, năm ${year.year}`}
      crumbs={crumbsOfYear(cluster, year)}
      act={
        <Act words="Việc đổi và lý do được ghi lại trong các bước của năm.">
          <Button words="Để nguyên" href={back} />
          <Button words="Đổi cụm trưởng" icon="check" form="leads" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa đổi được" />
      <Form id="leads" action={`${back}/leads`} of={props.form}>
        <HiddenField name="revision" />
        <Sheet title="Ai đứng đầu" block>
          <Fields two>
            <SelectField name="head" label="Cụm trưởng" required choices={choices} />
            <SelectField name="deputy" label="Cụm phó" blank="Không có" choices={choices} />
          </Fields>
          <TextArea name="reason" label="Lý do" required rows={3} />
        </Sheet>
      </Form>
    </Page>
  );
}
