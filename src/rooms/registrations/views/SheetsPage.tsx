import { listStateNames } from "#kernel/lists/index.ts";
import {
  Act,
  Button,
  count,
  day,
  Empty,
  Filters,
  Page,
  PostButton,
  Rows,
  SelectField,
  Sheet,
  State,
  Tally,
} from "#kernel/web/index.tsx";
import { MovementTabs } from "#rooms/movements/index.ts";
import type { Consolidated, UnitSheet } from "../consolidation.ts";
import { type SheetsQuery, sheetsAddress } from "./sheets-query.ts";

type Named = { id: string; name: string };

type Shown = {
  query: SheetsQuery;
  units: UnitSheet[];
  total: Consolidated;
  awardNames: ReadonlyMap<string, { name: string; short: string }>;
  purposes: { movements: Named[]; drives: Named[] };
  seesAll: boolean;
};

/** Đăng ký thi đua của năm: which unit has sent, what waits, which titles are registered how often. */
export function SheetsPage(props: Shown) {
  const { query } = props;
  return (
    <Page
      title={`Đăng ký thi đua năm ${query.year}`}
      crumbs={[{ words: "Phong trào", href: "/movements" }]}
      act={<PageAct {...props} />}
    >
      <MovementTabs here="titles" />
      <Choice {...props} />
      {props.seesAll && <Counts {...props} />}
      <Sheet title="Các đơn vị">
        <UnitRows {...props} />
      </Sheet>
      {props.total.titles.length > 0 && (
        <Sheet title="Danh hiệu, hình thức đăng ký">
          <TitleRows {...props} />
        </Sheet>
      )}
    </Page>
  );
}

function PageAct({ query, seesAll }: Shown) {
  return (
    <Act words={seesAll ? "Mở bản đăng ký của đơn vị để duyệt, hoặc trả lại từng dòng." : undefined}>
      <Button
        words="Tải bản tổng hợp"
        icon="file-spreadsheet"
        href={sheetsAddress(query, "/title-registrations.xlsx")}
        download
        second
      />
      <Button
        words="So với kết quả đạt"
        icon="scale"
        href={sheetsAddress(query, "/title-registrations/achieved")}
        second
      />
    </Act>
  );
}

function Choice({ query, purposes }: Shown) {
  const years = Array.from({ length: 7 }, (_, n) => String(query.year + 1 - n));
  const choices = (list: Named[]) => list.map(({ id, name }) => ({ value: id, words: name }));
  return (
    <Filters label="Chọn năm, phong trào" action="/title-registrations">
      <SelectField
        name="year"
        label="Năm"
        value={String(query.year)}
        choices={years.map((one) => ({ value: one, words: one }))}
      />
      {purposes.movements.length > 0 && (
        <SelectField
          name="movement"
          label="Phong trào"
          value={query.movement ?? ""}
          blank="Cả năm công tác"
          choices={choices(purposes.movements)}
        />
      )}
      {purposes.drives.length > 0 && (
        <SelectField
          name="drive"
          label="Đợt thi đua"
          value={query.drive ?? ""}
          blank="Không theo đợt"
          choices={choices(purposes.drives)}
        />
      )}
    </Filters>
  );
}

function Counts({ total, query }: Shown) {
  const href = sheetsAddress(query);
  const { unsent, waiting, returned, accepted } = total.units;
  return (
    <Tally
      label="Tổng hợp đăng ký"
      groups={[
        {
          title: "Duyệt",
          icon: "hand-finger-right",
          mine: true,
          numbers: [
            { n: waiting, words: "đơn vị chờ duyệt", href, state: "wait" },
            { n: accepted, words: "đã duyệt", href, state: "done", quiet: true },
          ],
        },
        {
          title: "Chờ đơn vị",
          icon: "hourglass-high",
          numbers: [
            { n: unsent, words: "chưa gửi", href, state: "open", quiet: true },
            { n: returned, words: "trả lại", href, state: "back", quiet: true },
          ],
        },
        {
          title: "Đăng ký",
          icon: "users",
          numbers: [
            { n: total.collectives, words: "tập thể", href, state: "done", quiet: true },
            { n: total.people, words: "cá nhân", href, state: "done", quiet: true },
          ],
        },
      ]}
    />
  );
}

function UnitRows({ units, query, seesAll }: Shown) {
  const some = (n: number | undefined) => (n ? count(n) : "");
  return (
    <Rows
      caption={`Bản đăng ký của các đơn vị năm ${query.year}`}
      rows={units}
      empty={<Empty title="Chưa có đơn vị nào">Danh sách đơn vị ở mục “Đơn vị, con người”.</Empty>}
      columns={[
        { head: "Đơn vị", names: true, cell: (one) => <UnitCell one={one} /> },
        { head: "Tập thể", num: true, cell: ({ sheet }) => some(sheet?.collectives) },
        { head: "Cá nhân", num: true, cell: ({ sheet }) => some(sheet?.people) },
        { head: "Đã duyệt", num: true, cell: ({ sheet }) => some(sheet?.accepted) },
        { head: "Trả lại", num: true, cell: ({ sheet }) => some(sheet?.returned) },
        { head: "Gửi ngày", num: true, cell: ({ sheet }) => <SentOn sheet={sheet} /> },
        { head: "Tình trạng", cell: (one) => <SheetState one={one} toOffice={seesAll} /> },
        { head: "Việc", hiddenHead: true, cell: (one) => <UnitAct one={one} query={query} /> },
      ]}
    />
  );
}

function UnitCell({ one }: { one: UnitSheet }) {
  if (!one.sheet) return <>{one.unitName}</>;
  return <a href={`/title-registrations/${one.sheet.id}`}>{one.unitName}</a>;
}

function SentOn({ sheet }: { sheet: UnitSheet["sheet"] }) {
  if (!sheet?.sentOn) return null;
  return (
    <>
      {day(sheet.sentOn)}
      {sheet.late && <span class="soft small"> (muộn)</span>}
    </>
  );
}

function SheetState({ one, toOffice }: { one: UnitSheet; toOffice: boolean }) {
  const words = listStateNames[one.sheet?.state ?? "none"];
  return <State is={words.state}>{toOffice && !one.mine ? words.toOffice : words.toUnit}</State>;
}

function UnitAct({ one, query }: { one: UnitSheet; query: SheetsQuery }) {
  if (one.sheet || !one.mine) return null;
  const { year, movement = "", drive = "" } = query;
  return (
    <PostButton
      words="Lập bản đăng ký"
      about={one.unitName}
      small
      action="/title-registrations"
      hidden={{ unit: one.unitId, year: String(year), movement, drive }}
    />
  );
}

function TitleRows({ total, awardNames }: Shown) {
  return (
    <Rows
      caption="Danh hiệu, hình thức đăng ký"
      rows={total.titles}
      columns={[
        { head: "Danh hiệu, hình thức", names: true, cell: ({ key }) => awardNames.get(key)?.name ?? key },
        { head: "Đăng ký", num: true, cell: ({ lines }) => count(lines) },
        { head: "Được duyệt", num: true, cell: ({ accepted }) => count(accepted) },
      ]}
    />
  );
}
