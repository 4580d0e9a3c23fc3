import { Act, Button, Page, Sheet, Switch } from "#kernel/web/index.tsx";
import { SentenceList } from "#rooms/plans/index.ts";
import type { PlanReading } from "../schema.ts";
import { crumbsOf } from "./addresses.ts";

type Sentence = { cite: string; text: string; used: boolean };

/** Chọn câu khác để thêm nhiệm vụ: the sentences from which nothing was read, or all. */
export function SentencesPage(props: { reading: PlanReading; sentences: Sentence[]; all: boolean }) {
  const { reading, sentences, all } = props;
  const base = `/plan-readings/${reading.id}/proposals`;
  const free = sentences.filter((one) => !one.used);
  const hrefOf = ({ text, cite }: Sentence) => `${base}/form?${new URLSearchParams({ quote: text, cite })}`;
  const act = (
    <Act words="Câu không có ở đây? Ghi thẳng vào phiếu.">
      <Button words="Về bản đọc" href={`/plan-readings/${reading.id}`} />
      <Button words="Lập việc không chọn câu" primary href={`${base}/form`} />
    </Act>
  );
  const ways = [
    { words: `Chưa có việc (${free.length})`, href: `${base}/new`, current: !all },
    { words: `Tất cả (${sentences.length})`, href: `${base}/new?all=1`, current: all },
  ];
  return (
    <Page
      title="Chọn câu khác để thêm nhiệm vụ"
      over={reading.pack.title || reading.name}
      crumbs={crumbsOf(reading)}
      act={act}
      aside={<Switch label="Những câu nào" ways={ways} />}
    >
      <Sheet title="Các câu của văn bản">
        <SentenceList sentences={all ? sentences : free} hrefOf={hrefOf} />
      </Sheet>
    </Page>
  );
}
