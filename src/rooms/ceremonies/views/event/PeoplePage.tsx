import {
  Act,
  Button,
  day,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  PostButton,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  time,
} from "#kernel/web/index.tsx";
import type { EventHead } from "../../queries/event-head.ts";
import type { InvitedUnitLine } from "../../queries/events.ts";
import type { GuestLine } from "../../queries/guests.ts";
import { guestRoles } from "../../terms.ts";
import { guestRoleNames, guestStateNames, invitedUnitStateNames } from "../../words.vi.ts";
import { EventFrame } from "./EventFrame.tsx";

type Shown = {
  head: EventHead;
  guests: GuestLine[];
  invited: InvitedUnitLine[];
  exemplars: { id: string; name: string; kindName: string }[];
  form: Filled;
};

/** Khách mời, điển hình, người dự các đơn vị cử: who was asked, what they answered, who came. */
export function PeoplePage(props: Shown) {
  const { head, guests } = props;
  const at = `/events/${head.event.id}`;
  const act = (
    <Act>
      <Button words="Tải Excel" icon="file-spreadsheet" href={`${at}/people.xlsx`} download second />
      <Button words="In danh sách" icon="printer" href={`${at}/list`} second />
      {head.may.tick && <Button words="Đánh dấu có mặt" icon="user-check" href={`${at}/attendance`} second />}
      {head.may.letIn.allowed && <Button words="Ghi có mặt bằng mã" icon="qrcode" href={`${at}/door`} primary />}
    </Act>
  );
  return (
    <EventFrame head={head} tab="people" act={act}>
      {head.may.edit && <AddGuest {...props} />}
      <Units {...props} />
      <Sheet title="Khách mời, điển hình, người dự" id="nguoi-du">
        <Rows
          caption="Người dự, theo số"
          rows={guests}
          empty={
            <Empty title="Chưa có ai trong danh sách">
              Thêm khách, điển hình ở trên; đơn vị được mời tự đăng ký người của mình.
            </Empty>
          }
          columns={[
            { head: "Số", num: true, cell: ({ number }) => number },
            { head: "Họ tên, tên gọi", names: true, cell: (one) => <Name one={one} /> },
            { head: "Đơn vị", cell: ({ unitName }) => unitName ?? "" },
            { head: "Tư cách", cell: ({ role }) => guestRoleNames[role] },
            { head: "Tình trạng", cell: (one) => <Standing one={one} /> },
            { head: "Việc", hiddenHead: true, cell: (one) => <Acts {...props} one={one} /> },
          ]}
        />
      </Sheet>
    </EventFrame>
  );
}

function Name({ one }: { one: GuestLine }) {
  return (
    <>
      {one.exemplarId ? <a href={`/exemplars/${one.exemplarId}`}>{one.name}</a> : one.name}
      {one.caption && (
        <>
          <br />
          <span class="soft small">{one.caption}</span>
        </>
      )}
    </>
  );
}

/** How somebody of the list stands: there, waiting for a seat, or what she answered. */
export function Standing({ one }: { one: GuestLine }) {
  if (one.attendedAt) return <State is="done">Có mặt {time(one.attendedAt)}</State>;
  if (one.waits) return <State is="wait">Chờ chỗ</State>;
  return <State is={guestStateNames[one.state].state}>{guestStateNames[one.state].word}</State>;
}

function Acts({ head, one }: Shown & { one: GuestLine }) {
  if (!head.may.edit || one.attendedAt) return null;
  const at = `/events/${head.event.id}/guests/${one.id}`;
  return (
    <div class="acts">
      {one.state !== "coming" && (
        <PostButton words="Dự" about={one.name} icon="check" small action={`${at}/acceptance`} />
      )}
      {one.state !== "not_coming" && (
        <PostButton words="Không dự" about={one.name} icon="minus" small action={`${at}/refusal`} />
      )}
      <PostButton words="Bỏ" about={one.name} icon="trash" small action={`${at}/removal`} />
    </div>
  );
}

function AddGuest({ head, exemplars, form }: Shown) {
  return (
    <Form id="guest" action={`/events/${head.event.id}/guests`} of={form} plain>
      <Sheet title="Thêm khách, điển hình" block>
        <div class="stack">
          <ErrorSummary of={form} title="Chưa thêm được" />
          <Fields>
            <SelectField
              name="role"
              label="Tư cách"
              required
              choices={guestRoles.map((value) => ({ value, words: guestRoleNames[value] }))}
            />
            <SelectField
              name="exemplar"
              label="Điển hình"
              blank="Không chọn"
              choices={exemplars.map(({ id, name, kindName }) => ({ value: id, words: `${name} · ${kindName}` }))}
            />
            <TextField name="name" label="Hoặc họ tên khách" />
            <TextField name="caption" label="Chức vụ, nơi công tác" />
          </Fields>
          <p>
            <Button words="Thêm vào danh sách" icon="plus" />
          </p>
        </div>
      </Sheet>
    </Form>
  );
}

function Units({ head, invited }: Shown) {
  if (invited.length === 0) return null;
  return (
    <Sheet
      title="Đơn vị được mời"
      aside={head.event.registerBy ? `Hạn đăng ký ${day(head.event.registerBy)}` : undefined}
    >
      <Rows
        caption="Đơn vị được mời và đăng ký"
        rows={invited}
        columns={[
          {
            head: "Đơn vị",
            names: true,
            cell: (one) => <a href={`/events/${head.event.id}/registrations/${one.unitId}`}>{one.unitName}</a>,
          },
          { head: "Số người", num: true, cell: ({ people }) => people || "" },
          { head: "Có mặt", num: true, cell: ({ came }) => came || "" },
          { head: "Ghi chú", cell: ({ note }) => note },
          {
            head: "Tình trạng",
            cell: ({ state }) => (
              <State is={invitedUnitStateNames[state].state}>{invitedUnitStateNames[state].word}</State>
            ),
          },
        ]}
      />
    </Sheet>
  );
}
