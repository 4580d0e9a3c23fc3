import type { ComponentChildren } from "preact";

/**
 * The bar at the bottom, once per page: one sentence of context left, outlined buttons, one filled button at the
 * right end. `children` are `Button`s in that order (`second` ones drop away on narrow screens).
 */
export function Act(props: { words?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <section class="act" aria-label="Việc chính của trang">
      <p>{props.words}</p>
      {props.children}
    </section>
  );
}
