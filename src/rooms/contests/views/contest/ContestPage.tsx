import { upperFirst } from "#kernel/vietnamese/index.ts";
import { day, Facts, Note, Page, Reasons, Sheet, Split, State, units } from "#kernel/web/index.tsx";
import { takesEntries } from "../../entering/rules.ts";
import type { ContestShown } from "../../queries/contest-page.ts";
import { entrantNames, formatNames, kindNames, stateNameOf } from "../../words.vi.ts";
import { AnswersPart, QuestionsPart, quizFacts } from "../quiz/QuizParts.tsx";
import { ContestAct } from "./ContestAct.tsx";
import { EntriesPart, HandsPart, OwnEntries } from "./EntriesPart.tsx";
import { CriteriaPart, DutiesPart, PrizesPart, RoundsPart } from "./RulesPart.tsx";
import { OwnReport, UnitsPart } from "./UnitsPart.tsx";
import { WinnersPart } from "./WinnersPart.tsx";

/** Một cuộc thi: its rules, who takes part, how far it is; the next act in the bar. */
export function ContestPage(props: ContestShown) {
  const { contest, own } = props;
  const look = stateNameOf(contest);
  const takesPart = props.runs || own.length > 0 || props.quiz.open !== null;
  return (
    <Page
      title={contest.name}
      here="Một cuộc thi"
      crumbs={[{ words: "Cuộc thi", href: "/contests" }]}
      over={
        contest.number
          ? `${contest.number}, ${day(contest.launchedOn!)}`
          : contest.kind === "own"
            ? formatNames[contest.format]
            : kindNames[contest.kind]
      }
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<ContestAct {...props} />}
    >
      <Head {...props} />
      {contest.reason && <Note>Lý do: {contest.reason}</Note>}
      {props.sheetsLeft.open > 0 && (
        <Note>
          Còn {units(props.sheetsLeft.open, "bài")} chờ bạn chấm.{" "}
          <a href={`/contests/${contest.id}/sheets`}>Mở phiếu chấm</a>
        </Note>
      )}
      {contest.state === "launched" && contest.kind === "own" && !props.may.enter.allowed && !takesPart && (
        <Reasons of={props.may.enter} title="Bạn chưa gửi bài được" />
      )}
      <Split
        side={
          <>
            {(own.length > 0 || props.quiz.open || props.may.enter.allowed) && <OwnEntries {...props} />}
            {props.runs && contest.kind === "own" && contest.state !== "drafting" && <EntriesPart {...props} />}
            <QuestionsPart {...props} />
            <PrizesPart {...props} />
            {contest.format === "writing" && <RoundsPart {...props} />}
            <HandsPart {...props} />
            <DutiesPart {...props} />
          </>
        }
      >
        {contest.result && (
          <Sheet title="Kết quả tham gia" block>
            <p class="pre">{contest.result}</p>
          </Sheet>
        )}
        <WinnersPart {...props} />
        <OwnReport {...props} />
        {contest.subject && (
          <Sheet title="Chủ đề, nội dung thi" block>
            <p class="pre">{contest.subject}</p>
          </Sheet>
        )}
        <CriteriaPart {...props} />
        <AnswersPart {...props} />
        <UnitsPart {...props} />
        {contest.rules && (
          <Sheet title="Thể lệ" block>
            <p class="pre">{contest.rules}</p>
          </Sheet>
        )}
      </Split>
    </Page>
  );
}

function Head(props: ContestShown) {
  const { contest, ownerName, today } = props;
  const own = contest.kind === "own";
  const typed = contest.format === "quiz" ? "trả lời trên trang" : "gõ vào trang";
  const ways = [contest.takesText && typed, contest.takesFiles && "tệp", contest.takesPost && "bưu điện"];
  return (
    <Facts
      of={[
        ["Nơi tổ chức", contest.organiser ?? ownerName],
        ["Nhận bài", `${day(contest.startsOn)} – hết ngày ${day(contest.endsOn)}`],
        [
          "Hiện nay",
          contest.state === "launched" && own && (takesEntries(contest, today) ? "Đang nhận bài" : "Không nhận bài"),
        ],
        ["Đối tượng", own && entrantNames[contest.entrants]],
        ["Cách gửi bài", own && upperFirst(ways.filter(Boolean).join(", "))],
        ...quizFacts(props),
        ["Độ dài", own && contest.maxWords !== null && `Tối đa ${units(contest.maxWords, "chữ")}`],
        ["Mỗi người", own && `Tối đa ${units(contest.maxEntries, "bài")}`],
        ["Gửi qua bưu điện đến", own && contest.takesPost && contest.postAddress],
        ["Chỉ tiêu", contest.wantedEntries !== null && `${units(contest.wantedEntries, "bài")} mỗi đơn vị`],
        ["Trang cuộc thi", contest.url && <a href={contest.url}>{contest.url}</a>],
      ]}
    />
  );
}
