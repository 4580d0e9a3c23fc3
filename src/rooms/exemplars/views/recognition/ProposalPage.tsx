import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { KnownAward } from "#rooms/awards/index.ts";
import type { Exemplar } from "../../schema.ts";

/** Đề nghị công nhận: which rung, for which year, on which paper. */
export function ProposalPage(props: { exemplar: Exemplar; rungs: KnownAward[]; form: Filled }) {
  const { exemplar, rungs, form } = props;
  const crumbs = [
    { words: "Điển hình", href: "/exemplars" },
    { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
  ];
  return (
    <Page
      title="Đề nghị công nhận"
      crumbs={crumbs}
      over={exemplar.name}
      act={
        <Act words="Sau khi đề nghị, trang hồ sơ cho thấy điều kiện nào đạt, điều kiện nào còn thiếu.">
          <Button words="Để sau" href={`/exemplars/${exemplar.id}`} />
          <Button words="Đề nghị công nhận" primary form="proposal" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa đề nghị được" />
      <Form id="proposal" action={`/exemplars/${exemplar.id}/recognitions`} of={form}>
        <Sheet title="Bậc công nhận" block>
          <RadioGroup
            name="award"
            label="Bậc"
            required
            choices={rungs.map(({ key, name }) => ({ value: key, words: name }))}
          />
          <TextField
            name="year"
            label="Năm"
            required
            numeric
            short
            hint="Bậc theo giai đoạn lấy năm cuối của giai đoạn."
          />
          <TextField name="proposal" label="Văn bản đề nghị" required hint="Số văn bản hoặc biên bản họp của đơn vị." />
        </Sheet>
      </Form>
    </Page>
  );
}
