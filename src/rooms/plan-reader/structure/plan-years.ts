import type { PlanYears } from "../grammar/time.ts";

const school = /năm học ((?:19|20)\d{2}) ?(?:-|–|đến) ?((?:19|20)\d{2})/u;
const upTo = /đến (?:hết |cuối )?năm ((?:19|20)\d{2})/u;

/** “Năm 2026, giai đoạn 2026 - 2030”: the plan is of its one year. */
const ownYear = /năm ((?:19|20)\d{2}),?(?: và)? (?:kế hoạch )?giai đoạn/u;
const stage = /(?:giai đoạn |từ năm |năm )?((?:19|20)\d{2}) ?(?:-|–|đến năm|đến) ?((?:19|20)\d{2})/u;
/** “(26/3/1931 – 26/3/2027)”: from the founding to the anniversary; the plan is of the anniversary's year. */
const sinceFounding = /\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2} ?[-–] ?(\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2})/gu;
const oneYear = /(?<!ngày \d{1,2} tháng \d{1,2} )(?:năm |\/|(?<=\p{L} ))((?:19|20)\d{2})(?![\d/-])/u;

/**
 * The years a plan is made for: those of its title, else of the sentence that enacts it, else the year that its days are
 * written with most, else that of its issue.
 */
export function yearsOf(title: string, enacting: string, body: string, issuedOn: string | null): PlanYears {
  const words = title.toLowerCase().replace(sinceFounding, "$1");
  const last = upTo.exec(words)?.[1];
  const issued = ofIssue(issuedOn);
  if (last && issued && issued.from < Number(last)) return { from: issued.from, to: Number(last) };
  const own = ownYear.exec(words)?.[1];
  if (own) return { from: Number(own), to: Number(own) };
  const stated = written(words, true) ?? written(enacting.toLowerCase(), false);
  return (stated && issued && isOver(stated, issued) ? issued : stated) ?? commonest(body) ?? issued;
}

/** “Hội nghị điển hình tiên tiến giai đoạn 2019 - 2024” of March 2024: the plan looks back on its stage and is of its own year. */
function isOver(stated: NonNullable<PlanYears>, issued: NonNullable<PlanYears>): boolean {
  return !stated.school && stated.from < stated.to && stated.to <= issued.to;
}

function written(words: string, single: boolean): PlanYears {
  const [, opens, closes] = school.exec(words) ?? [];
  if (opens && closes) return { from: Number(opens), to: Number(closes), school: true };
  const [, first, last] = stage.exec(words) ?? [];
  if (first && last && Number(last) > Number(first) && Number(last) - Number(first) < 30)
    return { from: Number(first), to: Number(last) };
  const [, only] = (single && oneYear.exec(words)) || [];
  return only ? { from: Number(only), to: Number(only) } : null;
}

/** The year of most dates that are not those of documents; with few dates there is none. */
function commonest(body: string): PlanYears {
  const counts = new Map<number, number>();
  for (const { 1: year, index } of body.matchAll(
    /(?:\/|tháng \d{1,2} năm |quý \p{L}{1,3}[ /]*(?:năm )?)((?:19|20)\d{2})(?!\d| ?[-/])/giu,
  )) {
    if (
      /(?:\/[\p{L}-]+,? ngày \d{1,2}|số \S+ ngày \d{1,2})\/\d{1,2}$/u.test(body.slice(Math.max(0, index - 40), index))
    )
      continue;
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 ? { from: best[0], to: best[0] } : null;
}

function ofIssue(issuedOn: string | null): PlanYears {
  return issuedOn ? { from: Number(issuedOn.slice(0, 4)), to: Number(issuedOn.slice(0, 4)) } : null;
}
