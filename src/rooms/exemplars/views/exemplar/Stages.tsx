import { day, Icon, State } from "#kernel/web/index.tsx";
import type { StageLine, StageNews } from "../../life.ts";
import { hasReached, type Stage, stages } from "../../states.ts";
import { stageNames } from "../../words.vi.ts";

/** At most so many lines under one stage; the latest stand. */
const most = 5;

/** Bốn khâu trên một dòng: what is done, where it stands, what each stage has on record. */
export function Stages(props: {
  stage: Stage;
  reachedOn: Record<Stage, string | null>;
  news: Record<Stage, StageNews>;
}) {
  return (
    <section class="sheet block" aria-labelledby="khau">
      <h2 id="khau" class="visually-hidden">
        Bốn khâu
      </h2>
      <ol class="stages">
        {stages.map((stage, n) => (
          <li key={stage} class={placeOf(props.stage, stage)}>
            <span class="disc" aria-hidden="true">
              {placeOf(props.stage, stage) === "past" ? <Icon name="check" /> : n + 1}
            </span>
            <h3>{stageNames[stage].name}</h3>
            <Says stage={stage} now={props.stage} news={props.news[stage]} on={props.reachedOn[stage]} />
            <Lines of={props.news[stage].lines} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function placeOf(now: Stage, stage: Stage): "past" | "now" | undefined {
  if (now === stage) return "now";
  return hasReached(now, stage) ? "past" : undefined;
}

function Says(props: { stage: Stage; now: Stage; news: StageNews; on: string | null }) {
  const { says } = props.news;
  if (says) return <State is={says.state}>{says.words}</State>;
  if (!hasReached(props.now, props.stage)) return <State is="open">Chưa đến</State>;
  if (props.now === props.stage) return <State is={stageNames[props.stage].state}>{stageNames[props.stage].now}</State>;
  return <State is="done">{props.on ? `Xong, từ ${day(props.on)}` : "Xong"}</State>;
}

function Lines(props: { of: StageLine[] }) {
  const shown = props.of.slice(-most);
  return (
    <ol>
      {shown.length < props.of.length && <li class="soft">{props.of.length - shown.length} việc trước đó</li>}
      {shown.map((line) => (
        <li key={`${line.on} ${line.words}`}>
          <time datetime={line.on}>{day(line.on)}</time>
          {line.href ? <a href={line.href}>{line.words}</a> : line.words}
        </li>
      ))}
    </ol>
  );
}
