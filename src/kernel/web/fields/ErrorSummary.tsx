import { useSurroundings } from "../context.ts";
import type { Filled } from "../forms/filled.ts";
import { Icon } from "../icons.tsx";

/**
 * All errors of a form at once, on top of the page, each leading to its field. Draws nothing when there are none.
 * Labels come from the fields themselves, wherever they stand on the page. `title`: “Chưa gửi được”.
 */
export function ErrorSummary(props: { of: Filled; title?: string; kept?: boolean }) {
  const { summaries } = useSurroundings().gathered;
  if (Object.keys(props.of.errors).length === 0) return null;
  summaries.push({ of: props.of, title: props.title ?? "Chưa ghi được", kept: props.kept ?? true });
  return <gs-errors n={summaries.length - 1} />;
}

/** The finished list; `render` puts it in place once the fields of the page are known. */
export function SummaryOf(props: {
  of: Filled;
  title: string;
  kept: boolean;
  fields: Map<string, { id: string; label: string }>;
}) {
  const entries = inOrder(props.of.errors, [...props.fields.keys()]);
  return (
    <section class="errsum" id="loi" tabindex={-1} aria-labelledby="loi-h" autofocus>
      <h2 id="loi-h">
        <Icon name="alert-triangle" filled />
        {props.title}: có {entries.length} chỗ cần sửa
      </h2>
      <ol>
        {entries.map(([name, said]) => (
          <Entry key={name} field={props.fields.get(name)} said={said} />
        ))}
      </ol>
      {props.kept && <p>Những gì đã nhập vẫn còn nguyên.</p>}
    </section>
  );
}

function Entry(props: { field: { id: string; label: string } | undefined; said: string[] }) {
  const said = props.said.join(" ");
  if (!props.field) return <li>{said}</li>;
  return (
    <li>
      <a href={`#${props.field.id}`}>{props.field.label}</a>: {lowerFirst(said)}
    </li>
  );
}

/** As the fields stand on the page; what belongs to no field comes first. */
function inOrder(errors: Record<string, string[]>, names: string[]): [string, string[]][] {
  const place = (name: string) => names.indexOf(name);
  return Object.entries(errors).sort(([a], [b]) => place(a) - place(b));
}

function lowerFirst(sentence: string): string {
  return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLocaleLowerCase("vi") + sentence.slice(1) : sentence;
}
