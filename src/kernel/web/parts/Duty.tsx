import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Facts } from "./Sheet.tsx";

/** A sentence of the plan in pieces; those marked are what the right side answers to. */
export type Quote = (string | { mark: string })[];

/** Cuts a quoted sentence at the words to mark, in order; words not found are left unmarked. */
export function marked(sentence: string, marks: readonly string[]): Quote {
  const quote: Quote = [];
  let rest = sentence;
  for (const mark of marks) {
    const at = mark === "" ? -1 : rest.indexOf(mark);
    if (at === -1) continue;
    if (at > 0) quote.push(rest.slice(0, at));
    quote.push({ mark });
    rest = rest.slice(at + mark.length);
  }
  if (rest !== "") quote.push(rest);
  return quote;
}

/** A duty beside its sentence: what the plan says on the left, what it asks on the right. */
export function Duty(props: {
  /** Where the sentence stands: “Mục III, điểm 3.2”. */
  cite: string;
  quote: Quote;
  /** “1. Giới thiệu tập thể, cá nhân tiêu biểu”; left away on top of the form that answers it. */
  title?: string;
  href?: string;
  id?: string;
  facts: [label: string, value: ComponentChildren][];
  /** How it stands: a `State`, a `Bar`, a link at the end. */
  foot?: ComponentChildren;
  /** Below the facts: acts of the editor, notes. */
  children?: ComponentChildren;
}) {
  const own = useId();
  const heading = props.id ?? own;
  const label = props.title ? { "aria-labelledby": heading } : { "aria-label": "Câu của kế hoạch" };
  return (
    <article class="sheet duty" {...label}>
      <div class="says">
        <cite>{props.cite}</cite>
        <q>
          <Marked quote={props.quote} />
        </q>
      </div>
      <div class="asks">
        {props.title && <h3 id={heading}>{props.href ? <a href={props.href}>{props.title}</a> : props.title}</h3>}
        <Facts of={props.facts} />
        {props.children}
        {props.foot && <footer>{props.foot}</footer>}
      </div>
    </article>
  );
}

/** A quoted sentence with its marked words. */
export function Marked(props: { quote: Quote }) {
  return (
    <>{props.quote.map((piece) => (typeof piece === "string" ? piece : <mark key={piece.mark}>{piece.mark}</mark>))}</>
  );
}
