import type { ComponentChildren } from "preact";
import { dueWords, day as written } from "../words.ts";
import { Button, PostButton } from "./Button.tsx";
import { StateIcon, type StateName } from "./State.tsx";

/** One thing to do: when it is due, what and why, one verb. */
export type WorkItem = {
  id: string;
  /** Last day in time, or null when it has no date. */
  dueOn: string | null;
  /** Overrules the words that follow from the day: `{ state: "back", words: "Bị trả lại" }`. */
  due?: { state: StateName; words: string };
  title: ComponentChildren;
  href: string;
  why?: ComponentChildren;
  /** The verb: a link, or a post when it acts at once. */
  act?: { words: string; href: string } | { words: string; post: string };
};

/** A band of things to do: Quá hạn, Trong 7 ngày, Sau đó. */
export type WorkBand = { id: string; title: string; items: WorkItem[] };

/** Things to do, sorted by due date in bands; empty bands are left away. */
export function Work(props: { bands: WorkBand[]; today: string }) {
  return (
    <>
      {props.bands
        .filter((band) => band.items.length > 0)
        .map((band) => (
          <>
            <h3 class="band" id={band.id}>
              {band.title}
            </h3>
            <ol class="work" aria-labelledby={band.id}>
              {band.items.map((item) => (
                <WorkRow key={item.id} item={item} today={props.today} />
              ))}
            </ol>
          </>
        ))}
    </>
  );
}

function WorkRow(props: { item: WorkItem; today: string }) {
  const { item } = props;
  const due = item.due ?? dueWords(item.dueOn, props.today);
  return (
    <li>
      <p class={`due is-${due.state}`}>
        {due.state === "open" ? <StateIcon is="soon" /> : <StateIcon is={due.state} />}
        <b>{due.words}</b>
        {item.dueOn !== null && <time datetime={item.dueOn}>{written(item.dueOn)}</time>}
      </p>
      <div class="what">
        <h4>
          <a href={item.href}>{item.title}</a>
        </h4>
        {item.why && <p>{item.why}</p>}
      </div>
      <WorkVerb item={item} />
    </li>
  );
}

function WorkVerb(props: { item: WorkItem }) {
  const { act, title } = props.item;
  if (!act) return null;
  const about = typeof title === "string" ? { about: title } : {};
  return "post" in act ? (
    <PostButton action={act.post} words={act.words} small {...about} />
  ) : (
    <Button href={act.href} words={act.words} small {...about} />
  );
}
