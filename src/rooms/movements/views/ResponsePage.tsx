import { Act, Button, count, day, Empty, Facts, FileLine, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { FigureLine } from "../queries/figures.ts";
import type { LaunchLine, Paper } from "../queries/movements.ts";
import type { Movement } from "../schema.ts";
import { responseStateNames } from "../words.vi.ts";

/** Hưởng ứng của một đơn vị: its own document, its figures and what proves them. */
export function ResponsePage(props: {
  movement: Movement;
  line: LaunchLine;
  figures: FigureLine[];
  papers: Paper[];
  may: boolean;
}) {
  const { movement, line, figures, papers, may } = props;
  const back = `/movements/${movement.id}`;
  const at = `${back}/launches/${line.id}`;
  const look = line.late ? { state: "slow" as const, word: "Phát động muộn" } : responseStateNames[line.state];
  const answered = line.state === "answered";
  const act = may && (
    <Act>
      {answered && <Button words="Sửa văn bản" icon="pencil" href={`${at}/response`} second />}
      {answered && <Button words="Báo tiến độ chỉ tiêu" icon="chart-bar" href={`${at}/figures`} primary />}
      {!answered && <Button words="Phát động trong đơn vị" icon="flag" href={`${at}/response`} primary />}
    </Act>
  );
  return (
    <Page
      title={line.unitName}
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={act}
    >
      <Facts
        of={[
          ["Văn bản của đơn vị", line.number],
          ["Ngày văn bản", line.documentOn && day(line.documentOn)],
          ["Gửi ngày", line.answeredOn && day(line.answeredOn)],
          ["Người gửi", line.by],
          ["Nội dung", answered && (line.adapted ? "Có điều chỉnh" : "Lấy nguyên")],
        ]}
      />
      {line.content && (
        <Sheet title="Nội dung của đơn vị" block>
          <p class="pre">{line.content}</p>
        </Sheet>
      )}
      {papers.length > 0 && (
        <Sheet title="Tệp văn bản" block>
          {papers.map(({ id, name, size }) => (
            <FileLine key={id} file={{ name, size, href: `/files/${id}` }} />
          ))}
        </Sheet>
      )}
      <Sheet title="Tiến độ chỉ tiêu">
        <Rows
          caption="Tiến độ chỉ tiêu của đơn vị"
          rows={figures}
          empty={<Empty title="Chưa báo tiến độ">Đơn vị báo theo từng đợt, kèm minh chứng.</Empty>}
          columns={[
            { head: "Chỉ tiêu", names: true, cell: ({ title }) => title },
            { head: "Đợt", cell: ({ drive }) => drive ?? "Đến nay" },
            {
              head: "Đạt được",
              num: true,
              cell: ({ value, measure }) => (value === null ? "–" : `${count(value)} ${measure}`.trim()),
            },
            {
              head: "Mức phấn đấu",
              num: true,
              cell: ({ goal, measure }) => (goal === null ? "–" : `${count(goal)} ${measure}`.trim()),
            },
            {
              head: "Kết quả, minh chứng",
              cell: ({ words, evidence }) => [words, evidence].filter(Boolean).join(". "),
            },
            { head: "Báo ngày", num: true, cell: ({ reportedOn }) => day(reportedOn) },
          ]}
        />
      </Sheet>
    </Page>
  );
}
