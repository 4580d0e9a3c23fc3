import type { ComponentChildren } from "preact";
import { SurroundingsContext, useSurroundings } from "../context.ts";

/**
 * A part of a page that is replaced by itself. With `src` it is filled from there; put a link to the same place inside,
 * for those without scripts. Icons inside are drawn in place, because the sprite stays with the page.
 */
export function TurboFrame(props: { id: string; src?: string; lazy?: boolean; children?: ComponentChildren }) {
  const around = useSurroundings();
  const inside = { ...around, gathered: { ...around.gathered, icons: null } };
  return (
    <turbo-frame id={props.id} src={props.src} loading={props.lazy ? "lazy" : undefined} target="_top">
      <SurroundingsContext.Provider value={inside}>{props.children}</SurroundingsContext.Provider>
    </turbo-frame>
  );
}
