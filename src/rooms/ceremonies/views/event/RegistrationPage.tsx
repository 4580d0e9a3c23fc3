import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  day,
  Empty,
  Entry,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  RadioGroup,
  Reasons,
  Rows,
  SelectField,
  Sheet,
  State,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { GuestLine } from "../../queries/guests.ts";
import type { GatheringEvent, InvitedUnit } from "../../schema.ts";
import { invitedUnitStateNames } from "../../words.vi.ts";
import { whenWords } from "../when-words.ts";
import { Standing } from "./PeoplePage.tsx";

type Shown = {
  event: GatheringEvent;
  invited: InvitedUnit;
  unitName: string;
  /** People of the unit, to be chosen instead of typed. */
  staff: { id: string; name: string; title: string | null }[];
  mine: GuestLine[];
  /** Seats that are left now; null without a limit. */
  left: number | null;
  may: Verdict;
  form: Filled;
};

/** Đăng ký người dự của một đơn vị. */
export function RegistrationPage(props: Shown) {
  const { event, invited, unitName, may, mine } = props;
  const back = `/events/${event.id}`;
  const look = invitedUnitStateNames[invited.state];
  return (
    <Page
      title={`Đăng ký dự: ${unitName}`}
      over={event.title}
      under={`${whenWords(event)}. ${event.place}`}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: back },
      ]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={
        <Act words={event.registerBy ? `Hạn đăng ký ${day(event.registerBy)}.` : undefined}>
          <Button words="Về sự kiện" href={back} />
          {mine.length > 0 && (
            <Button words="Giấy mời, phiếu dự" icon="printer" href={`${back}/letters?unit=${invited.unitId}`} second />
          )}
          {may.allowed && <Button words="Gửi đăng ký" icon="send" form="registration" primary />}
        </Act>
      }
    >
      {!may.allowed && <Reasons of={may} />}
      {props.left !== null && may.allowed && <Note>{seatWords(props.left)}</Note>}
      {mine.length > 0 && (
        <Sheet title="Người đã đăng ký">
          <Rows
            caption="Người dự của đơn vị"
            rows={mine}
            columns={[
              { head: "Số", num: true, cell: ({ number }) => number },
              { head: "Họ và tên", names: true, cell: ({ name }) => name },
              { head: "Chức vụ", cell: ({ caption }) => caption },
              { head: "Tình trạng", cell: (one) => <Standing one={one} /> },
            ]}
          />
        </Sheet>
      )}
      {mine.length === 0 && !may.allowed && <Empty title="Đơn vị chưa đăng ký người dự" />}
      {may.allowed && <Typing {...props} />}
    </Page>
  );
}

function seatWords(left: number): string {
  return left > 0
    ? `Còn ${left} chỗ. Đăng ký quá số chỗ thì người sau cùng vào danh sách chờ, có chỗ là được dự.`
    : "Đã hết chỗ. Người đăng ký thêm vào danh sách chờ, có chỗ là được dự.";
}

function Typing({ event, invited, staff, form }: Shown) {
  return (
    <>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form
        id="registration"
        action={`/events/${event.id}/registrations/${invited.unitId}`}
        of={form}
        draft={`registration ${invited.id}`}
      >
        <HiddenField name="revision" value={invited.revision} />
        <Sheet title="Đơn vị cử" block>
          <div class="stack">
            <RadioGroup
              name="comes"
              label="Đơn vị có cử người dự không"
              required
              inline
              choices={[
                { value: "yes", words: "Có cử người dự" },
                { value: "no", words: "Không cử người dự" },
              ]}
            />
            <Entry
              name="people"
              caption="Người dự"
              add="Thêm người"
              columns={[
                {
                  head: "Người của đơn vị",
                  width: "c3",
                  field: ({ name, label }) => (
                    <>
                      <HiddenField name={name("id")} />
                      <SelectField
                        name={name("personId")}
                        label={label}
                        hiddenLabel
                        blank="Chọn, hoặc ghi tên"
                        choices={staff.map((one) => ({
                          value: one.id,
                          words: one.title ? `${one.name}, ${one.title}` : one.name,
                        }))}
                      />
                    </>
                  ),
                },
                {
                  head: "Họ và tên",
                  field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel />,
                },
                {
                  head: "Chức vụ",
                  width: "c3",
                  field: ({ name, label }) => <TextField name={name("caption")} label={label} hiddenLabel />,
                },
              ]}
            />
            <TextArea name="note" label="Ghi chú, hoặc lý do không cử người dự" rows={2} />
          </div>
        </Sheet>
      </Form>
    </>
  );
}
