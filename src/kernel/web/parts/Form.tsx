import type { ComponentChildren } from "preact";
import { FormContext } from "../context.ts";
import type { Filled } from "../forms/filled.ts";
import { Csrf } from "./Button.tsx";

/** What a form asks of the browser's helpers: keep drafts, preview, confirm a word. */
type Help = {
  controller?: string;
  /** `autosave`: the name under which the draft is kept in this browser. */
  draft?: string;
  /** `keep-draft`: the address that keeps the draft for its writer on the server, and the element that says when. */
  keep?: { url: string; said: string };
  /** `confirm-word`: the word. */
  word?: string;
  /** `preview`: the address that answers with the turbo-frame, and the frame's id. */
  preview?: { url: string; frame: string };
};

/**
 * A form that posts. Fields inside read from `of` what was typed and what is wrong with it.
 * `upload` when it has files. Without scripts everything works; `draft` keeps what is typed if the line breaks.
 */
export function Form(
  props: Help & {
    id?: string;
    action: string;
    of: Filled;
    upload?: boolean;
    /** No space between its children: it holds one sheet. */
    plain?: boolean;
    /** Answered by a page and not by the way to one, for nothing is written: the browser itself sends it. */
    asks?: boolean;
    children: ComponentChildren;
  },
) {
  const controllers = [
    props.controller,
    props.draft && "autosave",
    props.keep && "keep-draft",
    props.preview && "preview",
  ]
    .filter(Boolean)
    .join(" ");
  const data = {
    "data-turbo": props.asks ? "false" : undefined,
    "data-controller": controllers || undefined,
    "data-autosave-key-value": props.draft,
    "data-keep-draft-url-value": props.keep?.url,
    "data-keep-draft-said-value": props.keep?.said,
    "data-confirm-word-word-value": props.word,
    "data-preview-url-value": props.preview?.url,
    "data-preview-frame-value": props.preview?.frame,
  };
  return (
    <form
      id={props.id}
      method="post"
      action={props.action}
      class={props.plain ? undefined : "stack"}
      enctype={props.upload ? "multipart/form-data" : undefined}
      novalidate
      {...data}
    >
      <Csrf />
      <FormContext.Provider value={props.of}>{props.children}</FormContext.Provider>
    </form>
  );
}

/** Fields side by side: four in a row, two below 1280 px, one on a phone. `two` never more than two. */
export function Fields(props: { two?: boolean; children: ComponentChildren }) {
  return <div class={props.two ? "fields two" : "fields"}>{props.children}</div>;
}
