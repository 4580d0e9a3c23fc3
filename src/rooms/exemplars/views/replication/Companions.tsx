import { Button, day, List, Sheet, State } from "#kernel/web/index.tsx";
import { companionResults } from "../../replication/words.vi.ts";
import type { Spread } from "./SpreadPage.tsx";

/** Kế hoạch thi đua cùng điển hình of units. */
export function Companions(props: {
  spread: Spread;
  mayCompanion: boolean;
  answers: (unitId: string) => boolean;
  path: string;
}) {
  const { companions } = props.spread;
  return (
    <Sheet title="Thi đua cùng điển hình" block={companions.length === 0}>
      {companions.length === 0 ? (
        <p class="soft">Chưa đơn vị nào lập kế hoạch thi đua cùng điển hình này.</p>
      ) : (
        <List>
          {companions.map((plan) => (
            <li key={plan.id}>
              <p class="pair">
                <b>
                  {plan.unitName}, {plan.year}
                </b>
                {plan.reached ? (
                  <State is={companionResults[plan.reached].state}>{companionResults[plan.reached].word}</State>
                ) : (
                  <State is="run">Hạn {day(plan.dueOn)}</State>
                )}
              </p>
              <p class="soft">{plan.content}</p>
              <p>Chỉ tiêu: {plan.target}</p>
              {plan.result && <p>Kết quả: {plan.result}</p>}
              {plan.reached === null && props.answers(plan.unitId) && (
                <p>
                  <Button
                    words="Ghi kết quả"
                    small
                    href={`${props.path}/companions/${plan.id}`}
                    about={plan.unitName}
                  />
                </p>
              )}
            </li>
          ))}
        </List>
      )}
    </Sheet>
  );
}
