import { day, Empty, Rows, State } from "#kernel/web/index.tsx";
import type { MovementLine } from "../queries/movement-list.ts";
import { movementStateNames, wayNames } from "../words.vi.ts";
import { spanWords } from "./span-words.ts";

/** Movements of a page: name and theme, when, of whom, how many units launched them on. */
export function MovementRows(props: { lines: MovementLine[] }) {
  return (
    <Rows
      caption="Phong trào, đang thực hiện trước"
      rows={props.lines}
      empty={
        <Empty title="Không có phong trào nào như đang lọc">
          Bỏ bớt điều kiện lọc hoặc <a href="/movements">xem tất cả phong trào</a>.
        </Empty>
      }
      columns={[
        { head: "Phong trào", names: true, cell: (line) => <Name line={line} /> },
        { head: "Hình thức", cell: (line) => wayNames[line.way] },
        { head: "Nơi phát động", cell: (line) => line.ownerName },
        { head: "Thời gian", cell: (line) => spanWords(line) },
        {
          head: "Đơn vị đã phát động",
          num: true,
          cell: (line) => (line.units > 0 ? `${line.answered}/${line.units}` : ""),
        },
        {
          head: "Tình trạng",
          cell: ({ state }) => <State is={movementStateNames[state].state}>{movementStateNames[state].word}</State>,
        },
      ]}
    />
  );
}

function Name({ line }: { line: MovementLine }) {
  const below = [
    line.theme && `Chủ đề “${line.theme}”`,
    line.number && `${line.number}${line.launchedOn ? `, ${day(line.launchedOn)}` : ""}`,
  ];
  const said = below.filter(Boolean).join(" · ");
  return (
    <>
      <a href={`/movements/${line.id}`}>{line.name}</a>
      {said && (
        <>
          <br />
          <span class="soft small">{said}</span>
        </>
      )}
    </>
  );
}
