import { Act, Button, count, Empty, Facts, Page, Sheet, Split } from "#kernel/web/index.tsx";
import type { CompanionRow, FollowUpRow, TakerRow, WrittenPractice } from "../../queries/replications.ts";
import { confirmedSpread, spreadTree } from "../../replication/spread-tree.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";
import { StandingNote } from "../StandingNote.tsx";
import { Companions } from "./Companions.tsx";
import { FollowUps } from "./FollowUpsTable.tsx";
import { PracticeSheet } from "./PracticeSheet.tsx";
import { SpreadPicture } from "./SpreadPicture.tsx";
import { Takers } from "./TakersTable.tsx";

/** What stands behind the spread of an exemplar. */
export type Spread = {
  takers: TakerRow[];
  practice: WrittenPractice | undefined;
  followUps: FollowUpRow[];
  companions: CompanionRow[];
};

/** Nhân rộng: map and table of who took over, follow-ups, plans of units alongside. */
export function SpreadPage(props: {
  exemplar: Exemplar;
  spread: Spread;
  mayWrite: boolean;
  mayReplicate: boolean;
  mayCompanion: boolean;
  /** The units for which she may answer a follow-up. */
  answers: (unitId: string) => boolean;
  today: string;
}) {
  const { exemplar, spread, today } = props;
  const path = `/exemplars/${exemplar.id}`;
  const measure = spread.practice?.measure ?? "";
  const { units, result } = confirmedSpread(spread.takers);
  const acts = props.mayWrite || props.mayCompanion || props.mayReplicate;
  const act = acts && (
    <Act>
      {props.mayWrite && (
        <Button words={spread.practice ? "Sửa cách làm" : "Viết cách làm"} icon="pencil" href={`${path}/practice`} />
      )}
      {props.mayCompanion && <Button words="Thi đua cùng điển hình" icon="users" href={`${path}/companions/new`} />}
      {props.mayReplicate && (
        <Button words="Ghi đơn vị làm theo" icon="affiliate" href={`${path}/replications/new`} primary />
      )}
    </Act>
  );
  return (
    <Page title="Nhân rộng" crumbs={crumbsTo(exemplar)} over={exemplar.name} under={exemplar.caption} act={act}>
      <StandingNote exemplar={exemplar} />
      <Facts
        of={[
          ["Đơn vị làm theo", count(spread.takers.filter(({ state }) => state !== "dropped").length)],
          ["Thủ trưởng xác nhận", count(units)],
          ["Kết quả đã xác nhận", result > 0 ? `${count(result)} ${measure}`.trim() : null],
        ]}
      />
      <Split
        side={
          <>
            <PracticeSheet practice={spread.practice} href={props.mayWrite ? `${path}/practice` : null} />
            <Companions {...props} path={path} />
          </>
        }
      >
        <Sheet title="Bản đồ lan tỏa" block>
          {spread.takers.length === 0 ? (
            <Empty title="Chưa đơn vị nào làm theo">
              Đơn vị thấy cách làm này giải quyết được vấn đề của mình thì đăng ký làm theo, kèm ngày báo kết quả.
            </Empty>
          ) : (
            <SpreadPicture name={exemplar.name} tree={spreadTree(spread.takers)} takers={spread.takers} />
          )}
        </Sheet>
        {spread.takers.length > 0 && <Takers takers={spread.takers} measure={measure} />}
        <FollowUps {...props} path={path} today={today} />
      </Split>
    </Page>
  );
}
