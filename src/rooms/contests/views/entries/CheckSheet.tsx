import type { Reason } from "#kernel/verdict.ts";
import { Button, ErrorSummary, Form, List, Reasons, Sheet, State, TextArea } from "#kernel/web/index.tsx";
import { likeNames } from "../../words.vi.ts";
import type { EntryShown } from "./EntryPage.tsx";

/** Kiểm tra điều kiện: what the rules find, what the text is like, and the two answers. */
export function CheckSheet(props: EntryShown) {
  const { found, findings, likes } = props;
  const at = `/contests/${found.contest.id}/entries/${found.entry.id}`;
  if (!findings) return null;
  const { against, doubts } = findings;
  return (
    <>
      <Sheet title="Kiểm tra điều kiện" block>
        {against.length + doubts.length === 0 && <State is="done">Đúng thể lệ</State>}
        <Found of={against} title="Không được nhận vì" />
        <Found of={doubts} title="Cần xem kỹ" />
      </Sheet>
      {likes.length > 0 && (
        <Sheet title="Giống bài đã có" aside={<a href={`${at}/likeness`}>Xem từng đoạn</a>}>
          <List>
            {likes.map((like) => (
              <li key={`${like.source} ${like.sourceId}`}>
                <p>{like.title}</p>
                <p class="soft">{likeNames[like.source]}</p>
                <State is={like.warning === "strong" ? "late" : "risk"}>{`Giống ${like.percent}%`}</State>
              </li>
            ))}
          </List>
        </Sheet>
      )}
      <Answers {...props} at={at} />
    </>
  );
}

function Found({ of, title }: { of: Reason[]; title: string }) {
  return of.length === 0 ? null : <Reasons of={{ allowed: false, reasons: of }} title={title} />;
}

function Answers({ findings, may, form, at }: EntryShown & { at: string }) {
  const takes = may.accept && findings?.against.length === 0;
  if (!takes && !may.bar) return null;
  return (
    <Sheet title="Kết luận" block>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form action={`${at}/${takes ? "acceptance" : "barring"}`} of={form}>
        <TextArea
          name="reason"
          label="Lý do"
          rows={3}
          hint="Cần ghi khi không nhận bài, hoặc khi nhận bài có điều cần xem kỹ. Tác giả đọc được lý do."
        />
        {may.bar && <Button words="Không nhận bài" icon="circle-x" formaction={`${at}/barring`} small />}
        {takes && <Button words="Nhận bài hợp lệ" icon="circle-check" primary />}
      </Form>
    </Sheet>
  );
}
