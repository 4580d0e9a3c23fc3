import {
  Button,
  DateField,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  SelectField,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { EventHead } from "../../queries/event-head.ts";
import type { TakeawayLine } from "../../queries/takeaways.ts";
import { EventFrame } from "../event/EventFrame.tsx";
import { TakeawayItem, type TakeawayMay } from "./TakeawayItem.tsx";

/** Điều sẽ áp dụng sau một sự kiện: those there are, and one more by whoever was there. */
export function TakeawaysOfEvent(props: {
  head: EventHead;
  lines: TakeawayLine[];
  mayOf: (one: TakeawayLine) => TakeawayMay;
  /** For whom the reader may promise; empty when for nobody. */
  who: { value: string; words: string }[];
  helpers: { value: string; name: string }[];
  form: Filled;
}) {
  const { head, lines, who, form } = props;
  return (
    <EventFrame head={head} tab="takeaways">
      {who.length > 0 && (
        <Form id="takeaway" action={`/events/${head.event.id}/takeaways`} of={form} plain>
          <Sheet title="Điều sẽ áp dụng" block>
            <div class="stack">
              <ErrorSummary of={form} title="Chưa ghi được" />
              <TextArea
                name="content"
                label="Sẽ làm gì"
                required
                rows={3}
                hint="Cụ thể đến việc, ví dụ: mở sổ hẹn giờ nộp hồ sơ hộ tịch qua mạng."
              />
              <Fields>
                <SelectField name="who" label="Ai nhận" required choices={who} />
                <DateField name="dueOn" label="Làm xong ngày" required />
                <SelectField
                  name="helper"
                  label="Ai giúp"
                  required
                  blank="Chọn điển hình, đơn vị"
                  choices={props.helpers.map(({ value, name }) => ({ value, words: name }))}
                />
              </Fields>
              <p>
                <Button words="Nhận việc" icon="check" primary />
              </p>
            </div>
          </Sheet>
        </Form>
      )}
      <Sheet title="Đã nhận">
        {lines.length === 0 ? (
          <Empty title="Chưa ai ghi điều sẽ áp dụng">
            Mỗi nơi có người dự chọn một điều đã học được, ghi ngày làm xong và nơi giúp.
          </Empty>
        ) : (
          <ul class="list">
            {lines.map((one) => (
              <li key={one.id}>
                <TakeawayItem of={one} may={props.mayOf(one)} today={head.today} />
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </EventFrame>
  );
}
