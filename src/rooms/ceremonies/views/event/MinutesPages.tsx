import { formatDayInWords } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  DateField,
  day,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  PostButton,
  PrintButton,
  Reasons,
  Sheet,
  State,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { EventHead } from "../../queries/event-head.ts";
import type { GuestLine } from "../../queries/guests.ts";
import { EventFrame } from "./EventFrame.tsx";

/** Biên bản: as it will be printed and signed, and what may be done with it now. */
export function MinutesPage(props: { head: EventHead; lines: string[]; honoured: GuestLine[]; place: string }) {
  const { head } = props;
  const { event, may } = head;
  const at = `/events/${event.id}`;
  const written = event.minutes !== null;
  const act = (written || may.minutes.allowed) && (
    <Act words={event.confirmedByName ? undefined : written ? "Biên bản chờ thủ trưởng duyệt." : undefined}>
      {may.undo && <Button words="Bỏ ghi nhận đã tổ chức" icon="arrow-back-up" href={`${at}/undoing`} second />}
      {may.reopen && <Button words="Mở lại để sửa" icon="arrow-back-up" href={`${at}/reopening`} second />}
      {written && <PrintButton words="In biên bản" second />}
      {may.minutes.allowed && (
        <Button
          words={written ? "Sửa biên bản" : "Ghi biên bản"}
          icon="pencil"
          href={`${at}/minutes/edit`}
          primary={!may.confirm}
        />
      )}
      {may.confirm && <PostButton words="Duyệt biên bản" icon="check" action={`${at}/minutes/confirmation`} primary />}
    </Act>
  );
  return (
    <EventFrame head={head} tab="minutes" act={act}>
      {written ? (
        <Written {...props} />
      ) : (
        <Empty title="Chưa có biên bản">
          Biên bản ghi từ ngày tổ chức; khi đó sự kiện được tính cho việc của kế hoạch.
        </Empty>
      )}
    </EventFrame>
  );
}

function Written({
  head,
  lines,
  honoured,
  place,
}: {
  head: EventHead;
  lines: string[];
  honoured: GuestLine[];
  place: string;
}) {
  const { event, counts } = head;
  return (
    <>
      <p>
        {event.confirmedByName && event.confirmedAt ? (
          <State is="done">{event.confirmedByName} đã duyệt biên bản</State>
        ) : (
          <State is="wait">Chờ duyệt</State>
        )}
        {event.heldOn === null && " (Chưa ghi nhận đã tổ chức.)"}
      </p>
      <article class="sheet block paper-doc">
        <div class="letter-head">
          <div>
            {event.parentBody && <p class="caps">{event.parentBody}</p>}
            <p class="caps">
              <b>{lines.join(" ")}</b>
            </p>
            <p>Số: …/BB{ofWhom(event.number)}</p>
          </div>
          <div>
            <p class="realm">
              <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
            </p>
            <p class="motto">
              <b>Độc lập - Tự do - Hạnh phúc</b>
            </p>
          </div>
        </div>
        <h2>BIÊN BẢN</h2>
        <p class="subject">
          <b>{event.title}</b>
        </p>
        <p>
          Thời gian: {event.startsAt}, {formatDayInWords(event.heldOn ?? event.startsOn)}. Địa điểm: {place}.
        </p>
        <p>
          Thành phần: {counts.came} người có mặt trong {counts.coming} người nhận lời, đăng ký (có danh sách kèm theo).
        </p>
        <p>
          Chủ trì: {event.chair}. Thư ký: {event.secretary}.
        </p>
        {honoured.length > 0 && <p>Biểu dương, tôn vinh: {honoured.map(({ name }) => name).join("; ")}.</p>}
        <p class="pre">{event.minutes}</p>
        <div class="letter-foot">
          <div class="sign">
            <p>
              <b>THƯ KÝ</b>
            </p>
            <p class="signed">
              <b>{event.secretary}</b>
            </p>
          </div>
          <div class="sign">
            <p>
              <b>CHỦ TRÌ</b>
            </p>
            <p class="signed">
              <b>{event.chair}</b>
            </p>
          </div>
        </div>
      </article>
    </>
  );
}

/** The number of the minutes is given by the clerk when they are signed; whose they are stands in the number of the invitation. */
function ofWhom(number: string | null): string {
  return /-\S+$/.exec(number ?? "")?.[0] ?? "";
}

/** Ghi, sửa biên bản. */
export function MinutesFormPage(props: { head: EventHead; form: Filled }) {
  const { head, form } = props;
  const { event, may, counts } = head;
  const at = `/events/${event.id}`;
  return (
    <Page
      title={event.state === "invited" ? "Ghi biên bản" : "Sửa biên bản"}
      over={event.title}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: at },
      ]}
      act={
        <Act words="Ghi lần đầu là ghi nhận sự kiện đã tổ chức; thủ trưởng được báo để duyệt.">
          <Button words="Để nguyên" href={`${at}/minutes`} />
          {may.minutes.allowed && <Button words="Ghi biên bản" icon="check" form="minutes-form" primary />}
        </Act>
      }
    >
      {!may.minutes.allowed && <Reasons of={may.minutes} />}
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Note>
        {counts.came} người đã ghi có mặt. Người đến mà chưa ghi thì{" "}
        <a href={`${at}/attendance`}>đánh dấu trong danh sách</a>.
      </Note>
      <Form id="minutes-form" action={`${at}/minutes`} of={form} draft={`minutes ${event.id}`}>
        <HiddenField name="revision" value={event.revision} />
        <Sheet title="Biên bản" block>
          <div class="stack">
            <Fields>
              <DateField name="heldOn" label="Ngày tổ chức" required hint={`Giấy mời ghi ${day(event.startsOn)}.`} />
              <TextField name="chair" label="Chủ trì" required hint="Họ tên, chức vụ." />
              <TextField name="secretary" label="Thư ký" required hint="Họ tên, chức vụ." />
            </Fields>
            <TextArea name="minutes" label="Diễn biến, ý kiến, kết luận" required rows={14} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
