import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  PostButton,
  Reasons,
  Sheet,
  State,
  TextField,
  time,
} from "#kernel/web/index.tsx";
import type { EventGuest, GatheringEvent } from "../../schema.ts";
import { guestRoleNames } from "../../words.vi.ts";
import { whenWords } from "../when-words.ts";

type Around = { event: GatheringEvent; counts: { came: number; coming: number }; may: Verdict };

/** Bàn đón tiếp: scan with the camera of a phone, or type the code of the invitation. */
export function EventDoorPage(props: Around & { form: Filled }) {
  const { event, counts, may, form } = props;
  const at = `/events/${event.id}`;
  return (
    <Page
      style="ceremonies.css"
      title="Ghi có mặt"
      over={event.title}
      under={whenWords(event)}
      crumbs={crumbsOf(event)}
      act={
        <Act words={`${counts.came} người đã có mặt, ${counts.coming} người nhận lời, đăng ký.`}>
          <Button words="Đánh dấu trong danh sách" icon="user-check" href={`${at}/attendance`} second />
          {may.allowed && <Button words="Tìm mã" icon="search" form="door-code" primary />}
        </Act>
      }
    >
      {!may.allowed && <Reasons of={may} />}
      <ErrorSummary of={form} title="Chưa ghi được" />
      {may.allowed && (
        <Form id="door-code" action={`${at}/door`} of={form} plain>
          <Sheet title="Gõ mã trên giấy mời, phiếu dự" block>
            <TextField
              name="code"
              label="Mã dự"
              required
              autocomplete="off"
              placeholder="027-K7QM2X"
              hint="Hoặc mở máy ảnh của điện thoại này, quét mã QR trên giấy mời rồi mở đường dẫn hiện ra."
            />
          </Sheet>
        </Form>
      )}
    </Page>
  );
}

/** Whose code it is, and the one button at the door. Shown again to those who are in already, with their time. */
export function GuestAtDoorPage(
  props: Around & { guest: EventGuest; unitName: string | null; waits: boolean; code: string; way: "scan" | "code" },
) {
  const { event, guest, may, code } = props;
  const at = `/events/${event.id}`;
  const act = (
    <Act words={`${props.counts.came} người đã có mặt.`}>
      <Button words="Mã khác" icon="qrcode" href={`${at}/door`} second={!guest.attendedAt} />
      {!guest.attendedAt && may.allowed && (
        <PostButton
          words="Ghi có mặt"
          icon="check"
          primary
          action={`${at}/door/${code}/attendance`}
          hidden={{ way: props.way }}
        />
      )}
    </Act>
  );
  return (
    <Page style="ceremonies.css" title={guest.name || "Khách"} over={event.title} crumbs={crumbsOf(event)} act={act}>
      {!may.allowed && <Reasons of={may} />}
      <Sheet block>
        <div class="at-door">
          <p class="big">
            {guest.attendedAt ? (
              <State is="done">Đã có mặt lúc {time(guest.attendedAt)}</State>
            ) : (
              <State is={props.waits ? "risk" : "open"}>
                {props.waits ? "Trong danh sách chờ chỗ" : "Chưa ghi có mặt"}
              </State>
            )}
          </p>
          <p>
            <b>{guest.caption || guestRoleNames[guest.role]}</b>
          </p>
          {props.unitName && <p>{props.unitName}</p>}
          <p class="soft">
            {guestRoleNames[guest.role]} · mã {code}
          </p>
        </div>
      </Sheet>
    </Page>
  );
}

/** A code that opens nothing here, and why. */
export function WrongCodePage(props: { event: GatheringEvent; said: string }) {
  const { event } = props;
  return (
    <Page
      title="Mã không dùng được ở đây"
      over={event.title}
      crumbs={crumbsOf(event)}
      act={
        <Act>
          <Button words="Danh sách người dự" href={`/events/${event.id}/attendance`} second />
          <Button words="Mã khác" icon="qrcode" href={`/events/${event.id}/door`} primary />
        </Act>
      }
    >
      <Sheet block>
        <p>
          <State is="late">Không ghi có mặt</State>
        </p>
        <p role="alert">{props.said}</p>
      </Sheet>
    </Page>
  );
}

function crumbsOf(event: GatheringEvent) {
  return [
    { words: "Sự kiện", href: "/events" },
    { words: event.title, href: `/events/${event.id}` },
  ];
}
