import { Icon } from "#kernel/web/index.tsx";
import type { PlanReading } from "../schema.ts";
import type { TextRow } from "../showing/rows.ts";
import type { ReadingView } from "../showing/view.ts";
import { ProposalCard } from "./ProposalCard.tsx";

/** The text paragraph by paragraph, each beside what was read out of it; on a phone above it. */
export function ReadingRows(props: { reading: PlanReading; view: ReadingView }) {
  return (
    <div class="sheet read">
      {props.view.rows.map((row) => (
        <section key={row.from} class={row.proposals.length > 0 ? "read-row has-duty" : "read-row"}>
          <div class="read-text">
            <Paragraph row={row} view={props.view} />
            {row.warnings.map((at) => (
              <p key={at} class="read-warning" id={`canh-bao-${at + 1}`}>
                <Icon name="alert-circle" /> {props.reading.warnings[at]?.message}
              </p>
            ))}
          </div>
          {row.proposals.length > 0 && <Cards {...props} row={row} />}
        </section>
      ))}
    </div>
  );
}

function Cards({ reading, view, row }: { reading: PlanReading; view: ReadingView; row: TextRow }) {
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
          toMend={view.toMend.filter((one) => one.n === proposal.n).map((one) => one.message)}
          back={{ show: view.show, part: String(view.part) }}
        />
      ))}
    </div>
  );
}

/** The words of a paragraph; each sentence leads to its proposal. */
function Paragraph({ row, view }: { row: TextRow; view: ReadingView }) {
  if (row.pieces.length === 0) return <p class="soft">Câu thêm vào, không có trong văn bản.</p>;
  return <p class="words">{row.pieces.map((piece) => sentence(piece, view))}</p>;
}

function sentence({ text, proposal: n }: TextRow["pieces"][number], view: ReadingView) {
  const proposal = n === null ? undefined : view.proposals.get(n);
  if (!proposal) return text;
  const part = view.partOf.get(proposal.n) ?? 1;
  const away = view.show === "all" && part !== view.part ? `?part=${part}` : "";
  return (
    <a class={`read-mark is-${proposal.state}`} href={`${away}#viec-${proposal.n}`}>
      {text}
    </a>
  );
}
