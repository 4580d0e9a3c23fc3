import type { Verdict } from "#kernel/verdict.ts";
import { day, Facts, moment, Note, Page, Split, State } from "#kernel/web/index.tsx";
import type { PersonalHint } from "../../personal/hints.ts";
import type { ConsentLine } from "../../queries/consents.ts";
import type { ToldFact } from "../../queries/facts.ts";
import type { StoryFound, stepsOf } from "../../queries/stories.ts";
import type { PictureLine, SendingLine, TextLine } from "../../queries/story-page.ts";
import type { StoryStep } from "../../states.ts";
import { stateWords } from "../../words.vi.ts";
import { heldWords } from "../held-words.ts";
import { ConsentsSheet } from "./ConsentsSheet.tsx";
import { FactsSheet } from "./FactsSheet.tsx";
import { HintsSheet } from "./HintsSheet.tsx";
import { HistorySheet } from "./HistorySheet.tsx";
import { PicturesSheet } from "./PicturesSheet.tsx";
import { SendingsSheet } from "./SendingsSheet.tsx";
import { StoryAct } from "./StoryAct.tsx";
import { TextSheet } from "./TextSheet.tsx";

/** All that the page of a story shows. */
export type StoryShown = {
  found: StoryFound;
  facts: ToldFact[];
  steps: Awaited<ReturnType<typeof stepsOf>>;
  texts: TextLine[];
  consents: ConsentLine[];
  pictures: PictureLine[];
  sent: SendingLine[];
  takers: number;
  hints: PersonalHint[];
  /** Whether the reader works on the story; others see the text alone. */
  works: boolean;
  /** Whether she is the person it tells of. */
  own: boolean;
  may: Partial<Record<StoryStep, Verdict>>;
  writes: boolean;
  equips: boolean;
  takes: boolean;
  records: boolean;
  sends: boolean;
  withdraws: boolean;
  publicPath: string | null;
  today: string;
};

/** Một tin, bài: text beside facts, consents, channels and history; the next step in the bar. */
export function StoryPage(props: StoryShown) {
  const { story, unitName, holds } = props.found;
  const look = stateWords[story.state];
  const held = heldWords({ state: story.state, holds });
  return (
    <Page
      style="stories.css"
      title={story.title}
      over={unitName}
      crumbs={[{ words: "Tin bài", href: "/stories" }]}
      aside={
        <p>
          <State is={held ? "wait" : look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<StoryAct {...props} />}
    >
      {held && <Note>{held}. Công chúng không đọc được bài này cho đến khi hết lý do giữ.</Note>}
      {story.reason && <Note>Lý do: {story.reason}</Note>}
      <HeadFacts {...props} />
      <Split side={<Side {...props} />}>
        <TextSheet {...props} />
        {(props.pictures.length > 0 || props.equips) && props.works && <PicturesSheet {...props} />}
        {props.works && <HistorySheet {...props} />}
      </Split>
    </Page>
  );
}

function Side(props: StoryShown) {
  if (!props.works && !props.own) return <SendingsSheet {...props} />;
  return (
    <>
      {props.works && <FactsSheet {...props} />}
      <ConsentsSheet {...props} />
      {props.works && <HintsSheet {...props} />}
      <SendingsSheet {...props} />
    </>
  );
}

function HeadFacts(props: StoryShown) {
  const { story, exemplar, writer, confirmer, editor, checker, approver } = props.found;
  const by = (name: string | null, at: Date | null) => (name && at ? `${name}, ${moment(at)}` : null);
  const reach = [`${story.views} lượt xem`, props.takers > 0 && `${props.takers} đơn vị làm theo`];
  return (
    <Facts
      of={[
        ["Điển hình", exemplar?.id && <a href={`/exemplars/${exemplar.id}`}>{exemplar.name}</a>],
        ["Người viết", writer],
        ["Hạn viết", story.dueOn && !story.confirmedAt ? day(story.dueOn) : null],
        ["Thủ trưởng xác nhận số liệu", by(confirmer, story.confirmedAt)],
        ["Biên tập", by(editor, story.editedAt)],
        ["Kiểm tra", by(checker, story.checkedAt)],
        ["Duyệt", by(approver, story.approvedAt)],
        [story.publishedAt ? "Đăng lúc" : "Hẹn đăng lúc", story.publishAt && moment(story.publishAt)],
        ["Gỡ lúc", story.state === "withdrawn" && story.withdrawnAt ? moment(story.withdrawnAt) : null],
        ["Trên cổng", props.publicPath && <a href={props.publicPath}>Mở bài</a>],
        ["Lan tỏa", story.publishedAt ? reach.filter(Boolean).join(", ") : null],
      ]}
    />
  );
}
