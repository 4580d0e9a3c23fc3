import { controlProps, FieldFrame, type FieldProps, useField } from "./field.tsx";

/** One line of text. `short` for a word or a number, `type` for mail and passwords. */
export function TextField(
  props: FieldProps & {
    type?: "text" | "email" | "password" | "tel" | "search";
    placeholder?: string;
    autocomplete?: string;
    /** The keyboard of a phone: digits. */
    numeric?: boolean;
    short?: boolean;
    maxlength?: number;
    /** The id of an `Offered` whose words it offers; anything else may be typed all the same. */
    offered?: string;
  },
) {
  const field = useField(props);
  const { type = "text", placeholder, autocomplete, maxlength } = props;
  return (
    <FieldFrame field={field} of={props} {...(props.short ? { class: "short" } : {})}>
      <input
        {...controlProps(field, props, "form-control")}
        {...{ type, placeholder, autocomplete, maxlength, list: props.offered }}
        value={type === "password" ? undefined : field.value}
        readonly={props.readonly}
        inputmode={props.numeric ? "numeric" : undefined}
      />
    </FieldFrame>
  );
}

/** What text fields offer, once a page: the words to write, and what they mean beside them. */
export function Offered(props: { id: string; of: readonly { value: string; words: string }[] }) {
  return (
    <datalist id={props.id}>
      {props.of.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </datalist>
  );
}

/** A day, typed as dd/mm/yyyy. */
export function DateField(props: FieldProps) {
  const field = useField(props);
  return (
    <FieldFrame field={field} of={props}>
      <input
        {...controlProps(field, props, "form-control")}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        placeholder="ngày/tháng/năm"
        maxlength={10}
        value={asTyped(field.value)}
        readonly={props.readonly}
      />
    </FieldFrame>
  );
}

/** Several lines. */
export function TextArea(props: FieldProps & { rows?: number; placeholder?: string }) {
  const field = useField(props);
  return (
    <FieldFrame field={field} of={props}>
      <textarea
        {...controlProps(field, props, "form-control")}
        rows={props.rows ?? 4}
        placeholder={props.placeholder}
        readOnly={props.readonly}
        value={field.value}
      />
    </FieldFrame>
  );
}

/** A stored day is shown as it would be typed. */
function asTyped(value: string): string {
  const stored = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return stored ? `${stored[3]}/${stored[2]}/${stored[1]}` : value;
}
