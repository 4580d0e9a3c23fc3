import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { FollowUpRow } from "../../queries/replications.ts";
import { followUpAnswers } from "../../replication/words.vi.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsOf, spreadOf } from "./spread-places.ts";

/** Trả lời theo dõi sau 6, 12, 24 tháng. */
export function FollowUpPage(props: { exemplar: Exemplar; followUp: FollowUpRow; measure: string; form: Filled }) {
  const { exemplar, followUp, form } = props;
  const act = (
    <Act words="Điều không còn duy trì được đưa ra khỏi kết quả nhân rộng, lý do vẫn giữ.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Gửi câu trả lời" icon="send" form="theo-doi" primary />
    </Act>
  );
  return (
    <Page
      title={`Theo dõi sau ${followUp.months} tháng`}
      crumbs={crumbsOf(exemplar)}
      over={followUp.replicationId ? `${followUp.unitName} làm theo ${exemplar.name}` : exemplar.name}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="theo-doi" action={`/exemplars/${exemplar.id}/follow-ups/${followUp.id}`} of={form}>
        <Sheet block>
          <div class="stack">
            <RadioGroup
              name="answer"
              label="Tình trạng hiện nay"
              required
              choices={Object.entries(followUpAnswers).map(([value, { word }]) => ({ value, words: word }))}
            />
            <TextArea name="words" label="Cụ thể" required rows={4} />
            <TextField
              name="result"
              label={props.measure ? `Kết quả đo được (${props.measure})` : "Kết quả đo được"}
              numeric
              short
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
