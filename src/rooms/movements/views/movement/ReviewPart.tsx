import { day, Sheet } from "#kernel/web/index.tsx";
import type { Movement } from "../../schema.ts";
import { reviewNames } from "../../words.vi.ts";

/** Tổng kết, as it was written; nothing before. */
export function ReviewPart({ movement }: { movement: Movement }) {
  if (movement.reviewedOn === null) return null;
  return (
    <Sheet title={`Tổng kết ngày ${day(movement.reviewedOn)}`} block>
      {(Object.keys(reviewNames) as (keyof typeof reviewNames)[]).map((part) => (
        <section key={part}>
          <h3>{reviewNames[part]}</h3>
          <p class="pre">{movement[part]}</p>
        </section>
      ))}
    </Sheet>
  );
}
