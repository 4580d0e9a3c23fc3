import { Act, Button, day, Facts, List, Log, Note, Page, PrintButton, Sheet, State } from "#kernel/web/index.tsx";
import { familyNames, groundNames, holderNames, levelNames } from "#rooms/awards/index.ts";
import type { HeldAwardFound } from "../queries/held-award.ts";
import type { Correction } from "../schema.ts";
import { heldStateWords } from "../words.vi.ts";
import { changedWords } from "./changed-words.ts";
import { decisionShown, holderAddress, yearsShown } from "./shown.ts";

/** One line of the book: what, by which decision, and what was put right in it. */
export function HeldAwardPage(props: {
  found: HeldAwardFound;
  corrections: Correction[];
  keeps: boolean;
  today: string;
}) {
  const { award, decision } = props.found;
  const { words, state } = heldStateWords[award.state];
  const at = `/ledger/awards/${award.id}`;
  return (
    <Page
      title={award.awardName}
      over={award.holderName}
      crumbs={[{ words: "Thi đua, khen thưởng", href: "/ledger" }]}
      aside={
        <State is={state} tint>
          {words}
        </State>
      }
      act={<HeldAwardAct at={at} revoked={award.state === "revoked"} keeps={props.keeps} />}
    >
      {award.state === "revoked" && (
        <Note>
          Thu hồi, hủy bỏ từ {award.revokedOn && day(award.revokedOn)}
          {award.revocationNumber && ` theo ${award.revocationNumber}`}: {award.revocationReason}
        </Note>
      )}
      <Facts
        of={[
          [holderNames[award.holderKind], <a href={holderAddress(award) ?? at}>{award.holderName}</a>],
          ["Chức vụ lúc được khen", award.holderPost],
          [
            award.holderKind === "person" ? "Đơn vị lúc được khen" : "Nơi ở, địa chỉ",
            award.holderKind === "collective" ? null : award.unitName,
          ],
          ["Năm", yearsShown(award)],
          ["Cấp", award.level && levelNames[award.level]],
          ["Loại", award.family ? familyNames[award.family] : "Ngoài danh mục"],
          ["Loại hình khen thưởng", award.ground && groundNames[award.ground]],
          ["Số sổ vàng", award.goldBook],
        ]}
      />
      <Sheet title="Quyết định" block>
        <p>
          <a href={`/ledger/decisions/${decision.id}`}>{decisionShown(award)}</a>
          {decision.decidedBy && `, ${decision.decidedBy}`}
          {decision.signer && `. Người ký: ${decision.signer}`}
        </p>
        {award.achievement && <p>{award.achievement}</p>}
        {award.note && <p class="small">{award.note}</p>}
      </Sheet>
      <Sheet title="Đã sửa" block>
        {props.corrections.length === 0 ? (
          <p>Dòng này chưa sửa lần nào.</p>
        ) : (
          <Log
            today={props.today}
            entries={props.corrections.map((one) => ({ at: one.correctedAt, words: <CorrectionWords one={one} /> }))}
          />
        )}
      </Sheet>
    </Page>
  );
}

/** Who put what right, from what to what, and why. */
export function CorrectionWords(props: { one: Correction }) {
  const { one } = props;
  return (
    <>
      <b>{one.byName}</b> sửa. Lý do: {one.reason}
      <List>
        {changedWords(one).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </List>
    </>
  );
}

function HeldAwardAct(props: { at: string; revoked: boolean; keeps: boolean }) {
  if (!props.keeps)
    return (
      <Act>
        <PrintButton second />
      </Act>
    );
  return (
    <Act>
      <PrintButton second />
      {props.revoked ? (
        <Button words="Khôi phục" href={`${props.at}/restoration`} second />
      ) : (
        <Button words="Ghi thu hồi, hủy bỏ" href={`${props.at}/revocation`} second />
      )}
      <Button words="Sửa dòng này" href={`${props.at}/correction`} primary />
    </Act>
  );
}
