import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Facts, FileLine, Note, Page, PostButton, Sheet, State } from "#kernel/web/index.tsx";
import type { IntroductionStep } from "../../introduction/states.ts";
import { introductionStateNames } from "../../introduction/words.vi.ts";
import type { IntroductionFound } from "../../queries/introductions.ts";

type Shown = {
  found: IntroductionFound;
  owed: { id: number; dueOn: string | null } | null;
  may: Record<IntroductionStep, Verdict>;
};

/** Hồ sơ giới thiệu: the summary, the minutes, who confirmed, and the steps its reader may take. */
export function IntroductionPage(props: Shown) {
  const { introduction, exemplar, planTitle, unitName, confirmer, minutes, paper } = props.found;
  const look = introductionStateNames[introduction.state];
  const { confirmedAt, answeredAt } = introduction;
  const confirmed = confirmedAt ? `${confirmer ?? ""}, ${day(vietnamDay(confirmedAt))}` : null;
  return (
    <Page
      title={`Giới thiệu ${exemplar.name} năm ${introduction.year}`}
      over={unitName}
      crumbs={[
        { words: "Giới thiệu điển hình", href: `/introductions?year=${introduction.year}` },
        { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
      ]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<IntroductionAct {...props} />}
    >
      {introduction.reason && introduction.state !== "received" && <Note>Lý do: {introduction.reason}</Note>}
      <Facts
        of={[
          ["Kế hoạch", <a href={`/plans/${introduction.planId}`}>{planTitle}</a>],
          ["Loại điển hình", exemplar.kindName],
          ["Họp đơn vị ngày", day(introduction.metOn)],
          ["Lãnh đạo xác nhận", confirmed],
          ["Cơ quan trả lời", answeredAt ? day(vietnamDay(answeredAt)) : null],
          [
            "Việc của kế hoạch",
            props.owed && <a href={`/obligations/${props.owed.id}`}>{dueWords(props.owed.dueOn)}</a>,
          ],
        ]}
      />
      <Sheet title="Tóm tắt thành tích" block>
        <p class="pre">{introduction.summary}</p>
        {paper && <FileLine file={{ name: paper.name, size: paper.size, href: `/files/${paper.id}` }} />}
      </Sheet>
      <Sheet title="Biên bản họp cơ quan, đơn vị" block>
        <FileLine file={{ name: minutes.name, size: minutes.size, href: `/files/${minutes.id}` }} />
      </Sheet>
    </Page>
  );
}

function dueWords(dueOn: string | null): string {
  return dueOn ? `Giới thiệu, hạn ${day(dueOn)}` : "Giới thiệu";
}

function IntroductionAct({ found: { introduction }, may }: Shown) {
  const at = `/introductions/${introduction.id}`;
  const hidden = { revision: String(introduction.revision) };
  const any = Object.values(may).some(({ allowed }) => allowed);
  if (!any) return null;
  const edit = may.mend.allowed || (introduction.state === "prepared" && may.withdraw.allowed);
  return (
    <Act
      words={
        may.confirm.allowed ? "Xác nhận là đã đọc bản tóm tắt thành tích và biên bản; hồ sơ được gửi ngay." : undefined
      }
    >
      {may.withdraw.allowed && <Button words="Rút hồ sơ" icon="trash" href={`${at}/withdrawal`} second />}
      {edit && <Button words="Sửa hồ sơ" icon="pencil" href={`${at}/edit`} {...second(!may.mend.allowed)} />}
      {may.return.allowed && <Button words="Trả lại" icon="arrow-back-up" href={`${at}/return`} second />}
      {may.confirm.allowed && (
        <PostButton words="Xác nhận và gửi" icon="check" action={`${at}/confirmation`} hidden={hidden} primary />
      )}
      {may.receive.allowed && (
        <PostButton words="Tiếp nhận" icon="check" action={`${at}/receipt`} hidden={hidden} primary />
      )}
    </Act>
  );
}

const second = (is: boolean) => (is ? { second: true } : { primary: true });
