import { List, Sheet } from "#kernel/web/index.tsx";
import { personalWords } from "../../personal/words.vi.ts";
import type { StoryShown } from "./StoryPage.tsx";

/** Chỗ nên xem vì dữ liệu cá nhân, in the words of the text. */
export function HintsSheet({ hints }: StoryShown) {
  if (hints.length === 0) return null;
  return (
    <Sheet title="Dữ liệu cá nhân nên xem lại" id="du-lieu-ca-nhan">
      <List>
        {hints.map((hint) => (
          <li key={`${hint.kind} ${hint.words}`}>
            <p>
              <b>{personalWords[hint.kind].word}</b>: “{hint.words}”
            </p>
            <p class="soft small">{personalWords[hint.kind].advice}</p>
          </li>
        ))}
      </List>
    </Sheet>
  );
}
