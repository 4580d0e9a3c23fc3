import type { Reason, Verdict } from "#kernel/verdict.ts";
import { type Sentences, useSurroundings } from "../context.ts";
import { StateIcon } from "./State.tsx";

/** Why a step is closed, one sentence a reason, where its button would stand. Draws nothing when it is open. */
export function Reasons(props: { of: Verdict; title?: string }) {
  const { sentences } = useSurroundings();
  if (props.of.allowed) return null;
  return (
    <div class="reasons">
      {props.title && <p class="soft">{props.title}</p>}
      <ul>
        {props.of.reasons.map((reason) => (
          <li key={reason.code}>
            <StateIcon is="lock" small />
            <span>{sentenceOf(reason, sentences)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence of a refusal. A code without one is shown as it is, so that the gap is seen. */
export function sentenceOf(reason: Reason, sentences: Sentences): string {
  const says = sentences[reason.code];
  return says ? says(reason.facts ?? {}) : `Chưa làm được việc này (${reason.code}).`;
}
