import type { ComponentChildren } from "preact";
import { Icon } from "../icons.tsx";
import { fileSize } from "../words.ts";
import { controlProps, Errors, type FieldProps, Hint, Required, useField } from "./field.tsx";

/** A file that is there already. `state` stands after its size: a `State`. */
export type PresentFile = { name: string; size: number; href?: string; state?: ComponentChildren };

/** The native file field with what is there already. Say the limit in the hint: “PDF hoặc ảnh, tối đa 20 MB”. */
export function FileField(
  props: Omit<FieldProps, "value"> & { accept?: string; multiple?: boolean; present?: PresentFile[] },
) {
  const field = useField(props);
  return (
    <div class={field.errors.length > 0 ? "drop bad" : "drop"}>
      <label class="form-label" for={field.id}>
        {props.label}
        {props.required && <Required />}
      </label>
      <Hint id={field.id}>{props.hint}</Hint>
      {props.present?.map((file) => (
        <FileLine key={file.name} file={file} />
      ))}
      <Errors id={field.id} of={field.errors} />
      <input
        {...controlProps(field, props, "form-control")}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        class="form-control"
      />
    </div>
  );
}

/** A file as a line: name, size, what was found. */
export function FileLine(props: { file: PresentFile }) {
  const { name, size, href, state } = props.file;
  return (
    <p class="fileline">
      <Icon name="file-text" />
      <span>
        {href ? (
          <a href={href} data-turbo="false">
            {name}
          </a>
        ) : (
          name
        )}
        , {fileSize(size)}
      </span>{" "}
      {state}
    </p>
  );
}
