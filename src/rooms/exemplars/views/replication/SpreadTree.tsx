import { count, day, State } from "#kernel/web/index.tsx";
import type { TakerRow } from "../../queries/replications.ts";
import type { Branch } from "../../replication/spread-tree.ts";
import { replicationStateNames } from "../../replication/words.vi.ts";

/** Đơn vị làm theo, as a tree in words: when, what was changed, with what result. */
export function SpreadTree(props: { tree: Branch<TakerRow>[]; measure: string }) {
  return (
    <ul>
      {props.tree.map((taker) => (
        <li key={taker.id}>
          <p>
            <b>
              <a href={`/replications/${taker.id}`}>{taker.unitName}</a>
            </b>
            <State is={replicationStateNames[taker.state].state}>{replicationStateNames[taker.state].word}</State>
          </p>
          <span class="small soft">{said(taker, props.measure)}</span>
          {taker.takers.length > 0 && <SpreadTree tree={taker.takers} measure={props.measure} />}
        </li>
      ))}
    </ul>
  );
}

/** What is known of a taker, in sentences. */
function said(taker: TakerRow, measure: string): string {
  return [
    `Từ ${day(taker.startsOn)}.`,
    taker.adapted && `Đã đổi: ${taker.adapted}${ends(taker.adapted)}`,
    taker.resultWords && `Kết quả: ${measured(taker, measure)}${taker.resultWords}${ends(taker.resultWords)}`,
    taker.stateReason && `${taker.stateReason}${ends(taker.stateReason)}`,
    taker.resumeOn && `Hẹn xem lại ${day(taker.resumeOn)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

const ends = (words: string) => (/[.!?…]$/.test(words) ? "" : ".");

/** The measured result before its words: «12 buổi; ». */
export function measured(taker: Pick<TakerRow, "result">, measure: string): string {
  return taker.result === null ? "" : `${count(taker.result)}${measure ? ` ${measure}` : ""}; `;
}
