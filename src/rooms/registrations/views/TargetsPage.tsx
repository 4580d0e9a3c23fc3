import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, count, Empty, Page, Rows, Sheet, State, type StateName } from "#kernel/web/index.tsx";
import type { NamedSheet } from "../queries/sheets.ts";
import { type FollowedTarget, outcomeOf } from "../targets.ts";
import { whatFor } from "../what-for.ts";
import { boundNames } from "../words.vi.ts";
import { crumbsTo } from "./SheetPage.tsx";
import { SheetTabs } from "./SheetTabs.tsx";

type Shown = { sheet: NamedSheet; targets: FollowedTarget[]; may: Record<"edit" | "record", Verdict> };

const outcomes: Record<ReturnType<typeof outcomeOf>, { word: string; state: StateName }> = {
  reached: { word: "Đạt", state: "done" },
  not_yet: { word: "Chưa đạt", state: "slow" },
  unknown: { word: "Chưa có số liệu", state: "open" },
};

/** Chỉ tiêu thi đua của đơn vị, with what was reached quarter by quarter. */
export function TargetsPage({ sheet, targets, may }: Shown) {
  const at = `/title-registrations/${sheet.id}/targets`;
  const edit = (
    <Button
      words="Ghi chỉ tiêu"
      icon="pencil"
      href={`${at}/edit`}
      primary={targets.length === 0}
      second={targets.length > 0}
    />
  );
  return (
    <Page
      title={`Chỉ tiêu thi đua ${whatFor(sheet)}`}
      over={sheet.unitName}
      crumbs={[...crumbsTo(sheet), { words: "Bản đăng ký", href: `/title-registrations/${sheet.id}` }]}
      act={
        may.edit.allowed ? (
          <Act words="Chỉ tiêu gửi cùng bản đăng ký; gửi rồi thì ghi tiến độ từng quý.">{edit}</Act>
        ) : null
      }
    >
      <SheetTabs id={sheet.id} here="targets" />
      <Sheet>
        <Rows
          caption="Chỉ tiêu của đơn vị"
          rows={targets}
          empty={
            <Empty title="Chưa có chỉ tiêu nào">
              Ghi chỉ tiêu có đơn vị đo, số của năm trước và số phấn đấu, để cuối năm so được đăng ký và đạt.
            </Empty>
          }
          columns={[
            { head: "Chỉ tiêu", names: true, cell: (target) => <Named target={target} /> },
            {
              head: "Năm trước",
              cell: ({ baselines }) => baselines.map(({ year, value }) => `${year}: ${count(value)}`).join("; "),
            },
            {
              head: "Phấn đấu",
              num: true,
              cell: (target) => `${boundNames[target.bound]} ${count(target.target)} ${target.measure}`,
            },
            ...[1, 2, 3, 4].map((quarter) => ({
              head: `Quý ${quarter}`,
              num: true,
              cell: (target: FollowedTarget) => <Quarter target={target} quarter={quarter} />,
            })),
            { head: "Kết quả", cell: (target) => <Outcome target={target} /> },
            {
              head: "Việc",
              hiddenHead: true,
              cell: ({ id, name }) =>
                may.record.allowed && <Button words="Ghi tiến độ" about={name} small href={`${at}/${id}/progress`} />,
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}

function Named({ target }: { target: FollowedTarget }) {
  const last = target.progress.at(-1);
  return (
    <>
      {target.name}
      {target.evidence && <p class="soft small">Minh chứng dự kiến: {target.evidence}</p>}
      {last && (
        <p class="soft small">
          Minh chứng quý {last.quarter}: {last.evidence}
        </p>
      )}
    </>
  );
}

function Quarter({ target, quarter }: { target: FollowedTarget; quarter: number }) {
  const found = target.progress.find((one) => one.quarter === quarter);
  return <>{found ? count(found.value) : ""}</>;
}

function Outcome({ target }: { target: FollowedTarget }) {
  const { word, state } = outcomes[outcomeOf(target)];
  return <State is={state}>{word}</State>;
}
