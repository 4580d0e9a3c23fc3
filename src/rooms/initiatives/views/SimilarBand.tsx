import type { Warning } from "#kernel/similarity/index.ts";
import { count, State } from "#kernel/web/index.tsx";
import type { SimilarShown } from "../similarity/shown.ts";

export const warningWords: Record<Warning, { word: string; state: "late" | "risk" }> = {
  strong: { word: "Giống nhiều", state: "late" },
  partial: { word: "Giống một phần", state: "risk" },
};

/** Beside an initiative: that earlier ones are alike, and where to compare. A hint, never a refusal. */
export function SimilarBand({ similar, href }: { similar: SimilarShown[]; href: string }) {
  const first = similar[0];
  if (!first) return null;
  const look = warningWords[first.warning];
  return (
    <p class="note">
      <span>
        <State is={look.state}>{look.word}</State>{" "}
        {similar.length === 1 ? "Có một sáng kiến trước đó" : `Có ${count(similar.length)} sáng kiến trước đó`} giống
        sáng kiến này, gần nhất là {first.title ? `“${first.title}”` : "một sáng kiến"} của {first.unitName}, năm{" "}
        {first.year}. Đây là gợi ý để xem lại, không phải kết luận. <a href={href}>So sánh từng đoạn</a>
      </span>
    </p>
  );
}
