import { day, List, Sheet } from "#kernel/web/index.tsx";
import type { StageNews } from "../../life.ts";
import type { Exemplar } from "../../schema.ts";
import { originNames } from "../../words.vi.ts";

/** How it was found: what it does, where it was heard of. */
export function DetectionPart(props: { exemplar: Exemplar; news: StageNews; today: string }) {
  const { exemplar } = props;
  return (
    <Sheet title="Việc làm, thành tích" id="viec-lam">
      <List>
        {exemplar.summary !== "" && (
          <li>
            <p class="pre">{exemplar.summary}</p>
          </li>
        )}
        <li>
          <b>Nguồn giới thiệu</b>
          <p class="soft">
            {originNames[exemplar.origin]}, {day(exemplar.detectedOn)}
          </p>
        </li>
      </List>
    </Sheet>
  );
}
