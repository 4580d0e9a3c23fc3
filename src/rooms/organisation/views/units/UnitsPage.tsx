import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  count,
  DateField,
  day,
  Empty,
  Filters,
  Note,
  Page,
  Pager,
  PrintButton,
  SelectField,
  Sheet,
  Switch,
  TextField,
} from "#kernel/web/index.tsx";
import type { TreeLine } from "../../queries/unit-tree.ts";
import type { UnitOnDay } from "../../queries/units.ts";
import { categoryNames } from "../../words.vi.ts";
import { OrganisationTabs } from "../OrganisationTabs.tsx";
import { UnitTree } from "./UnitTree.tsx";
import { type UnitsAsked, unitsHref } from "./units-asked.ts";

/** Đơn vị: the tree of the agency on a chosen day. */
export function UnitsPage(props: {
  asked: UnitsAsked;
  today: string;
  lines: TreeLine[];
  total: number;
  perPage: number;
  kinds: { kind: string; units: number }[];
  categories: Record<UnitOnDay["category"], number>;
  keeping: Verdict;
}) {
  const { asked, today, categories } = props;
  const on = asked.on ?? today;
  const dated = on === today ? "" : `?on=${on}`;
  const flat = Boolean(asked.q || asked.kind);
  return (
    <Page
      title="Đơn vị"
      aside={
        <Switch
          label="Loại tổ chức"
          ways={(["unit", "body", "outside"] as const).map((category) => ({
            words: `${categoryNames[category]} (${count(categories[category])})`,
            href: unitsHref({ ...asked, category, kind: null, page: 1 }),
            current: category === asked.category,
          }))}
        />
      }
      act={props.keeping.allowed && <ChangeAct />}
    >
      <OrganisationTabs current="/units" keeping={props.keeping} />
      <Filters
        label="Lọc đơn vị"
        action="/units"
        found={
          <>
            {count(props.total)} {asked.category === "unit" ? "đơn vị" : "tổ chức"}
            {flat && (
              <>
                {" · "}
                <a href={unitsHref({ ...asked, q: null, kind: null, page: 1 })}>Xem tất cả</a>
              </>
            )}
          </>
        }
      >
        <input type="hidden" name="category" value={asked.category} />
        <TextField name="q" label="Tìm theo tên" type="search" value={asked.q ?? ""} />
        {asked.category === "unit" && (
          <SelectField
            name="kind"
            label="Loại"
            blank="Mọi loại"
            value={asked.kind ?? ""}
            choices={props.kinds.map(({ kind, units }) => ({ value: kind, words: `${kind} (${units})` }))}
          />
        )}
        <DateField name="on" label="Vào ngày" value={on} />
      </Filters>
      {dated && (
        <Note>
          Danh sách như ngày {day(on)}. <a href={unitsHref({ ...asked, on: null, page: 1 })}>Về hôm nay</a>
        </Note>
      )}
      <Sheet
        title={categoryNames[asked.category]}
        aside={
          <div class="pair">
            <PrintButton small />
            <Button
              words="Tải Excel"
              icon="download"
              small
              download
              href={unitsHref({ ...asked, page: 1 }, "/units.xlsx")}
            />
          </div>
        }
      >
        {props.lines.length > 0 ? (
          <UnitTree lines={props.lines} flat={flat} query={dated} />
        ) : (
          <Nothing flat={flat} keeping={props.keeping} />
        )}
      </Sheet>
      <Pager
        page={asked.page}
        size={props.perPage}
        total={props.total}
        of="đơn vị"
        href={(page) => unitsHref({ ...asked, page })}
      />
    </Page>
  );
}

function ChangeAct() {
  return (
    <Act words="Mỗi thay đổi có ngày hiệu lực; tài liệu trước ngày đó giữ tên cũ.">
      <Button words="Hợp nhất, sáp nhập" href="/units/merger" second />
      <Button words="Thành lập đơn vị" primary href="/units/new" />
    </Act>
  );
}

function Nothing(props: { flat: boolean; keeping: Verdict }) {
  if (props.flat)
    return (
      <Empty title="Không có đơn vị nào khớp">Thử bớt chữ khi tìm, hoặc bỏ bớt điều kiện lọc. Tìm không cần dấu.</Empty>
    );
  return (
    <Empty
      title="Chưa có đơn vị nào ở đây"
      act={props.keeping.allowed && <Button words="Nhập danh sách từ Excel" href="/imports/new?kind=units" />}
    >
      Đơn vị, hội đồng và cơ quan ngoài mà kế hoạch nhắc tới đứng ở đây, theo từng ngày.
    </Empty>
  );
}
