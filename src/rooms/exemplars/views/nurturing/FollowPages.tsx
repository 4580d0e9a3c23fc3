import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import { itemKinds } from "../../nurturing/words.vi.ts";
import type { NurturingItem } from "../../schema/nurturing.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";

const pathOf = (exemplar: Exemplar) => `/exemplars/${exemplar.id}/nurturing`;
const crumbsOf = (exemplar: Exemplar) => [
  ...crumbsTo(exemplar),
  { words: "Kế hoạch bồi dưỡng", href: pathOf(exemplar) },
];

/** Ghi lần trao đổi: when, what was said and agreed, when the next one is. */
export function CheckInPage(props: { exemplar: Exemplar; form: Filled }) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Cấp ủy, lãnh đạo đọc được ở kế hoạch bồi dưỡng.">
      <Button words="Thôi" href={pathOf(exemplar)} />
      <Button words="Ghi lần trao đổi" icon="message-2" form="trao-doi" primary />
    </Act>
  );
  return (
    <Page title="Ghi lần trao đổi" crumbs={crumbsOf(exemplar)} over={exemplar.name} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="trao-doi" action={`${pathOf(exemplar)}/check-ins`} of={form} draft={`check-in-${exemplar.id}`}>
        <Sheet block>
          <div class="stack">
            <Fields two>
              <DateField name="heldOn" label="Ngày trao đổi" required />
              <DateField name="nextOn" label="Lần trao đổi tới" hint="Để trống nếu chưa hẹn." />
            </Fields>
            <TextArea name="words" label="Nội dung và việc thống nhất" required rows={6} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Kết quả một mục: đạt or bỏ, with words; of a closed one, why it is opened again. */
export function ItemPage(props: { exemplar: Exemplar; item: NurturingItem; form: Filled }) {
  const { exemplar, item, form } = props;
  const words = itemKinds[item.kind];
  const open = item.state === "open";
  const title = open ? words.fulfil : `Mở lại ${words.name.toLocaleLowerCase("vi")}`;
  const act = (
    <Act>
      <Button words="Thôi" href={pathOf(exemplar)} />
      <Button words={open ? "Ghi kết quả" : "Mở lại mục"} icon="circle-check" form="muc" primary />
    </Act>
  );
  return (
    <Page title={title} crumbs={crumbsOf(exemplar)} over={exemplar.name} under={item.title} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="muc" action={`${pathOf(exemplar)}/items/${item.id}`} of={form}>
        <Sheet block>
          <div class="stack">
            {open ? (
              <RadioGroup
                name="step"
                label="Kết quả"
                required
                choices={[
                  { value: "fulfil", words: words.words.done },
                  { value: "drop", words: words.words.dropped },
                ]}
              />
            ) : (
              <input type="hidden" name="step" value="take_back" />
            )}
            <TextArea
              name="outcome"
              label={open ? "Kết quả cụ thể, hoặc lý do bỏ" : "Lý do mở lại"}
              required
              rows={4}
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Kết thúc hoặc tiếp tục bồi dưỡng. */
export function EndingPage(props: { exemplar: Exemplar; step: "close" | "reopen"; form: Filled }) {
  const { exemplar, step, form } = props;
  const title = step === "close" ? "Kết thúc bồi dưỡng" : "Tiếp tục bồi dưỡng";
  const act = (
    <Act words={step === "close" ? "Kế hoạch vẫn giữ; có thể tiếp tục sau." : undefined}>
      <Button words="Thôi" href={pathOf(exemplar)} />
      <Button words={title} icon={step === "close" ? "flag" : "player-play"} form="ket-thuc" primary />
    </Act>
  );
  return (
    <Page title={title} crumbs={crumbsOf(exemplar)} over={exemplar.name} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="ket-thuc" action={`${pathOf(exemplar)}/ending`} of={form}>
        <input type="hidden" name="step" value={step} />
        <Sheet block>
          <TextArea name="reason" label="Lý do" required rows={4} />
        </Sheet>
      </Form>
    </Page>
  );
}
