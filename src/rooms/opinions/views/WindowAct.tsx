import { Act, Button } from "#kernel/web/index.tsx";
import type { WindowProps } from "./WindowPage.tsx";

/** The bar of a window: what its reader may do now, the next step filled. */
export function WindowAct(props: WindowProps) {
  const { window, may, counts } = props;
  const at = `/opinion-windows/${window.id}`;
  const buttons = [
    may.withdraw.allowed && <Button words="Bỏ dự thảo" icon="trash" href={`${at}/cancellation`} second />,
    may.cancel.allowed && <Button words="Hủy đợt" icon="trash" href={`${at}/cancellation`} second />,
    may.edit.allowed && <Button words="Sửa" icon="pencil" href={`${at}/edit`} second />,
    may.close.allowed && <Button words="Đóng sớm" href={`${at}/closing`} second />,
    may.lengthen.allowed && <Button words="Kéo dài" icon="clock" href={`${at}/lengthening`} second />,
    may.writeDown.allowed && <Button words="Ghi ý kiến gửi bằng thư" icon="mail" href={`${at}/letters/new`} second />,
    may.publish.allowed && <Button words="Công khai" icon="flag" href={`${at}/publication`} primary />,
    may.conclude.allowed && <Button words="Kết luận" icon="check" href={`${at}/conclusion`} primary />,
    counts !== null && !may.conclude.allowed && may.writeDown.allowed && (
      <Button words={`Xem ý kiến (${counts.received} chờ xem)`} href={`${at}/opinions`} primary />
    ),
  ].filter(Boolean);
  return buttons.length > 0 ? <Act words={wordsOf(props)}>{buttons}</Act> : null;
}

function wordsOf({ standing, may }: WindowProps): string | undefined {
  if (standing === "drafting") return may.publish.allowed ? "Xem lại danh sách một lần nữa khi công khai." : undefined;
  if (may.conclude.allowed) return "Đã hết hạn và đã xem hết ý kiến.";
  return undefined;
}
