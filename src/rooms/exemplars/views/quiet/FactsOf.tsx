import { day } from "#kernel/web/index.tsx";
import { ratingNames } from "#rooms/awards/index.ts";
import type { QuietFacts } from "../../quiet/hints.ts";

/** The facts a hint rests on, each in a line. */
export function FactsOf({ facts: { ratings, initiatives, mentions } }: { facts: QuietFacts }) {
  return (
    <ul>
      {ratings.map(({ year, level }) => (
        <li key={`r${year}`}>{`Xếp loại năm ${year}: ${ratingNames[level].toLocaleLowerCase("vi")}`}</li>
      ))}
      {initiatives.map(({ year, title }) => (
        <li key={`i${title}`}>{`Sáng kiến năm ${year}: ${title}`}</li>
      ))}
      {mentions.map(({ on, words }) => (
        <li key={`m${on}${words}`}>{`${words} (${day(on)})`}</li>
      ))}
    </ul>
  );
}
