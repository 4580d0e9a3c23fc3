import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  Sheet,
  TextArea,
  units,
} from "#kernel/web/index.tsx";
import type { OpinionWindow } from "../schema.ts";
import type { OpinionState } from "../states.ts";
import { crumbsOf } from "./crumbs.ts";

/** Kết luận đợt lấy ý kiến: for the council, and for the public. */
export function ConclusionPage(props: { window: OpinionWindow; counts: Record<OpinionState, number>; form: Filled }) {
  const { window, counts, form } = props;
  const act = (
    <Act words="Kết luận rồi thì danh sách không còn hiện trên cổng.">
      <Button words="Để sau" href={`/opinion-windows/${window.id}`} />
      <Button words="Kết luận" icon="check" form="conclusion-form" primary />
    </Act>
  );
  return (
    <Page title="Kết luận đợt lấy ý kiến" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <ErrorSummary of={form} title="Chưa kết luận được" />
      <Form id="conclusion-form" action={`/opinion-windows/${window.id}/conclusion`} of={form}>
        <input type="hidden" name="revision" value={String(window.revision)} />
        <Note>
          Đã tiếp nhận {units(counts.admitted + counts.answered, "ý kiến")}, trả lời {units(counts.answered, "ý kiến")},
          nhập vì trùng {counts.joined}, để ngoài {counts.set_aside}.
        </Note>
        <Sheet title="Hai bản: cho Hội đồng và cho Nhân dân" block>
          <div class="stack">
            <TextArea
              name="conclusion"
              label="Kết luận"
              required
              rows={5}
              hint="Cho Hội đồng, lãnh đạo: ý kiến nào cần cân nhắc, ai còn phải xác minh."
            />
            <TextArea
              name="notice"
              label="Thông báo trên cổng"
              required
              rows={4}
              hint="Ví dụ: Đã hết thời gian lấy ý kiến; các ý kiến được xem xét, trả lời trước khi trình Hội đồng. Không nêu tên ai."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
