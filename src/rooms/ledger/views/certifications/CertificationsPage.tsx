import type { Verdict } from "#kernel/verdict.ts";
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
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { CertifiableNow } from "../../queries/certifications.ts";
import type { Certification } from "../../schema.ts";
import { CertificationRows } from "./CertificationRows.tsx";

const title = "Quá trình thi đua, khen thưởng";

/** Xác nhận của một người, một đơn vị: what stands, and the form for who may vouch for one more. */
export function CertificationsPage(props: {
  holder: { name: string; place: string };
  /** Where the holder's pages stand: `/people/…`. */
  at: string;
  certifications: Certification[];
  certifiable: CertifiableNow[];
  certifying: Verdict;
  form: Filled;
}) {
  const { holder, at } = props;
  const may = props.certifying.allowed && props.certifiable.length > 0;
  return (
    <Page
      title="Xác nhận"
      over={holder.name}
      under={holder.place}
      crumbs={[{ words: title, href: `${at}/record` }]}
      act={
        <Act words={may ? "Xác nhận dùng cho mọi hồ sơ và lộ trình của năm ghi trong đó." : undefined}>
          <Button words="Quá trình thi đua" href={`${at}/record`} />
          {may && <Button words="Ghi xác nhận" primary form="certification" />}
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <CertificationRows certifications={props.certifications} withdrawing={props.certifying.allowed} />
      {props.certifying.allowed && props.certifiable.length === 0 && (
        <Note>Hiện không điều kiện nào đang dùng để xét cần Anh/Chị xác nhận.</Note>
      )}
      {may && <CertificationForm {...props} />}
    </Page>
  );
}

function CertificationForm(props: { at: string; certifiable: CertifiableNow[]; form: Filled }) {
  return (
    <Form id="certification" action={`${props.at}/certifications`} of={props.form}>
      <Sheet title="Ghi xác nhận" block>
        <SelectField
          name="about"
          label="Điều kiện được xác nhận"
          required
          blank="Chọn điều kiện"
          choices={props.certifiable.map((one) => ({ value: one.about, words: `${one.title} (${one.by})` }))}
        />
        <Fields>
          <TextField name="year" label="Năm" required numeric short hint="Của giai đoạn: năm cuối." />
          <TextField name="fromYear" label="Từ năm" numeric short hint="Chỉ ghi khi xác nhận cho giai đoạn." />
          <DateField name="on" label="Ngày xác nhận" required />
          <TextField name="number" label="Số văn bản" hint="Bắt buộc khi ghi thay người khác." />
        </Fields>
        <Fields two>
          <TextField name="by" label="Người xác nhận" required />
          <TextField name="post" label="Chức vụ" required />
        </Fields>
      </Sheet>
    </Form>
  );
}
