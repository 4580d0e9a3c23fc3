import { fold } from "#kernel/vietnamese/index.ts";
import type { PlanPack } from "#rooms/plans/packs/index.ts";
import type { ReadBasis, Reading } from "../reading.ts";

const plan =
  /(?:^|thực hiện |theo )(?:kế hoạch|(?:quyết định|công văn|hướng dẫn)[^;]{0,160}?(?:ban hành|về) (?:việc )?kế hoạch)(?!\p{L})/iu;
const about =
  /(?:ban hành (?:kế hoạch )?|về (?:việc )?(?:kế hoạch )?|kế hoạch )(?=[“"\p{L}])(?!số )(.{12,}?)["”.;\s]*$/iu;

/**
 * The plan that this one carries out (kế hoạch cấp trên): the last plan of another issuer among its bases, the nearest above as
 * offices order them; null when the bases name none.
 */
export function parentOf({ bases, agency }: Pick<Reading, "bases" | "agency">): PlanPack["parent"] {
  const own = fold(agency);
  const above = bases.filter(({ text, number, issuer }) => {
    const others = issuer !== null && fold(issuer) !== own && !own.endsWith(fold(issuer));
    return others && number !== null && plan.test(text.normalize("NFC"));
  });
  const last = above.at(-1);
  return last ? { number: last.number, title: titleOf(last), issuer: last.issuer, issuedOn: dayOf(last) } : null;
}

/** What it is about, as the basis words it: after its issuer, without the quotation marks. */
function titleOf({ text, issuer }: ReadBasis): string | null {
  const words = text.normalize("NFC").replace(/\s+/g, " ");
  const from = issuer === null ? 0 : words.indexOf(issuer) + issuer.length;
  const found = about
    .exec(words.slice(Math.max(0, from)))?.[1]
    ?.replace(/^["“]/u, "")
    .trim();
  return found ? found.charAt(0).toUpperCase() + found.slice(1) : null;
}

function dayOf({ issuedOn }: ReadBasis): string | null {
  return issuedOn !== null && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(issuedOn) ? issuedOn : null;
}
