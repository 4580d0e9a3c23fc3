import { Act, Button, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { Award } from "../schema.ts";
import { cycleNames, familyNames, holderNames, levelNames } from "../words.vi.ts";
import { AwardTabs } from "./AwardTabs.tsx";

/** How the rule of an award stands today. */
export type RuleStanding = "on" | "off" | "none";

type Line = Award & { rule: RuleStanding };

/** Danh mục: the agency's own rungs of recognition, then the country's titles, commendations and honours. */
export function AwardsPage(props: { awards: Line[]; candidates: boolean }) {
  const own = props.awards.filter((one) => one.agencyId !== null);
  return (
    <Page
      title="Danh hiệu, khen thưởng"
      act={
        props.candidates && (
          <Act words="Xem ai có thể đạt một danh hiệu vào năm đã chọn.">
            <Button words="Tính ngược từ danh hiệu" icon="target" href="/road-maps" primary />
          </Act>
        )
      }
    >
      <AwardTabs here="/awards" candidates={props.candidates} />
      <Sheet title="Bậc công nhận điển hình của cơ quan">
        {own.length === 0 ? (
          <Empty title="Chưa có bậc công nhận">
            Bậc công nhận ghi ở trang kế hoạch (“Loại, bậc công nhận”) và có ở đây khi kế hoạch được ban hành.
          </Empty>
        ) : (
          <AwardRows caption="Bậc công nhận điển hình" awards={own} />
        )}
      </Sheet>
      {(["title", "commendation", "honour"] as const).map((family) => (
        <Sheet title={familyNames[family]}>
          <AwardRows
            caption={familyNames[family]}
            awards={props.awards.filter((one) => one.agencyId === null && one.family === family)}
          />
        </Sheet>
      ))}
    </Page>
  );
}

function AwardRows(props: { caption: string; awards: Line[] }) {
  return (
    <Rows
      caption={props.caption}
      rows={props.awards}
      columns={[
        { head: "Tên", names: true, cell: (award) => <a href={`/awards/${award.id}`}>{award.name}</a> },
        { head: "Đối tượng", cell: (award) => award.holders.map((one) => holderNames[one]).join(", ") },
        { head: "Cấp", cell: (award) => levelNames[award.level] },
        { head: "Kỳ", cell: (award) => cycleNames[award.cycle] },
        { head: "Thẩm quyền", cell: (award) => award.decider },
        { head: "Điều kiện", cell: (award) => <RuleState is={award.rule} /> },
      ]}
    />
  );
}

/** Whether an award can be judged by the program. */
export function RuleState(props: { is: RuleStanding }) {
  if (props.is === "on") return <State is="run">Đang xét theo điều kiện</State>;
  if (props.is === "off") return <State is="off">Chưa kiểm chứng, đang tắt</State>;
  return <State is="open">Do từng nơi quy định</State>;
}
