import { Act, Button, count, day, Facts, Log, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { holderNames } from "#rooms/awards/index.ts";
import type { DecisionFound } from "../queries/held-award.ts";
import type { Correction, HeldAward } from "../schema.ts";
import { heldStateWords } from "../words.vi.ts";
import { CorrectionWords } from "./HeldAwardPage.tsx";
import { holderAddress, yearsShown } from "./shown.ts";

/** One decision and all it gave. */
export function DecisionPage(props: {
  found: DecisionFound;
  corrections: Correction[];
  keeps: boolean;
  today: string;
}) {
  const { decision, lines } = props.found;
  const title = decision.number ? `Quyết định ${decision.number}` : "Quyết định chưa rõ số";
  const act = props.keeps && (
    <Act>
      <Button words="Ghi thêm người được khen" href={`/ledger/decisions/new?decision=${decision.id}`} second />
      <Button words="Sửa quyết định" href={`/ledger/decisions/${decision.id}/correction`} primary />
    </Act>
  );
  return (
    <Page title={title} crumbs={[{ words: "Thi đua, khen thưởng", href: "/ledger" }]} act={act || undefined}>
      <Facts
        of={[
          ["Ngày ký", decision.decidedOn && day(decision.decidedOn)],
          ["Cơ quan, người ban hành", decision.decidedBy],
          ["Người ký", decision.signer],
          ["Trích yếu", decision.subject],
          ["Tệp", decision.fileId && <a href={`/files/${decision.fileId}`}>{decision.fileName}</a>],
        ]}
      />
      <Sheet title="Được khen thưởng" aside={`${count(lines.length)} dòng`}>
        <Rows
          caption="Được khen theo quyết định này"
          rows={lines}
          columns={[
            {
              head: "Người, tập thể, hộ",
              names: true,
              cell: (line: HeldAward) => <a href={holderAddress(line) ?? "#"}>{line.holderName}</a>,
            },
            { head: "Đối tượng", cell: (line: HeldAward) => holderNames[line.holderKind] },
            {
              head: "Đơn vị lúc được khen",
              cell: (line: HeldAward) => (line.holderKind === "collective" ? "–" : (line.unitName ?? "–")),
            },
            {
              head: "Danh hiệu, hình thức",
              cell: (line: HeldAward) => <a href={`/ledger/awards/${line.id}`}>{line.awardName}</a>,
            },
            { head: "Năm", num: true, cell: (line: HeldAward) => yearsShown(line) },
            {
              head: "Tình trạng",
              cell: (line: HeldAward) => (
                <State is={heldStateWords[line.state].state}>{heldStateWords[line.state].words}</State>
              ),
            },
          ]}
        />
      </Sheet>
      {props.corrections.length > 0 && (
        <Sheet title="Đã sửa" block>
          <Log
            today={props.today}
            entries={props.corrections.map((one) => ({ at: one.correctedAt, words: <CorrectionWords one={one} /> }))}
          />
        </Sheet>
      )}
    </Page>
  );
}
