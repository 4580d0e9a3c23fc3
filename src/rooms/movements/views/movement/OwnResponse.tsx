import { Button, day, PostButton, Sheet, State } from "#kernel/web/index.tsx";
import { responseStateNames } from "../../words.vi.ts";
import type { MovementFacts } from "./movement-facts.ts";

/** Việc của đơn vị tôi: what the reader's own units still answer, each with its buttons. */
export function OwnResponse({ movement, own, mayRespond }: MovementFacts) {
  if (own.length === 0) return null;
  const at = `/movements/${movement.id}/launches`;
  return (
    <Sheet title="Đơn vị của bạn">
      <ul class="list">
        {own.map((launch) => (
          <li key={launch.id}>
            <p>
              <b>
                <a href={`${at}/${launch.id}`}>{launch.unitName}</a>
              </b>{" "}
              <State is={responseStateNames[launch.state].state}>{responseStateNames[launch.state].word}</State>
            </p>
            <p class="soft">
              {launch.number
                ? `Văn bản ${launch.number}${launch.documentOn ? ` ngày ${day(launch.documentOn)}` : ""}`
                : movement.answersDueOn
                  ? `Gửi văn bản phát động của đơn vị chậm nhất ngày ${day(movement.answersDueOn)}`
                  : "Gửi văn bản phát động của đơn vị"}
            </p>
            {mayRespond(launch) && (
              <div>
                {launch.state === "waiting" && (
                  <PostButton
                    words="Xác nhận đã nhận"
                    icon="check"
                    small
                    action={`${at}/${launch.id}/acknowledgement`}
                  />
                )}
                {launch.state !== "answered" && (
                  <Button words="Phát động trong đơn vị" icon="flag" small href={`${at}/${launch.id}/response`} />
                )}
                {launch.state === "answered" && (
                  <Button words="Báo tiến độ chỉ tiêu" icon="chart-bar" small href={`${at}/${launch.id}/figures`} />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
