import { Act, Button } from "#kernel/web/index.tsx";
import type { LifeAct, StageNews } from "../../life.ts";
import { type Stage, stages } from "../../states.ts";

/** The acts the four stages offer: one filled button, of the latest stage that asks for it; the others, and `more`, outlined. */
export function ExemplarAct(props: { news: Record<Stage, StageNews>; more: LifeAct[] }) {
  const acts = [...props.more, ...stages.flatMap((stage) => props.news[stage].acts)];
  const main = acts.findLast((act) => act.primary);
  if (acts.length === 0) return null;
  return (
    <Act words={main?.turn}>
      {acts.filter((act) => act !== main).map((act) => outlined(act))}
      {main && <Button words={main.words} icon={main.icon} href={main.href} primary />}
    </Act>
  );
}

function outlined(act: LifeAct) {
  return <Button key={act.href} words={act.words} icon={act.icon} href={act.href} second />;
}
