import { Button, day, dueWords, Sheet, State } from "#kernel/web/index.tsx";
import { type ItemKind, itemKinds } from "../../nurturing/words.vi.ts";
import type { ExemplarPageParts } from "../../queries/exemplar-page.ts";
import type { WholeNurturing } from "../../queries/nurturing.ts";
import type { Exemplar } from "../../schema.ts";
import { Charges } from "../nurturing/Charges.tsx";
import { ItemState } from "../nurturing/ItemsOfKind.tsx";

/** Kế hoạch bồi dưỡng in the side of the page: goals, who answers, support, weaknesses, the next talk. */
export function NurturingPart(props: { exemplar: Exemplar; news: ExemplarPageParts["nurturing"]; today: string }) {
  const { whole } = props.news;
  if (!whole) return null;
  const path = `/exemplars/${props.exemplar.id}/nurturing`;
  return (
    <Sheet title="Kế hoạch bồi dưỡng" aside={<Button words="Xem cả kế hoạch" small href={path} />}>
      <Items kind="goal" whole={whole} today={props.today} plain />
      <h3 class="band">Ai chịu trách nhiệm</h3>
      <Charges whole={whole} />
      <Items kind="support" whole={whole} today={props.today} />
      <Items kind="weakness" whole={whole} today={props.today} />
      <NextTalk whole={whole} today={props.today} />
    </Sheet>
  );
}

function Items(props: { kind: ItemKind; whole: WholeNurturing; today: string; plain?: boolean }) {
  const items = props.whole.items.filter(({ kind }) => kind === props.kind);
  if (items.length === 0) return null;
  return (
    <>
      {!props.plain && <h3 class="band">{itemKinds[props.kind].many}</h3>}
      <ul class="list">
        {items.map((item) => (
          <li key={item.id}>
            <p class="pair">
              <b>{item.title}</b>
              <ItemState item={item} today={props.today} />
            </p>
            {(item.outcome ?? item.means) && <p class="soft">{item.outcome ?? item.means}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function NextTalk({ whole, today }: { whole: WholeNurturing; today: string }) {
  const { nextCheckInOn, helperId } = whole.nurturing;
  if (!nextCheckInOn) return null;
  const due = dueWords(nextCheckInOn, today);
  return (
    <>
      <h3 class="band">Lần trao đổi tới</h3>
      <ul class="list">
        <li>
          <p class="pair">
            <b>{day(nextCheckInOn)}</b>
            <State is={due.state}>{due.words}</State>
          </p>
          <p class="soft">{whole.names[helperId]} kèm</p>
        </li>
      </ul>
    </>
  );
}
