import type { ComponentChildren } from "preact";
import { useSurroundings } from "../context.ts";
import { Icon } from "../icons.tsx";

/** A button or a link that looks like one. With `href` it goes somewhere; without, it sends its form. */
export type ButtonProps = {
  words: ComponentChildren;
  icon?: string;
  href?: string;
  /** Filled, indigo: once per page. */
  primary?: boolean;
  /** Of table rows and sheets: 38 px high. */
  small?: boolean;
  /** Another act of the bar, beside the main one: outlined, and small on a phone. */
  second?: boolean;
  /** The id of the form it sends when it stands outside of it. */
  form?: string;
  name?: string;
  value?: string;
  /** Sends its form to another address than the form's own: to keep what is typed so far. */
  formaction?: string;
  /** What it is about, for those who listen: “Nhắc”, of “Báo cáo sơ kết”. */
  about?: string;
  /** A file to keep (Excel, Word): the browser saves it, Turbo stays out. */
  download?: boolean;
  disabled?: boolean;
  /** `data-…` for a Stimulus controller. */
  data?: Record<`data-${string}`, string>;
};

/** The one way to draw a button. */
export function Button(props: ButtonProps) {
  const look = ["btn", props.primary && "btn-primary", props.small && "btn-sm", props.second && "second"];
  const shown = (
    <>
      {props.icon && <Icon name={props.icon} />}
      {props.words}
      {props.about && <span class="visually-hidden">: {props.about}</span>}
    </>
  );
  const shared = { class: look.filter(Boolean).join(" "), ...props.data };
  if (props.href !== undefined) {
    const save = props.download ? { download: true, "data-turbo": "false" } : {};
    return (
      <a {...shared} {...save} href={props.href}>
        {shown}
      </a>
    );
  }
  const { form, name, value, disabled, formaction } = props;
  return (
    <button {...shared} type="submit" {...{ form, name, value, disabled, formaction }}>
      {shown}
    </button>
  );
}

/** A form of one button, for acts that need no typing: `<PostButton action="/…" words="Nhận" />`. */
export function PostButton(props: ButtonProps & { action: string; hidden?: Record<string, string> }) {
  const { action, hidden, ...button } = props;
  return (
    <form method="post" action={action} class="inline">
      <Csrf />
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
      <Button {...button} />
    </form>
  );
}

/** Prints the page. Hidden until a script can do it; the browser's own menu does the same. */
export function PrintButton(props: { words?: string; small?: boolean; second?: boolean }) {
  const look = ["btn", props.small && "btn-sm", props.second && "second"].filter(Boolean).join(" ");
  return (
    <button class={look} type="button" hidden data-controller="print">
      <Icon name="printer" />
      {props.words ?? "In"}
    </button>
  );
}

/** The token every post brings back; it must stand first in the form. */
export function Csrf() {
  return <input type="hidden" name="_csrf" value={useSurroundings().frame.csrf} />;
}
