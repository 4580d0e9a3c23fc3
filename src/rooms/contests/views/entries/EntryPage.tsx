import { vietnamDay } from "#kernel/calendar/index.ts";
import { erasedWords } from "#kernel/strangers/index.ts";
import {
  Act,
  Button,
  count,
  day,
  Facts,
  FileLine,
  type Filled,
  moment,
  Note,
  Page,
  PostButton,
  Sheet,
  Split,
  State,
} from "#kernel/web/index.tsx";
import type { Findings } from "../../entering/eligibility.ts";
import type { Like } from "../../entering/likeness.ts";
import type { EntryComplaints } from "../../queries/complaints.ts";
import type { EntryFile, EntryFound } from "../../queries/entries.ts";
import type { AnsweredQuestion } from "../../queries/questions.ts";
import type { ContestPaper } from "../../schema/quiz.ts";
import { entryStateNames, originNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";
import { AnsweredPart } from "../quiz/AnsweredPart.tsx";
import { CheckSheet } from "./CheckSheet.tsx";
import { ComplaintsSheet } from "./ComplaintsSheet.tsx";

export type EntryShown = {
  found: EntryFound;
  files: EntryFile[];
  likes: Like[];
  findings: Findings | null;
  complaints: EntryComplaints;
  /** Of a quiz its answers with the right ones, for those who may see them. */
  answered: { paper: ContestPaper; answered: AnsweredQuestion[] } | null;
  may: { accept: boolean; bar: boolean; mend: boolean; withdraw: boolean; complain: boolean };
  form: Filled;
};

/** Một bài dự thi: for its author, and for those who organise with what the rules find. */
export function EntryPage(props: EntryShown) {
  const { entry, contest, checks } = props.found;
  const look = entryStateNames[entry.state];
  const crumbs = crumbsOf(contest);
  if (checks) crumbs.push({ words: "Sổ bài dự thi", href: `/contests/${contest.id}/entries` });
  return (
    <Page
      title={entry.title}
      here="Một bài dự thi"
      over={contest.name}
      crumbs={crumbs}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<EntryAct {...props} />}
    >
      {entry.reason && <Note>Lý do: {entry.reason}</Note>}
      <Head {...props} />
      {checks ? (
        <Split side={<CheckSheet {...props} />}>
          <Text {...props} />
          <ComplaintsSheet {...props} />
        </Split>
      ) : (
        <>
          <Text {...props} />
          <ComplaintsSheet {...props} />
        </>
      )}
    </Page>
  );
}

/** The blind number is shown to those who organise; an author who knew hers could tell it to a judge. */
function Head({ found }: EntryShown) {
  const { contest, entry, author, unitName, checks } = found;
  const sent = entry.postmarkedOn
    ? `Dấu bưu điện ${day(entry.postmarkedOn)}, nhận ${day(entry.receivedOn!)}`
    : moment(entry.submittedAt);
  return (
    <Facts
      of={[
        [contest.format === "quiz" ? "Số bài" : "Số phách", checks && String(entry.blindNumber)],
        ["Tác giả", checks && (author.name || (author.erasedOn && erasedWords(author.erasedOn)))],
        ["Đơn vị, nơi ở", checks && (unitName ?? author.place)],
        ["Liên hệ", checks && (author.contact || (author.erasedOn && author.name && erasedWords(author.erasedOn)))],
        ["Gửi", sent],
        ["Gửi qua", originNames[entry.origin]],
        ["Độ dài", entry.words > 0 && `${count(entry.words)} chữ`],
        ["Kiểm tra", entry.checkedAt && `Ngày ${day(vietnamDay(entry.checkedAt))}`],
      ]}
    />
  );
}

function Text({ found, files, answered }: EntryShown) {
  if (found.contest.format === "quiz")
    return answered ? (
      <AnsweredPart {...answered} />
    ) : (
      <Note>Câu trả lời của bạn cùng đáp án xem được ở đây sau khi công bố kết quả.</Note>
    );
  const { body, fileText } = found.entry;
  return (
    <Sheet title="Bài dự thi" block>
      <div class="stack">
        {body && <p class="pre">{body}</p>}
        {files.map(({ id, name, size }) => (
          <FileLine key={id} file={{ name, size, href: `/files/${id}` }} />
        ))}
        {!body && fileText && found.checks && (
          <details>
            <summary>Chữ đọc được từ tệp</summary>
            <p class="pre">{fileText}</p>
          </details>
        )}
      </div>
    </Sheet>
  );
}

function EntryAct({ found, may }: EntryShown) {
  if (!may.mend && !may.withdraw) return null;
  const at = `/contests/${found.contest.id}/entries/${found.entry.id}`;
  return (
    <Act words={`Sửa, rút được đến hết ngày ${day(found.contest.endsOn)}.`}>
      {may.withdraw && <PostButton words="Rút bài" icon="trash" action={`${at}/withdrawal`} />}
      {may.mend && <Button words="Sửa bài" icon="pencil" href={`${at}/edit`} primary />}
    </Act>
  );
}
