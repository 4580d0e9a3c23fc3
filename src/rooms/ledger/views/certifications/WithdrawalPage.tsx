import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { Certification } from "../../schema.ts";

/** Rút xác nhận, with its day and reason. */
export function WithdrawalPage(props: {
  certification: Certification;
  holder: { name: string; place: string };
  form: Filled;
}) {
  const { certification, holder, form } = props;
  const of = certification.personId ? `/people/${certification.personId}` : `/units/${certification.unitId}`;
  const back = `${of}/certifications`;
  const { fromYear, year } = certification;
  return (
    <Page
      title="Rút xác nhận"
      over={holder.name}
      under={holder.place}
      crumbs={[{ words: "Xác nhận", href: back }]}
      act={
        <Act words="Từ ngày ấy không hồ sơ nào dựa vào xác nhận này nữa; dòng cũ và lý do vẫn giữ.">
          <Button words="Thôi" href={back} />
          <Button words="Rút xác nhận" primary form="withdrawal" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa rút được" />
      <Facts
        of={[
          ["Điều kiện", certification.title ?? certification.about],
          ["Năm", fromYear ? `${fromYear}–${year}` : year],
          ["Người xác nhận", [certification.by, certification.post].filter(Boolean).join(", ")],
        ]}
      />
      <Form id="withdrawal" action={`/certifications/${certification.id}/withdrawal`} of={form}>
        <Sheet block>
          <div class="stack">
            <DateField name="withdrawnOn" label="Rút từ ngày" required />
            <TextArea name="reason" label="Lý do rút" required rows={3} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
