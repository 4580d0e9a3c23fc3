import type { Verdict } from "#kernel/verdict.ts";
import { day, Facts, initial, Page, Split, State } from "#kernel/web/index.tsx";
import type { OpenOpinions } from "../../asked.ts";
import type { ExemplarPageParts } from "../../queries/exemplar-page.ts";
import type { NamedExemplar } from "../../queries/exemplars.ts";
import type { Stage, StandingStep } from "../../states.ts";
import { holderKindNames, stageNames, standingWords } from "../../words.vi.ts";
import { OpenOpinionsNote } from "../OpenOpinionsNote.tsx";
import { AssessmentPart } from "./AssessmentPart.tsx";
import { DetectionPart } from "./DetectionPart.tsx";
import { ExemplarAct } from "./ExemplarAct.tsx";
import { NurturingPart } from "./NurturingPart.tsx";
import { RecognitionPart } from "./RecognitionPart.tsx";
import { ReplicationPart } from "./ReplicationPart.tsx";
import { Stages } from "./Stages.tsx";
import { StandingSteps } from "./StandingSteps.tsx";

/** One exemplar as one life over four stages; each stage draws its own part below. */
export function ExemplarPage(
  props: ExemplarPageParts & {
    today: string;
    standing: Record<StandingStep, Verdict>;
    people: Map<string, string>;
    groundHref: string | null;
    open: OpenOpinions | undefined;
  },
) {
  const { exemplar, today } = props;
  const news = {
    detected: props.detection,
    nurturing: props.nurturing,
    recognised: props.recognition,
    replicating: props.replication,
  };
  return (
    <Page
      title={exemplar.name}
      {...(exemplar.holderKind === "person" ? { face: initial(exemplar.name) } : {})}
      crumbs={[{ words: "Điển hình", href: "/exemplars" }]}
      over={`${exemplar.kindName}, ${holderKindNames[exemplar.holderKind].toLocaleLowerCase("vi")}`}
      under={exemplar.caption}
      aside={<Stands exemplar={exemplar} />}
      act={<ExemplarAct news={news} more={props.inner?.acts ?? []} />}
    >
      <OpenOpinionsNote name={exemplar.name} open={props.open} />
      <Head exemplar={exemplar} />
      <Stages stage={exemplar.stage} reachedOn={reachedOn(exemplar)} news={news} />
      <Split
        side={
          <>
            <NurturingPart exemplar={exemplar} news={props.nurturing} today={today} />
            {props.inner && <AssessmentPart exemplar={exemplar} news={props.inner} today={today} />}
            <StandingSteps {...props} verdicts={props.standing} />
          </>
        }
      >
        <RecognitionPart news={props.recognition} />
        <ReplicationPart exemplar={exemplar} news={props.replication} />
        <DetectionPart exemplar={exemplar} news={props.detection} today={today} />
      </Split>
    </Page>
  );
}

function Stands({ exemplar }: { exemplar: NamedExemplar }) {
  const look =
    exemplar.standing === "active"
      ? { state: stageNames[exemplar.stage].state, word: stageNames[exemplar.stage].now }
      : standingWords[exemplar.standing];
  return (
    <p>
      <State is={look.state} tint>
        {look.word}
      </State>
    </p>
  );
}

function Head({ exemplar }: { exemplar: NamedExemplar }) {
  const plan = exemplar.planId ? <a href={`/plans/${exemplar.planId}`}>{exemplar.planTitle}</a> : null;
  const directly =
    exemplar.worksDirectly === null ? null : exemplar.worksDirectly ? "Đúng" : "Không, giữ chức vụ lãnh đạo";
  return (
    <Facts
      of={[
        ["Cách làm", exemplar.practice],
        ["Lĩnh vực", exemplar.field],
        ["Đơn vị chịu trách nhiệm", <a href={`/exemplars?unit=${exemplar.unitId}`}>{exemplar.unitName}</a>],
        ["Công nhận gần nhất", exemplar.recognisedOn ? day(exemplar.recognisedOn) : null],
        ["Người trực tiếp công tác", directly],
        ["Kế hoạch", plan],
        ["Sự kiện", <a href={`/events?exemplar=${exemplar.id}`}>Xem sự kiện có tham gia</a>],
      ]}
    />
  );
}

function reachedOn(exemplar: NamedExemplar): Record<Stage, string | null> {
  const { detectedOn, nurturedOn, recognisedOn, replicatedOn } = exemplar;
  return { detected: detectedOn, nurturing: nurturedOn, recognised: recognisedOn, replicating: replicatedOn };
}
