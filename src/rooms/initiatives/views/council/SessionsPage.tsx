import type { Officer } from "#kernel/auth/index.ts";
import { Act, Button, count, day, Empty, Note, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { MovementTabs } from "#rooms/movements/index.ts";
import type { CouncilRule } from "../../council/rule.ts";
import { sessionStateNames } from "../../council/words.vi.ts";
import type { SessionLine } from "../../queries/sessions.ts";
import { InitiativeParts } from "../InitiativeParts.tsx";

/** Hội đồng Sáng kiến: its sessions, the latest first, and what waits for one. */
export function SessionsPage(props: {
  sessions: SessionLine[];
  ready: number;
  rule: CouncilRule | null;
  officer: Officer;
}) {
  const { sessions, ready, rule } = props;
  return (
    <Page
      title="Hội đồng Sáng kiến"
      crumbs={[{ words: "Sáng kiến, đề tài", href: "/initiatives" }]}
      aside={<InitiativeParts here="sessions" />}
      act={
        <Act words={ready > 0 ? `${count(ready)} sáng kiến đã kiểm tra, chờ trình Hội đồng.` : undefined}>
          <Button words="Quy tắc họp" icon="scale" href="/council-rules" second />
          {ready > 0 && <Button words="Chuẩn bị phiên họp" icon="plus" href="/council-sessions/new" primary />}
        </Act>
      }
    >
      <MovementTabs here="initiatives" />
      {rule && <Note>{ruleWords(rule)}</Note>}
      <Sheet>
        <Rows
          caption="Phiên họp"
          rows={sessions}
          empty={
            <Empty title="Chưa có phiên họp nào">
              Thư ký Hội đồng chuẩn bị phiên họp từ các sáng kiến đã kiểm tra; thành viên là người có chức danh trong
              Hội đồng vào ngày họp.
            </Empty>
          }
          columns={[
            {
              head: "Ngày họp",
              names: true,
              cell: (one) => <a href={`/council-sessions/${one.id}`}>{day(one.heldOn)}</a>,
            },
            { head: "Hội đồng", cell: ({ councilName }) => councilName },
            { head: "Nơi họp", cell: ({ place }) => place || "–" },
            { head: "Sáng kiến", num: true, cell: ({ items }) => items },
            { head: "Đủ phiếu", num: true, cell: ({ passed, state }) => (state === "closed" ? passed : "–") },
            { head: "Biên bản", cell: ({ minutesNumber }) => minutesNumber ?? "–" },
            {
              head: "Tình trạng",
              cell: ({ state }) => <State is={sessionStateNames[state].state}>{sessionStateNames[state].word}</State>,
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** The rule in one sentence, with where it stands. */
export function ruleWords({ quorum, agree, authorsCount, cite }: CouncilRule): string {
  const who = authorsCount ? "tất cả thành viên" : "tất cả thành viên không phải tác giả";
  return `Họp khi có mặt từ ${quorum.part}/${quorum.of} số thành viên; công nhận khi ${agree.part}/${agree.of} ${who} đồng ý, kể cả người vắng. Căn cứ: ${cite}.`;
}
