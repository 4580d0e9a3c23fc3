import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  Reasons,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";
import type { StandingStep } from "../../states.ts";
import { standingActs } from "../../words.vi.ts";

/** One step of the standing, with its reason; what cannot be undone asks for a word. */
export function StandingPage(props: { exemplar: Exemplar; step: StandingStep; may: Verdict; form: Filled }) {
  const { exemplar, step, may, form } = props;
  const words = standingActs[step];
  const back = `/exemplars/${exemplar.id}`;
  const act = (
    <Act words={words.explains}>
      <Button words="Để nguyên" href={back} />
      {may.allowed && <Button words={words.act} icon={words.icon} primary form="standing" />}
    </Act>
  );
  return (
    <Page
      title={words.title}
      over={exemplar.name}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: exemplar.name, href: back },
      ]}
      act={act}
    >
      {!may.allowed && <Reasons of={may} />}
      <ErrorSummary of={form} title="Chưa ghi được" />
      {may.allowed && (
        <Form id="standing" action={`${back}/standing/${step}`} of={form}>
          <Sheet title="Lý do" block>
            <Note>{words.explains}</Note>
            <TextArea name="reason" label="Lý do" required rows={4} hint="Sự việc, ngày, ai kết luận." />
            <TextField name="document" label="Văn bản" hint="Số, ký hiệu, nếu có." />
            {step === "strike_off" && (
              <TextField name="confirmation" label="Gõ chữ ĐƯA RA để xác nhận" required autocomplete="off" />
            )}
          </Sheet>
        </Form>
      )}
    </Page>
  );
}
