import { day, Empty, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { ratingNames, scopeNames } from "#rooms/awards/index.ts";
import type { RecordInitiative } from "../queries/initiative-uses.ts";
import type { RecordAward } from "../queries/record-page.ts";
import type { Rating } from "../schema.ts";
import { decisionShown, yearsShown } from "./shown.ts";

/** Khen thưởng of one holder; what was taken back is crossed out and says why. `heldBy`: under which name it was held. */
export function AwardRows(props: {
  title: string;
  awards: (RecordAward & { heldBy?: string })[];
  inherited?: boolean;
}) {
  return (
    <Sheet title={props.title}>
      <Rows
        caption={props.title}
        rows={props.awards}
        rowClass={(one) => (one.heldNow ? undefined : "is-off")}
        columns={[
          { head: "Năm", num: true, cell: (one) => yearsShown(one) },
          {
            head: "Danh hiệu, hình thức",
            names: true,
            cell: (one) => (
              <div>
                <a href={`/ledger/awards/${one.id}`}>{one.awardName}</a>
                {!one.heldNow && (
                  <p class="small">
                    <State is="lock">Thu hồi từ {one.revokedOn && day(one.revokedOn)}</State> {one.revocationReason}
                  </p>
                )}
              </div>
            ),
          },
          { head: "Quyết định", cell: (one) => decisionShown(one) },
          { head: "Cơ quan, người ban hành", cell: (one) => one.decidedBy ?? "–" },
          props.inherited
            ? { head: "Của đơn vị", cell: (one) => one.heldBy ?? one.holderName }
            : { head: "Đơn vị, tên lúc được khen", cell: (one) => one.unitName ?? one.holderName },
        ]}
        empty={
          <Empty title="Chưa có khen thưởng nào">
            Khen thưởng ghi trong sổ hiện ở đây, cả trước khi dùng chương trình.
          </Empty>
        }
      />
    </Sheet>
  );
}

/** Sáng kiến được công nhận of a person, each with her share, and where it was used. */
export function InitiativeRows({ initiatives }: { initiatives: RecordInitiative[] }) {
  return (
    <Sheet title="Sáng kiến được công nhận">
      <Rows
        caption="Sáng kiến được công nhận"
        rows={initiatives}
        columns={[
          { head: "Năm", num: true, cell: (one) => String(one.year) },
          {
            head: "Sáng kiến",
            names: true,
            cell: (one) =>
              one.initiativeId ? <a href={`/initiatives/${one.initiativeId}`}>{one.title}</a> : one.title,
          },
          {
            head: "Đóng góp",
            num: true,
            cell: ({ share }) => (share === null ? "–" : `${String(share / 10).replace(".", ",")}%`),
          },
          { head: "Phạm vi", cell: ({ scope }) => scopeNames[scope] },
          {
            head: "Quyết định",
            cell: ({ number, recognisedOn }) =>
              [number, recognisedOn && `ngày ${day(recognisedOn)}`].filter(Boolean).join(" ") || "–",
          },
          { head: "Đã dùng để xét", cell: (one) => <UsedFor {...one} /> },
        ]}
      />
    </Sheet>
  );
}

function UsedFor({ usedFor, usedPlace, heldAwardId }: RecordInitiative) {
  if (usedFor === null) return "Chưa dùng";
  const words = usedPlace ?? usedFor;
  return heldAwardId ? <a href={`/ledger/awards/${heldAwardId}`}>{words}</a> : words;
}

/** Xếp loại từng năm. */
export function RatingRows(props: { ratings: Rating[]; mayCorrect: boolean }) {
  return (
    <Sheet title="Xếp loại chất lượng hằng năm">
      <Rows
        caption="Xếp loại từng năm"
        rows={props.ratings}
        columns={[
          { head: "Năm", num: true, cell: (one: Rating) => String(one.year) },
          { head: "Xếp loại", names: true, cell: (one: Rating) => ratingNames[one.level] },
          { head: "Văn bản", cell: (one: Rating) => one.document ?? "–" },
          ...(props.mayCorrect
            ? [
                {
                  head: "Sửa",
                  hiddenHead: true,
                  cell: (one: Rating) => <a href={`/ratings/${one.id}/correction`}>Sửa</a>,
                },
              ]
            : []),
        ]}
        empty={
          <Empty title="Chưa có xếp loại năm nào">
            Thủ trưởng hoặc người phụ trách thi đua của đơn vị nhập theo từng năm.
          </Empty>
        }
      />
    </Sheet>
  );
}
