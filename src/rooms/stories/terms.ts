/** Kênh tuyên truyền: what kind of place a story is sent to. */
export const channelKinds = [
  "own_portal",
  "other_portal",
  "press",
  "radio",
  "visual",
  "meeting",
  "law_day",
  "other",
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Điều người được nêu đồng ý: to be told of, to be shown. */
export const consentSubjects = ["text", "photo"] as const;
export type ConsentSubject = (typeof consentSubjects)[number];

/** Phạm vi đồng ý: in the agency alone, on its own portal too, everywhere. */
export const consentReaches = ["inside", "own_portal", "everywhere"] as const;
export type ConsentReach = (typeof consentReaches)[number];

/** What of an exemplar is put into a story as a fact. */
export const factKeys = ["name", "caption", "kind", "unit", "field", "practice", "summary", "recognition"] as const;
export type FactKey = (typeof factKeys)[number];
