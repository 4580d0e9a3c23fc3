import type { Day } from "#kernel/calendar/index.ts";
import { Button, day, List, Note, Sheet, State } from "#kernel/web/index.tsx";
import { type Greeted, greeted } from "../../reading/ordinals.ts";
import type { Scope } from "../../reading/scopes.ts";
import { whole } from "../../reading/scopes.ts";
import type { Plan, planOccasions } from "../../schema.ts";

/** Dịp, sự kiện that due dates hang on, with their day or the way to give it. */
export function Occasions(props: {
  plan: Plan;
  occasions: readonly (typeof planOccasions.$inferSelect)[];
  mayDate: boolean;
}) {
  if (props.occasions.length === 0) return null;
  return (
    <Sheet title="Dịp, sự kiện mà hạn gắn vào">
      <List>
        {props.occasions.map(({ key, name, heldOn, year }) => (
          <li key={key} class="pair">
            <span>
              <b>{name}</b>
              <br />
              {heldOn ? (
                `Ngày ${day(heldOn)}`
              ) : (
                <State is="open">Chưa có ngày{year && !name.includes(String(year)) ? `, năm ${year}` : ""}</State>
              )}
            </span>
            {props.mayDate && (
              <Button
                words={heldOn ? "Đổi ngày" : "Ghi ngày"}
                small
                href={`/plans/${props.plan.id}/occasions/${key}`}
                about={name}
              />
            )}
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** Ngày kỷ niệm that the plan or one of its stages greets, with the ordinal the program counts. */
export function Anniversaries(props: { plan: Plan; scope: Scope; today: Day }) {
  const { plan, scope } = props;
  const within =
    scope.key === whole
      ? { from: plan.periodFrom, to: plan.periodTo }
      : { from: scope.from, to: scope.to, stage: scope.key };
  const all = greeted(plan.body.anniversaries, within, props.today);
  if (all.length === 0) return null;
  return (
    <Sheet
      title={scope.key === whole ? "Ngày kỷ niệm được chào mừng" : `Ngày kỷ niệm trong ${lowerFirst(scope.name)}`}
      aside="Số năm do chương trình tính"
    >
      <List>
        {all.map((one) => (
          <Greeting key={one.name} of={one} />
        ))}
      </List>
    </Sheet>
  );
}

function Greeting({ of }: { of: Greeted }) {
  return (
    <li>
      <b>{of.ordinal} năm</b> {of.name}
      {of.on && <span class="soft"> ({day(of.on)})</span>}
      {of.says && <Note>Văn bản ghi: “{of.says}”.</Note>}
    </li>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);
}
