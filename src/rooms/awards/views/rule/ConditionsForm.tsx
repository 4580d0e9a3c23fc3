import { Button, Empty, type Filled, SelectField, Sheet } from "#kernel/web/index.tsx";
import { isGroup, offeredKinds, rowsTyped } from "../../editing/condition-row.ts";
import { type RowNode, treeOf } from "../../editing/tree.ts";
import type { Award } from "../../schema.ts";
import { kindNames } from "../../words.vi.ts";
import { type AwardChoices, awardChoices } from "./award-choices.ts";
import { ConditionFields } from "./ConditionFields.tsx";

type Shown = { form: Filled; awards: AwardChoices; touched: number | null };

/** Các điều kiện as fields, one box each; a group holds the boxes that belong to it. */
export function ConditionsForm(props: { form: Filled; catalogue: readonly Award[]; touched: number | null }) {
  const rows = rowsTyped(props.form.typed.rows);
  const shown = { ...props, rows, awards: awardChoices(props.catalogue) };
  return (
    <Sheet
      title="Điều kiện"
      aside={<Button words="Xem dạng văn bản" icon="code" small form="rule" name="do" value="turn" />}
      block
    >
      {rows.length === 0 && <Empty title="Chưa có điều kiện nào">Chọn loại điều kiện ở dưới rồi bấm Thêm.</Empty>}
      <Boxes nodes={treeOf(rows)} {...shown} />
      <AddCondition name="add" at={-1} label="Thêm điều kiện" />
    </Sheet>
  );
}

function Boxes(props: Shown & { nodes: readonly RowNode[]; rows: ReturnType<typeof rowsTyped> }) {
  if (props.nodes.length === 0) return null;
  return (
    <ol class={props.nodes[0]!.row.depth === 0 ? "rule-rows rule-top" : "rule-rows"}>
      {props.nodes.map((node) => (
        <li key={node.at}>
          <ConditionFields {...props} node={node}>
            {isGroup(node.row.is) && (
              <div class="rule-group">
                <Boxes {...props} nodes={node.parts} />
                <AddCondition name={`rows[${node.at}][add]`} at={node.at} label={`Thêm vào nhóm ${node.number}`} />
              </div>
            )}
          </ConditionFields>
        </li>
      ))}
    </ol>
  );
}

function AddCondition(props: { name: string; at: number; label: string }) {
  const choices = offeredKinds.map((value) => ({ value, words: kindNames[value] }));
  return (
    <div class="rule-add">
      <SelectField name={props.name} label={props.label} choices={choices} />
      <Button words="Thêm" icon="plus" small name="do" value={`add:${props.at}`} about={props.label} />
    </div>
  );
}
