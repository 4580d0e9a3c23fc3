import { Act, Page, Sheet } from "#kernel/web/index.tsx";
import { DutyPreview, type Preview } from "#rooms/plans/index.ts";
import type { PlanReading } from "../schema.ts";
import { crumbsOf } from "./addresses.ts";

/** The preview on a page of its own, for browsers without scripts; the way back keeps what was typed. */
export function PreviewPage(props: { reading: PlanReading; title: string; preview: Preview }) {
  return (
    <Page
      title="Xem trước các ngày đến hạn"
      over={props.reading.pack.title || props.reading.name}
      crumbs={crumbsOf(props.reading)}
      act={<Act words="Bấm nút quay lại của trình duyệt để về phiếu; những gì đã nhập vẫn còn." />}
    >
      <Sheet title={props.title} block>
        <DutyPreview of={props.preview} />
      </Sheet>
    </Page>
  );
}
