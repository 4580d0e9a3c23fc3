import { Empty, Filters, Page, Rows, SelectField, Sheet, State } from "#kernel/web/index.tsx";
import type { KnownAward } from "../road-map/known-award.ts";
import type { Candidate } from "../road-map/whom-to-nurture.ts";
import type { AwardNames } from "../wording/condition-title.ts";
import { RuleState } from "./AwardsPage.tsx";
import { AwardTabs } from "./AwardTabs.tsx";

/** Tính ngược: for an award and a year, who could still reach it, and by when what must be had. */
export function CandidatesPage(props: {
  award: KnownAward | null;
  year: number;
  years: number[];
  choices: { key: string; name: string }[];
  candidates: Candidate[];
  total: number;
  reckoned: number;
  names: AwardNames;
}) {
  const { award, year, candidates } = props;
  return (
    <Page title="Tính ngược từ danh hiệu" crumbs={[{ words: "Danh hiệu, khen thưởng", href: "/awards" }]}>
      <AwardTabs here="/road-maps" candidates />
      <Filters label="Chọn danh hiệu và năm" action="/road-maps">
        <SelectField
          name="award"
          label="Danh hiệu, khen thưởng"
          value={award?.key ?? ""}
          choices={props.choices.map(({ key, name }) => ({ value: key, words: name }))}
        />
        <SelectField
          name="year"
          label="Vào năm"
          value={String(year)}
          choices={props.years.map((one) => ({ value: String(one), words: String(one) }))}
        />
      </Filters>
      {award && <Standing award={award} />}
      <Sheet
        title={award ? `Có thể đạt ${award.name} vào năm ${year}` : "Chọn một danh hiệu"}
        aside={`${candidates.length} trong ${props.reckoned} hồ sơ${props.total > candidates.length ? `, hiện ${candidates.length} gần nhất trong ${props.total}` : ""}`}
      >
        {candidates.length === 0 ? (
          <Empty title="Chưa ai kịp">Không ai đủ thời gian đạt mục này vào năm đã chọn. Hãy chọn năm muộn hơn.</Empty>
        ) : (
          <Rows
            caption="Người, tập thể có thể kịp"
            rows={candidates}
            columns={[
              { head: "Người, tập thể", names: true, cell: ({ holder }) => <a href={mapOf(holder)}>{holder.name}</a> },
              { head: "Sớm nhất", num: true, cell: ({ earliest }) => earliest },
              { head: "Thời gian", cell: ({ spare }) => <Spare years={spare} /> },
              { head: "Phải có, theo năm", cell: (one) => stepsOf(one, props.names) },
            ]}
          />
        )}
      </Sheet>
    </Page>
  );
}

function Standing({ award }: { award: KnownAward }) {
  if (award.rules.some((rule) => rule.on)) return null;
  return (
    <p>
      <RuleState is={award.rules.length > 0 ? "off" : "none"} /> Chương trình không tính được mục này.
    </p>
  );
}

function Spare({ years }: { years: number }) {
  if (years === 0) return <State is="risk">Phải bắt đầu ngay</State>;
  return <State is="run">Còn dư {years} năm</State>;
}

/** Years and what falls in each, the first four; the rest stands on the road map. */
function stepsOf({ milestones }: Candidate, names: AwardNames): string {
  const years = [...new Set(milestones.map((one) => one.year))];
  const said = years.slice(0, 4).map((year) => {
    const list = milestones.filter((one) => one.year === year).map((one) => names.get(one.award) ?? one.award);
    return `${year}: ${list.join(", ")}`;
  });
  return [...said, ...(years.length > 4 ? [`và ${years.length - 4} năm nữa`] : [])].join("; ");
}

function mapOf(holder: Candidate["holder"]): string {
  return holder.kind === "collective" ? `/road-maps/units/${holder.id}` : `/road-maps/people/${holder.id}`;
}
