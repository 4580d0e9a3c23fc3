import type { ComponentChildren } from "preact";
import { Facts, Note, Page, State, Tabs } from "#kernel/web/index.tsx";
import type { EventHead } from "../../queries/event-head.ts";
import { eventFormNames, eventKindNames, eventStateNames } from "../../words.vi.ts";
import { whenWords } from "../when-words.ts";

/** The parts of an event, by their address below it. */
export type EventTab = "" | "people" | "minutes" | "takeaways" | "costs" | "pictures";

/** A page of an event: kind, title, state, when and where, tabs; the part itself below. */
export function EventFrame(props: {
  head: EventHead;
  tab: EventTab;
  act?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { event } = props.head;
  const look = eventStateNames[event.state];
  return (
    <Page
      style="ceremonies.css"
      title={event.title}
      here="Một sự kiện"
      crumbs={[{ words: "Sự kiện", href: "/events" }]}
      over={eventKindNames[event.kind]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={props.act}
    >
      <Facts
        of={[
          ["Thời gian", whenWords(event)],
          ["Địa điểm", event.place],
          ["Hình thức", event.joinedTo ? `Lồng ghép trong ${event.joinedTo}` : eventFormNames[event.form]],
          ["Đơn vị tổ chức", event.ownerName],
          ["Kế hoạch", event.planId && <a href={`/plans/${event.planId}`}>{event.planTitle}</a>],
          ["Phong trào", event.movementId && <a href={`/movements/${event.movementId}`}>{event.movementName}</a>],
        ]}
      />
      <Tabs label="Các phần của sự kiện" tabs={tabsOf(props)} />
      {event.stateReason && (
        <Note>
          {reasonWords(event.state)}: {event.stateReason}
        </Note>
      )}
      {props.children}
    </Page>
  );
}

function reasonWords(state: EventHead["event"]["state"]): string {
  if (state === "cancelled") return "Lý do hủy";
  return state === "withdrawn" ? "Lý do bỏ dự thảo" : "Lý do dời";
}

function tabsOf({ head, tab }: { head: EventHead; tab: EventTab }) {
  const { event, counts, may } = head;
  const at = `/events/${event.id}`;
  const names: [EventTab, string, number?][] = [
    ["", "Tổng quan"],
    ...(may.people ? [["people", "Khách mời, người dự", counts.all] as [EventTab, string, number]] : []),
    ["minutes", "Biên bản"],
    ["takeaways", "Điều sẽ áp dụng", counts.takeaways],
    ...(may.people ? [["costs", "Kinh phí"] as [EventTab, string]] : []),
    ["pictures", "Ảnh, giấy tờ", counts.pictures + counts.papers],
  ];
  return names.map(([key, words, n]) => ({
    ...{ words, href: key === "" ? at : `${at}/${key}`, current: key === tab },
    ...(n === undefined ? {} : { n }),
  }));
}
