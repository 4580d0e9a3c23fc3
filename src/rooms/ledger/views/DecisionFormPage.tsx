import { fileFieldOf, keptUnder, officePapersHint, type WaitingFile } from "#kernel/files/index.ts";
import {
  Act,
  Button,
  CheckField,
  DateField,
  Entry,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  KeptFiles,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { holderNames } from "#rooms/awards/index.ts";
import type { AwardChoice } from "../queries/choices.ts";
import { AwardFields } from "./AwardFields.tsx";

/** The line of the form to which the decision's paper belongs. */
export const decisionPaper = "decision";

/** Ghi quyết định khen thưởng: the decision once, each who is given something by it a row. `kept`: its paper, when it waits. */
export function DecisionFormPage(props: { form: Filled; awards: AwardChoice[]; kept: WaitingFile[] }) {
  const act = (
    <Act words="Mọi dòng vào sổ cùng một lúc, hoặc không dòng nào.">
      <Button words="Thôi" href="/ledger" />
      <Button words="Ghi vào sổ" primary form="decision" />
    </Act>
  );
  return (
    <Page title="Ghi quyết định khen thưởng" crumbs={[{ words: "Thi đua, khen thưởng", href: "/ledger" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="decision" action="/ledger/decisions" of={props.form} upload draft="award-decision">
        <Sheet title="Quyết định" block>
          <DecisionFields />
          <FileField name={fileFieldOf(decisionPaper)} label="Bản quyết định" hint={officePapersHint} />
          <KeptFiles files={keptUnder(props.kept, decisionPaper)} />
        </Sheet>
        <Sheet title="Khen gì" block>
          <Fields>
            <AwardFields awards={props.awards} />
            <TextField name="year" label="Năm khen thưởng" numeric short hint="Của giai đoạn: năm cuối." />
            <TextField name="fromYear" label="Từ năm" numeric short hint="Chỉ ghi khi khen cho một giai đoạn." />
          </Fields>
          <TextArea name="achievement" label="Thành tích ghi trong quyết định" rows={2} />
        </Sheet>
        <Sheet title="Khen ai" block>
          <Recipients />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Number, day, body, signer and subject of a decision. */
export function DecisionFields() {
  return (
    <Fields>
      <TextField name="number" label="Số, ký hiệu" hint="Ví dụ 37/QĐ-STP; để trống nếu không còn biết." />
      <DateField name="decidedOn" label="Ngày ký" hint="Để trống nếu không còn biết." />
      <TextField
        name="decidedBy"
        label="Cơ quan, người ban hành"
        required
        hint="Tên gọi lúc ký, ví dụ Giám đốc Sở Tư pháp."
      />
      <TextField name="signer" label="Người ký" />
      <TextField name="subject" label="Trích yếu" />
    </Fields>
  );
}

function Recipients() {
  return (
    <Entry
      name="recipient"
      caption="Người, tập thể, hộ được khen"
      atLeast={3}
      add="Thêm người được khen"
      columns={[
        {
          head: "Đối tượng",
          width: "c4",
          field: ({ name, label }) => (
            <SelectField
              name={name("kind")}
              label={label}
              hiddenLabel
              choices={Object.entries(holderNames).map(([value, words]) => ({ value, words }))}
            />
          ),
        },
        {
          head: "Họ tên, tên tập thể, hộ",
          width: "c3",
          field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel />,
        },
        {
          head: "Chức vụ lúc đó",
          field: ({ name, label }) => <TextField name={name("post")} label={label} hiddenLabel />,
        },
        {
          head: "Đơn vị, địa chỉ",
          width: "c3",
          field: ({ name, label }) => <TextField name={name("unit")} label={label} hiddenLabel />,
        },
        { head: "Ngoài cơ quan", field: ({ name }) => <CheckField name={name("outside")} label="Ngoài" /> },
      ]}
    />
  );
}
