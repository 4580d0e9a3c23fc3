import {
  Act,
  Button,
  Entry,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { NamedSheet } from "../queries/sheets.ts";
import type { FollowedTarget } from "../targets.ts";
import { bounds } from "../terms.ts";
import { whatFor } from "../what-for.ts";
import { boundNames } from "../words.vi.ts";
import { crumbsTo } from "./SheetPage.tsx";

type RowOf = { name: (part: string) => string; label: string; at: number };

const crumbs = (sheet: NamedSheet) => [
  ...crumbsTo(sheet),
  { words: "Chỉ tiêu của đơn vị", href: `/title-registrations/${sheet.id}/targets` },
];

/** The targets of a unit, typed as in a spreadsheet. */
export function TargetsFormPage({ sheet, form }: { sheet: NamedSheet; form: Filled }) {
  const at = `/title-registrations/${sheet.id}/targets`;
  const act = (
    <Act>
      <Button words="Để nguyên" href={at} />
      <Button words="Ghi chỉ tiêu" icon="check" primary form="targets" />
    </Act>
  );
  const cell = (part: string, head: string) => ({
    head,
    field: ({ name, label }: RowOf) => <TextField name={name(part)} label={label} hiddenLabel />,
  });
  return (
    <Page title={`Ghi chỉ tiêu thi đua ${whatFor(sheet)}`} over={sheet.unitName} crumbs={crumbs(sheet)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="targets" action={`${at}/edit`} of={form} draft={`targets-${sheet.id}`}>
        <input type="hidden" name="revision" value={String(form.typed.revision ?? sheet.revision)} />
        <Sheet title="Chỉ tiêu của đơn vị" block>
          <p class="soft">Số của các năm trước ghi cả năm, ví dụ “2022: 95; 2023: 97,5”.</p>
          <Entry
            name="row"
            caption="Chỉ tiêu của đơn vị"
            add="Thêm chỉ tiêu"
            cells
            columns={[
              {
                head: "Chỉ tiêu",
                width: "c3",
                field: ({ name, label, at: n }: RowOf) => (
                  <>
                    <TextArea name={name("name")} label={label} rows={1} hiddenLabel />
                    <input type="hidden" name={name("id")} value={idAt(form, n)} />
                  </>
                ),
              },
              cell("measure", "Đơn vị đo"),
              cell("baselines", "Các năm trước"),
              {
                head: "Mức",
                field: ({ name, label }: RowOf) => (
                  <SelectField
                    name={name("bound")}
                    label={label}
                    hiddenLabel
                    choices={bounds.map((value) => ({ value, words: boundNames[value] }))}
                  />
                ),
              },
              cell("target", "Phấn đấu"),
              cell("evidence", "Minh chứng dự kiến"),
            ]}
          />
        </Sheet>
      </Form>
    </Page>
  );
}

/** What was reached of one target by the end of a quarter. */
export function ProgressPage({ sheet, target, form }: { sheet: NamedSheet; target: FollowedTarget; form: Filled }) {
  const at = `/title-registrations/${sheet.id}/targets`;
  const act = (
    <Act words="Ghi lại cho quý đã có số liệu là sửa số của quý đó.">
      <Button words="Để nguyên" href={at} />
      <Button words="Ghi tiến độ" icon="check" primary form="progress" />
    </Act>
  );
  return (
    <Page title="Ghi tiến độ" over={target.name} crumbs={crumbs(sheet)} act={act}>
      <Facts of={[["Phấn đấu", `${boundNames[target.bound]} ${target.target} ${target.measure}`]]} />
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="progress" action={`${at}/${target.id}/progress`} of={form}>
        <Sheet title="Kết quả" block>
          <SelectField
            name="quarter"
            label="Hết quý"
            required
            choices={[1, 2, 3, 4].map((n) => ({ value: String(n), words: `Quý ${n}` }))}
          />
          <TextField name="value" label={`Đạt được từ đầu năm (${target.measure})`} required numeric short />
          <TextArea
            name="evidence"
            label="Minh chứng"
            required
            rows={3}
            hint="Số văn bản, báo cáo hoặc địa chỉ trang."
          />
        </Sheet>
      </Form>
    </Page>
  );
}

function idAt(form: Filled, at: number): string {
  const rows = form.typed.row;
  if (!Array.isArray(rows) || at < 0) return "";
  return String((rows[at] as Record<string, unknown> | undefined)?.id ?? "");
}
