import { Button, Empty, Filters, Page, Pager, Sheet, State, TextField, units } from "#kernel/web/index.tsx";
import type { FoundPractice } from "../../queries/practices.ts";

import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";

/** Tìm cách làm: by the problem, in plain words, with or without diacritics. */
export function PracticesPage(props: {
  reader: Reader;
  question: string;
  page: number;
  found: { lines: FoundPractice[]; total: number; perPage: number };
  mayTry: boolean;
}) {
  const { question, found } = props;
  return (
    <Page title="Tìm cách làm" crumbs={[{ words: "Điển hình", href: "/exemplars" }]}>
      <ExemplarTabs here="practices" reader={props.reader} />
      <Filters
        label="Tìm cách làm theo vấn đề"
        action="/practices"
        found={
          question && found.total > 0 ? (
            <>
              Có <b>{units(found.total, "cách làm")}</b> gần với vấn đề này.
            </>
          ) : (
            !question && <>Cách làm được nhiều đơn vị làm theo nhất.</>
          )
        }
      >
        <TextField
          name="question"
          label="Vấn đề cần giải quyết"
          type="search"
          value={question}
          placeholder="Ví dụ: giảm án tồn, hồ sơ hộ tịch trễ hẹn"
        />
      </Filters>
      {found.lines.length === 0 ? (
        <Empty title="Chưa có cách làm nào như vậy">
          Thử nói vấn đề bằng từ khác, ngắn hơn. Cách làm vào đây khi đơn vị có điển hình đã được công nhận viết lại
          cách làm của mình.
        </Empty>
      ) : (
        found.lines.map((one) => (
          <PracticeCard key={one.exemplarId} of={one} mayTry={props.mayTry} question={question} />
        ))
      )}
      <Pager
        page={props.page}
        size={found.perPage}
        total={found.total}
        of="cách làm"
        href={(page) => `/practices?${new URLSearchParams({ ...(question ? { question } : {}), page: String(page) })}`}
      />
    </Page>
  );
}

function PracticeCard({ of, mayTry, question }: { of: FoundPractice; mayTry: boolean; question: string }) {
  const tried = `/exemplars/${of.exemplarId}/replications/new${question ? `?${new URLSearchParams({ problem: question })}` : ""}`;
  return (
    <Sheet
      title={<a href={`/exemplars/${of.exemplarId}/replications`}>{of.title}</a>}
      aside={
        of.confirmed > 0 ? (
          <State is="done">{units(of.confirmed, "đơn vị")} xác nhận</State>
        ) : of.running > 0 ? (
          <State is="run">{units(of.running, "đơn vị")} đang làm</State>
        ) : undefined
      }
      block
    >
      <p class="soft">
        <a href={`/exemplars/${of.exemplarId}`}>{of.name}</a>, {of.unitName}
      </p>
      <p class="pre">{of.problem}</p>
      {of.effect && <p class="pre">{of.effect}</p>}
      {of.surroundings && <p class="soft">Hợp với: {of.surroundings}</p>}
      {mayTry && (
        <p>
          <Button words="Làm thử ở đơn vị mình" small icon="affiliate" href={tried} about={of.title} />
        </p>
      )}
    </Sheet>
  );
}
