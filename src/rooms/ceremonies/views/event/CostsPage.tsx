import {
  Act,
  Button,
  count,
  Empty,
  Entry,
  ErrorSummary,
  type Filled,
  Form,
  Rows,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { EventHead } from "../../queries/event-head.ts";
import type { EventCost } from "../../schema/parts.ts";
import { fundSourceNames } from "../../words.vi.ts";
import { EventFrame } from "./EventFrame.tsx";

const money = (n: number | null) => (n === null ? "" : count(n));
const sum = (costs: EventCost[], of: "planned" | "spent") => costs.reduce((all, one) => all + (one[of] ?? 0), 0);

/** Kinh phí: planned and spent, from which source; typed by those who run the event, read by those who see its people. */
export function CostsPage(props: { head: EventHead; costs: EventCost[]; form: Filled }) {
  const { head, costs } = props;
  const act = head.may.equip && (
    <Act
      words={
        costs.length > 0
          ? `Dự kiến ${money(sum(costs, "planned"))} đ, đã chi ${money(sum(costs, "spent"))} đ.`
          : undefined
      }
    >
      <Button words="Ghi kinh phí" icon="check" form="costs" primary />
    </Act>
  );
  return (
    <EventFrame head={head} tab="costs" act={act}>
      {head.may.equip ? <Typing {...props} /> : <Listed costs={costs} />}
    </EventFrame>
  );
}

function Typing({ head, form }: { head: EventHead; form: Filled }) {
  return (
    <>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="costs" action={`/events/${head.event.id}/costs`} of={form} plain>
        <Sheet title="Kinh phí, bằng đồng" block>
          <Entry
            name="costs"
            caption="Các khoản chi"
            add="Thêm khoản"
            columns={[
              {
                head: "Khoản chi",
                field: ({ name, label }) => <TextField name={name("item")} label={label} hiddenLabel />,
              },
              {
                head: "Nguồn",
                width: "c2",
                field: ({ name, label }) => (
                  <SelectField
                    name={name("source")}
                    label={label}
                    hiddenLabel
                    choices={Object.entries(fundSourceNames).map(([value, words]) => ({ value, words }))}
                  />
                ),
              },
              {
                head: "Dự kiến",
                width: "c4",
                field: ({ name, label }) => <TextField name={name("planned")} label={label} hiddenLabel numeric />,
              },
              {
                head: "Đã chi",
                width: "c4",
                field: ({ name, label }) => <TextField name={name("spent")} label={label} hiddenLabel numeric />,
              },
            ]}
          />
        </Sheet>
      </Form>
    </>
  );
}

function Listed({ costs }: { costs: EventCost[] }) {
  return (
    <Sheet title="Kinh phí, bằng đồng">
      <Rows
        caption="Các khoản chi"
        rows={costs}
        empty={<Empty title="Chưa ghi kinh phí" />}
        columns={[
          { head: "Khoản chi", names: true, cell: ({ item }) => item },
          { head: "Nguồn", cell: ({ source }) => fundSourceNames[source] },
          { head: "Dự kiến", num: true, cell: ({ planned }) => money(planned) },
          { head: "Đã chi", num: true, cell: ({ spent }) => money(spent) },
        ]}
      />
    </Sheet>
  );
}
