import { vietnamDay } from "#kernel/calendar/index.ts";
import { Button, day, fileSize, Rows, State } from "#kernel/web/index.tsx";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import type { ObligationActs } from "../../reading/obligation-acts.ts";
import { proofNames } from "../../words.vi.ts";

type Line = ObligationPageData["proofs"][number];

/** The proofs behind an obligation: file, link, day, who brought it; withdrawn ones stay, marked. */
export function ProofTable(props: { page: ObligationPageData; acts?: ObligationActs }) {
  const { obligation, proofs } = props.page;
  const repeats = repeated(proofs);
  const mayWithdraw = props.acts?.withdrawProof.allowed;
  return (
    <Rows
      caption="Minh chứng"
      rows={proofs}
      rowClass={(line) => (line.proof.withdrawnAt ? "is-off" : undefined)}
      empty={
        <p class="block soft">
          Chưa có. Tệp, tin, bài đã đăng, hoạt động đã tổ chức đứng ở đây, sau mỗi lần gửi hoặc ghi ngay khi có.
        </p>
      }
      columns={[
        { head: "Minh chứng", names: true, cell: (line) => <Named line={line} /> },
        { head: "Loại", cell: ({ proof }) => proofNames[proof.kind] },
        {
          head: "Ngày",
          num: true,
          cell: (line) => <Happened line={line} of={obligation} again={repeats.has(line.proof.id)} />,
        },
        { head: "Người ghi", cell: ({ proof, by }) => `${by}, ${day(vietnamDay(proof.addedAt))}` },
        {
          head: "Thao tác",
          hiddenHead: true,
          cell: ({ proof }) =>
            mayWithdraw &&
            !proof.withdrawnAt && (
              <Button
                words="Rút"
                small
                href={`/obligations/${obligation.id}/proofs/${proof.id}/withdrawal`}
                about={proof.title}
              />
            ),
        },
      ]}
    />
  );
}

/** The title, leading to the file or the page it stands on; a withdrawn one with the reason. */
function Named(props: { line: Line }) {
  const { proof, file } = props.line;
  return (
    <>
      {file ? (
        <a href={`/files/${file.id}`} data-turbo="false">
          {proof.title}
        </a>
      ) : (
        proof.title
      )}
      {file && <span class="soft">, {fileSize(file.size)}</span>}
      {proof.url && (
        <>
          <br />
          <a class="long" href={proof.url} rel="noopener noreferrer" target="_blank">
            {proof.url.replace(/^https?:\/\//, "")}
          </a>
        </>
      )}
      {proof.withdrawnAt && (
        <>
          <br />
          <State is="off">Đã rút</State> <span class="soft">Lý do: {proof.withdrawReason}</span>
        </>
      )}
    </>
  );
}

/** The day it happened; of a quota also whether it lies in the period. */
function Happened(props: { line: Line; of: ObligationPageData["obligation"]; again: boolean }) {
  const { happenedOn } = props.line.proof;
  const { target, dueFrom, dueOn } = props.of;
  if (happenedOn === null) return <span class="soft">–</span>;
  const outside = (dueFrom !== null && happenedOn < dueFrom) || (dueOn !== null && happenedOn > dueOn);
  return (
    <>
      {day(happenedOn)}
      {target !== null && (outside || props.again) && (
        <>
          <br />
          <span class="soft">{outside ? "ngoài kỳ, không tính" : "đã tính một lần ở trên"}</span>
        </>
      )}
    </>
  );
}

/** Those that tell once more of what a proof above tells of: one exemplar, one link. */
function repeated(lines: readonly Line[]): ReadonlySet<string> {
  const things = new Set<string>();
  const again = new Set<string>();
  for (const { proof } of lines) {
    const thing = proof.subjectId ?? proof.url?.trim() ?? "";
    if (proof.withdrawnAt || !thing) continue;
    if (things.has(thing)) again.add(proof.id);
    things.add(thing);
  }
  return again;
}
