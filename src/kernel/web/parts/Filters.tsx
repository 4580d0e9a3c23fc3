import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { StateIcon, type StateName } from "./State.tsx";

/**
 * Filters of a list: a GET form, so that what is shown has an address. Fields inside (`SelectField`, `TextField`);
 * `found` says how much is shown and offers the way to all. Selects apply at once where scripts run.
 */
export function Filters(props: {
  label: string;
  action: string;
  found?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <form class="filters" method="get" action={props.action} aria-label={props.label} data-controller="autosubmit">
      {props.children}
      <Button words="Lọc" icon="filter" />
      {props.found && <p>{props.found}</p>}
    </form>
  );
}

/** What the states of a matrix mean, and how many there are of each. */
export function Legend(props: { of: { state: StateName; words: string; n?: number }[] }) {
  return (
    <ul class="legend" aria-label="Chú giải">
      {props.of.map(({ state, words, n }) => (
        <li key={words} class={`is-${state}`}>
          {state === "off" ? "– " : <StateIcon is={state} small />}
          {words}
          {n !== undefined && <b> {n}</b>}
        </li>
      ))}
    </ul>
  );
}
