import {
  Act,
  Button,
  CheckField,
  DateField,
  day,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  Rows,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { DatedCouncilRule } from "../../council/rule.ts";

/** Quy tắc họp: the versions with their days, and a form for the next one. */
export function RulePage(props: { rules: readonly DatedCouncilRule[]; keeping: boolean; form: Filled }) {
  return (
    <Page
      title="Quy tắc họp Hội đồng Sáng kiến"
      crumbs={[{ words: "Hội đồng Sáng kiến", href: "/council-sessions" }]}
      act={
        props.keeping && (
          <Act words="Phiên họp đã mở giữ quy tắc của ngày họp.">
            <Button words="Nhập quy tắc" primary form="rule" />
          </Act>
        )
      }
    >
      <Sheet title="Các phiên bản">
        <Rows
          caption="Quy tắc họp theo thời gian"
          rows={[...props.rules]}
          columns={[
            { head: "Từ ngày", names: true, num: true, cell: ({ validFrom }) => day(validFrom) },
            { head: "Đến ngày", num: true, cell: ({ validTo }) => (validTo ? day(validTo) : "–") },
            { head: "Dự họp", cell: ({ rule }) => `${rule.quorum.part}/${rule.quorum.of} thành viên` },
            { head: "Đồng ý", cell: ({ rule }) => `${rule.agree.part}/${rule.agree.of} tất cả thành viên` },
            { head: "Thành viên là tác giả", cell: ({ rule }) => (rule.authorsCount ? "Vẫn tính" : "Không tính") },
            { head: "Căn cứ", cell: ({ rule }) => rule.cite },
          ]}
        />
      </Sheet>
      {props.keeping && (
        <>
          <ErrorSummary of={props.form} title="Chưa nhập được" />
          <Form id="rule" action="/council-rules" of={props.form}>
            <Sheet title="Quy tắc của cơ quan" block>
              <Fields>
                <DateField name="validFrom" label="Có hiệu lực từ" required />
                <TextField name="quorumPart" label="Dự họp: tử số" required numeric short />
                <TextField name="quorumOf" label="Dự họp: mẫu số" required numeric short />
              </Fields>
              <Fields>
                <TextField name="agreePart" label="Đồng ý: tử số" required numeric short />
                <TextField name="agreeOf" label="Đồng ý: mẫu số" required numeric short />
              </Fields>
              <CheckField
                name="authorsCount"
                label="Thành viên là tác giả vẫn tính vào tổng số thành viên, dù không biểu quyết"
              />
              <TextField name="cite" label="Căn cứ" required hint="Số văn bản, điều khoản." />
            </Sheet>
          </Form>
        </>
      )}
    </Page>
  );
}
