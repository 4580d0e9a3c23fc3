import {
  Act,
  Button,
  day,
  Empty,
  Filters,
  Page,
  Pager,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import { scopeNames } from "#rooms/awards/index.ts";
import { MovementTabs } from "#rooms/movements/index.ts";
import type { RegisterLine } from "../queries/register.ts";
import { initiativeStateNames, kindNames } from "../words.vi.ts";
import { InitiativeParts } from "./InitiativeParts.tsx";
import { address, type RegisterQuery } from "./register-query.ts";

type Shown = {
  query: RegisterQuery;
  found: { lines: RegisterLine[]; total: number; perPage: number };
  years: number[];
  units: { id: string; name: string }[];
  registering: boolean;
};

/** Sổ sáng kiến: filter, search without diacritics, Excel. */
export function RegisterPage(props: Shown) {
  const { query, found } = props;
  return (
    <Page title="Sáng kiến, đề tài" aside={<InitiativeParts here="register" />} act={<RegisterAct {...props} />}>
      <MovementTabs here="initiatives" />
      <RegisterFilters {...props} />
      <Sheet>
        <RegisterRows lines={found.lines} />
      </Sheet>
      <Pager
        page={query.page}
        size={found.perPage}
        total={found.total}
        of="sáng kiến"
        href={(page) => address({ ...query, page })}
      />
    </Page>
  );
}

function RegisterAct({ query, registering }: Shown) {
  return (
    <Act words={registering ? undefined : "Chưa có đợt đăng ký nào đang mở."}>
      <Button
        words="Tải Excel"
        icon="file-spreadsheet"
        href={address({ ...query, page: 1 }, "/initiatives.xlsx")}
        download
        second
      />
      {registering && <Button words="Nhập từ Excel" icon="upload" href="/initiatives/file" second />}
      {registering && <Button words="Đăng ký sáng kiến" icon="plus" href="/initiatives/new" primary />}
    </Act>
  );
}

function RegisterFilters(props: Shown) {
  const { query } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/initiatives";
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "sáng kiến")}</b>. {narrowed && <a href="/initiatives">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc sáng kiến" action="/initiatives" found={found}>
      <SelectField
        name="year"
        label="Năm"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={props.years.map((year) => ({ value: String(year), words: String(year) }))}
      />
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(initiativeStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={query.unit ?? ""}
        blank="Mọi đơn vị"
        choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <SelectField
        name="late"
        label="Đúng hạn"
        value={query.late ?? ""}
        blank="Tất cả"
        choices={[{ value: "1", words: "Gửi quá hạn" }]}
      />
      <TextField name="search" label="Tên, lĩnh vực, tác giả" type="search" value={query.search} />
    </Filters>
  );
}

/** Lines of the register. */
export function RegisterRows({ lines }: { lines: RegisterLine[] }) {
  return (
    <Rows
      caption="Sáng kiến, đề tài"
      rows={lines}
      empty={
        <Empty title="Chưa có sáng kiến nào">
          Sáng kiến của đơn vị và của mỗi người vào đây khi được soạn; cơ quan thấy khi đã gửi.
        </Empty>
      }
      columns={[
        {
          head: "Tên sáng kiến",
          names: true,
          cell: (one) => (
            <div>
              <a href={`/initiatives/${one.id}`}>{one.title}</a>
              <p class="soft small">
                {one.kind === "study" && `${kindNames.study}. `}
                {one.field}
              </p>
            </div>
          ),
        },
        { head: "Tác giả", cell: ({ authors }) => authors || "–" },
        { head: "Đơn vị", cell: ({ unitName }) => unitName },
        { head: "Năm", num: true, cell: ({ year }) => String(year) },
        {
          head: "Gửi",
          num: true,
          cell: ({ sentOn, late }) => (
            <span>
              {sentOn ? day(sentOn) : "–"} {late && <State is="risk">Quá hạn</State>}
            </span>
          ),
        },
        { head: "Tình trạng", cell: (one) => <Standing {...one} /> },
      ]}
    />
  );
}

function Standing({ state, scope, number }: Pick<RegisterLine, "state" | "scope" | "number">) {
  const look = initiativeStateNames[state];
  return (
    <div>
      <State is={look.state}>{look.word}</State>
      {scope && (
        <p class="soft small">
          {scopeNames[scope as keyof typeof scopeNames]}, số {number}
        </p>
      )}
    </div>
  );
}
