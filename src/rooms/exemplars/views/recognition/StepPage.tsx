import { Act, Button, ErrorSummary, type Filled, Form, Page, Sheet, TextArea } from "#kernel/web/index.tsx";
import type { Source } from "#rooms/awards/index.ts";
import type { CaseFound } from "../../queries/recognitions.ts";
import { recognitionActs } from "../../recognition/words.vi.ts";

/** One step of a case, with what it rests on or why. */
export function StepPage(props: {
  found: CaseFound;
  step: keyof typeof recognitionActs;
  special: Source | null;
  form: Filled;
}) {
  const { found, step, form } = props;
  const { recognition, exemplar, award } = found;
  const words = recognitionActs[step];
  const crumbs = [
    { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
    { words: "Hồ sơ công nhận", href: `/recognitions/${recognition.id}` },
  ];
  return (
    <Page
      title={words.title}
      crumbs={crumbs}
      over={`${exemplar.name}, ${award.name}`}
      act={
        <Act words={words.explains}>
          <Button words="Để nguyên" href={`/recognitions/${recognition.id}`} />
          <Button words={words.act} primary form="step" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa làm được" />
      <Form id="step" action={`/recognitions/${recognition.id}/steps/${step}`} of={form}>
        <input type="hidden" name="revision" value={String(recognition.revision)} />
        <Sheet title={words.act} block>
          <TextArea name="note" label={words.asks} rows={3} required />
          {step === "put_forward" && props.special && (
            <TextArea
              name="special"
              label="Lý do trường hợp đặc biệt"
              rows={3}
              hint={`Chỉ ghi khi chưa đủ điều kiện và kế hoạch cho phép: ${props.special.quote ?? props.special.reading ?? ""}`}
            />
          )}
        </Sheet>
      </Form>
    </Page>
  );
}
