import type { StageNews } from "../../life.ts";
import type { Exemplar } from "../../schema.ts";

/** What the page of an exemplar shows of its recognition; nothing until there is something. */
export function RecognitionPart(_props: { exemplar: Exemplar; news: StageNews; today: string }) {
  return null;
}
