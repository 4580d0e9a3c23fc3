import { Button, count, day, Empty, List, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { UnitPageData } from "../../queries/unit-page.ts";
import { positionNames, roleNames } from "../../words.vi.ts";

type Member = UnitPageData["members"][number];

/** Who leads, and who is charged with what for the unit. */
export function Leaders(props: Pick<UnitPageData, "members" | "charged">) {
  const leaders = props.members.filter((one) => one.position !== "staff");
  const charged = props.charged.filter((one) => one.role !== "head" && one.role !== "deputy_head");
  if (leaders.length + charged.length === 0) return null;
  const officer = props.charged.some((one) => one.role === "emulation_officer");
  return (
    <Sheet title="Lãnh đạo và người phụ trách" aside={!officer && <State is="risk">Chưa có phụ trách thi đua</State>}>
      <List>
        {leaders.map((one) => (
          <Line key={`${one.personId}${one.title}`} what={one.title} who={one} />
        ))}
        {charged.map((one) => (
          <Line key={`${one.personId}${one.role}`} what={roleNames[one.role]} who={one} />
        ))}
      </List>
    </Sheet>
  );
}

function Line(props: { what: string; who: { personId: string; name: string } }) {
  return (
    <li class="pair">
      <a href={`/people/${props.who.personId}`}>{props.who.name}</a>
      <span class="soft small">{props.what}</span>
    </li>
  );
}

/** Everybody with a post there on the day; seats and terms of a body. */
export function Members(props: { members: Member[]; unit: UnitPageData["unit"]; today: string }) {
  const { members, unit } = props;
  const total = members[0]?.total ?? 0;
  const title = unit.category === "body" ? "Thành viên" : "Cán bộ";
  const rest = total > members.length;
  return (
    <Sheet
      title={title}
      aside={
        rest ? (
          <Button words={`Xem cả ${count(total)} người`} small href={`/people?unit=${unit.id}`} />
        ) : (
          `${total} người`
        )
      }
    >
      <Rows
        caption={`${title} của ${unit.name}`}
        rows={members}
        columns={[
          {
            head: "Họ và tên",
            names: true,
            cell: (one: Member) => <a href={`/people/${one.personId}`}>{one.name}</a>,
          },
          { head: "Chức vụ", cell: (one: Member) => one.title },
          { head: "Vai trò", cell: (one: Member) => (one.position === "staff" ? "–" : positionNames[one.position]) },
          { head: "Từ ngày", num: true, cell: (one: Member) => day(one.validFrom) },
          { head: "Đến ngày", num: true, cell: (one: Member) => (one.validTo ? day(one.validTo) : "–") },
        ]}
        empty={
          <Empty title="Chưa có ai ở đây">
            {unit.category === "body"
              ? "Thành viên thường đã có trong danh sách cán bộ: mở trang của từng người, giao thêm chức vụ (kiêm nhiệm) và vai trò cho đơn vị này. Người ngoài danh sách thì thêm cán bộ."
              : "Thêm cán bộ, hoặc nhập danh sách từ Excel."}
          </Empty>
        }
      />
    </Sheet>
  );
}
