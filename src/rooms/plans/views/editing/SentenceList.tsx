import { Button, State } from "#kernel/web/index.tsx";
import type { PlanSentence } from "../../editing/sentences.ts";

/** The sentences of a plan, each with the way to make a duty of it; those that already carry one say so. */
export function SentenceList(props: { sentences: PlanSentence[]; hrefOf: (sentence: PlanSentence) => string }) {
  return (
    <ol class="sentences">
      {props.sentences.map((sentence) => (
        <li key={sentence.text}>
          <div>
            <cite>{sentence.cite}</cite>
            <q>{sentence.text}</q>
          </div>
          {sentence.used ? (
            <State is="done">Đã có việc</State>
          ) : (
            <Button words="Lập việc" small href={props.hrefOf(sentence)} about={sentence.text.slice(0, 60)} />
          )}
        </li>
      ))}
    </ol>
  );
}
