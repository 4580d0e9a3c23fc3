import type { ComponentChildren } from "preact";
import { type Filled, Icon } from "#kernel/web/index.tsx";
import type { ConditionRow } from "../../editing/condition-row.ts";
import { mayMove, moves } from "../../editing/moves.ts";
import { saidBy } from "../../editing/read-rows.ts";
import type { RowNode } from "../../editing/tree.ts";
import { conditionWords } from "../../wording/condition-title.ts";
import { kindNames } from "../../words.vi.ts";
import type { AwardChoices } from "./award-choices.ts";
import { FieldsOfKind } from "./FieldsOfKind.tsx";
import { MoreFields } from "./MoreFields.tsx";

/** One condition: its kind in words, how it reads, its fields, and the buttons that move or drop it. */
export function ConditionFields(props: {
  node: RowNode;
  rows: readonly ConditionRow[];
  form: Filled;
  awards: AwardChoices;
  touched: number | null;
  children: ComponentChildren;
}) {
  const { node, awards } = props;
  const { row, at, number } = node;
  const name = (field: string) => `rows[${at}][${field}]`;
  const said = saidBy(row);
  const here = props.touched === at;
  return (
    <fieldset class="rule-row" id={`dieu-kien-${at}`} tabindex={here ? -1 : undefined} autofocus={here || undefined}>
      <legend>
        <b>{number}</b> {kindNames[row.is]}
      </legend>
      <Acts at={at} number={number} rows={props.rows} />
      <input type="hidden" name={name("is")} value={row.is} />
      <input type="hidden" name={name("depth")} value={row.depth} />
      {said && <p class="soft small rule-said">Đọc là: {conditionWords(said, awards.names)}.</p>}
      <FieldsOfKind row={row} at={at} name={name} awards={awards} />
      {props.children}
      <MoreFields row={row} at={at} name={name} form={props.form} />
    </fieldset>
  );
}

const looks = {
  up: { icon: "arrow-up", words: "Đưa lên trên" },
  down: { icon: "arrow-down", words: "Đưa xuống dưới" },
  in: { icon: "indent-increase", words: "Đưa vào nhóm ngay trên" },
  out: { icon: "indent-decrease", words: "Đưa ra khỏi nhóm" },
} as const;

function Acts({ at, number, rows }: { at: number; number: string; rows: readonly ConditionRow[] }) {
  const possible = moves.filter((move) => mayMove(rows, at, move));
  return (
    <div class="rule-acts">
      {possible.map((move) => (
        <Ask key={move} value={`${move}:${at}`} icon={looks[move].icon} words={`${looks[move].words}: ${number}`} />
      ))}
      <Ask value={`remove:${at}`} icon="trash" words={`Bỏ điều kiện ${number}`} />
    </div>
  );
}

function Ask(props: { value: string; icon: string; words: string }) {
  return (
    <button class="icon-btn" type="submit" name="do" value={props.value} aria-label={props.words} title={props.words}>
      <Icon name={props.icon} />
    </button>
  );
}
