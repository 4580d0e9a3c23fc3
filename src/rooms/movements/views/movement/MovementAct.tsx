import { Act, Button, PostButton } from "#kernel/web/index.tsx";
import type { MovementFacts } from "./movement-facts.ts";

/** The bar of a movement: what its reader may do now, the next step filled. */
export function MovementAct({ movement, may, launches }: MovementFacts) {
  const at = `/movements/${movement.id}`;
  const drafting = movement.state === "drafting";
  if (!Object.values(may).some(({ allowed }) => allowed) && !(drafting && may.edit.allowed)) return null;
  const owing = launches.total - launches.answered;
  return (
    <Act words={words(drafting, owing, may.urge.allowed)}>
      {may.withdraw.allowed && <Button words="Bỏ dự thảo" icon="trash" href={`${at}/withdrawal`} second />}
      {may.edit.allowed && <Button words="Sửa" icon="pencil" href={`${at}/edit`} second />}
      {may.extend.allowed && <Button words="Phát động thêm" icon="flag" href={`${at}/extension`} second />}
      {may.urge.allowed && owing > 0 && (
        <PostButton words={`Đôn đốc ${owing} đơn vị`} icon="bell" action={`${at}/urging`} second />
      )}
      {may.reopen.allowed && <Button words="Mở lại" icon="arrow-back-up" href={`${at}/reopening`} />}
      {drafting && may.edit.allowed && <Button words="Phát động" icon="flag" href={`${at}/launch`} primary />}
      {may.close.allowed && <Button words="Tổng kết" icon="check" href={`${at}/review`} primary />}
    </Act>
  );
}

function words(drafting: boolean, owing: number, urges: boolean): string | undefined {
  if (drafting) return "Phát động một lần đến các đơn vị đã chọn.";
  return urges && owing > 0 ? `${owing} đơn vị chưa phát động trong đơn vị mình.` : undefined;
}
