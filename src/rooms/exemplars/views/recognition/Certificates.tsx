import type { Verdict } from "#kernel/verdict.ts";
import {
  Button,
  DateField,
  day,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  List,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Certifiable } from "#rooms/awards/index.ts";
import type { CaseFound } from "../../queries/recognitions.ts";
import type { RecognitionCertificate } from "../../schema/recognition.ts";

/** Who vouched for what no record says, and the form to enter one more. */
export function Certificates(props: {
  found: CaseFound;
  certificates: RecognitionCertificate[];
  certifiable: Certifiable[];
  certifying: Verdict;
  form: Filled;
}) {
  const { certificates, certifiable } = props;
  const titles = new Map(certifiable.map(({ about, title }) => [about, title]));
  return (
    <>
      <Sheet title="Xác nhận">
        {certificates.length === 0 ? (
          <Empty title="Chưa có ai xác nhận">
            Điều kiện về phẩm chất, tiêu chí chung cần một người có tên xác nhận. Tiêu chí cũng được xác nhận khi bản
            đánh giá của năm có kết luận đạt.
          </Empty>
        ) : (
          <List>
            {certificates.map((one) => (
              <li>
                <b>{one.certifier}</b>
                <p class="soft">
                  {one.certifierPost}, {day(one.certifiedOn)}: {titles.get(one.about) ?? one.about}
                </p>
              </li>
            ))}
          </List>
        )}
      </Sheet>
      {props.certifying.allowed && certifiable.length > 0 && <CertificateForm {...props} />}
    </>
  );
}

function CertificateForm(props: { found: CaseFound; certifiable: Certifiable[]; form: Filled }) {
  return (
    <Sheet title="Ghi xác nhận" block>
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="certificate" action={`/recognitions/${props.found.recognition.id}/certificates`} of={props.form}>
        <SelectField
          name="about"
          label="Điều kiện"
          required
          blank="Chọn điều kiện"
          choices={props.certifiable.map(({ about, title, by }) => ({ value: about, words: `${title} (${by})` }))}
        />
        <TextField name="certifier" label="Người xác nhận" required />
        <TextField name="certifierPost" label="Chức vụ" required />
        <DateField name="certifiedOn" label="Ngày xác nhận" required />
        <TextField name="note" label="Ghi chú" />
        <Button words="Ghi xác nhận" />
      </Form>
    </Sheet>
  );
}
