import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { when } from "../words.ts";

/** Nhật ký: what happened, newest first, in active sentences with the reason. */
export function Log(props: { today: string; entries: { at: Date; words: ComponentChildren }[] }) {
  const long = props.entries.some((entry) => when(entry.at, props.today).length > 5);
  return (
    <ol class={long ? "list log long" : "list log"}>
      {props.entries.map((entry) => (
        <li>
          <time datetime={entry.at.toISOString()}>{when(entry.at, props.today)}</time>
          <p>{entry.words}</p>
        </li>
      ))}
    </ol>
  );
}

/** What happens after sending, in steps. */
export function Next(props: { title?: string; steps: { title: string; words: ComponentChildren }[] }) {
  const id = useId();
  return (
    <section class="sheet block" aria-labelledby={id}>
      <h2 id={id}>{props.title ?? "Sau khi gửi"}</h2>
      <ol class="next">
        {props.steps.map((step, n) => (
          <li key={step.title}>
            <span class="disc" aria-hidden="true">
              {n + 1}
            </span>
            <b>{step.title}</b>
            <span>{step.words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
