import {
  Act,
  Button,
  CheckField,
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
import type { AwardChoice } from "../queries/choices.ts";
import type { HeldAwardFound } from "../queries/held-award.ts";
import type { AwardDecision } from "../schema.ts";
import { AwardFields } from "./AwardFields.tsx";
import { DecisionFields } from "./DecisionFormPage.tsx";

const book = { words: "Thi đua, khen thưởng", href: "/ledger" };

/** The revision a form was made from: the second hand is told. */
function Revision(props: { of: Filled }) {
  return <input type="hidden" name="revision" value={String(props.of.typed.revision ?? "")} />;
}

/** Sửa một dòng của sổ. */
export function AwardCorrectionPage(props: { found: HeldAwardFound; awards: AwardChoice[]; form: Filled }) {
  const { award } = props.found;
  const at = `/ledger/awards/${award.id}`;
  return (
    <Page
      title="Sửa dòng khen thưởng"
      over={`${award.holderName}: ${award.awardName}`}
      crumbs={[book, { words: award.awardName, href: at }]}
      act={
        <Act words="Nội dung cũ và lý do sửa vẫn giữ trong sổ.">
          <Button words="Thôi" href={at} />
          <Button words="Sửa dòng này" primary form="correction" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa sửa được" />
      <Form id="correction" action={`${at}/correction`} of={props.form}>
        <Revision of={props.form} />
        <Sheet title="Trong quyết định" block>
          <Fields>
            <TextField name="holderName" label="Tên người, tập thể, hộ" required />
            <TextField name="holderPost" label="Chức vụ lúc được khen" />
            <TextField name="unitName" label="Đơn vị, địa chỉ lúc đó" />
            <AwardFields awards={props.awards} />
            <TextField name="year" label="Năm khen thưởng" numeric short />
            <TextField name="fromYear" label="Từ năm" numeric short hint="Chỉ của giai đoạn." />
            <TextField name="goldBook" label="Số sổ vàng" short />
          </Fields>
          <TextArea name="achievement" label="Thành tích" rows={2} />
        </Sheet>
        {award.holderKind === "person" && (
          <Sheet title="Để thống kê" block>
            <Fields>
              <SelectField
                name="sex"
                label="Giới tính"
                blank="Chưa rõ"
                choices={[
                  { value: "female", words: "Nữ" },
                  { value: "male", words: "Nam" },
                ]}
              />
              <CheckField name="leads" label="Là lãnh đạo lúc được khen" />
              <CheckField name="worksDirectly" label="Trực tiếp công tác, lao động" />
            </Fields>
          </Sheet>
        )}
        <Sheet title="Vì sao sửa" block>
          <TextField name="reason" label="Lý do sửa" required />
          <TextField name="note" label="Ghi chú" />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Ghi thu hồi, hủy bỏ (Luật 06/2022/QH15 Đ.93). */
export function RevocationPage(props: { found: HeldAwardFound; form: Filled }) {
  const { award } = props.found;
  const at = `/ledger/awards/${award.id}`;
  return (
    <Page
      title="Ghi thu hồi, hủy bỏ"
      over={`${award.holderName}: ${award.awardName}`}
      crumbs={[book, { words: award.awardName, href: at }]}
      act={
        <Act words="Dòng vẫn ở trong sổ, gạch đi, kèm lý do. Từ ngày thu hồi không còn tính.">
          <Button words="Thôi" href={at} />
          <Button words="Ghi thu hồi, hủy bỏ" primary form="revocation" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="revocation" action={`${at}/revocation`} of={props.form}>
        <Revision of={props.form} />
        <Sheet block>
          <Fields>
            <DateField name="revokedOn" label="Từ ngày" required />
            <TextField name="number" label="Quyết định thu hồi, hủy bỏ số" />
          </Fields>
          <TextArea name="reason" label="Lý do" required rows={3} />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Khôi phục một dòng đã thu hồi. */
export function RestorationPage(props: { found: HeldAwardFound; form: Filled }) {
  const { award } = props.found;
  const at = `/ledger/awards/${award.id}`;
  return (
    <Page
      title="Khôi phục khen thưởng"
      over={`${award.holderName}: ${award.awardName}`}
      crumbs={[book, { words: award.awardName, href: at }]}
      act={
        <Act words="Việc thu hồi và việc khôi phục đều giữ trong lịch sử của dòng.">
          <Button words="Thôi" href={at} />
          <Button words="Khôi phục" primary form="restoration" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa khôi phục được" />
      <Form id="restoration" action={`${at}/restoration`} of={props.form}>
        <Revision of={props.form} />
        <Sheet block>
          <TextArea name="reason" label="Lý do" required rows={3} />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Sửa quyết định: what is changed holds for all its lines. */
export function DecisionCorrectionPage(props: { decision: AwardDecision; lines: number; form: Filled }) {
  const at = `/ledger/decisions/${props.decision.id}`;
  return (
    <Page
      title="Sửa quyết định khen thưởng"
      over={props.decision.number ?? "Chưa rõ số"}
      crumbs={[book, { words: props.decision.number ?? "Quyết định", href: at }]}
      act={
        <Act words={`Sửa ở đây là sửa cho cả ${props.lines} dòng theo quyết định này.`}>
          <Button words="Thôi" href={at} />
          <Button words="Sửa quyết định" primary form="correction" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa sửa được" />
      <Form id="correction" action={`${at}/correction`} of={props.form}>
        <Revision of={props.form} />
        <Sheet block>
          <DecisionFields />
          <TextField name="reason" label="Lý do sửa" required />
        </Sheet>
      </Form>
    </Page>
  );
}
