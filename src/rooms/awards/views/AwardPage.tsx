import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Empty, Facts, Page, Sheet, State } from "#kernel/web/index.tsx";
import type { Condition } from "../conditions/condition.ts";
import type { Source } from "../conditions/source.ts";
import type { Award, AwardRule } from "../schema.ts";
import { type AwardNames, conditionTitle } from "../wording/condition-title.ts";
import { cycleNames, familyNames, holderNames, levelNames, ruleDayNames } from "../words.vi.ts";
import { Cited } from "./Conditions.tsx";

/** One award: what it is, and every dated version of its conditions in words. */
export function AwardPage(props: {
  award: Award;
  versions: AwardRule[];
  names: AwardNames;
  changing: Verdict;
  today: string;
}) {
  const { award, versions } = props;
  return (
    <Page
      title={award.name}
      crumbs={[{ words: "Danh hiệu, khen thưởng", href: "/awards" }]}
      over={familyNames[award.family]}
      act={
        props.changing.allowed && (
          <Act words="Trước khi lưu, trang cho xem hồ sơ nào đổi kết quả.">
            <Button words="Sửa điều kiện" icon="pencil" href={`/awards/${award.id}/rule`} primary />
          </Act>
        )
      }
    >
      <Facts
        of={[
          ["Tên viết tắt", award.short],
          ["Đối tượng", award.holders.map((one) => holderNames[one]).join(", ")],
          ["Cấp", levelNames[award.level]],
          ["Kỳ", cycleNames[award.cycle]],
          ["Thẩm quyền", award.decider],
          ["Giai đoạn", award.periodFrom && award.periodTo ? `${award.periodFrom}–${award.periodTo}` : null],
        ]}
      />
      {versions.length === 0 && (
        <Sheet title="Điều kiện">
          <Empty title="Chương trình chưa có điều kiện">
            Mỗi cơ quan tự quy định mục này, hoặc chưa tìm được văn bản. Vẫn ghi được vào sổ khen thưởng.
          </Empty>
        </Sheet>
      )}
      {versions.map((version) => (
        <Version version={version} names={props.names} today={props.today} />
      ))}
    </Page>
  );
}

function Version(props: { version: AwardRule; names: AwardNames; today: string }) {
  const { version, names } = props;
  return (
    <Sheet title={spanWords(version)} aside={<VersionState version={version} today={props.today} />} block>
      {version.reason && <p>Lý do sửa: {version.reason}</p>}
      {version.unverified && <p>Chưa tìm được nguồn nên chưa dùng để xét. Chỉ để tham khảo.</p>}
      <p class="soft small">
        Chọn phiên bản theo {ruleDayNames[version.datedBy]}; áp dụng cho{" "}
        {version.holders.map((one) => holderNames[one].toLowerCase()).join(", ")}. <Cited source={version.source} />{" "}
        {version.source.reading}
      </p>
      <ConditionList conditions={version.conditions} names={names} source={version.source} />
      {version.afterDiscipline && (
        <p class="soft small">
          Sau khi bị kỷ luật, thành tích chỉ tính từ khi chấp hành xong. <Cited source={version.afterDiscipline} />
        </p>
      )}
      {version.special && (
        <p class="soft small">
          Trường hợp đặc biệt: {version.special.quote ?? version.special.reading} <Cited source={version.special} />
        </p>
      )}
    </Sheet>
  );
}

function ConditionList(props: { conditions: readonly Condition[]; names: AwardNames; source: Source }) {
  return (
    <ol class="plain-list">
      {props.conditions.map((condition) => (
        <li>
          <p>
            {conditionTitle(condition, props.names)}
            {condition.unverified && " (chưa kiểm chứng, không xét)"}{" "}
            <span class="soft small">
              <Cited source={condition.source ?? props.source} /> {condition.source?.reading}
            </span>
          </p>
          {condition.source?.quote && <p class="soft small">“{condition.source.quote}”</p>}
          {"of" in condition && <ConditionList {...props} conditions={condition.of} />}
          {condition.is === "headed_unit" && <ConditionList {...props} conditions={[condition.unit]} />}
        </li>
      ))}
    </ol>
  );
}

function spanWords({ validFrom, validTo, agencyId, version }: AwardRule): string {
  const own = agencyId === null ? "" : ` (bản ${version} của cơ quan)`;
  return validTo ? `Từ ${day(validFrom)} đến ${day(validTo)}${own}` : `Từ ${day(validFrom)}${own}`;
}

function VersionState({ version, today }: { version: AwardRule; today: string }) {
  if (!version.on) return <State is="off">Đang tắt</State>;
  if (version.validTo !== null && version.validTo < today) return <State is="lock">Hết hiệu lực</State>;
  if (version.validFrom > today) return <State is="soon">Chưa có hiệu lực</State>;
  return <State is="run">Đang áp dụng</State>;
}
