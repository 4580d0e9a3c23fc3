import { day, Sheet, State } from "#kernel/web/index.tsx";
import { Conditions } from "#rooms/awards/index.ts";
import type { RecognitionNews, RungLine } from "../../queries/life/recognition.ts";
import { recognitionStateNames } from "../../recognition/words.vi.ts";

/** Bậc công nhận của một điển hình: each rung with its decision, its case, or how it would be judged by now. */
export function RecognitionPart({ news }: { news: RecognitionNews }) {
  if (news.rungs.length === 0) return null;
  return (
    <Sheet
      title="Bậc công nhận"
      id="recognition"
      aside={news.open && news.roadMap ? <a href={news.roadMap}>Lộ trình khen thưởng bậc cao</a> : undefined}
    >
      {news.rungs.map((line, n) => (
        <Rung line={line} number={n + 1} news={news} />
      ))}
    </Sheet>
  );
}

function Rung({ line, number, news }: { line: RungLine; number: number; news: RecognitionNews }) {
  const { award, recognition, judged } = line;
  const open = recognition !== null && recognition.state !== "recognised";
  return (
    <div class={`rung${line.recognised.length > 0 && !open ? " past" : open ? " now" : ""}`}>
      <span class="disc" aria-hidden="true">
        {number}
      </span>
      <div class="pair">
        <h3>{award.name}</h3>
        <RungState line={line} />
      </div>
      {line.recognised.map((one) => (
        <p>
          <a href={`/recognitions/${one.id}`}>Quyết định số {one.decisionNumber}</a>
          {one.decidedOn && ` ngày ${day(one.decidedOn)}`}, {spanWords(one)}
          {one.specialReason && ", trường hợp đặc biệt"}.
        </p>
      ))}
      {open && recognition && (
        <p>
          <a href={`/recognitions/${recognition.id}`}>Hồ sơ đề nghị {spanWords(recognition)}</a>,{" "}
          {recognition.proposedBy}, {day(recognition.proposedOn)}.
        </p>
      )}
      {judged?.judgement && judged.rule && recognition?.state !== "recognised" && (
        <Conditions findings={judged.judgement.findings} names={news.names} source={judged.rule.source} />
      )}
    </div>
  );
}

function RungState({ line: { recognition, recognised, judged } }: { line: RungLine }) {
  const last = recognised[0];
  if (recognition && recognition.state !== "recognised") {
    const { state, word } = recognitionStateNames[recognition.state];
    return <State is={state}>{word}</State>;
  }
  if (last) return <State is="done">Đã công nhận {spanWords(last)}</State>;
  if (!judged) return <State is="open">Chưa công nhận</State>;
  if (!judged.judgement) return <State is="off">Chưa có điều kiện để xét</State>;
  const failed = judged.judgement.findings.filter((one) => one.result === "failed").length;
  if (judged.judgement.result === "held") return <State is="wait">Tạm dừng, có việc chưa kết luận</State>;
  if (failed > 0) return <State is="late">Chưa đủ, thiếu {failed} điều kiện</State>;
  return <State is="open">Đến nay đủ điều kiện</State>;
}

function spanWords({ year, fromYear }: { year: number; fromYear: number | null }): string {
  return fromYear === null ? `năm ${year}` : `giai đoạn ${fromYear}–${year}`;
}
