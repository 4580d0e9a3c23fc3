import { Button, day, dueWords, Sheet, State } from "#kernel/web/index.tsx";
import type { ItemKind } from "../../nurturing/words.vi.ts";
import { itemKinds } from "../../nurturing/words.vi.ts";
import type { NurturingItem } from "../../schema/nurturing.ts";

/** The items of one kind, each with what came of it and, while it is open, the button that says so. */
export function ItemsOfKind(props: {
  kind: ItemKind;
  items: NurturingItem[];
  path: string;
  mayFollow: boolean;
  today: string;
}) {
  const words = itemKinds[props.kind];
  if (props.items.length === 0) return null;
  return (
    <Sheet title={words.many}>
      <ul class="list">
        {props.items.map((item) => (
          <li key={item.id}>
            <p class="pair">
              <b>{item.title}</b>
              <ItemState item={item} today={props.today} />
            </p>
            {item.means && (
              <p class="soft">
                {words.means}: {item.means}
              </p>
            )}
            {item.outcome && <p class="pre">{item.outcome}</p>}
            {props.mayFollow && (
              <p>
                <Button
                  words={item.state === "open" ? words.fulfil : "Mở lại"}
                  small
                  href={`${props.path}/items/${item.id}`}
                  about={item.title}
                />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** How an item stands: done, dropped, late, or still running with its day. */
export function ItemState({ item, today }: { item: NurturingItem; today: string }) {
  const words = itemKinds[item.kind].words;
  if (item.state === "done")
    return <State is="done">{`${words.done}${item.closedOn ? ` ${day(item.closedOn)}` : ""}`}</State>;
  if (item.state === "dropped") return <State is="off">{words.dropped}</State>;
  if (item.dueOn === null) return <State is="run">{words.open}</State>;
  const due = dueWords(item.dueOn, today);
  return (
    <State is={due.state === "open" ? "run" : due.state}>
      {due.state === "open" ? `${words.open}, hạn ${day(item.dueOn)}` : due.words}
    </State>
  );
}
