import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../icons.tsx";

/** One subject on white paper. `block` pads its content (text, fields); lists, tables and bands bring their own. */
export function Sheet(props: {
  title?: ComponentChildren;
  /** Address of the section on the page, and of its heading. */
  id?: string;
  /** Right of the title: a soft remark or a link. */
  aside?: ComponentChildren;
  block?: boolean;
  children?: ComponentChildren;
}) {
  const own = useId();
  const id = props.id ?? own;
  if (props.title === undefined) {
    return <div class={props.block ? "sheet block" : "sheet"}>{props.children}</div>;
  }
  return (
    <section class="sheet" aria-labelledby={id}>
      <div class="sheet-head">
        <h2 id={id}>{props.title}</h2>
        {typeof props.aside === "string" ? <p class="soft small">{props.aside}</p> : props.aside}
      </div>
      {props.block ? <div class="block">{props.children}</div> : props.children}
    </section>
  );
}

/** Content left, 324 px of sheets right; one column below 1280 px. */
export function Split(props: { side: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="split">
      <div class="stack">{props.children}</div>
      <div class="stack">{props.side}</div>
    </div>
  );
}

/** Facts of a thing in its header: label above value. Empty ones are left away. */
export function Facts(props: { of: [label: string, value: ComponentChildren][] }) {
  return (
    <dl class="facts">
      {props.of
        .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A short list in a side sheet; each child is one line of it. */
export function List(props: { children: ComponentChildren }) {
  return <ul class="list">{props.children}</ul>;
}

/** What this place is for, and the one button that starts it. */
export function Empty(props: { title: string; children?: ComponentChildren; act?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.act}
    </div>
  );
}

/** A rule to know that does not stop the act. */
export function Note(props: { children: ComponentChildren }) {
  return (
    <p class="note">
      <Icon name="info-circle" />
      <span>{props.children}</span>
    </p>
  );
}
