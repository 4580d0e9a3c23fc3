import type { Verdict } from "#kernel/verdict.ts";
import { Empty, moment, PostButton, Rows, State } from "#kernel/web/index.tsx";
import type { Recipient, Recipients } from "../../queries/recipients.ts";

/** Who was given the plan, and who has acknowledged it. */
export function RecipientRows(props: { found: Recipients; mayAcknowledge: (one: Recipient) => Verdict; path: string }) {
  const { lines } = props.found;
  const acting = lines.some((one) => props.mayAcknowledge(one).allowed);
  return (
    <Rows
      caption="Nơi nhận kế hoạch"
      rows={lines}
      empty={
        <Empty title="Không có nơi nhận nào như đang lọc">Bỏ bớt điều kiện lọc để xem các nơi nhận còn lại.</Empty>
      }
      columns={[
        { head: "Nơi nhận", names: true, cell: ({ name }) => name },
        { head: "Để làm gì", cell: ({ purpose }) => purpose },
        { head: "Gửi lúc", num: true, cell: ({ sentAt }) => sentAt && moment(sentAt) },
        { head: "Xác nhận", cell: (one) => <Acknowledged one={one} /> },
        ...(acting
          ? [
              {
                head: "Xác nhận cho đơn vị",
                hiddenHead: true,
                cell: (one: Recipient) =>
                  props.mayAcknowledge(one).allowed && (
                    <PostButton
                      action={`${props.path}/${one.id}/acknowledgement`}
                      words="Xác nhận"
                      small
                      about={one.name}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Acknowledged({ one }: { one: Recipient }) {
  if (one.acknowledgedAt === null)
    return one.unitId === null ? <span class="soft">Ngoài chương trình</span> : <State is="wait">Chưa xác nhận</State>;
  return (
    <>
      <State is="done">Đã nhận</State> {moment(one.acknowledgedAt)}
      {one.acknowledgedBy && `, ${one.acknowledgedBy}`}
    </>
  );
}
