import { addDays, addMonths } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  DateField,
  day,
  dayLong,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  PostButton,
  Sheet,
} from "#kernel/web/index.tsx";

/** Đổi ngày trong chế độ thực hành: a whole plan can be lived through in minutes. */
export function ClockPage(props: {
  agency: { practice: boolean; clockDay: string | null };
  today: string;
  form: Filled;
}) {
  const jumps = [
    { words: "Ngày hôm sau", to: addDays(props.today, 1) },
    { words: "Tuần sau", to: addDays(props.today, 7) },
    { words: "Tháng sau", to: addMonths(props.today, 1) },
    { words: "Ba tháng sau", to: addMonths(props.today, 3) },
  ];
  const act = (
    <Act words="Chỉ đổi ngày của cơ quan thực hành này.">
      {props.agency.clockDay && (
        <PostButton action="/practice-clock" hidden={{ day: "" }} words="Về ngày thật" second />
      )}
      <Button words="Đổi ngày" primary form="clock" />
    </Act>
  );
  return (
    <Page title="Đổi ngày thực hành" act={act}>
      <ErrorSummary of={props.form} title="Chưa đổi được ngày" />
      <Note>
        Hôm nay của chương trình là {dayLong(props.today)}. Đổi ngày để xem việc đến hạn, quá hạn và chỉ tiêu thay đổi
        thế nào.
      </Note>
      <Form id="clock" action="/practice-clock" of={props.form}>
        <Sheet title="Chọn ngày" block>
          <DateField name="day" label="Ngày" hint="Ngày/tháng/năm, ví dụ 31/01/2019." />
        </Sheet>
      </Form>
      <Sheet title="Hoặc đi tới" block>
        <ul class="button-row">
          {jumps.map((jump) => (
            <li key={jump.words}>
              <PostButton
                action="/practice-clock"
                hidden={{ day: jump.to }}
                words={`${jump.words} (${day(jump.to)})`}
                small
              />
            </li>
          ))}
        </ul>
      </Sheet>
    </Page>
  );
}
