import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { FormContext, useSurroundings } from "../context.ts";
import { type Filled, fieldId, typedAt } from "../forms/filled.ts";
import { Icon } from "../icons.tsx";

/** What every field takes. Value and errors come from the form around it, by name. */
export type FieldProps = {
  name: string;
  label: string;
  /** Says how to fill it, below the label. */
  hint?: ComponentChildren;
  required?: boolean;
  readonly?: boolean;
  /** Overrules what the form holds (filters outside a `Form`). */
  value?: string | undefined;
  /** The label is only for those who listen: in a table whose head names the column. */
  hiddenLabel?: boolean;
};

/** A field as its form holds it. */
export type FieldState = { id: string; value: string; errors: string[]; describedBy: string | undefined };

/** Looks a field up in the form around it, and notes its label for the list of errors. */
export function useField(props: FieldProps): FieldState {
  const form: Filled | null = useContext(FormContext);
  const { gathered } = useSurroundings();
  const id = fieldId(props.name);
  const errors = form?.errors[props.name] ?? [];
  if (form) {
    const known = gathered.fields.get(form) ?? new Map();
    known.set(props.name, { id, label: props.label });
    gathered.fields.set(form, known);
  }
  const typed = props.value ?? typedAt(form, props.name);
  const describedBy = [props.hint && hintId(id), errors.length > 0 && errorId(id)].filter(Boolean).join(" ");
  return { id, value: plain(typed), errors, describedBy: describedBy || undefined };
}

/** The label above a field, its hint, and below it what is wrong. */
export function FieldFrame(props: { field: FieldState; of: FieldProps; class?: string; children: ComponentChildren }) {
  const { field, of } = props;
  return (
    <div class={props.class}>
      <label class={of.hiddenLabel ? "visually-hidden" : "form-label"} for={field.id}>
        {of.label}
        {of.required && !of.hiddenLabel && <Required />}
      </label>
      <Hint id={field.id}>{of.hint}</Hint>
      {props.children}
      <Errors id={field.id} of={field.errors} />
    </div>
  );
}

/** “(bắt buộc)”, after a label. */
export function Required() {
  return (
    <>
      {" "}
      <small>(bắt buộc)</small>
    </>
  );
}

/** How to fill a field. */
export function Hint(props: { id: string; children: ComponentChildren }) {
  if (!props.children) return null;
  return (
    <p class="hint" id={hintId(props.id)}>
      {props.children}
    </p>
  );
}

/** What is wrong with a field, at the field. */
export function Errors(props: { id: string; of: string[] }) {
  if (props.of.length === 0) return null;
  return (
    <p class="err" id={errorId(props.id)}>
      <Icon name="alert-triangle" filled small />
      <span>{props.of.join(" ")}</span>
    </p>
  );
}

/** The attributes every control shares. */
export function controlProps(field: FieldState, of: FieldProps, look: string) {
  const bad = field.errors.length > 0;
  return {
    id: field.id,
    name: of.name,
    class: bad ? `${look} bad` : look,
    "aria-invalid": bad ? ("true" as const) : undefined,
    "aria-describedby": field.describedBy,
    "aria-required": of.required ? ("true" as const) : undefined,
  };
}

const hintId = (id: string) => `goi-y-${id}`;
const errorId = (id: string) => `loi-${id}`;

function plain(typed: unknown): string {
  if (typed === null || typed === undefined) return "";
  return Array.isArray(typed) ? String(typed.at(-1) ?? "") : String(typed);
}
