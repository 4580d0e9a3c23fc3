import type { ComponentChildren } from "preact";

/**
 * The bar at the bottom, once per page: one sentence of context left, outlined buttons, one filled button at the
 * right end. `children` are `Button`s in that order; `second` ones are small on a phone, and where there are three of them
 * the bar ends the page instead of covering it.
 */
export function Act(props: { words?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <section class="act" aria-label="Việc chính của trang">
      <p>{props.words}</p>
      {props.children}
    </section>
  );
}
