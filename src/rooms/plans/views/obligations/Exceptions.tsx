import { vietnamDay } from "#kernel/calendar/index.ts";
import { day, List, Sheet } from "#kernel/web/index.tsx";
import type { ObligationPageData } from "../../queries/obligation-page.ts";

/** Dời hạn: who moved the last day, from when to when, and why; newest first. */
export function MoveList(props: { of: ObligationPageData["moves"] }) {
  return (
    <Sheet title="Dời hạn">
      <List>
        {props.of.map(({ move, by }) => (
          <li key={move.id}>
            <b>
              {move.fromDay ? `${day(move.fromDay)} → ` : "Sang "}
              {day(move.toDay)}
            </b>
            <br />
            {by}, {day(vietnamDay(move.movedAt))}
            {move.unitId === null && ", cho mọi đơn vị"}. Lý do: {move.reason}
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** Miễn: who allowed it and why; newest first. */
export function ExcuseList(props: { of: ObligationPageData["excuses"] }) {
  return (
    <Sheet title="Được miễn">
      <List>
        {props.of.map(({ excuse, authority }) => (
          <li key={excuse.id}>
            <b>{authority}</b> cho phép, ghi ngày {day(vietnamDay(excuse.recordedAt))}. Lý do: {excuse.reason}
          </li>
        ))}
      </List>
    </Sheet>
  );
}
