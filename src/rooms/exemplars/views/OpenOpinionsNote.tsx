import { Note, units } from "#kernel/web/index.tsx";
import type { OpenOpinions } from "../asked.ts";

/** Đang có ý kiến chưa giải quyết: a warning beside the recognition of an exemplar, never a bar; nothing when there is none. */
export function OpenOpinionsNote(props: { name: string; open: OpenOpinions | undefined }) {
  if (!props.open) return null;
  return (
    <Note>
      <b>Đang có ý kiến chưa giải quyết.</b> {units(props.open.n, "ý kiến")} không đồng ý hoặc phản ánh về {props.name}{" "}
      đã tiếp nhận, chưa có trả lời. <a href={props.open.href}>Xem bản tổng hợp</a>
    </Note>
  );
}
