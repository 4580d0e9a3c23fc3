import type { ComponentChildren } from "preact";
import type { ActivityLine } from "./schema.ts";
import type { ActivitySentences } from "./sentence.ts";

/** A line of the activity with the name of its unit on that day. */
export type NamedLine = Pick<
  ActivityLine,
  "id" | "happenedAt" | "actorId" | "actorName" | "verb" | "facts" | "reason"
> & {
  unitName: string | null;
};

/**
 * A line as an active sentence: “**Vũ Đức Toàn** (Phòng Tư pháp huyện Yên Mô) gửi “Báo cáo sơ kết”. Lý do: …”. The reader
 * herself is “Bạn”. With `href` what happened leads to the thing.
 */
export function told(
  line: NamedLine,
  sentences: ActivitySentences,
  readerId: string,
  href?: string | null,
): ComponentChildren {
  const sentence = sentences[line.verb];
  const says = sentence?.says(line.facts) ?? line.verb;
  const mine = line.actorId !== null && line.actorId === readerId;
  return (
    <>
      <b>{mine ? "Bạn" : line.actorName}</b>
      {sentence?.forUnit && line.unitName && ` (${line.unitName})`} {href ? <a href={href}>{says}</a> : says}
      {ended(says)}
      {line.reason && ` ${sentence?.reason ?? "Lý do"}: ${line.reason}${ended(line.reason)}`}
    </>
  );
}

function ended(words: string): string {
  return /[.!?…]”?$/.test(words) ? "" : ".";
}
