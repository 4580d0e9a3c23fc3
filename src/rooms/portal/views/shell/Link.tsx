import type { ComponentChildren } from "preact";
import { usePortal, withLetters } from "./portal.ts";

/** A link inside the portal. */
export function Link(props: {
  href: string;
  class?: string;
  current?: boolean;
  /** Beside another link to the same place: neither heard nor reached by keys. */
  silent?: boolean;
  children?: ComponentChildren;
}) {
  const { large } = usePortal();
  return (
    <a
      href={withLetters(props.href, large)}
      {...(props.class ? { class: props.class } : {})}
      {...(props.current ? { "aria-current": "page" as const } : {})}
      {...(props.silent ? { tabindex: -1, "aria-hidden": true } : {})}
    >
      {props.children}
    </a>
  );
}
