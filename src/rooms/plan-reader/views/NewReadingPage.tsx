import {
  Act,
  Button,
  ErrorSummary,
  FileField,
  type Filled,
  Form,
  Next,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";

/** Đọc kế hoạch từ tệp: the file, or the text itself, and what happens then. */
export function NewReadingPage(props: { form: Filled }) {
  const act = (
    <Act words="Chưa có kế hoạch nào được lập trước khi xem lại và xác nhận.">
      <Button words="Các bản đọc đang xem" href="/plan-readings" />
      <Button words="Đọc kế hoạch" primary form="new-reading" />
    </Act>
  );
  return (
    <Page title="Đọc kế hoạch từ tệp" crumbs={[{ words: "Kế hoạch", href: "/plans" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa đọc được" />
      <Form id="new-reading" action="/plan-readings" of={props.form} upload>
        <Sheet title="Văn bản kế hoạch" block>
          <FileField
            name="file"
            label="Tệp kế hoạch"
            hint="Word (.docx), PDF có chữ, .txt hoặc .md; tối đa 20 MB. Bản quét chỉ có ảnh thì không đọc được."
            accept=".docx,.pdf,.txt,.md"
          />
          <TextArea name="text" label="Hoặc dán toàn văn" rows={10} />
        </Sheet>
      </Form>
      <Next title="Sau khi đọc" steps={steps} />
    </Page>
  );
}

const steps = [
  { title: "Xem từng câu", words: "Mỗi câu giao việc đứng cạnh việc được đề xuất: hạn, ai làm, số lượng." },
  {
    title: "Nhận, sửa hoặc bỏ",
    words: "Chỗ nghi nhầm, như năm cũ còn sót hay hạn ngoài thời gian, được nêu ở đầu trang.",
  },
  { title: "Lập bản thảo", words: "Những việc đã nhận thành bản thảo kế hoạch, sửa tiếp rồi ban hành." },
];
