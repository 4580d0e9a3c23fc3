import {
  Button,
  CheckField,
  DoorPage,
  day,
  ErrorSummary,
  type Filled,
  Form,
  moment,
  StrangerFields,
  TextField,
} from "#kernel/web/index.tsx";
import { keptAfterContest } from "../../erased-words.vi.ts";
import { entryPath, paperPath } from "../../public-paths.ts";
import type { AskedQuestion } from "../../queries/questions.ts";
import { PaperFields } from "../quiz/PaperFields.tsx";
import { beforeWords } from "../quiz/PaperPage.tsx";
import type { Contest, ContestPaper } from "../quiz/shown.ts";

type Agency = { key: string; name: string };

/** Bắt đầu làm bài thi, without signing in: who one is, the same sentences as for writing. */
export function PublicBeginPage(props: {
  contest: Contest;
  agency: Agency & { retentionMonths: number };
  questions: number;
  form: Filled;
  stamp: string;
}) {
  const { contest, agency, form } = props;
  return (
    <DoorPage title={`Dự thi: ${contest.name}`} single>
      <h1>{contest.name}</h1>
      <ul>
        {beforeWords(contest, props.questions).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={`/cuoc-thi/${agency.key}/${contest.id}`}>Xem thể lệ</a>
      </p>
      <ErrorSummary of={form} title="Chưa bắt đầu được" />
      <Form action={entryPath(agency.key, contest.id)} of={form}>
        <StrangerFields stamp={props.stamp} kept={keptAfterContest(agency)} />
        <TextField name="name" label="Họ và tên" required autocomplete="name" />
        <TextField name="place" label="Nơi ở hoặc nơi làm việc" required hint="Công bố cùng tên khi bài đạt giải." />
        <TextField
          name="contact"
          label="Điện thoại hoặc thư điện tử"
          required
          hint="Chỉ để ban tổ chức liên hệ; không công bố."
        />
        <CheckField
          name="agrees"
          label="Tôi tự làm bài, đồng ý với thể lệ và để ban tổ chức dùng thông tin trên cho cuộc thi này."
        />
        <Button words="Bắt đầu làm bài" icon="player-play" primary />
      </Form>
    </DoorPage>
  );
}

/** Làm bài thi by the code one was given: kept on the server as often as one asks, sent once. */
export function PublicPaperPage(props: {
  contest: Contest;
  agency: Agency;
  paper: ContestPaper;
  code: string;
  asked: readonly AskedQuestion[];
  form: Filled;
}) {
  const { contest, agency, paper, code, form } = props;
  const at = paperPath(agency.key, contest.id, code);
  return (
    <DoorPage title={`Làm bài: ${contest.name}`} single>
      <h1>{contest.name}</h1>
      <p>
        Mã bài làm: <b>{code}</b>. Ghi lại mã hoặc địa chỉ trang này: mở lại để làm tiếp, và để xem kết quả sau này. Ai
        có mã đều xem được.
      </p>
      <p>
        Nộp trước hết ngày {day(contest.endsOn)}. Nộp rồi không sửa được.{" "}
        {paper.keptAt && `Đã ghi lúc ${moment(paper.keptAt)}.`}
      </p>
      <ErrorSummary of={form} title="Chưa nộp được" />
      <Form action={`${at}/nop`} of={form}>
        <PaperFields contest={contest} asked={props.asked} form={form} />
        <div class="acts">
          <Button words="Ghi lại, làm tiếp sau" icon="device-floppy" formaction={at} />
          <Button words="Nộp bài" icon="send" primary />
        </div>
      </Form>
    </DoorPage>
  );
}
