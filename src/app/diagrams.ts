import { entryLifecycle, listLifecycle } from "#kernel/lists/index.ts";
import {
  eventLifecycle,
  guestLifecycle,
  invitedUnitLifecycle,
  selectionLifecycle,
  takeawayLifecycle,
} from "#rooms/ceremonies/index.ts";
import { sheetLifecycle, yearLifecycle } from "#rooms/clusters/index.ts";
import {
  complaintLifecycle,
  contestEntryLifecycle,
  contestLifecycle,
  contestSheetLifecycle,
  paperLifecycle,
  roundLifecycle,
} from "#rooms/contests/index.ts";
import {
  assessmentLifecycle,
  introductionLifecycle,
  nurturingItemLifecycle,
  nurturingLifecycle,
  recognitionLifecycle,
  replicationLifecycle,
  stageLifecycle,
  standingLifecycle,
  tipLifecycle,
} from "#rooms/exemplars/index.ts";
import { initiativeLifecycle, sessionLifecycle } from "#rooms/initiatives/index.ts";
import { awardLifecycle, matterLifecycle } from "#rooms/ledger/index.ts";
import {
  driveLifecycle,
  findingLifecycle,
  inspectionLifecycle,
  movementLifecycle,
  responseLifecycle,
} from "#rooms/movements/index.ts";
import { opinionLifecycle, windowLifecycle } from "#rooms/opinions/index.ts";
import { proposalLifecycle, readingLifecycle } from "#rooms/plan-reader/index.ts";
import { obligationLifecycle, planLifecycle } from "#rooms/plans/index.ts";
import { pledgeLifecycle } from "#rooms/registrations/index.ts";
import { storyLifecycle } from "#rooms/stories/index.ts";

type Lifecycle = Record<string, Record<string, string>>;

const lifecycles: Record<string, { title: string; start: string; map: Lifecycle }[]> = {
  plans: [
    { title: "Kế hoạch", start: "drafting", map: planLifecycle },
    { title: "Việc có hạn của một đơn vị", start: "open", map: obligationLifecycle },
  ],
  "plan-reader": [
    { title: "Bản đọc kế hoạch", start: "open", map: readingLifecycle },
    { title: "Đề xuất", start: "waiting", map: proposalLifecycle },
  ],
  movements: [
    { title: "Phong trào", start: "drafting", map: movementLifecycle },
    { title: "Hưởng ứng của một đơn vị", start: "waiting", map: responseLifecycle },
    { title: "Đợt thi đua", start: "open", map: driveLifecycle },
    { title: "Một lần kiểm tra", start: "planned", map: inspectionLifecycle },
    { title: "Kiến nghị sau kiểm tra", start: "open", map: findingLifecycle },
  ],
  registrations: [
    { title: "Bản đăng ký thi đua", start: "drafting", map: listLifecycle },
    { title: "Một dòng đăng ký", start: "waiting", map: entryLifecycle },
    { title: "Giao ước thi đua", start: "drafting", map: pledgeLifecycle },
  ],
  ledger: [
    { title: "Một dòng của sổ khen thưởng", start: "standing", map: awardLifecycle },
    { title: "Việc chưa kết luận", start: "open", map: matterLifecycle },
  ],
  initiatives: [
    { title: "Sáng kiến", start: "drafting", map: initiativeLifecycle },
    { title: "Phiên họp Hội đồng Sáng kiến", start: "prepared", map: sessionLifecycle },
  ],
  clusters: [
    { title: "Một năm của cụm, khối", start: "opened", map: yearLifecycle },
    { title: "Phiếu chấm của một thành viên", start: "drafting", map: sheetLifecycle },
  ],
  exemplars: [
    { title: "Bốn khâu của một điển hình", start: "detected", map: stageLifecycle },
    { title: "Hiệu lực của một điển hình", start: "active", map: standingLifecycle },
    { title: "Tin giới thiệu", start: "received", map: tipLifecycle },
    { title: "Danh sách đăng ký", start: "drafting", map: listLifecycle },
    { title: "Mục đăng ký", start: "waiting", map: entryLifecycle },
    { title: "Đánh giá theo tiêu chí", start: "drafting", map: assessmentLifecycle },
    { title: "Hồ sơ giới thiệu", start: "prepared", map: introductionLifecycle },
    { title: "Kế hoạch bồi dưỡng", start: "drafting", map: nurturingLifecycle },
    { title: "Một mục của kế hoạch bồi dưỡng", start: "open", map: nurturingItemLifecycle },
    { title: "Hồ sơ đề nghị công nhận", start: "proposed", map: recognitionLifecycle },
    { title: "Một đơn vị làm theo", start: "planned", map: replicationLifecycle },
  ],
  opinions: [
    { title: "Đợt lấy ý kiến", start: "drafting", map: windowLifecycle },
    { title: "Một ý kiến", start: "received", map: opinionLifecycle },
  ],
  contests: [
    { title: "Cuộc thi", start: "drafting", map: contestLifecycle },
    { title: "Bài dự thi", start: "received", map: contestEntryLifecycle },
    { title: "Bài làm trắc nghiệm", start: "open", map: paperLifecycle },
    { title: "Vòng chấm", start: "waiting", map: roundLifecycle },
    { title: "Phiếu chấm của một giám khảo", start: "assigned", map: contestSheetLifecycle },
    { title: "Khiếu nại", start: "open", map: complaintLifecycle },
  ],
  ceremonies: [
    { title: "Sự kiện", start: "drafting", map: eventLifecycle },
    { title: "Đơn vị được mời", start: "waiting", map: invitedUnitLifecycle },
    { title: "Một người dự", start: "invited", map: guestLifecycle },
    { title: "Điều mang về áp dụng", start: "open", map: takeawayLifecycle },
    { title: "Đợt lựa chọn", start: "open", map: selectionLifecycle },
  ],
  stories: [{ title: "Tin, bài", start: "pitched", map: storyLifecycle }],
};

/** Rooms whose README carries drawings. */
export const roomsWithLifecycles = Object.keys(lifecycles);

const begin = "<!-- lifecycles: drawn by npm run diagrams -->";
const end = "<!-- end of lifecycles -->";

/** The README with its drawings made anew from `states.ts`; a test holds the committed one equal to it. */
export function drawn(room: string, readme: string): string {
  const drawings = (lifecycles[room] ?? [])
    .map(({ title, start, map }) => `### ${title}\n\n${mermaid(start, map)}`)
    .join("\n\n");
  const [before = "", rest = ""] = readme.split(begin);
  const after = rest.split(end)[1] ?? "";
  return `${before}${begin}\n\n${drawings}\n\n${end}${after}`;
}

function mermaid(start: string, map: Lifecycle): string {
  const steps = Object.entries(map).flatMap(([from, ways]) =>
    Object.entries(ways).map(([step, to]) => `  ${from} --> ${to}: ${step}`),
  );
  return ["```mermaid", "stateDiagram-v2", `  [*] --> ${start}`, ...steps, "```"].join("\n");
}
