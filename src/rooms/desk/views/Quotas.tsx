import { count, day, List, Sheet, State, units } from "#kernel/web/index.tsx";
import { quotaNames } from "#rooms/plans/index.ts";
import { lackingWords, placeOf } from "../bands.ts";
import type { Counted } from "../queries/counted.ts";
import type { DeskData } from "../queries/desk.ts";

/** Quotas listed; the plan pages show them all. */
const listed = 6;

/** Chỉ tiêu beside the desk: what needs a hand first. */
export function Quotas(props: { of: Counted[]; lacking: DeskData["lacking"]; today: string }) {
  const shown = props.of.slice(0, listed);
  return (
    <Sheet title={`Chỉ tiêu năm ${props.today.slice(0, 4)}`} id="chi-tieu">
      <List>
        {shown.map((one) => (
          <li key={`${one.dutyId} ${one.period}`}>
            <h3>
              <a href={placeOf(one)}>{one.title}</a>
            </h3>
            <p class="pair">
              <State is={quotaNames[one.state].state}>{quotaNames[one.state].word}</State>
              <b class="num">{numberWords(one)}</b>
            </p>
            <p class="soft">{fine(one, one.state === "missed" ? "" : lackingWords(props.lacking, one.only))}</p>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** “0 / 1 lần”; of several units “12 / 16 đơn vị”. */
function numberWords(one: Counted): string {
  if (one.units > 1) return `${count(one.states.met)} / ${units(one.units, "đơn vị")}`;
  return `${count(one.done)} / ${count(one.target)}${brief(one) ? ` ${one.unit}` : ""}`;
}

/** A unit of few letters stands beside its number. */
function brief(one: Counted): boolean {
  return one.unit !== null && one.unit.length <= 12;
}

function fine(one: Counted, lacks: string): string {
  const until = one.dueOn ? `Tính đến ${day(one.dueOn)}` : "Tính liên tục";
  const risky = one.units > 1 && one.states.at_risk > 0 ? `, ${units(one.states.at_risk, "đơn vị")} có nguy cơ` : "";
  const unit = one.units === 1 && one.unit && !brief(one) ? `: ${one.unit}` : "";
  return `${until}${unit}${risky}.${lacks && ` Còn thiếu: ${lacks}.`}`;
}

/** The two numbers of the tally: what needs a hand, and what goes well. */
export function quotaNumbers(of: readonly Counted[]): { atRisk: number; onCourse: number } {
  const atRisk = of.filter(({ state }) => state === "at_risk" || state === "missed").length;
  return { atRisk, onCourse: of.length - atRisk };
}
