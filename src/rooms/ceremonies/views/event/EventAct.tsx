import { Act, Button } from "#kernel/web/index.tsx";
import type { EventPageFacts } from "../../queries/event-page.ts";

/** The bar of an event: what its reader may do now, the next step filled. */
export function EventAct({ head }: EventPageFacts) {
  const { event, may, today } = head;
  const at = `/events/${event.id}`;
  const drafting = event.state === "drafting";
  const began = event.startsOn <= today;
  const minutes = event.state === "invited" && began && may.minutes.allowed;
  const door = may.letIn.allowed;
  if (!(may.edit || door || may.confirm || may.reopen || may.undo)) return null;
  return (
    <Act words={wordsOf(head)}>
      {may.withdraw && <Button words="Bỏ dự thảo" icon="trash" href={`${at}/withdrawal`} second />}
      {may.cancel && <Button words="Hủy" icon="circle-x" href={`${at}/cancellation`} second />}
      {may.postpone && !began && <Button words="Dời ngày" icon="calendar-event" href={`${at}/postponement`} second />}
      {may.edit && <Button words="Sửa" icon="pencil" href={`${at}/edit`} second />}
      {may.edit && !drafting && <Button words="Giấy mời" icon="mail" href={`${at}/letters`} second />}
      {may.edit && !drafting && !began && (
        <Button words="Mời thêm" icon="plus" href={`${at}/invitation`} primary={!door} />
      )}
      {drafting && may.edit && <Button words="Gửi giấy mời" icon="send" href={`${at}/invitation`} primary />}
      {door && <Button words="Ghi có mặt" icon="qrcode" href={`${at}/door`} primary={!minutes} />}
      {minutes && <Button words="Ghi biên bản" icon="check" href={`${at}/minutes/edit`} primary />}
      {may.confirm && <Button words="Đọc, duyệt biên bản" icon="check" href={`${at}/minutes`} primary />}
    </Act>
  );
}

function wordsOf({ event, may, counts }: EventPageFacts["head"]): string | undefined {
  if (event.state === "drafting") return "Giấy mời gửi một lần đến các đơn vị đã chọn.";
  if (may.letIn.allowed) return `${counts.came} người đã có mặt.`;
  return undefined;
}
