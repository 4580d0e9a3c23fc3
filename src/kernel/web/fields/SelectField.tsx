import { controlProps, FieldFrame, type FieldProps, useField } from "./field.tsx";

/** A choice and its words. */
export type Choice = { value: string; words: string; disabled?: boolean };

/** Choices under a heading. */
export type ChoiceGroup = { title: string; choices: Choice[] };

/** One of many. `blank` is the first, empty choice: “Chọn loại”. */
export function SelectField(props: FieldProps & { choices: (Choice | ChoiceGroup)[]; blank?: string }) {
  const field = useField(props);
  return (
    <FieldFrame field={field} of={props}>
      <select {...controlProps(field, props, "form-select")}>
        {props.blank !== undefined && <option value="">{props.blank}</option>}
        {props.choices.map((choice) =>
          "choices" in choice ? (
            <optgroup key={choice.title} label={choice.title}>
              {choice.choices.map((inner) => (
                <Option key={inner.value} choice={inner} chosen={field.value} />
              ))}
            </optgroup>
          ) : (
            <Option key={choice.value} choice={choice} chosen={field.value} />
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function Option(props: { choice: Choice; chosen: string }) {
  const { value, words, disabled } = props.choice;
  return (
    <option value={value} selected={value === props.chosen} disabled={disabled}>
      {words}
    </option>
  );
}
