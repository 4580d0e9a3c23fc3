import type { ComponentChildren } from "preact";
import { day, Empty, Rows, State } from "#kernel/web/index.tsx";
import type { ExemplarLine } from "../queries/exemplar-list.ts";
import { stageNames, standingWords } from "../words.vi.ts";

/** The exemplars of a page: who, what kind, of which unit, at which stage. */
export function ExemplarRows(props: { lines: ExemplarLine[]; empty?: ComponentChildren }) {
  return (
    <Rows
      caption="Điển hình, mới phát hiện trước"
      rows={props.lines}
      empty={
        props.empty ?? (
          <Empty title="Không có điển hình nào như đang lọc">
            Bỏ bớt điều kiện lọc hoặc <a href="/exemplars">xem tất cả điển hình</a>.
          </Empty>
        )
      }
      columns={[
        { head: "Điển hình", names: true, cell: (line) => <Name line={line} /> },
        { head: "Loại", cell: (line) => line.kindName },
        { head: "Đơn vị chịu trách nhiệm", cell: (line) => line.unitName },
        { head: "Phát hiện", num: true, cell: (line) => day(line.detectedOn) },
        { head: "Công nhận", num: true, cell: (line) => (line.recognisedOn ? day(line.recognisedOn) : "") },
        { head: "Tình trạng", cell: (line) => <Stands line={line} /> },
      ]}
    />
  );
}

function Name({ line }: { line: ExemplarLine }) {
  const below = [line.practice, line.caption].find((words) => words);
  return (
    <>
      <a href={`/exemplars/${line.id}`}>{line.name}</a>
      {below && (
        <>
          <br />
          <span class="soft small">{below}</span>
        </>
      )}
    </>
  );
}

function Stands({ line }: { line: ExemplarLine }) {
  if (line.standing !== "active")
    return <State is={standingWords[line.standing].state}>{standingWords[line.standing].word}</State>;
  return <State is={stageNames[line.stage].state}>{stageNames[line.stage].now}</State>;
}
