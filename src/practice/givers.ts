import type { RatingLevel } from "#rooms/awards/index.ts";
import type { PracticeAgency } from "./read-practice.ts";

/** Who gives what each year in a practice agency, and to whom: `gives` looks at this year's rating and the last one's. */
export type Giver = {
  award: string;
  name: string;
  by: string;
  act: string;
  /** Sign of its decisions and between which numbers they lie; the day of the month after the year. */
  mark: string;
  first: number;
  spread: number;
  day: number;
  gives: (person: boolean, level: RatingLevel, before: RatingLevel) => boolean;
};

const well = (level: RatingLevel) => level === "excellent" || level === "well_done";

/** The yearly titles of an agency, and the diplomas above it. */
export function giversOf({ agency, people, units }: PracticeAgency): Giver[] {
  const head = people.find((one) => one.unit === units[0]!.name && one.position === "head")?.post ?? "Thủ trưởng";
  const by = agency.name.toLowerCase().startsWith(head.toLowerCase()) ? head : `${head} ${agency.name}`;
  const court = agency.name.startsWith("Tòa án");
  const mark = court ? "QĐ-TA" : agency.name.startsWith("Cục") ? "QĐ-CTHADS" : "QĐ-STP";
  const province = /tỉnh .*$/u.exec(agency.name)?.[0] ?? "tỉnh";
  const above = court
    ? {
        by: "Chánh án Tòa án nhân dân tối cao",
        mark: "QĐ-TANDTC-TĐKT",
        diploma: "bk-bo",
        name: "Bằng khen của Chánh án Tòa án nhân dân tối cao",
      }
    : {
        by: `Chủ tịch Ủy ban nhân dân ${province}`,
        mark: "QĐ-UBND",
        diploma: "bk-tinh",
        name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
      };
  const own = { by, mark, spread: 8 };
  return [
    {
      ...own,
      award: "ldtt",
      name: "Lao động tiên tiến",
      act: "công nhận danh hiệu Lao động tiên tiến",
      first: 11,
      day: 12,
      gives: (person, level) => person && well(level),
    },
    {
      ...own,
      award: "cstdcs",
      name: "Chiến sĩ thi đua cơ sở",
      act: "công nhận danh hiệu Chiến sĩ thi đua cơ sở",
      first: 21,
      day: 12,
      gives: (person, level) => person && level === "excellent",
    },
    {
      ...own,
      award: "ttldtt",
      name: "Tập thể lao động tiên tiến",
      act: "công nhận danh hiệu Tập thể lao động tiên tiến",
      first: 31,
      day: 13,
      gives: (person, level) => !person && well(level),
    },
    {
      by: above.by,
      mark: above.mark,
      award: "ttldxs",
      name: "Tập thể lao động xuất sắc",
      act: "tặng danh hiệu Tập thể lao động xuất sắc",
      first: 201,
      spread: 90,
      day: 26,
      gives: (person, level) => !person && level === "excellent",
    },
    {
      by: above.by,
      mark: above.mark,
      award: above.diploma,
      name: above.name,
      act: "tặng Bằng khen",
      first: 301,
      spread: 90,
      day: 27,
      gives: (person, level, before) => person && level === "excellent" && before === "excellent",
    },
  ];
}
