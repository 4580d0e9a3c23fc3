import { vietnamDay } from "#kernel/calendar/index.ts";
import { officePapersHint } from "#kernel/files/index.ts";
import {
  Button,
  day,
  Empty,
  ErrorSummary,
  FileField,
  FileLine,
  type Filled,
  Form,
  Page,
  Rows,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import type { EvidenceLine } from "../../queries/evidence.ts";
import type { Evidence } from "../../schema/assessment.ts";
import type { Exemplar } from "../../schema.ts";

type Shown = {
  exemplar: Exemplar;
  lines: EvidenceLine[];
  withdrawn: Evidence[];
  criteria: readonly PackCriterion[];
  keeps: boolean;
  form: Filled;
  kept: { id: string; name: string; size: number } | null;
  once: string;
};

/** Minh chứng của một điển hình: what stands, of which criterion, who brought it; a form to add one. */
export function EvidencePage(props: Shown) {
  const { exemplar, withdrawn } = props;
  return (
    <Page
      title="Minh chứng"
      over={exemplar.name}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
      ]}
    >
      <ErrorSummary of={props.form} title="Chưa thêm được" />
      <Sheet title="Đang có">
        <Standing {...props} />
      </Sheet>
      {props.keeps && <AddForm {...props} />}
      {withdrawn.length > 0 && (
        <Sheet title="Đã rút">
          <ul class="list">
            {withdrawn.map((one) => (
              <li key={one.id}>
                <b>{one.title}</b>
                <p class="soft">
                  {one.withdrawnAt && `${day(vietnamDay(one.withdrawnAt))}. `}Lý do: {one.withdrawnReason}
                </p>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </Page>
  );
}

function Standing({ exemplar, lines, criteria, keeps }: Shown) {
  const titleOf = new Map(criteria.map(({ key, title }) => [key, title]));
  return (
    <Rows
      caption="Minh chứng đang có"
      rows={lines}
      empty={<Empty title="Chưa có minh chứng">Thêm tệp hoặc ghi số, ký hiệu văn bản đã có.</Empty>}
      columns={[
        {
          head: "Minh chứng",
          names: true,
          cell: (line) =>
            line.fileId ? (
              <FileLine file={{ name: line.title, size: line.fileSize ?? 0, href: `/files/${line.fileId}` }} />
            ) : (
              line.title
            ),
        },
        { head: "Tiêu chí", cell: ({ criterionKey }) => (criterionKey ? titleOf.get(criterionKey) : "Chung") },
        { head: "Người thêm", cell: ({ by }) => by },
        { head: "Ngày thêm", num: true, cell: ({ addedAt }) => day(vietnamDay(addedAt)) },
        {
          head: "Việc",
          hiddenHead: true,
          cell: (line) =>
            keeps && (
              <Button
                words="Rút"
                about={line.title}
                small
                href={`/exemplars/${exemplar.id}/evidence/${line.id}/withdrawal`}
              />
            ),
        },
      ]}
    />
  );
}

function AddForm({ exemplar, criteria, form, kept, once }: Shown) {
  return (
    <Form id="evidence" action={`/exemplars/${exemplar.id}/evidence`} of={form} upload controller="retry-upload" plain>
      <input type="hidden" name="once" value={once} />
      {kept && <input type="hidden" name="fileId" value={kept.id} />}
      <Sheet title="Thêm minh chứng" block>
        <TextField
          name="title"
          label="Tên hoặc số, ký hiệu"
          required
          hint="Ví dụ: Quyết định 12/QĐ-TA ngày 05/01/2019 công nhận sáng kiến."
        />
        <SelectField
          name="criterion"
          label="Của tiêu chí"
          blank="Chung, không của riêng tiêu chí nào"
          choices={criteria.map(({ key, title }) => ({ value: key, words: title }))}
        />
        <FileField
          name="file"
          label="Tệp"
          hint={`${officePapersHint} Có thể để trống khi chỉ ghi số, ký hiệu văn bản.`}
          accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
          {...(kept ? { present: [{ name: kept.name, size: kept.size, href: `/files/${kept.id}` }] } : {})}
        />
        <Button words="Thêm minh chứng" icon="plus" primary />
      </Sheet>
    </Form>
  );
}
