import { Act, Button, ErrorSummary, type Filled, Form, Note, Page, Sheet, TextField } from "#kernel/web/index.tsx";

/** Before what only some may know: says why, then the page opens. */
export function LookPage(props: { title: string; over: string; action: string; back: string; form: Filled }) {
  return (
    <Page
      title={props.title}
      over={props.over}
      crumbs={[{ words: "Quay lại", href: props.back }]}
      act={
        <Act words="Lượt xem ghi tên bạn, giờ và lý do; mở trong mười phút.">
          <Button words="Thôi" href={props.back} />
          <Button words="Xem thông tin" primary form="look" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa mở được" />
      <Note>Kỷ luật và việc chưa kết luận chỉ xem khi công việc cần. Người được xem biết ai đã xem và vì sao.</Note>
      <Form id="look" action={props.action} of={props.form}>
        <Sheet block>
          <TextField name="why" label="Xem để làm gì" required hint="Ví dụ: xét khen thưởng năm 2023." />
        </Sheet>
      </Form>
    </Page>
  );
}
