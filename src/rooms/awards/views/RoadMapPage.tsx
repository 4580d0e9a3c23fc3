import { day, Empty, Page, Sheet, State } from "#kernel/web/index.tsx";
import type { HolderRecord } from "../record.ts";
import type { RoadMapLine } from "../road-map/road-map.ts";
import { type AwardNames, conditionTitle } from "../wording/condition-title.ts";
import { Conditions } from "./Conditions.tsx";

/** Lộ trình của một người hoặc tập thể: for each high award what is held, what is missing, the earliest year, the way. */
export function RoadMapPage(props: {
  holder: HolderRecord["holder"];
  back: { words: string; href: string };
  lines: RoadMapLine[];
  names: AwardNames;
  today: string;
}) {
  const { holder, lines } = props;
  return (
    <Page title={`Lộ trình khen thưởng: ${holder.name}`} crumbs={[props.back]}>
      <p class="soft">
        Tính đến {day(props.today)}, theo điều kiện đang có trong chương trình. Năm sớm nhất giả định từ nay mọi năm đều
        hoàn thành xuất sắc, đủ sáng kiến và được đề nghị kịp thời; không phải lời hứa.
      </p>
      {lines.length === 0 && (
        <Empty title="Chưa có mục nào để tính">Danh mục không có danh hiệu bậc cao cho đối tượng này.</Empty>
      )}
      {lines.length > 0 && (
        <Sheet title="Danh hiệu, khen thưởng bậc cao">
          {lines.map((line, n) => (
            <Rung line={line} number={n + 1} names={props.names} holder={holder} />
          ))}
        </Sheet>
      )}
    </Page>
  );
}

function Rung(props: { line: RoadMapLine; number: number; names: AwardNames; holder: HolderRecord["holder"] }) {
  const { line } = props;
  return (
    <div class={line.held.length > 0 ? "rung past" : "rung"}>
      <span class="disc" aria-hidden="true">
        {props.number}
      </span>
      <div class="pair">
        <h3>
          <a href={`/awards/${line.award.id}`}>{line.award.name}</a>
        </h3>
        <Earliest line={line} />
      </div>
      {line.held.length > 0 && <p>Đã có: {line.held.map((one) => one.year ?? "không rõ năm").join(", ")}.</p>}
      {line.provisional && line.rule && (
        <p>
          Chương trình chưa có điều kiện cho hôm nay; tạm tính theo điều kiện áp dụng từ {day(line.rule.validFrom)}.
        </p>
      )}
      {line.rule?.source.reading && <p>{line.rule.source.reading}</p>}
      <Missing {...props} />
      <Way {...props} />
    </div>
  );
}

function Earliest({ line }: { line: RoadMapLine }) {
  if (line.judged?.result === "met") return <State is="done">Đủ điều kiện, đề nghị được ngay</State>;
  if (line.rule === null) return <State is="open">Chưa có điều kiện cho đối tượng này</State>;
  if (!line.rule.on) return <State is="off">Chưa kiểm chứng, đang tắt</State>;
  if (line.earliest === null && line.judged?.findings.some((one) => one.unknown))
    return <State is="wait">Chưa đủ dữ liệu</State>;
  if (line.earliest === null) return <State is="late">Chưa tới được trong 25 năm</State>;
  return <State is="soon">Sớm nhất năm {line.earliest}</State>;
}

function Missing({ line, names, holder }: { line: RoadMapLine; names: AwardNames; holder: HolderRecord["holder"] }) {
  if (!line.rule) return null;
  if (!line.judged)
    return <p>Điều kiện tham khảo: {line.rule.conditions.map((one) => conditionTitle(one, names)).join("; ")}.</p>;
  const failed = line.judged.findings.filter((one) => one.result === "failed").length;
  const asked = line.judged.findings.filter((one) => one.result !== "not_asked").length;
  return (
    <details>
      <summary>
        Đạt {asked - failed}/{asked} điều kiện
        {line.judged.holds.length > 0 && "; đang tạm dừng vì có việc chưa kết luận"}
      </summary>
      <Conditions
        findings={line.judged.findings}
        names={names}
        source={line.rule.source}
        personId={holder.kind === "person" ? holder.id : null}
      />
    </details>
  );
}

/** The milestones year by year: what would have to be reached by when. */
function Way({ line, names }: { line: RoadMapLine; names: AwardNames }) {
  const years = [...new Set(line.milestones.map((one) => one.year))];
  if (years.length === 0 || line.judged?.result === "met") return null;
  return (
    <details>
      <summary>Các mốc trên đường</summary>
      <ul class="plain-list">
        {years.map((year) => (
          <li>
            <b>{year}</b>:{" "}
            {line.milestones
              .filter((one) => one.year === year)
              .map((one) => names.get(one.award) ?? one.award)
              .join(", ")}
          </li>
        ))}
      </ul>
    </details>
  );
}
