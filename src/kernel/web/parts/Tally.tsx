import { Icon } from "../icons.tsx";
import { StateIcon, type StateName } from "./State.tsx";

/** One number that opens its list. `state` colours it; `quiet` leaves its icon away. */
export type TallyNumber = { n: number; words: string; href: string; state: StateName; quiet?: boolean };

/** One group of numbers: whose turn it is. `mine` is the reader's own, on indigo. */
export type TallyGroup = { title: string; icon: string; mine?: boolean; numbers: TallyNumber[] };

/** Top of a desk: at most three groups and seven numbers, read in three seconds. */
export function Tally(props: { groups: TallyGroup[]; label?: string }) {
  return (
    <section class={`sheet tally of-${props.groups.length}`} aria-label={props.label ?? "Tóm tắt hôm nay"}>
      {props.groups.map((group) => (
        <div key={group.title} class={group.mine ? "mine" : undefined}>
          <h2>
            <Icon name={group.icon} small />
            {group.title}
          </h2>
          <ul>
            {group.numbers.map((number) => (
              <li key={number.words} class={`is-${number.state}`}>
                <a href={number.href}>
                  <b>{number.n}</b>
                  <span>
                    {!number.quiet && <StateIcon is={number.state} small />}
                    {number.words}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
