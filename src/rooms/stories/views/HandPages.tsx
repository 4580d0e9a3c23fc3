import {
  Act,
  Button,
  DateField,
  day,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Holds } from "../queries/holds.ts";
import type { Writer } from "../queries/writers.ts";
import type { Story } from "../schema.ts";

type Of = Pick<Story, "id" | "title" | "revision">;

const crumbs = (story: Of) => [
  { words: "Tin bài", href: "/stories" },
  { words: story.title, href: `/stories/${story.id}` },
];

/** Phân công người viết. */
export function AssignmentPage(props: { story: Of; form: Filled; writers: Writer[] }) {
  const { story, form } = props;
  const at = `/stories/${story.id}`;
  return (
    <Page
      title="Phân công người viết"
      over={story.title}
      crumbs={crumbs(story)}
      act={
        <Act words="Người viết được báo ngay.">
          <Button words="Để sau" href={at} />
          <Button words="Phân công" icon="check" primary form="assignment" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa phân công được" />
      <Form id="assignment" action={`${at}/assignment`} of={form}>
        <input type="hidden" name="revision" value={String(story.revision)} />
        <Sheet title="Ai viết, khi nào xong" block>
          <Fields two>
            <SelectField
              name="writer"
              label="Người viết"
              required
              blank="Chọn người"
              choices={props.writers.map(({ id, name, title, unitName }) => ({
                value: id,
                words: [name, title, unitName].filter(Boolean).join(" · "),
              }))}
            />
            <DateField name="dueOn" label="Hạn viết xong" />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Đăng ngay hoặc hẹn giờ. */
export function SchedulePage(props: { story: Of; holds: Holds; form: Filled }) {
  const { story, form, holds } = props;
  const at = `/stories/${story.id}`;
  return (
    <Page
      title="Đăng, hẹn giờ đăng"
      over={story.title}
      crumbs={crumbs(story)}
      act={
        <Act words="Đúng giờ hẹn theo lịch của cơ quan, bài tự đăng; giờ đã qua thì đăng ngay.">
          <Button words="Để sau" href={at} />
          <Button words="Đăng đúng giờ này" icon="clock" primary form="schedule" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa hẹn được" />
      {holds.unsigned && <Note>Bài chờ quyết định được ký: đến giờ mà chưa ký thì bài vẫn chưa ra.</Note>}
      {holds.textWithoutConsent && (
        <Note>Chưa có sự đồng ý của người được nêu: đến giờ mà chưa có thì bài vẫn chưa ra.</Note>
      )}
      {holds.exemplarDown && <Note>Điển hình không còn hiệu lực: bài chưa ra.</Note>}
      <Form id="schedule" action={`${at}/schedule`} of={form}>
        <input type="hidden" name="revision" value={String(story.revision)} />
        <Sheet title="Đăng lúc nào" block>
          <Fields two>
            <DateField name="day" label="Ngày" hint="Bỏ trống cả ngày và giờ: đăng ngay." />
            <TextField name="hour" label="Giờ" short hint="Ví dụ 08:00." />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Chờ quyết định được ký. */
export function EmbargoPage(props: {
  story: Of;
  form: Filled;
  cases: { id: string; awardName: string; year: number; state: string }[];
  decisions: { id: string; number: string | null; decidedOn: string | null; subject: string | null }[];
}) {
  const { story, form } = props;
  const at = `/stories/${story.id}`;
  return (
    <Page
      title="Chờ quyết định được ký"
      over={story.title}
      crumbs={crumbs(story)}
      act={
        <Act words="Bài không ra công chúng trước khi quyết định có số và đến ngày ký, dù đã đến giờ hẹn.">
          <Button words="Để nguyên" href={at} />
          <Button words="Ghi" icon="check" primary form="embargo" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="embargo" action={`${at}/embargo`} of={form}>
        <Sheet title="Bài này chờ" block>
          <SelectField
            name="recognition"
            label="Hồ sơ công nhận của điển hình"
            blank="Không chờ hồ sơ nào"
            choices={props.cases.map(({ id, awardName, year, state }) => ({
              value: id,
              words: `${awardName}, ${year}${state === "recognised" ? " (đã có quyết định)" : " (chưa có quyết định)"}`,
            }))}
          />
          <SelectField
            name="decision"
            label="Quyết định khen thưởng trong sổ"
            blank="Không chờ quyết định nào"
            choices={props.decisions.map((one) => ({ value: one.id, words: decisionWords(one) }))}
          />
        </Sheet>
      </Form>
    </Page>
  );
}

function decisionWords(one: { number: string | null; decidedOn: string | null; subject: string | null }): string {
  const number = one.number ? `Số ${one.number}` : "Chưa có số";
  return [number, one.decidedOn && day(one.decidedOn), one.subject].filter(Boolean).join(" · ").slice(0, 160);
}
