import {
  Act,
  Button,
  Empty,
  Filters,
  Page,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import { familyNames, holderNames, levelNames } from "#rooms/awards/index.ts";
import type { LedgerQuery } from "../forms/award-forms.ts";
import type { AwardChoice } from "../queries/choices.ts";
import type { LedgerPage as Found, LedgerLine } from "../queries/ledger-list.ts";
import { heldStateWords } from "../words.vi.ts";
import { LedgerTabs } from "./LedgerTabs.tsx";
import { decisionShown, holderAddress, ledgerAddress, yearsShown } from "./shown.ts";

type Shown = {
  query: LedgerQuery;
  found: Found;
  units: { id: string; name: string }[];
  awards: AwardChoice[];
  years: { first: number; last: number } | null;
  keeps: boolean;
  knows: boolean;
};

/** Sổ khen thưởng: every award of the agency, newest decision first, searched by name, number, unit. */
export function LedgerPage(props: Shown) {
  const { query, found } = props;
  const { after: _after, ...asked } = query;
  const narrowed = ledgerAddress(asked) !== "/ledger";
  return (
    <Page title="Thi đua, khen thưởng" act={<LedgerAct {...props} />}>
      <LedgerTabs current="/ledger" keeps={props.keeps} knows={props.knows} />
      <LedgerFilters {...props} narrowed={narrowed} />
      <Sheet>
        <Rows
          caption="Sổ khen thưởng, quyết định mới nhất trước"
          rows={found.lines}
          columns={columns}
          rowClass={(line) => (line.state === "revoked" ? "is-off" : undefined)}
          empty={
            <Empty title={narrowed ? "Không có dòng nào như đang tìm" : "Sổ chưa có khen thưởng nào"}>
              {narrowed
                ? "Bỏ bớt chữ hoặc điều kiện lọc. Tên gõ không dấu cũng tìm được; số quyết định gõ liền, ví dụ 37/QĐ-STP."
                : "Ghi từ một quyết định, hoặc nhập sổ theo dõi khen thưởng đang có bằng Excel."}
            </Empty>
          }
        />
      </Sheet>
      {(query.after || found.next) && (
        <nav class="pager" aria-label="Trang của sổ">
          <p>{units(found.lines.length, "dòng")} trên trang này</p>
          {query.after && <a href={ledgerAddress(asked)}>Về trang đầu</a>}
          {found.next && (
            <a href={ledgerAddress({ ...asked, after: `${found.next.sortOn}_${found.next.id}` })}>Trang sau</a>
          )}
        </nav>
      )}
    </Page>
  );
}

const columns = [
  {
    head: "Người, tập thể, hộ",
    names: true,
    cell: (line: LedgerLine) => (
      <div>
        <a href={holderAddress(line) ?? `/ledger/awards/${line.id}`}>{line.holderName}</a>
        {line.holderKind === "person" && line.unitName && (
          <p class="soft small">{[line.holderPost, line.unitName].filter(Boolean).join(", ")}</p>
        )}
      </div>
    ),
  },
  {
    head: "Danh hiệu, hình thức",
    cell: (line: LedgerLine) => (
      <div>
        <a href={`/ledger/awards/${line.id}`}>{line.awardName}</a>
        {line.state === "revoked" && <State is="lock">{heldStateWords.revoked.words}</State>}
      </div>
    ),
  },
  { head: "Năm", num: true, cell: (line: LedgerLine) => yearsShown(line) },
  {
    head: "Quyết định",
    cell: (line: LedgerLine) => (
      <div>
        <a href={`/ledger/decisions/${line.decisionId}`}>{decisionShown(line)}</a>
        {line.decidedBy && <p class="soft small">{line.decidedBy}</p>}
      </div>
    ),
  },
];

function LedgerAct(props: Shown) {
  const { after: _after, ...asked } = props.query;
  return (
    <Act>
      <Button words="Tải Excel" icon="file-spreadsheet" href={ledgerAddress(asked, "/ledger.xlsx")} download second />
      {props.keeps && <Button words="Ghi quyết định khen thưởng" icon="plus" href="/ledger/decisions/new" primary />}
    </Act>
  );
}

function LedgerFilters(props: Shown & { narrowed: boolean }) {
  const { query, years } = props;
  const list = years
    ? Array.from({ length: Math.min(years.last - years.first + 1, 60) }, (_, n) => String(years.last - n))
    : [];
  const named = (names: Record<string, string>) => Object.entries(names).map(([value, words]) => ({ value, words }));
  return (
    <Filters
      label="Tìm trong sổ khen thưởng"
      action="/ledger"
      found={props.narrowed && <a href="/ledger">Xem cả sổ</a>}
    >
      <TextField name="search" label="Tên, số quyết định" type="search" value={query.search} />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={query.unit ?? ""}
        blank="Mọi đơn vị"
        choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <SelectField
        name="year"
        label="Năm"
        value={String(query.year ?? "")}
        blank="Mọi năm"
        choices={list.map((value) => ({ value, words: value }))}
      />
      <SelectField
        name="award"
        label="Danh hiệu, hình thức"
        value={query.award ?? ""}
        blank="Tất cả"
        choices={props.awards.map(({ key, name }) => ({ value: key, words: name }))}
      />
      <SelectField name="level" label="Cấp" value={query.level ?? ""} blank="Mọi cấp" choices={named(levelNames)} />
      <SelectField
        name="family"
        label="Loại"
        value={query.family ?? ""}
        blank="Mọi loại"
        choices={named(familyNames)}
      />
      <SelectField
        name="kind"
        label="Đối tượng"
        value={query.kind ?? ""}
        blank="Mọi đối tượng"
        choices={named(holderNames)}
      />
    </Filters>
  );
}
