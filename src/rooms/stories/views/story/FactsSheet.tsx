import { Button, day, List, PostButton, Sheet, State } from "#kernel/web/index.tsx";
import { factNames } from "../../words.vi.ts";
import type { StoryShown } from "./StoryPage.tsx";

/** Dữ kiện lấy từ hồ sơ điển hình, and what reads differently there since. */
export function FactsSheet({ found: { story }, facts, takes, equips }: StoryShown) {
  if (story.exemplarId === null && !equips) return null;
  const changed = facts.filter((fact) => fact.changed).length;
  return (
    <Sheet title="Dữ kiện" id="du-kien" aside={facts[0] ? `Lấy ngày ${day(facts[0].takenOn)}` : undefined}>
      <List>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p class="soft small">{factNames[fact.key]}</p>
            <p>{fact.value}</p>
            {fact.changed && (
              <p>
                <State is="risk">{fact.now === null ? "Nguồn không còn ghi" : `Nguồn nay ghi: ${fact.now}`}</State>
              </p>
            )}
          </li>
        ))}
        {(takes || equips) && (
          <li>
            {takes && (
              <PostButton
                words={changed > 0 ? "Lấy lại dữ kiện" : "Lấy dữ kiện hôm nay"}
                icon="refresh"
                action={`/stories/${story.id}/facts`}
                small
              />
            )}{" "}
            {equips && <Button words="Chờ quyết định" icon="lock" href={`/stories/${story.id}/embargo`} small />}
          </li>
        )}
      </List>
    </Sheet>
  );
}
