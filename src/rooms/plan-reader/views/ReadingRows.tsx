import { Icon } from "#kernel/web/index.tsx";
import type { PlanReading } from "../schema.ts";
import type { TextRow } from "../showing/rows.ts";
import type { ReadingView } from "../showing/view.ts";
import { ProposalCard } from "./ProposalCard.tsx";

/** The text paragraph by paragraph, each beside what was read out of it; on a phone above it. */
export function ReadingRows(props: { reading: PlanReading; view: ReadingView; kinds: readonly string[] }) {
  return (
    <div class="sheet read">
      {props.view.rows.map((row) => (
        <section key={row.from} class={row.proposals.length > 0 ? "read-row has-duty" : "read-row"}>
          <div class="read-text">
            <Paragraph row={row} view={props.view} />
            {warningsAt(row, props.reading).map(({ message, places }) => (
              <p key={message} class="read-warning" id={`canh-bao-${places[0]! + 1}`}>
                {places.slice(1).map((at) => (
                  <span key={at} id={`canh-bao-${at + 1}`} />
                ))}
                <Icon name="alert-circle" /> {message}
              </p>
            ))}
          </div>
          {row.proposals.length > 0 && <Cards {...props} row={row} />}
        </section>
      ))}
    </div>
  );
}

type CardsProps = { reading: PlanReading; view: ReadingView; row: TextRow; kinds: readonly string[] };

function Cards({ reading, view, row, kinds }: CardsProps) {
  const names = {
    occasions: Object.fromEntries(reading.pack.occasions.map((one) => [one.key, one.name])),
    duties: Object.fromEntries([...view.proposals.values()].map(({ duty }) => [duty.key, duty.title])),
  };
  const proposals = row.proposals.flatMap((n) => view.proposals.get(n) ?? []);
  return (
    <div class="read-duties">
      {proposals.map((proposal) => (
        <ProposalCard
          key={proposal.n}
          reading={reading}
          proposal={proposal}
          windows={view.windows.get(proposal.duty.key) ?? []}
          names={names}
          kinds={kinds}
          toMend={view.toMend.filter((one) => one.n === proposal.n).map((one) => one.message)}
          back={{ show: view.show, part: String(view.part) }}
        />
      ))}
    </div>
  );
}

/** What is to be looked at again in a paragraph, each thing said once, with its places in the list above. */
function warningsAt(row: TextRow, { warnings }: PlanReading): { message: string; places: number[] }[] {
  const said = new Map<string, number[]>();
  for (const at of row.warnings) {
    const { message } = warnings[at]!;
    said.set(message, [...(said.get(message) ?? []), at]);
  }
  return [...said].map(([message, places]) => ({ message, places }));
}

/** The words of a paragraph; each sentence leads to its proposal. */
function Paragraph({ row, view }: { row: TextRow; view: ReadingView }) {
  if (row.pieces.length === 0) return <p class="soft">Câu thêm vào, không có trong văn bản.</p>;
  const isTable = /^\s*\|/.test(row.pieces[0]!.text);
  return (
    <p class={isTable ? "words read-cells" : "words"}>{row.pieces.map((piece) => sentence(piece, view, isTable))}</p>
  );
}

function sentence({ text, proposal: n }: TextRow["pieces"][number], view: ReadingView, isTable: boolean) {
  const proposal = n === null ? undefined : view.proposals.get(n);
  const words = isTable ? cellsIn(text) : text;
  if (!proposal) return words;
  const part = view.partOf.get(proposal.n) ?? 1;
  const away = view.show === "all" && part !== view.part ? `?part=${part}` : "";
  return (
    <a class={`read-mark is-${proposal.state}`} href={`${away}#viec-${proposal.n}`}>
      {words}
    </a>
  );
}

/** A row of a table without its outer marks, a quiet line between two cells. */
function cellsIn(text: string) {
  const cells = text.replace(/^\s*\|\s*|\s*\|\s*$/g, "").split(/\s*\|\s*/);
  return cells.map((cell, at) => (
    <>
      {at > 0 && <span class="read-bar"> | </span>}
      {cell}
    </>
  ));
}
