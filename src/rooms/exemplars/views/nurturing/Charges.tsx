import { vietnamDay } from "#kernel/calendar/index.ts";
import { day, List, State } from "#kernel/web/index.tsx";
import type { WholeNurturing } from "../../queries/nurturing.ts";

/** Cấp ủy, lãnh đạo, người kèm: name, charge, and whether each has agreed. */
export function Charges({ whole }: { whole: WholeNurturing }) {
  const { nurturing, names } = whole;
  return (
    <List>
      <Charge
        title="Cấp ủy"
        name={names[nurturing.committeeId]}
        charge={nurturing.committeeCharge}
        at={nurturing.committeeAgreedAt}
      />
      <Charge
        title="Lãnh đạo"
        name={names[nurturing.headId]}
        charge={nurturing.headCharge}
        at={nurturing.headAgreedAt}
      />
      <Charge title="Người kèm" name={names[nurturing.helperId]} charge={nurturing.helperCharge} />
    </List>
  );
}

/** `at` is left away for the helper, who is charged and not asked. */
function Charge(props: { title: string; name: string | undefined; charge: string; at?: Date | null }) {
  return (
    <li>
      <p class="pair">
        <b>{props.name}</b>
        {props.at === null && <State is="wait">Chờ thống nhất</State>}
        {props.at && <State is="done">{day(vietnamDay(props.at))}</State>}
      </p>
      <p class="soft">
        {props.title}: {props.charge}
      </p>
    </li>
  );
}
