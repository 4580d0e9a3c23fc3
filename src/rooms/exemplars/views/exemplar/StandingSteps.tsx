import type { Verdict } from "#kernel/verdict.ts";
import { Button, day, List, Sheet, State } from "#kernel/web/index.tsx";
import type { Exemplar, ExemplarStep } from "../../schema.ts";
import type { StandingStep } from "../../states.ts";
import { standingActs, standingWords } from "../../words.vi.ts";

/** Hiệu lực: every suspension, restoring, striking off, with its reason, and the steps this reader may take. */
export function StandingSteps(props: {
  exemplar: Exemplar;
  steps: ExemplarStep[];
  people: Map<string, string>;
  verdicts: Record<StandingStep, Verdict>;
  /** Where a ground of the ledger is read, for who may know; null for others. */
  groundHref: string | null;
}) {
  const past = props.steps.filter(({ life }) => life === "standing");
  const open = (Object.keys(standingActs) as StandingStep[]).filter((step) => props.verdicts[step].allowed);
  if (past.length === 0 && open.length === 0) return null;
  return (
    <Sheet title="Hiệu lực" id="hieu-luc">
      <List>
        {past.length === 0 && (
          <li class="soft">{standingWords[props.exemplar.standing].word}, chưa lần nào tạm dừng.</li>
        )}
        {past.map((step) => (
          <li key={step.id}>
            <b>
              {standingActs[step.step as StandingStep].title}, {day(step.happenedOn)}
            </b>
            <p>
              {step.reason} {step.groundInLedger && props.groundHref && <a href={props.groundHref}>Xem căn cứ</a>}
            </p>
            <p class="soft">
              {[step.document, props.people.get(step.madeBy ?? "") ?? "Chương trình"].filter(Boolean).join(", ")}
            </p>
          </li>
        ))}
        {props.exemplar.decideFrom && (
          <li>
            <State is="wait">Chờ quyết định</State> Từ {day(props.exemplar.decideFrom)} căn cứ tạm dừng không còn. Người
            phụ trách của cơ quan khôi phục, hoặc đưa ra khỏi danh sách.
          </li>
        )}
        {open.length > 0 && (
          <li>
            <div class="button-row">
              {open.map((step) => (
                <Button
                  key={step}
                  small
                  words={standingActs[step].act}
                  icon={standingActs[step].icon}
                  href={`/exemplars/${props.exemplar.id}/standing/${step}`}
                />
              ))}
            </div>
          </li>
        )}
      </List>
    </Sheet>
  );
}
