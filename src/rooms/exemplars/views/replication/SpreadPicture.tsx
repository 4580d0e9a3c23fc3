import type { TakerRow } from "../../queries/replications.ts";
import { boxWidth, drawSpread } from "../../replication/spread-drawing.ts";
import { type Branch, confirmedSpread } from "../../replication/spread-tree.ts";
import { replicationStateNames } from "../../replication/words.vi.ts";

/** Bản đồ lan tỏa, as a picture: who learned from whom. The table beside it says the same to those who do not see it. */
export function SpreadPicture(props: { name: string; tree: Branch<TakerRow>[]; takers: TakerRow[] }) {
  const drawing = drawSpread(props.name, props.tree);
  const { units } = confirmedSpread(props.takers);
  const label = `Bản đồ lan tỏa của ${props.name}: ${props.takers.length} đơn vị làm theo, ${units} đơn vị được thủ trưởng xác nhận. Bảng bên dưới ghi từng đơn vị.`;
  return (
    <div class="spread" data-scroll tabindex={0}>
      <svg
        role="img"
        aria-label={label}
        width={drawing.width + 2}
        height={drawing.height + 2}
        viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
      >
        {drawing.lines.map((line) => (
          <path
            key={`${line.toX} ${line.toY}`}
            d={`M${line.fromX} ${line.fromY}h18V${line.toY}H${line.toX}`}
            class="spread-line"
          />
        ))}
        {drawing.boxes.map(({ of, x, y, height, lines }) => {
          const state = of ? replicationStateNames[of.state] : null;
          return (
            <g key={of?.id ?? "root"} class={state ? `is-${state.state}` : "spread-root"}>
              <rect x={x} y={y} width={boxWidth} height={height} rx="6" />
              {lines.map((words, n) => (
                <text key={words} x={x + 10} y={y + 25 + n * 20}>
                  {words}
                </text>
              ))}
              {state && (
                <text class="spread-state" x={x + 10} y={y + 25 + lines.length * 20}>
                  {state.word}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
