import {
  Button,
  DoorPage,
  day,
  dayLong,
  ErrorSummary,
  type Filled,
  Form,
  RadioGroup,
  SelectField,
  StrangerFields,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { givePath, windowPath } from "../../public-paths.ts";
import type { PublicWindow, PublicWindowPage } from "../../queries/public.ts";
import { standNames, wholeList } from "../../words.vi.ts";

type Agency = { key: string; name: string };
type AskingAgency = Agency & { retentionMonths: number };

/** Phiếu góp ý of one window: no sign-in, nothing that others wrote is shown. */
export function PublicOpinionPage(props: {
  shown: PublicWindowPage;
  agency: AskingAgency;
  form: Filled;
  stamp: string;
}) {
  const { shown, agency, form } = props;
  const { window, subjects } = shown;
  const onList = subjects.filter(({ takenOutOn }) => takenOutOn === null);
  return (
    <DoorPage title={`Góp ý: ${window.title}`} single>
      <h1>{window.title}</h1>
      <p>
        {agency.name} nhận ý kiến đến hết {dayLong(window.closesOn!)}.{" "}
        <a href={windowPath(agency.key, window.id)}>Xem danh sách và thành tích</a>
      </p>
      <p>
        Ý kiến không đăng ở đâu. Người phụ trách thi đua, khen thưởng đọc, xác minh và trả lời; Hội đồng đọc nội dung,
        không biết ai gửi. Không cần ghi họ tên. Nếu ghi, họ tên và liên hệ lưu riêng, chỉ người phụ trách và lãnh đạo
        cơ quan xem được, mỗi lần xem phải ghi lý do vào sổ. Chương trình không lưu địa chỉ máy của anh, chị.
      </p>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form action={givePath(agency.key, window.id)} of={form}>
        <StrangerFields
          stamp={props.stamp}
          kept={{ months: agency.retentionMonths, after: "ngày kết luận đợt lấy ý kiến" }}
        />
        <SelectField
          name="about"
          label="Ý kiến về ai"
          required
          blank="Chọn"
          choices={[
            { value: "all", words: wholeList },
            ...onList.map(({ id, name, post, unit }) => ({
              value: id,
              words: [name, post, unit].filter(Boolean).join(", "),
            })),
          ]}
        />
        <RadioGroup
          name="stand"
          label="Ý kiến của anh, chị"
          required
          choices={[
            { value: "agree", words: standNames.agree.word },
            { value: "disagree", words: standNames.disagree.word },
            { value: "information", words: "Phản ánh một việc cần biết trước khi xét" },
          ]}
        />
        <TextArea
          name="text"
          label="Nội dung"
          rows={6}
          hint="Việc gì, khi nào, ai biết. Không đồng ý hoặc phản ánh thì cần ghi; chỉ đồng ý thì để trống được."
        />
        <TextField name="name" label="Họ và tên" autocomplete="name" hint="Không bắt buộc." />
        <TextField
          name="contact"
          label="Điện thoại hoặc thư điện tử"
          hint="Không bắt buộc. Để hỏi thêm và trả lời anh, chị."
        />
        <Button words="Gửi ý kiến" icon="send" primary />
      </Form>
    </DoorPage>
  );
}

/** Said where opinions are not taken now, and where to write instead. */
export function ClosedWindowPage({ window, agency }: { window: PublicWindow; agency: Agency }) {
  return (
    <DoorPage title={window.title} single>
      <h1>{window.title}</h1>
      <p>{closedWords(window)}</p>
      <p>Ý kiến khác xin gửi đến: {window.contact}.</p>
      <p>
        <a href={windowPath(agency.key, window.id)}>Xem trang của đợt lấy ý kiến</a>
      </p>
    </DoorPage>
  );
}

function closedWords({ standing, closesOn, closedOn }: PublicWindow): string {
  if (standing === "cancelled") return "Đợt lấy ý kiến này đã hủy.";
  if (closedOn) return `Đợt lấy ý kiến này đã đóng ngày ${day(closedOn)}, không nhận ý kiến nữa.`;
  return `Đợt lấy ý kiến này đã hết hạn ngày ${day(closesOn!)}, không nhận ý kiến nữa.`;
}

/** Said after an opinion was sent; says nothing of what was in it. */
export function ThanksPage({ window, agency }: { window: PublicWindow; agency: Agency }) {
  return (
    <DoorPage title="Đã nhận ý kiến" single>
      <h1>Đã nhận ý kiến</h1>
      <p>
        {agency.name} đã nhận ý kiến của anh, chị. Ý kiến được xem và xác minh trước khi Hội đồng xét; không công bố.
      </p>
      <p>
        <a href={windowPath(agency.key, window.id)}>Về trang của đợt lấy ý kiến</a>
      </p>
    </DoorPage>
  );
}
