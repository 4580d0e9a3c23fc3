import type { MarkedFile } from "#kernel/files/index.ts";
import {
  Button,
  CheckField,
  DoorPage,
  day,
  ErrorSummary,
  type Filled,
  Form,
  StrangerFields,
  TextField,
} from "#kernel/web/index.tsx";
import { keptAfterContest } from "../../erased-words.vi.ts";
import { entryPath } from "../../public-paths.ts";
import type { Contest } from "../../schema.ts";
import { EntryFields } from "../entries/EntryFields.tsx";

type Agency = { key: string; name: string };

/** Trang dự thi of one contest: no sign-in, nothing that others sent is shown. */
export function PublicEntryPage(props: {
  contest: Contest;
  agency: Agency & { retentionMonths: number };
  form: Filled;
  kept: MarkedFile[];
  stamp: string;
}) {
  const { contest, agency, form } = props;
  return (
    <DoorPage title={`Dự thi: ${contest.name}`} single>
      <h1>{contest.name}</h1>
      <p>
        {agency.name} nhận bài đến hết ngày {day(contest.endsOn)}. Mỗi người gửi tối đa {contest.maxEntries} bài.{" "}
        <a href={`/cuoc-thi/${agency.key}/${contest.id}`}>Xem thể lệ</a>
      </p>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form action={entryPath(agency.key, contest.id)} of={form} upload>
        <StrangerFields stamp={props.stamp} kept={keptAfterContest(agency)} />
        <TextField
          name="name"
          label="Họ và tên"
          required
          autocomplete="name"
          hint="Giám khảo không thấy tên; bài chấm theo số phách."
        />
        <TextField name="place" label="Nơi ở hoặc nơi làm việc" required hint="Công bố cùng tên khi bài đạt giải." />
        <TextField
          name="contact"
          label="Điện thoại hoặc thư điện tử"
          required
          hint="Chỉ để ban tổ chức liên hệ; không công bố."
        />
        <EntryFields contest={contest} files={[]} kept={props.kept} />
        <CheckField
          name="agrees"
          label="Bài do tôi viết, chưa đạt giải ở cuộc thi khác. Tôi đồng ý với thể lệ và để ban tổ chức dùng thông tin trên cho cuộc thi này."
        />
        <Button words="Gửi bài dự thi" icon="send" primary />
      </Form>
    </DoorPage>
  );
}

/** Said where entries are not taken here now. */
export function ClosedEntryPage(props: { contest: Contest; agency: Agency; today: string }) {
  const { contest, agency, today } = props;
  return (
    <DoorPage title={`Dự thi: ${contest.name}`} single>
      <h1>{contest.name}</h1>
      <p>{closedWords(contest, today)}</p>
      <p>
        <a href={`/cuoc-thi/${agency.key}/${contest.id}`}>Xem thể lệ và kết quả</a>
      </p>
    </DoorPage>
  );
}

function closedWords(contest: Contest, today: string): string {
  if (contest.state === "cancelled") return "Cuộc thi đã hủy.";
  if (today < contest.startsOn) return `Cuộc thi nhận bài từ ngày ${day(contest.startsOn)}.`;
  if (today > contest.endsOn || contest.state !== "launched")
    return `Cuộc thi đã hết hạn nhận bài (${day(contest.endsOn)}).`;
  return `Cuộc thi chỉ nhận bài qua bưu điện: ${contest.postAddress}.`;
}
