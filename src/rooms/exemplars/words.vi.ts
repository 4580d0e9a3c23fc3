import { assessmentRefusals } from "./assessment/words.vi.ts";
import { introductionRefusals } from "./introduction/words.vi.ts";
import { nurturingRefusals } from "./nurturing/words.vi.ts";
import { recognitionRefusals } from "./recognition/words.vi.ts";
import { registrationRefusals } from "./registration/words.vi.ts";
import { replicationRefusals } from "./replication/words.vi.ts";
import type { ExemplarOrigin, HolderKind } from "./schema.ts";
import type { ExemplarStanding, Stage, StandingStep } from "./states.ts";
import { tipRefusals } from "./tips/words.vi.ts";

export type StateName =
  | "late"
  | "back"
  | "wait"
  | "risk"
  | "soon"
  | "run"
  | "done"
  | "slow"
  | "open"
  | "excused"
  | "off"
  | "lock";

/** The four stages: as a heading, and what an exemplar in it is said to be. */
export const stageNames: Record<Stage, { name: string; now: string; state: StateName }> = {
  detected: { name: "Phát hiện", now: "Mới phát hiện", state: "open" },
  nurturing: { name: "Bồi dưỡng", now: "Đang bồi dưỡng", state: "run" },
  recognised: { name: "Tổng kết", now: "Đã công nhận", state: "done" },
  replicating: { name: "Nhân rộng", now: "Đang nhân rộng", state: "run" },
};

export const standingWords: Record<ExemplarStanding, { word: string; state: StateName }> = {
  active: { word: "Đang có hiệu lực", state: "run" },
  suspended: { word: "Tạm dừng", state: "wait" },
  withdrawn: { word: "Đơn vị đã rút", state: "off" },
  struck_off: { word: "Đã đưa ra khỏi danh sách", state: "lock" },
};

/** The act behind each step of the standing: its button, its page, and what is said when it is done. */
export const standingActs: Record<
  StandingStep,
  { act: string; title: string; explains: string; done: string; icon: string }
> = {
  suspend: {
    act: "Tạm dừng điển hình",
    title: "Tạm dừng điển hình",
    explains: "Điển hình thôi được nêu gương, giới thiệu, nhân rộng ở mọi nơi cho đến khi khôi phục.",
    done: "Đã tạm dừng điển hình.",
    icon: "player-pause",
  },
  restore: {
    act: "Khôi phục điển hình",
    title: "Khôi phục điển hình",
    explains: "Điển hình có hiệu lực trở lại, ở đúng khâu khi tạm dừng.",
    done: "Đã khôi phục điển hình.",
    icon: "player-play",
  },
  strike_off: {
    act: "Đưa ra khỏi danh sách",
    title: "Đưa điển hình ra khỏi danh sách",
    explains: "Việc này không làm lại được. Hồ sơ vẫn giữ cùng lý do.",
    done: "Đã đưa điển hình ra khỏi danh sách.",
    icon: "circle-x",
  },
  withdraw: {
    act: "Rút điển hình",
    title: "Rút điển hình",
    explains: "Đơn vị thôi giới thiệu điển hình này. Sau này có thể đưa trở lại.",
    done: "Đã rút điển hình.",
    icon: "arrow-back-up",
  },
  readmit: {
    act: "Đưa trở lại",
    title: "Đưa điển hình trở lại danh sách",
    explains: "Điển hình tiếp tục ở đúng khâu khi rút.",
    done: "Đã đưa điển hình trở lại danh sách.",
    icon: "player-play",
  },
};

export const holderKindNames: Record<HolderKind, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
  outside_person: "Người ngoài cơ quan",
  model: "Mô hình",
};

export const originNames: Record<ExemplarOrigin, string> = {
  tip: "Tin giới thiệu",
  registration: "Danh sách đăng ký của đơn vị",
  introduction: "Hồ sơ giới thiệu của đơn vị",
  office: "Cơ quan ghi nhận",
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "exemplar.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của cơ quan làm. Hãy nhờ người đó.",
  "exemplar.of_another_unit": () => "Điển hình này do đơn vị khác chịu trách nhiệm; chỉ đơn vị đó làm được việc này.",
  "exemplar.step_closed": (facts) => `Điển hình đang ở bước “${facts.now}” nên chưa làm được việc này.`,
  "exemplar.not_active": (facts) => `Điển hình ${facts.now}, nên không đi tiếp được. Hãy khôi phục trước.`,
  "exemplar.moved_meanwhile": () =>
    "Điển hình này vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  ...nurturingRefusals,
  ...registrationRefusals,
  ...tipRefusals,
  ...replicationRefusals,
  ...recognitionRefusals,
  ...assessmentRefusals,
  ...introductionRefusals,
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type ExemplarRefusal = keyof typeof refusals;
