import { Empty, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { Judgement } from "../../conditions/judge.ts";
import type { Award } from "../../schema.ts";
import { type AwardNames, conditionTitle } from "../../wording/condition-title.ts";
import type { RulePreview } from "./RulePage.tsx";

/** Hồ sơ đổi kết quả: the open cases that end otherwise by the version being written. */
export function Effects(props: { preview: RulePreview; catalogue: readonly Award[] }) {
  const { effects, open } = props.preview;
  const names = new Map(props.catalogue.map((one) => [one.key, one.name]));
  return (
    <Sheet title="Hồ sơ đổi kết quả" aside={`${effects.length} trong ${open} hồ sơ đang mở`}>
      {effects.length === 0 ? (
        <Empty title="Không hồ sơ nào đổi kết quả">Các hồ sơ đang mở giữ nguyên kết quả xét.</Empty>
      ) : (
        <Rows
          caption="Hồ sơ đổi kết quả"
          rows={effects}
          columns={[
            { head: "Hồ sơ", names: true, cell: ({ of }) => <a href={of.href}>{of.name}</a> },
            { head: "Hiện nay", cell: ({ before }) => <ResultState of={before} /> },
            { head: "Theo bản mới", cell: ({ after }) => <ResultState of={after} /> },
            { head: "Vì", cell: ({ after }) => whyOf(after, names) },
          ]}
        />
      )}
    </Sheet>
  );
}

/** The result of a judgement as one word. */
export function ResultState(props: { of: Judgement | null }) {
  if (props.of === null) return <State is="off">Chưa xét</State>;
  if (props.of.result === "met") return <State is="done">Đủ điều kiện</State>;
  if (props.of.result === "held") return <State is="wait">Tạm dừng</State>;
  return <State is="late">Chưa đủ</State>;
}

function whyOf(judgement: Judgement | null, names: AwardNames): string {
  if (judgement === null) return "Bản mới không dùng để xét";
  const failed = judgement.findings.filter((one) => one.result === "failed");
  return failed.length > 0
    ? failed.map((one) => conditionTitle(one.condition, names)).join("; ")
    : "Mọi điều kiện của bản mới đều đạt";
}
