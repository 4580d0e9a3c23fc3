import { decimal, type Hand, hands } from "#kernel/scoring/index.ts";
import { State } from "#kernel/web/index.tsx";
import type { SheetScore } from "../../scoring/score.ts";
import { handWords } from "../../words.vi.ts";

/** The sums of the three hands side by side. */
export function Sums({ scores }: { scores: Record<Hand, SheetScore | null> }) {
  return (
    <table class="table rows cards">
      <caption class="visually-hidden">Tổng điểm tự chấm, chấm chéo, kết luận</caption>
      <thead>
        <tr>
          <th scope="col">Ai chấm</th>
          {["Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Tổng điểm"].map((head) => (
            <th scope="col" class="num">
              {head}
            </th>
          ))}
          <th scope="col">Số liệu</th>
        </tr>
      </thead>
      <tbody>
        {hands.map((hand) => {
          const score = scores[hand];
          return (
            <tr>
              <th scope="row">{handWords[hand].head}</th>
              <td class="num" data-th="Điểm chuẩn">
                {score && decimal(score.base)}
              </td>
              <td class="num" data-th="Điểm thưởng">
                {score && decimal(score.bonus)}
              </td>
              <td class="num" data-th="Điểm trừ">
                {score && decimal(score.deduction)}
              </td>
              <td class="num" data-th="Tổng điểm">
                {score && <b>{decimal(score.total)}</b>}
              </td>
              <td data-th="Số liệu">
                {score === null && <State is="open">Chưa chấm</State>}
                {score && score.missing.length === 0 && <State is="done">Đủ</State>}
                {score && score.missing.length > 0 && <State is="open">Còn {score.missing.length} tiêu chí</State>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
