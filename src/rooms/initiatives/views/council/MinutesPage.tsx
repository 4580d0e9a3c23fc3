import { Act, day, Page, PrintButton, Rows, Sheet } from "#kernel/web/index.tsx";
import { conflictedOf, tally } from "../../council/count.ts";
import { outcomeNames, presenceNames, votingNames } from "../../council/words.vi.ts";
import type { SessionShown } from "../../queries/session-page.ts";
import { ruleWords } from "./SessionsPage.tsx";

/** Biên bản phiên họp, to be printed and signed: who was there, what was said and counted, by which rule, what was concluded. */
export function MinutesPage({ found, members, items, rule, quorum, lines }: SessionShown & { lines: string[] }) {
  const { session, councilName, round } = found;
  const seat = (pattern: RegExp) => members.find((one) => pattern.test(one.seat))?.name ?? "";
  return (
    <Page
      title="Biên bản phiên họp Hội đồng Sáng kiến"
      over={[lines.join(" "), session.minutesNumber && `Số ${session.minutesNumber}`].filter(Boolean).join(" · ")}
      crumbs={[
        { words: "Hội đồng Sáng kiến", href: "/council-sessions" },
        { words: `Phiên họp ngày ${day(session.heldOn)}`, href: `/council-sessions/${session.id}` },
      ]}
      under={`Xét sáng kiến của đợt “${round.title}”.`}
      act={
        <Act words={session.state === "closed" ? undefined : "Phiên họp chưa kết thúc, biên bản còn thay đổi."}>
          <PrintButton />
        </Act>
      }
    >
      <Sheet title="1. Thời gian, địa điểm, thành phần" block>
        <p>
          {[session.heldAt, `ngày ${day(session.heldOn)}`, session.place && `tại ${session.place}`]
            .filter(Boolean)
            .join(", ")}
          , {councilName} họp xét sáng kiến.
        </p>
        {quorum && rule && (
          <p>
            Có mặt {quorum.present}/{quorum.members} thành viên, {quorum.reached ? "đủ" : "không đủ"} số thành viên theo
            quy định (cần {quorum.needed}). {ruleWords(rule)}
          </p>
        )}
      </Sheet>
      <Sheet>
        <Rows
          caption="Thành viên Hội đồng"
          rows={members}
          columns={[
            { head: "Thành viên", names: true, cell: ({ name }) => name },
            { head: "Chức danh", cell: ({ seat: title }) => title },
            {
              head: "Dự họp",
              cell: ({ presence, reason }) => [presenceNames[presence], reason].filter(Boolean).join(": "),
            },
          ]}
        />
      </Sheet>
      <Sheet title={`2. Kết quả ${votingNames[session.voting].toLocaleLowerCase("vi")}`}>
        <Rows
          caption="Kết quả từng sáng kiến"
          rows={items}
          columns={[
            { head: "Sáng kiến", names: true, cell: (line) => <Named line={line} members={members} /> },
            { head: "Đồng ý", num: true, cell: ({ item }) => item.agree ?? "–" },
            { head: "Không đồng ý", num: true, cell: ({ item }) => item.against ?? "–" },
            { head: "Không hợp lệ", num: true, cell: ({ item }) => item.invalid ?? "–" },
            { head: "Cần", num: true, cell: (line) => (rule ? neededOf(line, members, rule) : "–") },
            { head: "Kết quả", cell: ({ item }) => (item.outcome ? outcomeNames[item.outcome].word : "Chưa ghi") },
          ]}
        />
      </Sheet>
      {session.conclusion && (
        <Sheet title="3. Kết luận" block>
          <p>{session.conclusion}</p>
        </Sheet>
      )}
      <Sheet block>
        <table class="table signatures">
          <caption class="visually-hidden">Chữ ký</caption>
          <tbody>
            <tr>
              <td>
                <b>Thư ký</b>
                <p>{seat(/thư ký/i)}</p>
              </td>
              <td>
                <b>Chủ tọa</b>
                <p>{seat(/chủ tịch/i)}</p>
              </td>
            </tr>
          </tbody>
        </table>
      </Sheet>
    </Page>
  );
}

type Line = SessionShown["items"][number];

function Named({ line, members }: { line: Line; members: SessionShown["members"] }) {
  const out = conflictedOf(
    members,
    line.authors.map(({ personId }) => personId),
  );
  return (
    <div>
      {line.title}
      <p class="soft small">
        {line.authors.map(({ name }) => name).join(", ")}; {line.unitName}.
        {out.length > 0 && ` Không biểu quyết vì là tác giả: ${out.map(({ name }) => name).join(", ")}.`}
      </p>
      {line.item.reason && <p class="small">Lý do: {line.item.reason}</p>}
      {line.item.opinion && <p class="small">Ý kiến: {line.item.opinion}</p>}
    </div>
  );
}

function neededOf(line: Line, members: SessionShown["members"], rule: NonNullable<SessionShown["rule"]>): string {
  const ids = line.authors.map(({ personId }) => personId);
  const { needed, base } = tally(rule, members, ids, { agree: 0, against: 0, invalid: 0 });
  return `${needed}/${base}`;
}
