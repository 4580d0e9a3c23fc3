import { vietnamDay } from "#kernel/calendar/index.ts";
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
} from "#kernel/web/index.tsx";
import type { TipLine } from "../../queries/tips.ts";
import type { TipState } from "../../states.ts";
import { tipStateNames } from "../../tips/words.vi.ts";
import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";

type Query = { state?: TipState | undefined; search: string; page: number };

/** Tin giới thiệu: all of the agency for who triages, one's own for everybody else. */
export function TipsPage(props: {
  reader: Reader;
  query: Query;
  found: { lines: TipLine[]; total: number; perPage: number };
  triage: boolean;
  publicForm: string;
}) {
  const { query, found } = props;
  const act = (
    <Act
      words={props.triage ? "Người dân gửi tin ở trang công khai của cơ quan." : "Ở đây là các tin do bạn giới thiệu."}
    >
      {props.triage && <Button words="Trang cho người dân" icon="world" href={props.publicForm} second />}
      <Button words="Giới thiệu gương tốt" icon="plus" href="/tips/new" primary />
    </Act>
  );
  return (
    <Page title="Tin giới thiệu gương tốt" crumbs={[{ words: "Điển hình", href: "/exemplars" }]} act={act}>
      <ExemplarTabs here="tips" reader={props.reader} />
      <Filters label="Lọc tin" action="/tips">
        <SelectField
          name="state"
          label="Tình trạng"
          value={query.state ?? ""}
          blank="Tất cả"
          choices={Object.entries(tipStateNames).map(([value, { word }]) => ({ value, words: word }))}
        />
        <TextField name="search" label="Tìm trong tin" type="search" value={query.search} placeholder="Không cần dấu" />
      </Filters>
      <Sheet>
        <TipRows lines={found.lines} />
      </Sheet>
      <Pager
        page={query.page}
        size={found.perPage}
        total={found.total}
        of="tin"
        href={(page) => addressOf(query, page)}
      />
    </Page>
  );
}

function addressOf({ state, search }: Query, page: number): string {
  const said = new URLSearchParams({ ...(state ? { state } : {}), ...(search ? { search } : {}), page: String(page) });
  return `/tips?${said}`;
}

function TipRows({ lines }: { lines: TipLine[] }) {
  return (
    <Rows
      caption="Tin giới thiệu, mới nhận trước"
      rows={lines}
      empty={<Empty title="Chưa có tin nào">Ai cũng có thể giới thiệu một người, một tập thể, một cách làm hay.</Empty>}
      columns={[
        { head: "Giới thiệu ai, việc gì", names: true, cell: (tip) => <a href={`/tips/${tip.id}`}>{tip.about}</a> },
        { head: "Ở đâu", cell: ({ place }) => place },
        { head: "Nguồn", cell: (tip) => (tip.source === "public" ? "Người dân" : (tip.teller ?? "Trong cơ quan")) },
        { head: "Nhận ngày", num: true, cell: (tip) => day(vietnamDay(tip.receivedAt)) },
        {
          head: "Tình trạng",
          cell: (tip) => <State is={tipStateNames[tip.state].state}>{tipStateNames[tip.state].word}</State>,
        },
      ]}
    />
  );
}
