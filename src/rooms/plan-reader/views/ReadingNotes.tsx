import { Button, Form, filled, SelectField, State, Switch, units } from "#kernel/web/index.tsx";
import { type Actors, isOpen } from "../draft/actor-of.ts";
import type { Place } from "../forms.ts";
import type { PlanReading } from "../schema.ts";
import type { ReadingView } from "../showing/view.ts";
import { addressOf } from "./addresses.ts";

type Props = { reading: PlanReading; view: ReadingView };

/** Chỗ nên xem lại, each leading to its sentence; many are folded away. */
export function Warnings({ reading, view }: Props) {
  if (reading.warnings.length === 0) return null;
  return (
    <details class="sheet block read-warnings" open={reading.warnings.length <= 8}>
      <summary>
        <State is="risk">{units(reading.warnings.length, "chỗ nên xem lại")}</State>
      </summary>
      <ol>
        {reading.warnings.map((warning, at) => {
          const part = view.warningParts[at] ?? 0;
          const anchor = `#canh-bao-${at + 1}`;
          return (
            <li key={`${warning.code} ${warning.span[0]} ${warning.message}`}>
              {part > 0 ? (
                <a href={`${addressOf(reading.id, { part })}${anchor}`}>{warning.message}</a>
              ) : (
                warning.message
              )}
              {warning.quote && <q>{shortened(warning.quote)}</q>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** The beginning of a long quote; of a row of a table its cells. */
function shortened(written: string): string {
  const quote = written.replace(/^\s*\|\s*|(?:\s*\|)+\s*$/g, "").replace(/\s*\|\s*/g, " · ");
  return quote.length <= 140 ? quote : `${quote.slice(0, 140).replace(/\s\S*$/, "")}…`;
}

/** One choice for all that name nobody: what plans most often leave unsaid. It leads back to the page it stands on. */
export function OpenActors({ reading, view, actors, to }: Props & { actors: Actors; to?: "plan" }) {
  const open = [...view.proposals.values()].filter((one) => one.state !== "rejected" && isOpen(one.duty.actor));
  if (open.length === 0 || reading.state !== "open") return null;
  return (
    <Form action={`/plan-readings/${reading.id}/actors`} of={filled()} plain>
      {to && <input type="hidden" name="to" value={to} />}
      <div class="sheet block read-actors">
        <SelectField
          name="who"
          label={`${units(open.length, "việc")} chưa rõ ai làm: giao cho`}
          blank="Chọn"
          choices={[
            { value: "all", words: "Mọi đơn vị của cơ quan" },
            { title: "Loại đơn vị", choices: actors.kinds.map((kind) => ({ value: `kind:${kind}`, words: kind })) },
            {
              title: "Một đơn vị, hội đồng",
              choices: actors.leading.map((name) => ({ value: `unit:${name}`, words: name })),
            },
          ]}
        />
        <Button words="Ghi ai làm" />
      </div>
    </Form>
  );
}

const ways: { show: Place["show"]; words: string }[] = [
  { show: "all", words: "Tất cả" },
  { show: "waiting", words: "Chờ xem" },
  { show: "accepted", words: "Đã nhận" },
  { show: "rejected", words: "Đã bỏ" },
];

/** Which proposals are shown, with how many there are of each. */
export function Shown({ reading, view }: Props) {
  const count = (show: Place["show"]) => (show === "all" ? view.proposals.size : view.counts[show]);
  return (
    <Switch
      label="Đề xuất nào"
      ways={ways.map(({ show, words }) => ({
        words: `${words} (${count(show)})`,
        href: addressOf(reading.id, { show }),
        current: view.show === show,
      }))}
    />
  );
}
