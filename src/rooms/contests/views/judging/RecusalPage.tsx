import { type Filled, ReasonPage } from "#kernel/web/index.tsx";
import type { ContestSheet } from "../../schema/judging.ts";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";

/** Từ chối chấm một bài vì xung đột. */
export function RecusalPage(props: { contest: Contest; sheet: ContestSheet; blindNumber: number; form: Filled }) {
  const { contest, sheet, blindNumber, form } = props;
  const list = `/contests/${contest.id}/sheets`;
  return (
    <ReasonPage
      title={`Không chấm bài số phách ${blindNumber}`}
      over={contest.name}
      crumbs={[...crumbsOf(contest), { words: "Phiếu chấm của tôi", href: list }]}
      action={`${list}/${sheet.id}/recusal`}
      back={`${list}/${sheet.id}`}
      button="Không chấm bài này"
      explains="Bài này khóa với bạn và chuyển ngay cho giám khảo khác."
      hint="Ví dụ: nhận ra tác giả, có họ hàng."
      form={form}
    />
  );
}
