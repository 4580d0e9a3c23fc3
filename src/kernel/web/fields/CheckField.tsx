import { useContext } from "preact/hooks";
import { FormContext } from "../context.ts";
import { typedAt } from "../forms/filled.ts";
import { Errors, type FieldProps, type FieldState, Hint, Required, useField } from "./field.tsx";
import type { Choice } from "./SelectField.tsx";

/** One box to tick; posts `value` (else “on”) when ticked, nothing when not. */
export function CheckField(props: FieldProps & { of?: string; checked?: boolean }) {
  const field = useField(props);
  const value = props.of ?? "on";
  return (
    <div class="check">
      <Tick
        type="checkbox"
        field={field}
        name={props.name}
        choice={{ value, words: props.label }}
        id={field.id}
        on={props.checked ?? ticked(field.value, value)}
      />
      <Hint id={field.id}>{props.hint}</Hint>
      <Errors id={field.id} of={field.errors} />
    </div>
  );
}

/** Several boxes under one question; post the name once for each ticked. */
export function CheckGroup(props: FieldProps & { choices: Choice[]; inline?: boolean }) {
  const form = useContext(FormContext);
  const typed = [typedAt(form, props.name)].flat().map(String);
  return <Group {...props} type="checkbox" chosen={(value) => typed.includes(value)} />;
}

/** One of few, all in sight. */
export function RadioGroup(props: FieldProps & { choices: (Choice & { hint?: string })[]; inline?: boolean }) {
  const form = useContext(FormContext);
  const typed = props.value ?? typedAt(form, props.name);
  return <Group {...props} type="radio" chosen={(value) => value === typed} />;
}

type GroupProps = FieldProps & {
  type: "radio" | "checkbox";
  choices: (Choice & { hint?: string })[];
  inline?: boolean;
  chosen: (value: string) => boolean;
};

/** The first control carries the id, so that the list of errors leads to it. */
function Group(props: GroupProps) {
  const field = useField(props);
  return (
    <fieldset class={field.errors.length > 0 ? "choices bad-choices" : "choices"} aria-describedby={field.describedBy}>
      <legend class={props.hiddenLabel ? "visually-hidden" : "form-label"}>
        {props.label}
        {props.required && <Required />}
      </legend>
      <Hint id={field.id}>{props.hint}</Hint>
      <div class={props.inline ? "in-line" : undefined}>
        {props.choices.map((choice, n) => (
          <Tick
            key={choice.value}
            type={props.type}
            field={field}
            name={props.name}
            choice={choice}
            id={n === 0 ? field.id : `${field.id}-${n + 1}`}
            on={props.chosen(choice.value)}
          />
        ))}
      </div>
      <Errors id={field.id} of={field.errors} />
    </fieldset>
  );
}

function Tick(props: {
  type: "radio" | "checkbox";
  field: FieldState;
  name: string;
  choice: Choice & { hint?: string };
  id: string;
  on: boolean;
}) {
  const { choice, id } = props;
  return (
    <div class="form-check">
      <input
        class="form-check-input"
        type={props.type}
        id={id}
        name={props.name}
        value={choice.value}
        checked={props.on}
        disabled={choice.disabled}
        aria-invalid={props.field.errors.length > 0 && props.type === "checkbox" ? "true" : undefined}
      />
      <label class="form-check-label" for={id}>
        {choice.words}
        {choice.hint && <small>{choice.hint}</small>}
      </label>
    </div>
  );
}

function ticked(typed: string, value: string): boolean {
  return typed === value || typed === "true";
}
