import { day, Icon } from "#kernel/web/index.tsx";
import { dueOfState } from "../life/due.ts";
import type { ClusterStep, ClusterYear } from "../schema.ts";
import { hasCome, nextYearState, type YearState, type YearStep, yearStates } from "../states.ts";
import { yearStateNames } from "../words.vi.ts";

/** Đường đi của một năm trên một dòng: where it has been and when, where it stands, what is due. */
export function YearLife({ year, steps, today }: { year: ClusterYear; steps: ClusterStep[]; today: string }) {
  return (
    <section class="sheet block" aria-labelledby="duong-di">
      <h2 id="duong-di" class="visually-hidden">
        Đường đi của năm
      </h2>
      <ol class="stages life">
        {yearStates.map((state, n) => {
          const place = placeOf(year.state, state);
          return (
            <li key={state} class={place}>
              <span class="disc" aria-hidden="true">
                {place === "past" ? <Icon name="check" /> : n + 1}
              </span>
              <h3>{yearStateNames[state].name}</h3>
              <p class="small soft">{saysOf(year, steps, state, today)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function placeOf(now: YearState, state: YearState): "past" | "now" | undefined {
  if (now === state) return "now";
  return hasCome(now, state) ? "past" : undefined;
}

function saysOf(year: ClusterYear, steps: ClusterStep[], state: YearState, today: string): string {
  const last = steps.findLast(({ step }) => leadsTo(step as YearStep) === state);
  if (hasCome(year.state, state) && last) return day(last.happenedOn);
  if (state === "reviewed" && hasCome(year.state, "self_scoring")) return "Không họp";
  const due = dueOfState(before(state));
  const on = due && year.dues[due];
  if (!on || hasCome(year.state, state)) return "";
  return on < today && year.state === before(state) ? `Quá hạn ${day(on)}` : `Hạn ${day(on)}`;
}

/** The state a step leads to, wherever it starts. */
function leadsTo(step: YearStep): YearState | undefined {
  return yearStates.map((from) => nextYearState(from, step)).find((to) => to !== undefined);
}

function before(state: YearState): YearState {
  return yearStates[Math.max(0, yearStates.indexOf(state) - 1)]!;
}
