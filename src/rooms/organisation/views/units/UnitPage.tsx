import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, count, day, Facts, List, Note, Page, Sheet, Split, State, Tabs } from "#kernel/web/index.tsx";
import type { UnitPageData } from "../../queries/unit-page.ts";
import { categoryNames } from "../../words.vi.ts";
import { Changes, Kinship, NameHistory } from "./UnitHistory.tsx";
import { Leaders, Members } from "./UnitPeople.tsx";

/** One unit or body on a day: what it is, who leads it and works there, what it was before and became after. */
export function UnitPage(props: UnitPageData & { today: string; on: string; keeping: Verdict }) {
  const { unit, parent, today, on, keeping } = props;
  const dated = on === today ? "" : `?on=${on}`;
  const crumbs = [{ words: "Đơn vị", href: `/units${dated}` }];
  return (
    <Page
      title={unit.name}
      here={unit.shortName}
      over={parent ? parent.name : undefined}
      crumbs={crumbs}
      aside={<Standing unit={unit} on={on} />}
      act={keeping.allowed && <KeeperAct id={unit.id} />}
    >
      <Tabs
        label="Các phần của đơn vị"
        tabs={[
          { words: "Thông tin", href: `/units/${unit.id}${dated}`, current: true },
          { words: "Việc phải làm", href: `/units/${unit.id}/obligations` },
          ...(unit.category === "unit" ? [{ words: "Thi đua, khen thưởng", href: `/units/${unit.id}/record` }] : []),
        ]}
      />
      {dated && (
        <Note>
          Thông tin như ngày {day(on)}. <a href={`/units/${unit.id}`}>Về hôm nay</a>
        </Note>
      )}
      <UnitFacts {...props} dated={dated} />
      <Split
        side={
          <>
            {keeping.allowed && unit.category === "unit" && <ChangeLinks id={unit.id} />}
            <Kinship changes={props.changes} unitId={unit.id} />
            <NameHistory versions={props.versions} />
            <Changes changes={props.changes} />
          </>
        }
      >
        <Leaders members={props.members} charged={props.charged} />
        <Members members={props.members} unit={unit} today={today} />
        <Children {...props} dated={dated} />
      </Split>
    </Page>
  );
}

function Standing(props: { unit: UnitPageData["unit"]; on: string }) {
  const { unit, on } = props;
  if (unit.validFrom > on)
    return (
      <State is="open" tint>
        Từ ngày {day(unit.validFrom)}
      </State>
    );
  if (unit.validTo !== null && unit.validTo < on)
    return (
      <State is="lock" tint>
        Kết thúc ngày {day(unit.validTo)}
      </State>
    );
  return (
    <State is="run" tint>
      Đang hoạt động
    </State>
  );
}

function UnitFacts(props: UnitPageData & { dated: string }) {
  const { unit, parent, versions, members, aliases } = props;
  return (
    <Facts
      of={[
        ["Loại", unit.category === "unit" ? unit.kind : `${unit.kind} (${categoryNames[unit.category].toLowerCase()})`],
        ["Thuộc", parent && <a href={`/units/${parent.id}${props.dated}`}>{parent.shortName}</a>],
        ["Tên ngắn", unit.shortName === unit.name ? null : unit.shortName],
        ["Viết tắt", unit.abbreviation],
        ["Có từ", versions[0] && day(versions[0].validFrom)],
        ["Biên chế", unit.staffCount === null ? null : count(unit.staffCount)],
        ["Số người", count(members[0]?.total ?? 0)],
        ["Cũng được viết là", aliases.join("; ")],
      ]}
    />
  );
}

function Children(props: UnitPageData & { dated: string }) {
  if (props.children.length === 0) return null;
  return (
    <Sheet title="Đơn vị, tổ chức trực thuộc" aside={`${count(props.children.length)} đơn vị`}>
      <List>
        {props.children.map((child) => (
          <li key={child.id} class="pair">
            <a href={`/units/${child.id}${props.dated}`}>{child.name}</a>
            <span class="soft small">{child.kind}</span>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

function KeeperAct(props: { id: string }) {
  return (
    <Act words="Sửa thông tin là chữa chỗ ghi sai; đổi tên, sáp nhập là thay đổi có ngày.">
      <Button words="Sửa thông tin" href={`/units/${props.id}/edit`} />
      <Button words="Thêm cán bộ" primary href={`/people/new?unit=${props.id}`} />
    </Act>
  );
}

function ChangeLinks(props: { id: string }) {
  const at = (step: string) => `/units/${props.id}/${step}`;
  return (
    <Sheet title="Thay đổi tổ chức">
      <List>
        <li>
          <a href={at("renaming")}>Đổi tên</a>
        </li>
        <li>
          <a href={at("move")}>Chuyển về đơn vị khác</a>
        </li>
        <li>
          <a href={`/units/merger?from=${props.id}`}>Hợp nhất, sáp nhập</a>
        </li>
        <li>
          <a href={at("split")}>Chia, tách</a>
        </li>
        <li>
          <a href={at("dissolution")}>Giải thể, kết thúc hoạt động</a>
        </li>
      </List>
    </Sheet>
  );
}
