import { useContext } from "preact/hooks";
import { FormContext } from "../context.ts";
import { typedAt } from "../forms/filled.ts";

/** What goes with the form and is not shown: the key of a row, the revision that was read. Kept over a rejection as the others. */
export function HiddenField(props: { name: string; value?: string | number }) {
  const typed = typedAt(useContext(FormContext), props.name) ?? props.value ?? "";
  return <input type="hidden" name={props.name} value={String(typed)} />;
}
