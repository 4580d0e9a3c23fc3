import { State } from "#kernel/web/index.tsx";
import type { Finding } from "../conditions/finding.ts";
import type { Source } from "../conditions/source.ts";
import { type AwardNames, conditionTitle } from "../wording/condition-title.ts";
import { factLines, tallySentence } from "../wording/finding-detail.ts";

const looks = {
  met: { is: "done", words: "Đạt" },
  failed: { is: "late", words: "Chưa đạt" },
  not_asked: { is: "off", words: "Không xét" },
  unknown: { is: "wait", words: "Chưa đủ dữ liệu" },
} as const;

/** Every condition of a judgement: met, failed or not asked, what it rests on, and where it stands. */
export function Conditions(props: {
  findings: readonly Finding[];
  names: AwardNames;
  source: Source;
  /** Whose conditions they are, where somebody could enter what is missing. */
  personId?: string | null;
}) {
  return (
    <ul class="conds">
      {props.findings.map((finding) => (
        <li>
          <Result of={finding} />
          <div>
            <b>{conditionTitle(finding.condition, props.names)}</b>
            <Detail {...props} finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Result({ of }: { of: Finding }) {
  const { is, words } = looks[of.unknown ? "unknown" : of.result];
  return <State is={is}>{words}</State>;
}

function Detail(props: { finding: Finding; names: AwardNames; source: Source; personId?: string | null }) {
  const { finding, names, personId = null } = props;
  const source = finding.condition.source ?? props.source;
  const facts = factLines(finding);
  return (
    <>
      <p class="soft">
        {tallySentence(finding)}{" "}
        {facts.map((fact, n) => (
          <>
            {n > 0 && "; "}
            {fact.link ? <a href={fact.link}>{fact.text}</a> : fact.text}
          </>
        ))}
        {facts.length > 0 && ". "}
        {finding.unknown && finding.condition.is === "years" && personId && (
          <>
            <a href={`/people/${personId}/service`}>Ghi ngày bắt đầu công tác</a>{" "}
          </>
        )}
        <Cited source={source} />
      </p>
      {finding.parts.length > 0 && finding.result !== "not_asked" && (
        <Conditions findings={finding.parts} names={names} source={source} personId={personId} />
      )}
    </>
  );
}

/** Where a condition stands: «(mục II.2.2.3.b)», with the sentence for whoever points at it. */
export function Cited(props: { source: Source }) {
  const { cite, document, quote } = props.source;
  const where = [cite.charAt(0).toLowerCase() + cite.slice(1), document].filter(Boolean).join(" ");
  return where ? (
    <span class="nowrap" title={quote}>
      ({where})
    </span>
  ) : null;
}
