import {
  Act,
  Button,
  CheckGroup,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
} from "#kernel/web/index.tsx";
import type { Candidate } from "../queries/candidates.ts";
import type { OpinionWindow } from "../schema.ts";
import { crumbsOf } from "./crumbs.ts";

/** Chọn từ điển hình: those that are not recognised yet, or wait for a higher rung. */
export function ChoicePage(props: { window: OpinionWindow; candidates: Candidate[]; form: Filled }) {
  const { window, candidates, form } = props;
  const open = candidates.filter(({ listed }) => !listed);
  const at = `/opinion-windows/${window.id}`;
  const act = open.length > 0 && (
    <Act words="Chức vụ, đơn vị, thành tích lấy từ hồ sơ; sửa được trước khi công khai.">
      <Button words="Thôi" href={at} />
      <Button words="Thêm vào danh sách" icon="check" form="choice" primary />
    </Act>
  );
  return (
    <Page title="Chọn từ điển hình" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <ErrorSummary of={form} title="Chưa thêm được" />
      {open.length === 0 ? (
        <Empty title="Không còn điển hình nào để chọn">
          Ở đây có điển hình đang theo dõi, bồi dưỡng, hoặc có hồ sơ đề nghị công nhận.{" "}
          <a href={`${at}/subjects/new`}>Ghi một tên bằng tay</a> khi hồ sơ làm ở nơi khác.
        </Empty>
      ) : (
        <Form id="choice" action={`${at}/subjects/choice`} of={form}>
          <HiddenField name="revision" />
          <Sheet title="Điển hình" block>
            <CheckGroup
              name="exemplars"
              label="Thêm vào danh sách"
              required
              choices={open.map((one) => ({
                value: one.exemplarId,
                words: [one.name, one.post, one.unit].filter(Boolean).join(", "),
                hint: one.hasCase ? `Có hồ sơ đề nghị: ${one.proposed}` : one.proposed,
              }))}
            />
          </Sheet>
        </Form>
      )}
    </Page>
  );
}
