import {
  Act,
  Button,
  CheckField,
  Empty,
  type Filled,
  Form,
  Page,
  PrintButton,
  Sheet,
  State,
  time,
} from "#kernel/web/index.tsx";
import type { GuestLine } from "../../queries/guests.ts";
import type { GatheringEvent } from "../../schema.ts";
import { guestRoleNames } from "../../words.vi.ts";
import { whenWords } from "../when-words.ts";

/** Đánh dấu trong danh sách, where there was no network at the door. Who was scanned stands with her time. */
export function AttendancePage(props: { event: GatheringEvent; guests: GuestLine[]; form: Filled }) {
  const { event, guests } = props;
  const at = `/events/${event.id}`;
  return (
    <Page
      style="ceremonies.css"
      title="Đánh dấu có mặt"
      over={event.title}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: at },
      ]}
      act={
        <Act words="Người đã quét mã giữ giờ đến của mình.">
          <Button words="Để nguyên" href={`${at}/people`} />
          {guests.length > 0 && <Button words="Ghi có mặt" icon="check" form="attendance" primary />}
        </Act>
      }
    >
      <Form id="attendance" action={`${at}/attendance`} of={props.form} plain>
        <Sheet title="Danh sách" block>
          {guests.length === 0 && <Empty title="Chưa có ai trong danh sách" />}
          <ul class="ticks">
            {guests.map((one) => (
              <li key={one.id}>
                {one.attendedAt && one.attendedWay !== "list" ? (
                  <p>
                    {one.number}. {one.name} <State is="done">Đã đến {time(one.attendedAt)}</State>
                  </p>
                ) : (
                  <>
                    <input type="hidden" name="shown" value={one.id} />
                    <CheckField
                      name={`present-${one.number}`}
                      label={`${one.number}. ${one.name}`}
                      hint={[one.caption, one.unitName].filter(Boolean).join(", ")}
                      checked={one.attendedAt !== null}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Danh sách in ra để ký: the paper for a door without network. */
export function SignListPage(props: { event: GatheringEvent; lines: string[]; guests: GuestLine[] }) {
  const { event, guests } = props;
  return (
    <Page
      style="ceremonies.css"
      title="Danh sách người dự"
      over={event.title}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: `/events/${event.id}` },
      ]}
      act={
        <Act words="In ra để ký khi đến; sau đó đánh dấu có mặt trong danh sách.">
          <Button words="Về danh sách" href={`/events/${event.id}/people`} />
          <PrintButton words="In danh sách" />
        </Act>
      }
    >
      <article class="sheet block paper-doc">
        <header>
          <p>
            <b>{props.lines.join(" ")}</b>
          </p>
          <h2>DANH SÁCH NGƯỜI DỰ</h2>
          <p>{event.title}</p>
          <p>
            {whenWords(event)}; {event.place}
          </p>
        </header>
        <table class="table rows cards sign-list">
          <caption class="visually-hidden">Người dự, chỗ ký tên</caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                Số
              </th>
              <th scope="col">Họ và tên</th>
              <th scope="col">Chức vụ, đơn vị</th>
              <th scope="col">Tư cách</th>
              <th scope="col">Ký tên</th>
            </tr>
          </thead>
          <tbody>
            {guests.map((one) => (
              <tr key={one.id}>
                <td class="num" data-th="Số">
                  {one.number}
                </td>
                <th scope="row">{one.name}</th>
                <td data-th="Chức vụ, đơn vị">{[one.caption, one.unitName].filter(Boolean).join(", ")}</td>
                <td data-th="Tư cách">{guestRoleNames[one.role]}</td>
                <td data-th="Ký tên">{one.attendedAt ? `Có mặt ${time(one.attendedAt)}` : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </Page>
  );
}
