import { Act, Button, ErrorSummary, type Filled, Form, Page } from "#kernel/web/index.tsx";
import { AmendmentFields } from "./AmendmentFields.tsx";
import { HeaderFields } from "./HeaderFields.tsx";

/** Phần đầu của kế hoạch, new or to be changed. */
export function HeaderPage(props: {
  plan: { id: string; title: string; number: string | null; state: string; revision: number } | null;
  form: Filled;
  issuers: string[];
}) {
  const { plan } = props;
  const act = (
    <Act
      words={plan ? "Việc và toàn văn của kế hoạch giữ nguyên." : "Tiếp theo: dán toàn văn rồi thêm việc từ từng câu."}
    >
      <Button words="Để nguyên" href={plan ? `/plans/${plan.id}` : "/plans"} />
      <Button words={plan ? "Lưu" : "Lập bản thảo"} primary form="header" />
    </Act>
  );
  return (
    <Page
      title={plan ? "Sửa phần đầu kế hoạch" : "Thêm kế hoạch"}
      over={plan?.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        ...(plan ? [{ words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` }] : []),
      ]}
      act={act}
    >
      {!plan && (
        <p>
          Đã có tệp Word hoặc PDF của kế hoạch? <a href="/plan-readings/new">Đọc kế hoạch từ tệp</a>. Đã có gói kế hoạch
          (.yaml)? <a href="/plans/import">Nhập từ gói</a>.
        </p>
      )}
      <ErrorSummary of={props.form} title="Chưa lưu được kế hoạch" />
      <Form
        id="header"
        action={plan ? `/plans/${plan.id}/header` : "/plans"}
        of={props.form}
        draft={`plan-${plan?.id ?? "new"}`}
      >
        {plan && <input type="hidden" name="revision" value={String(props.form.typed.revision ?? plan.revision)} />}
        <HeaderFields form={props.form} issuers={props.issuers} />
        {plan?.state === "issued" && <AmendmentFields />}
      </Form>
    </Page>
  );
}
