import { Act, Button, Empty, Page, Sheet, Switch } from "#kernel/web/index.tsx";
import type { PlanSentence } from "../../editing/sentences.ts";
import { SentenceList } from "./SentenceList.tsx";

/** Chọn câu của kế hoạch để lập thành việc: one click, and the sentence and its place stand in the form. */
export function SentencePicker(props: {
  plan: { id: string; title: string; number: string | null };
  sentences: PlanSentence[];
  /** Also those that already carry a duty. */
  all: boolean;
}) {
  const { plan, all } = props;
  const free = props.sentences.filter((sentence) => !sentence.used);
  const sentences = all ? props.sentences : free;
  const here = `/plans/${plan.id}/duties/new`;
  const form = (sentence?: PlanSentence) =>
    `/plans/${plan.id}/duties/form${sentence ? `?${new URLSearchParams({ quote: sentence.text, cite: sentence.cite })}` : ""}`;
  const act = (
    <Act words="Câu không có ở đây? Ghi thẳng vào phiếu.">
      <Button words="Sửa toàn văn" href={`/plans/${plan.id}/contents`} />
      <Button words="Lập việc không chọn câu" primary href={form()} />
    </Act>
  );
  return (
    <Page
      title="Chọn câu giao việc"
      over={plan.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` },
      ]}
      act={act}
      aside={
        <Switch
          label="Những câu nào"
          ways={[
            { words: `Chưa có việc (${free.length})`, href: here, current: !all },
            { words: `Tất cả (${props.sentences.length})`, href: `${here}?all=1`, current: all },
          ]}
        />
      }
    >
      {props.sentences.length === 0 ? (
        <Empty title="Chưa có toàn văn" act={<Button words="Dán toàn văn" href={`/plans/${plan.id}/contents`} />}>
          Dán toàn văn kế hoạch vào trước, rồi chọn từng câu để lập thành việc.
        </Empty>
      ) : (
        <Sheet title="Các câu của kế hoạch">
          <SentenceList sentences={sentences} hrefOf={form} />
        </Sheet>
      )}
    </Page>
  );
}
