import { day, Empty, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { ratingNames } from "#rooms/awards/index.ts";
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
