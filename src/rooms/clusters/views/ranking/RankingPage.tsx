import { decimal } from "#kernel/scoring/index.ts";
import {
  Act,
  Button,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  RadioGroup,
  Rows,
  SelectField,
  Sheet,
  State,
} from "#kernel/web/index.tsx";
import type { YearFound } from "../../queries/years.ts";
import type { FlagFacts } from "../../ranking/flag.ts";
import type { Placed, Ranking, Tie } from "../../ranking/rank.ts";
import type { ClusterSheet } from "../../schema.ts";
import { hasCome } from "../../states.ts";
import { crumbsOfYear } from "../crumbs.ts";

type Shown = YearFound & {
  sheets: ClusterSheet[];
  ranking: Ranking;
  /** Null where the reader does not lead: what the ledger knows is for those who propose the flag. */
  flagFacts: ReadonlyMap<string, FlagFacts> | null;
  /** By tie: the members for which this reader may still vote, and how many have voted. */
  voting: Map<string, { voters: ClusterSheet[]; cast: number }>;
  closes: boolean;
  /** The members whose sheets the reader sees. */
  seen: ReadonlySet<string>;
  form: Filled;
};

/** Xếp hạng của năm: every place with why, ties with their votes, what speaks on the flag. */
export function RankingPage(props: Shown) {
  const { cluster, year, ranking, sheets } = props;
  const settled = hasCome(year.state, "ranked");
  const open = sheets.length - ranking.placed.length;
  return (
    <Page
      title={`Xếp hạng năm ${year.year}`}
      over={cluster.name}
      crumbs={crumbsOfYear(cluster, year)}
      aside={
        <p>
          <State is={settled ? "done" : "wait"} tint>
            {settled ? "Đã chốt" : "Chưa chốt"}
          </State>
        </p>
      }
      act={
        <Act words={settled ? "Kết quả đã chốt, kèm lý do từng hạng." : "Tạm tính theo các phiếu đã kết luận."}>
          <Button
            words="Tải Excel"
            icon="file-spreadsheet"
            href={`/cluster-years/${year.id}/ranking.xlsx`}
            download
            second
          />
          {props.closes && (
            <Button words="Tổng kết năm" icon="flag" href={`/cluster-years/${year.id}/closing`} primary />
          )}
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa bỏ phiếu được" />
      {!settled && open > 0 && <Note>Còn {open} phiếu chưa kết luận nên thứ hạng còn đổi.</Note>}
      {!settled && ranking.ties.map((tie) => <TieSheet key={tie.subject} {...props} tie={tie} />)}
      <Sheet>
        <Rows
          caption="Xếp hạng các thành viên"
          rows={ranking.placed}
          empty={<Empty title="Chưa có phiếu nào được kết luận">Kết luận các phiếu để xếp hạng.</Empty>}
          columns={columnsOf(props)}
        />
      </Sheet>
    </Page>
  );
}

function columnsOf({ sheets, flagFacts, year, seen }: Shown) {
  const sheetOf = (unitId: string) => sheets.find((one) => one.unitId === unitId);
  return [
    { head: "Hạng", num: true, cell: ({ place }: Placed) => <b>{place}</b> },
    {
      head: "Thành viên",
      names: true,
      cell: ({ unitId, name }: Placed) =>
        seen.has(unitId) ? <a href={`/cluster-sheets/${sheetOf(unitId)?.id ?? ""}`}>{name}</a> : name,
    },
    { head: "Tổng điểm", num: true, cell: ({ total }: Placed) => decimal(total) },
    { head: "Vì sao đứng trên", cell: ({ over }: Placed) => over },
    ...(flagFacts
      ? [{ head: "Xét cờ", cell: ({ unitId }: Placed) => <FlagState facts={flagFacts.get(unitId)} year={year.year} /> }]
      : []),
    ...(year.flagIds.length > 0
      ? [
          {
            head: "Đề nghị",
            cell: ({ unitId }: Placed) => year.flagIds.includes(unitId) && <State is="done">Đề nghị tặng cờ</State>,
          },
        ]
      : []),
  ];
}

/** What speaks on the flag, in numbers only. */
export function FlagState({ facts, year }: { facts: FlagFacts | undefined; year: number }) {
  if (!facts) return <span class="soft">Cơ quan ngoài: chưa có dữ liệu</span>;
  if (facts.disciplines > 0) return <State is="late">{`Có ${facts.disciplines} kỷ luật trong năm ${year}`}</State>;
  if (facts.pending > 0) return <State is="wait">{`Có ${facts.pending} việc chưa kết luận`}</State>;
  return <State is="done">Không vướng</State>;
}

/** A tie: how the votes stand, and the reader's own vote. */
function TieSheet({ tie, sheets, voting, year, form }: Shown & { tie: Tie }) {
  const named = (unitId: string) => sheets.find((one) => one.unitId === unitId)?.name ?? "";
  const { voters = [], cast = 0 } = voting.get(tie.subject) ?? {};
  return (
    <Sheet
      title={`Bằng nhau ở hạng ${tie.place}: cụm bỏ phiếu`}
      aside={`${cast} trong ${sheets.length} thành viên đã bỏ phiếu`}
      block
    >
      <p>{tie.unitIds.map((unitId) => `${named(unitId)}: ${tie.votes[unitId] ?? 0} phiếu`).join("; ")}.</p>
      {voters.length > 0 && (
        <Form action={`/cluster-years/${year.id}/votes`} of={form}>
          <input type="hidden" name="subject" value={tie.subject} />
          <Fields two>
            <SelectField
              name="voter"
              label="Phiếu của thành viên"
              choices={voters.map(({ unitId, name }) => ({ value: unitId, words: name }))}
            />
            <RadioGroup
              name="for"
              label="Bầu cho"
              inline
              choices={tie.unitIds.map((unitId) => ({ value: unitId, words: named(unitId) }))}
            />
          </Fields>
          <p>
            <Button words="Bỏ phiếu" icon="checkbox" />
          </p>
        </Form>
      )}
      <p class="soft small">Chương trình chỉ ghi thành viên nào đã bỏ phiếu, không ghi bầu cho ai.</p>
    </Sheet>
  );
}
