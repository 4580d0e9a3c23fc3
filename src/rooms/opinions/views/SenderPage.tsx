import { erasedWords } from "#kernel/strangers/index.ts";
import {
  Act,
  Button,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Note,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Opinion, OpinionSender, OpinionWindow } from "../schema.ts";
import { crumbsInBook } from "./crumbs.ts";

/** Người gửi một ý kiến: first why she looks, then for ten minutes what the sender left. */
export function SenderPage(props: {
  window: OpinionWindow;
  opinion: Opinion;
  looked: boolean;
  sender: OpinionSender | null;
  form: Filled;
}) {
  const { window, opinion, looked, sender, form } = props;
  const back = `/opinion-windows/${window.id}/opinions/${opinion.id}`;
  const crumbs = [...crumbsInBook(window), { words: "Một ý kiến", href: back }];
  if (looked)
    return (
      <Page title="Người gửi ý kiến" over={window.title} crumbs={crumbs}>
        <Note>Lượt xem đã ghi vào sổ; trang này mở trong mười phút. Không đưa tên người gửi vào văn bản nào.</Note>
        {sender?.erasedOn && <Note>{erasedWords(sender.erasedOn)}.</Note>}
        <Facts
          of={[
            ["Họ và tên", sender?.name || "Không để lại"],
            ["Liên hệ", sender?.contact || "Không để lại"],
          ]}
        />
      </Page>
    );
  const act = (
    <Act words="Lượt xem ghi tên bạn, giờ và lý do vào sổ xem thông tin hạn chế.">
      <Button words="Thôi" href={back} />
      <Button words="Xem người gửi" primary form="look" />
    </Act>
  );
  return (
    <Page title="Xem người gửi ý kiến" over={window.title} crumbs={crumbs} act={act}>
      <ErrorSummary of={form} title="Chưa mở được" />
      <Note>Chỉ xem khi cần hỏi thêm hoặc trả lời. Hội đồng và lãnh đạo đọc nội dung, không cần biết ai gửi.</Note>
      <Form id="look" action={`${back}/sender`} of={form}>
        <Sheet block>
          <TextField
            name="why"
            label="Xem để làm gì"
            required
            hint="Ví dụ: hỏi thêm ngày, giờ của việc được phản ánh."
          />
        </Sheet>
      </Form>
    </Page>
  );
}
