import {
  Act,
  Button,
  CheckGroup,
  DateField,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { OpenOpinions } from "../../asked.ts";
import type { CaseLine } from "../../queries/recognitions.ts";

/** Ghi quyết định công nhận: one decision for any number of cases that wait for one. */
export function DecisionPage(props: { cases: CaseLine[]; open: Map<string, OpenOpinions>; form: Filled }) {
  const { cases, open, form } = props;
  const award = cases[0]?.award;
  return (
    <Page
      title="Ghi quyết định công nhận"
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: "Hồ sơ công nhận", href: "/recognitions" },
      ]}
      over={award?.name}
      act={
        cases.length > 0 && (
          <Act words="Từng hồ sơ được xét lại điều kiện khi ghi, rồi vào sổ khen thưởng.">
            <Button words="Để sau" href="/recognitions" />
            <Button words="Ghi quyết định công nhận" primary form="decision" />
          </Act>
        )
      }
    >
      {cases.length === 0 ? (
        <Empty title="Không có hồ sơ chờ quyết định">Hồ sơ vào đây sau khi được trình Hội đồng.</Empty>
      ) : (
        <>
          <ErrorSummary of={form} title="Chưa ghi được" />
          <Form id="decision" action="/recognitions/decision" of={form}>
            <Sheet title="Hồ sơ" block>
              <CheckGroup
                name="cases"
                label="Công nhận"
                required
                choices={cases.map(({ recognition, exemplar, unitName, award: rung }) => ({
                  value: recognition.id,
                  words: `${exemplar.name}, ${unitName}: ${rung.name} (${recognition.year})`,
                  ...(open.has(exemplar.id) ? { hint: "Đang có ý kiến chưa giải quyết; xem ở hồ sơ." } : {}),
                }))}
              />
            </Sheet>
            <Sheet title="Quyết định" block>
              <TextField name="number" label="Số quyết định" required />
              <DateField name="decidedOn" label="Ngày quyết định" required />
              <TextField name="decidedBy" label="Cơ quan, người ban hành" required />
              <TextField name="signer" label="Người ký" required />
            </Sheet>
          </Form>
        </>
      )}
    </Page>
  );
}
