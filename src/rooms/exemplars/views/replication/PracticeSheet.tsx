import { Button, Sheet } from "#kernel/web/index.tsx";
import type { WrittenPractice } from "../../queries/replications.ts";

/** Cách làm, as others read it. `href` where the reader may write it. */
export function PracticeSheet(props: { practice: WrittenPractice | undefined; href: string | null }) {
  const { practice } = props;
  return (
    <Sheet title="Cách làm" block>
      {practice ? (
        <div class="stack">
          <p>
            <b>{practice.title}</b>
          </p>
          <Part title="Giải quyết vấn đề" words={practice.problem} />
          <Part title="Làm thế nào" words={practice.way} />
          <Part title="Hiệu quả" words={practice.effect} />
          <Part title="Hợp với nơi nào" words={practice.surroundings} />
        </div>
      ) : (
        <>
          <p class="soft">Chưa viết cách làm, nên đơn vị khác chưa tìm thấy.</p>
          {props.href && <Button words="Viết cách làm" small icon="pencil" href={props.href} />}
        </>
      )}
    </Sheet>
  );
}

function Part(props: { title: string; words: string }) {
  if (!props.words) return null;
  return (
    <div>
      <h3>{props.title}</h3>
      <p class="pre">{props.words}</p>
    </div>
  );
}
