import { day, Icon, units } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { PublicMovement } from "../../queries/movements.ts";
import { Link } from "../shell/Link.tsx";
import { usePortal } from "../shell/portal.ts";

/** Movements as lines: years, name, who launched it, where it stands. */
export function MovementLines(props: {
  movements: readonly PublicMovement[];
  today: string;
  /** Where no heading stands over them but the page's own. */
  alone?: boolean;
}) {
  const { agency } = usePortal();
  const named = (one: PublicMovement) => <Link href={addresses.movement(agency!.key, one.id)}>{one.name}</Link>;
  return (
    <ul class="moves">
      {props.movements.map((one) => (
        <li key={one.id}>
          <span class="num">{yearsOf(one)}</span>
          <div>
            {props.alone ? <h2>{named(one)}</h2> : <h3>{named(one)}</h3>}
            <p class="soft small">{one.ownerName}</p>
          </div>
          <p class="state">
            <Standing movement={one} today={props.today} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where a movement stands: summed up, in a drive, or with how many units. */
function Standing({ movement, today }: { movement: PublicMovement; today: string }) {
  const over = movement.closed || (movement.endsOn !== null && movement.endsOn < today);
  if (over)
    return (
      <>
        <Icon name="circle-check" />
        {movement.closed ? "Đã tổng kết" : "Đã kết thúc"}
      </>
    );
  if (movement.drive && movement.driveEndsOn)
    return (
      <>
        <Icon name="clock" />
        {movement.drive} đến {day(movement.driveEndsOn)}
      </>
    );
  return (
    <>
      <Icon name="building" />
      {units(movement.units, "đơn vị")} tham gia
    </>
  );
}

/** “2024”, “2021 – 2025”, “từ 2021”. */
export function yearsOf({ startsOn, endsOn, launchedOn }: PublicMovement): string {
  const from = (startsOn ?? launchedOn)?.slice(0, 4);
  const to = endsOn?.slice(0, 4);
  if (!from) return to ?? "";
  if (!to) return `từ ${from}`;
  return from === to ? from : `${from} – ${to}`;
}
