import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { State, type StateName } from "./State.tsx";

/** A moment on the line: `on` as it is read there (31/01), what, and how it stands. */
export type YearMark = {
  on: string;
  words: ComponentChildren;
  state?: { is: StateName; words: string };
  next?: boolean;
};

/** A stretch of the plan: a year, a stage. `now` says how far through it today is, 0–100. */
export type YearSpan = {
  name: string;
  stands: "past" | "now" | "ahead";
  /** With `now`: share of it that has passed, in per cent. */
  passed?: number;
  marks: YearMark[];
};

/** A plan over its period with today on the line. On a phone the line runs down the page. */
export function Years(props: { label: string; today: string; spans: YearSpan[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="visually-hidden" id={id}>
        {props.label}
      </h2>
      <ol class="years">
        {props.spans.map((span) => (
          <li key={span.name} class={spanClass(span)}>
            {span.stands === "now" && <span class="today">Hôm nay {props.today}</span>}
            <h3>{span.name}</h3>
            {span.marks.length > 0 && (
              <ol>
                {span.marks.map((mark) => (
                  <Mark key={mark.on} mark={mark} />
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Mark(props: { mark: YearMark }) {
  const { on, words, state, next } = props.mark;
  return (
    <li>
      <time>{on}</time>
      <span>
        {next ? <b>{words}</b> : words} {state && <State is={state.is}>{state.words}</State>}
      </span>
    </li>
  );
}

/** Widths cannot be written in the page (no inline style), so today stands at steps of five per cent. */
function spanClass(span: YearSpan): string | undefined {
  if (span.stands === "ahead") return undefined;
  if (span.stands === "past") return "past";
  const step = Math.min(95, Math.max(5, Math.round((span.passed ?? 50) / 5) * 5));
  return `now at-${step}`;
}
