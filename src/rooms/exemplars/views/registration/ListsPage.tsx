import { vietnamDay } from "#kernel/calendar/index.ts";
import { listStateNames } from "#kernel/lists/index.ts";
import {
  Act,
  Button,
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
import type { PlanOfKinds } from "../../queries/kinds.ts";
import type { UnitList } from "../../queries/registration-overview.ts";
import { maySeeCases } from "../../recognition/rules.ts";
import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";

type Shown = {
  reader: Reader;
  plans: PlanOfKinds[];
  plan: PlanOfKinds | null;
  units: UnitList[];
  year: number;
  seesAll: boolean;
};

/** Đăng ký điển hình: which unit has sent its list, what waits, what was accepted. */
export function ListsPage(props: Shown) {
  const { plan, year } = props;
  return (
    <Page
      title={`Đăng ký điển hình năm ${year}`}
      crumbs={[{ words: "Điển hình", href: "/exemplars" }]}
      act={act(props)}
    >
      <ExemplarTabs here="registration" reader={props.reader} />
      {plan === null ? (
        <Empty title="Chưa có kế hoạch nào có loại điển hình">
          Đăng ký điển hình theo loại và tiêu chí của kế hoạch. Người phụ trách thi đua ghi các loại ở trang kế hoạch,
          mục “Sửa đổi kế hoạch”, “Loại, bậc công nhận”; sau đó danh sách của các đơn vị ở đây.
        </Empty>
      ) : (
        <>
          <Choice {...props} />
          {props.seesAll && <Counts units={props.units} plan={plan} year={year} />}
          <Sheet>
            <UnitRows {...props} plan={plan} />
          </Sheet>
        </>
      )}
    </Page>
  );
}

function act({ plan, year, seesAll, reader }: Shown) {
  if (plan === null) return null;
  return (
    <Act words={seesAll ? "Duyệt từng mục trong danh sách của đơn vị; mục được duyệt thành điển hình." : undefined}>
      <Button
        words="Tải bản tổng hợp"
        icon="file-spreadsheet"
        href={`/registration-lists.xlsx?plan=${plan.id}&year=${year}`}
        download
        second
      />
      {maySeeCases(reader).allowed && (
        <Button
          words="So với kết quả đạt"
          icon="scale"
          href={`/registered-achieved?plan=${plan.id}&year=${year}`}
          second
        />
      )}
    </Act>
  );
}

function Choice({ plans, plan, year }: Shown) {
  const years = Array.from({ length: 7 }, (_, n) => String(year + 1 - n));
  return (
    <Filters label="Chọn kế hoạch và năm" action="/registration-lists">
      {plans.length > 1 && (
        <SelectField
          name="plan"
          label="Kế hoạch"
          value={plan?.id ?? ""}
          choices={plans.map(({ id, title }) => ({ value: id, words: title }))}
        />
      )}
      <SelectField
        name="year"
        label="Năm"
        value={String(year)}
        choices={years.map((one) => ({ value: one, words: one }))}
      />
    </Filters>
  );
}

function Counts({ units, plan, year }: { units: UnitList[]; plan: PlanOfKinds; year: number }) {
  const of = (state: string) => units.filter(({ list }) => (list?.state ?? "none") === state).length;
  const href = `/registration-lists?plan=${plan.id}&year=${year}`;
  const unsent = of("none") + of("drafting");
  return (
    <Tally
      groups={[
        {
          title: "Đến lượt bạn",
          icon: "hand-finger-right",
          mine: true,
          numbers: [{ n: of("sent"), words: "đơn vị chờ duyệt", href, state: "wait" }],
        },
        {
          title: "Chờ đơn vị",
          icon: "hourglass-high",
          numbers: [
            { n: unsent, words: "chưa gửi", href, state: "open" },
            { n: of("returned"), words: "có mục trả lại", href, state: "back" },
            { n: of("accepted"), words: "đã duyệt", href, state: "done", quiet: true },
          ],
        },
      ]}
    />
  );
}

function UnitRows({ units, plan, year, seesAll }: Shown & { plan: PlanOfKinds }) {
  return (
    <Rows
      caption={`Danh sách đăng ký của các đơn vị năm ${year}`}
      rows={units}
      empty={<Empty title="Đơn vị của bạn không có việc trong kế hoạch này">Chọn kế hoạch khác ở trên.</Empty>}
      columns={[
        { head: "Đơn vị", names: true, cell: (one) => <UnitCell one={one} /> },
        ...(plan.criteria.length > 0 ? [selfColumn] : []),
        { head: "Chờ duyệt", num: true, cell: ({ list }) => list?.waiting || "" },
        { head: "Đã duyệt", num: true, cell: ({ list }) => list?.accepted || "" },
        { head: "Trả lại", num: true, cell: ({ list }) => list?.returned || "" },
        { head: "Gửi ngày", num: true, cell: ({ list }) => (list?.sentAt ? day(vietnamDay(list.sentAt)) : "") },
        { head: "Tình trạng", cell: (one) => <ListState one={one} toOffice={seesAll} /> },
        { head: "Việc", hiddenHead: true, cell: (one) => <UnitAct one={one} plan={plan} year={year} /> },
      ]}
    />
  );
}

const selfColumn = {
  head: "Tự đánh giá",
  cell: ({ list }: UnitList) =>
    list?.selfAssessed ? <State is="done">Đã làm</State> : <State is="open">Chưa làm</State>,
};

function UnitCell({ one }: { one: UnitList }) {
  if (!one.list) return one.unitName;
  return <a href={`/registration-lists/${one.list.id}`}>{one.unitName}</a>;
}

function ListState({ one, toOffice }: { one: UnitList; toOffice: boolean }) {
  const words = listStateNames[one.list?.state ?? "none"];
  return <State is={words.state}>{toOffice && !one.mine ? words.toOffice : words.toUnit}</State>;
}

function UnitAct({ one, plan, year }: { one: UnitList; plan: PlanOfKinds; year: number }) {
  if (one.list || !one.mine) return null;
  return (
    <PostButton
      words="Lập danh sách"
      about={one.unitName}
      small
      action="/registration-lists"
      hidden={{ plan: plan.id, unit: one.unitId, year: String(year) }}
    />
  );
}
