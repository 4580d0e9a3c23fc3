import type { Role } from "#kernel/auth/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  CheckField,
  count,
  Empty,
  Filters,
  Page,
  Pager,
  PostButton,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
} from "#kernel/web/index.tsx";
import { type PeopleAsked, peopleHref } from "../../forms/person-forms.ts";
import type { PersonLine } from "../../queries/people.ts";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { roleNames } from "../../words.vi.ts";
import { OrganisationTabs } from "../OrganisationTabs.tsx";
import { UnitField } from "../UnitField.tsx";

/** Cán bộ: everybody of the agency, by given name. */
export function PeoplePage(props: {
  asked: PeopleAsked;
  lines: PersonLine[];
  total: number;
  perPage: number;
  choices: UnitChoice[] | null;
  keeping: Verdict;
  /** Whether she may take out a list with birth dates for some of them. */
  exporting: boolean;
}) {
  const { asked, lines, total } = props;
  return (
    <Page title="Cán bộ" act={props.keeping.allowed && <KeeperAct />}>
      <OrganisationTabs current="/people" keeping={props.keeping} />
      <PeopleFilters {...props} />
      <Sheet title="Danh sách cán bộ" aside={<Exports asked={asked} exporting={props.exporting} />}>
        <Rows
          caption="Cán bộ, xếp theo tên"
          rows={lines}
          columns={[
            { head: "Họ và tên", names: true, cell: (one: PersonLine) => <a href={`/people/${one.id}`}>{one.name}</a> },
            { head: "Chức vụ", cell: (one: PersonLine) => one.title ?? "–" },
            {
              head: "Đơn vị",
              cell: (one: PersonLine) => (one.unitId ? <a href={`/units/${one.unitId}`}>{one.unitName}</a> : "–"),
            },
            { head: "Loại", cell: (one: PersonLine) => (one.category ? capital(one.category) : "–") },
            { head: "Vai trò", cell: (one: PersonLine) => rolesOf(one) },
            {
              head: "Tài khoản",
              cell: (one: PersonLine) =>
                one.hasAccount ? <State is="run">Có</State> : <span class="soft">Chưa có</span>,
            },
          ]}
          empty={<Nobody asked={asked} keeping={props.keeping} />}
        />
      </Sheet>
      <Pager
        page={asked.page}
        size={props.perPage}
        total={total}
        of="người"
        href={(page) => peopleHref({ ...asked, page })}
      />
    </Page>
  );
}

function PeopleFilters(props: { asked: PeopleAsked; total: number; choices: UnitChoice[] | null }) {
  const { asked } = props;
  return (
    <Filters label="Lọc cán bộ" action="/people" found={`${count(props.total)} người`}>
      <TextField name="q" label="Tìm theo tên, thư điện tử" type="search" value={asked.q ?? ""} />
      {props.choices && (
        <UnitField name="unit" label="Đơn vị" blank="Mọi đơn vị" value={asked.unit ?? ""} choices={props.choices} />
      )}
      <SelectField
        name="category"
        label="Loại"
        blank="Mọi loại"
        value={asked.category ?? ""}
        choices={["công chức", "viên chức", "người lao động"].map((value) => ({ value, words: capital(value) }))}
      />
      <SelectField
        name="account"
        label="Tài khoản"
        blank="Có và chưa có"
        value={asked.account ?? ""}
        choices={[
          { value: "with", words: "Đã có tài khoản" },
          { value: "without", words: "Chưa có tài khoản" },
        ]}
      />
      <SelectField
        name="post"
        label="Chức vụ"
        value={asked.post}
        choices={[
          { value: "held", words: "Đang giữ chức vụ" },
          { value: "none", words: "Không còn chức vụ" },
          { value: "any", words: "Mọi người" },
        ]}
      />
      {asked.unit && (
        <CheckField name="below" label="Cả đơn vị trực thuộc" checked={asked.below} value={asked.below ? "on" : ""} />
      )}
    </Filters>
  );
}

function Exports(props: { asked: PeopleAsked; exporting: boolean }) {
  const asked = { ...props.asked, page: 1 };
  return (
    <div class="pair">
      {props.exporting && (
        <PostButton
          action={peopleHref(asked, "/people/export")}
          words="Excel có ngày sinh"
          icon="download"
          small
          second
          data={{ "data-turbo": "false" }}
        />
      )}
      <Button words="Tải Excel" icon="download" small download href={peopleHref(asked, "/people.xlsx")} />
    </div>
  );
}

function KeeperAct() {
  return (
    <Act words="Mỗi người một hồ sơ; chức vụ và vai trò ghi theo thời gian.">
      <Button words="Hồ sơ có thể trùng" href="/people/doubles" second />
      <Button words="Thêm cán bộ" primary href="/people/new" />
    </Act>
  );
}

function Nobody(props: { asked: PeopleAsked; keeping: Verdict }) {
  const narrowed = peopleHref({ ...props.asked, page: 1 }) !== "/people";
  if (narrowed) return <Empty title="Không có ai khớp">Thử bớt điều kiện lọc. Tìm không cần dấu.</Empty>;
  return (
    <Empty
      title="Chưa có cán bộ nào"
      act={props.keeping.allowed && <Button words="Nhập danh sách từ Excel" href="/imports/new?kind=people" />}
    >
      Công chức, viên chức, người lao động của cơ quan đứng ở đây cùng chức vụ và vai trò của họ.
    </Empty>
  );
}

function rolesOf(one: PersonLine): string {
  return one.roles.map((role) => roleNames[role as Role]).join(", ") || "–";
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
