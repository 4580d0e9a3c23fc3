import { Bar, Button, day, Empty, Facts, List, Note, Reasons, Rows, Sheet, Split, State } from "#kernel/web/index.tsx";
import type { EventPageFacts } from "../../queries/event-page.ts";
import type { EventItem } from "../../schema.ts";
import { guestRoleNames, invitedUnitStateNames } from "../../words.vi.ts";
import { EventAct } from "./EventAct.tsx";
import { EventFrame } from "./EventFrame.tsx";

type Shown = EventPageFacts & { code: string | null };

/** One event: what for, its programme, who is honoured, how the units answer. */
export function EventPage(props: Shown) {
  const { head, items, duties } = props;
  const { event, may } = head;
  return (
    <EventFrame head={head} tab="" act={<EventAct {...props} />}>
      {props.code && (
        <Note>
          Bạn có tên trong danh sách dự. Mã dự của bạn: <b>{props.code}</b>.
        </Note>
      )}
      <OwnUnits {...props} />
      {event.state === "invited" && may.run && !may.minutes.allowed && event.startsOn <= head.today && (
        <Reasons of={may.minutes} title="Chưa ghi biên bản được:" />
      )}
      <Split side={<Beside {...props} />}>
        {event.content && (
          <Sheet title="Mục đích, nội dung" block>
            <p class="pre">{event.content}</p>
          </Sheet>
        )}
        <Sheet title="Chương trình">
          <Programme items={items} startsOn={event.startsOn} />
        </Sheet>
        <NamedPart {...props} />
        {duties.length > 0 && (
          <Sheet title="Tính cho việc của kế hoạch">
            <List>
              {duties.map((one) => (
                <li key={one.id}>
                  <a href={`/plans/${one.planId}/duties/${one.key}`}>{one.title}</a>
                  <p class="soft">
                    {one.planNumber ?? one.planTitle}
                    {`, ${countedWords(event.heldOn, one.counted)}`}
                  </p>
                </li>
              ))}
            </List>
          </Sheet>
        )}
      </Split>
    </EventFrame>
  );
}

/** What the event did for a duty: outside the days of the duty it proves nothing by itself, and the office is told what to do. */
function countedWords(heldOn: string | null, counted: boolean): string {
  if (heldOn === null) return "tính khi ghi biên bản";
  if (counted) return `tính ngày ${day(heldOn)}`;
  return `chưa tính: ngày ${day(heldOn)} ngoài thời hạn của việc. Mở việc này để ghi minh chứng hoặc gửi`;
}

/** The rows of a programme; several days are told apart. */
export function Programme(props: { items: EventItem[]; startsOn: string }) {
  const days = new Set(props.items.map(({ onDay }) => onDay ?? props.startsOn));
  return (
    <Rows
      caption="Chương trình"
      rows={props.items}
      empty={<Empty title="Chưa ghi chương trình" />}
      columns={[
        {
          head: "Giờ",
          cell: ({ at, onDay }) => (days.size > 1 ? `${at} ${day(onDay ?? props.startsOn)}` : at),
        },
        { head: "Nội dung", names: true, cell: ({ content }) => content },
        { head: "Người phụ trách", cell: ({ inCharge }) => inCharge },
      ]}
    />
  );
}

function OwnUnits({ own, head }: Shown) {
  return (
    <>
      {own.map((one) => {
        const look = invitedUnitStateNames[one.state];
        return (
          <Sheet key={one.id} title={`Đăng ký của ${one.unitName}`} block>
            <p>
              <State is={look.state}>{look.word}</State>
              {one.people > 0 && ` ${one.people} người.`}{" "}
              {head.event.registerBy && <span class="soft">Hạn đăng ký {day(head.event.registerBy)}.</span>}
            </p>
            <p>
              <Button
                words={one.state === "waiting" ? "Đăng ký người dự" : "Xem, sửa đăng ký"}
                icon="users"
                small
                href={`/events/${head.event.id}/registrations/${one.unitId}`}
              />{" "}
              {one.people > 0 && (
                <Button
                  words="Giấy mời, phiếu dự"
                  icon="printer"
                  small
                  href={`/events/${head.event.id}/letters?unit=${one.unitId}`}
                />
              )}
            </p>
          </Sheet>
        );
      })}
    </>
  );
}

function NamedPart({ named }: Shown) {
  if (named.length === 0) return null;
  return (
    <Sheet title="Điển hình, người chia sẻ">
      <Rows
        caption="Người được biểu dương, báo cáo kinh nghiệm, chủ trì"
        rows={named}
        columns={[
          {
            head: "Họ tên, tên gọi",
            names: true,
            cell: (one) => (one.exemplarId ? <a href={`/exemplars/${one.exemplarId}`}>{one.name}</a> : one.name),
          },
          { head: "Chức vụ, nơi công tác", cell: ({ caption }) => caption },
          { head: "Tư cách", cell: ({ role }) => guestRoleNames[role] },
        ]}
      />
    </Sheet>
  );
}

function Beside({ head, invited }: Shown) {
  const { event, counts } = head;
  const inState = (state: string) => invited.filter((one) => one.state === state).length;
  const [registered, waiting, declined] = [inState("registered"), inState("waiting"), inState("declined")];
  const label = `${registered} đã đăng ký, ${declined} không cử, ${waiting} chưa trả lời`;
  return (
    <>
      {invited.length > 0 && (
        <Sheet title="Đơn vị được mời" block>
          <Bar
            label={label}
            shares={[
              { state: "done", n: registered },
              { state: "open", n: declined },
              { state: "wait", n: waiting },
            ]}
          />
          <p class="soft small">{label}.</p>
        </Sheet>
      )}
      <Sheet title="Người dự" block>
        <Facts
          of={[
            ["Nhận lời, đăng ký", counts.coming],
            ["Số chỗ", event.seats],
            ["Có mặt", counts.came],
          ]}
        />
      </Sheet>
      {event.number && (
        <Sheet title="Giấy mời" block>
          <p>
            Số {event.number}
            {event.invitedOn && `, ngày ${day(event.invitedOn)}`}
          </p>
        </Sheet>
      )}
    </>
  );
}
