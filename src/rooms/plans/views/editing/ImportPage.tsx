import { Act, Button, ErrorSummary, FileField, type Filled, Form, Page, Sheet, TextArea } from "#kernel/web/index.tsx";

/** One thing to mend in a pack, at its line. */
export type PackProblem = { line: number; path: string; message: string };

/** Nhập gói kế hoạch từ tệp: checked first; nothing enters while a line is to be mended. */
export function ImportPage(props: { form: Filled; problems: PackProblem[] }) {
  const act = (
    <Act words="Kế hoạch vào chương trình ở dạng bản thảo; ban hành sau khi xem lại.">
      <Button words="Để sau" href="/plans" />
      <Button words="Kiểm tra và nhập" primary form="pack" />
    </Act>
  );
  return (
    <Page title="Nhập gói kế hoạch" crumbs={[{ words: "Kế hoạch", href: "/plans" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa nhập được" />
      {props.problems.length > 0 && (
        <section class="errsum" aria-label="Những chỗ cần sửa trong tệp">
          <h2>Tệp có {props.problems.length} chỗ cần sửa</h2>
          <ol>
            {props.problems.map((problem) => (
              <li key={`${problem.line} ${problem.path} ${problem.message}`}>
                Dòng {problem.line} ({problem.path}): {problem.message}
              </li>
            ))}
          </ol>
          <p>Chưa có gì được nhập.</p>
        </section>
      )}
      <Form id="pack" action="/plans/import" of={props.form} upload>
        <Sheet title="Tệp gói kế hoạch" block>
          <FileField name="file" label="Tệp .yaml" hint="Tối đa 20 MB. Mẫu: tải từ một kế hoạch có sẵn." />
          <TextArea name="text" label="Hoặc dán nội dung" rows={12} />
        </Sheet>
      </Form>
    </Page>
  );
}
