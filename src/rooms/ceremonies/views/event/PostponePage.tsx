import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { GatheringEvent } from "../../schema.ts";
import { whenWords } from "../when-words.ts";

/** Dời ngày, đổi nơi: all who were asked are told. */
export function PostponePage(props: { event: GatheringEvent; form: Filled }) {
  const { event, form } = props;
  const back = `/events/${event.id}`;
  return (
    <Page
      title="Dời ngày, đổi nơi"
      over={event.title}
      under={`Hiện nay: ${whenWords(event)}. ${event.place}`}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: back },
      ]}
      act={
        <Act words="Mọi đơn vị và người được mời nhận tin; đăng ký và mã dự giữ nguyên.">
          <Button words="Để nguyên" href={back} />
          <Button words="Dời và báo" icon="calendar-event" form="postponement" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa dời được" />
      <Form id="postponement" action={`${back}/postponement`} of={form}>
        <HiddenField name="revision" value={event.revision} />
        <Sheet title="Thời gian, nơi mới" block>
          <div class="stack">
            <Fields>
              <DateField name="startsOn" label="Từ ngày" required />
              <TextField name="startsAt" label="Giờ bắt đầu" required />
              <DateField name="endsOn" label="Đến ngày" hint="Để trống nếu trong một ngày." />
              <TextField name="endsAt" label="Giờ kết thúc" />
            </Fields>
            <Fields two>
              <TextField name="place" label="Địa điểm" required />
              <DateField name="registerBy" label="Hạn đăng ký người dự" />
            </Fields>
            <TextArea name="reason" label="Lý do" required rows={3} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
