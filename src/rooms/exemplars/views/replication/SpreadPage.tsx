import {
  Act,
  Button,
  count,
  day,
  dueWords,
  Empty,
  Facts,
  List,
  Page,
  Rows,
  Sheet,
  Split,
  State,
} from "#kernel/web/index.tsx";
import type { CompanionRow, FollowUpRow, TakerRow, WrittenPractice } from "../../queries/replications.ts";
import { confirmedSpread, spreadTree } from "../../replication/spread-tree.ts";
import { companionResults, followUpAnswers, replicationStateNames } from "../../replication/words.vi.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";
import { PracticeSheet } from "./PracticeSheet.tsx";
import { SpreadPicture } from "./SpreadPicture.tsx";

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

function Takers({ takers, measure }: { takers: TakerRow[]; measure: string }) {
  const nameOf = new Map(takers.map(({ id, unitName }) => [id, unitName]));
  return (
    <Sheet title="Đơn vị làm theo">
      <Rows
        caption="Đơn vị làm theo"
        rows={takers}
        columns={[
          { head: "Đơn vị", names: true, cell: (row) => <a href={`/replications/${row.id}`}>{row.unitName}</a> },
          { head: "Học từ", cell: (row) => (row.fromId ? (nameOf.get(row.fromId) ?? "Điển hình") : "Điển hình") },
          { head: "Bắt đầu", num: true, cell: (row) => day(row.startsOn) },
          {
            head: "Kết quả",
            num: true,
            cell: (row) => (row.result === null ? "–" : `${count(row.result)} ${measure}`.trim()),
          },
          {
            head: "Tình trạng",
            cell: (row) => (
              <State is={replicationStateNames[row.state].state}>{replicationStateNames[row.state].word}</State>
            ),
          },
        ]}
      />
    </Sheet>
  );
}

function FollowUps(props: { spread: Spread; answers: (unitId: string) => boolean; path: string; today: string }) {
  const { followUps } = props.spread;
  if (followUps.length === 0) return null;
  return (
    <Sheet title="Theo dõi sau 6, 12, 24 tháng">
      <Rows
        caption="Các lần theo dõi"
        rows={followUps}
        columns={[
          {
            head: "Đơn vị",
            names: true,
            cell: (row) => (row.replicationId ? row.unitName : `${row.unitName} (điển hình)`),
          },
          { head: "Sau", num: true, cell: (row) => `${row.months} tháng` },
          { head: "Hạn hỏi", num: true, cell: (row) => day(row.dueOn) },
          { head: "Trả lời", cell: (row) => <FollowUpState row={row} today={props.today} /> },
          {
            head: "Việc",
            hiddenHead: true,
            cell: (row) =>
              row.answer === null &&
              row.dueOn <= props.today &&
              props.answers(row.unitId) && (
                <Button
                  words="Trả lời"
                  small
                  href={`${props.path}/follow-ups/${row.id}`}
                  about={`${row.unitName}, ${row.months} tháng`}
                />
              ),
          },
        ]}
      />
    </Sheet>
  );
}

function FollowUpState({ row, today }: { row: FollowUpRow; today: string }) {
  if (row.answer === null) {
    const due = dueWords(row.dueOn, today);
    return <State is={due.state}>{due.state === "late" ? due.words : "Chưa đến ngày hỏi"}</State>;
  }
  return (
    <>
      <State is={followUpAnswers[row.answer].state}>{followUpAnswers[row.answer].word}</State>
      <p class="soft">{row.words}</p>
    </>
  );
}

function Companions(props: {
  spread: Spread;
  mayCompanion: boolean;
  answers: (unitId: string) => boolean;
  path: string;
}) {
  const { companions } = props.spread;
  return (
    <Sheet title="Thi đua cùng điển hình" block={companions.length === 0}>
      {companions.length === 0 ? (
        <p class="soft">Chưa đơn vị nào lập kế hoạch thi đua cùng điển hình này.</p>
      ) : (
        <List>
          {companions.map((plan) => (
            <li key={plan.id}>
              <p class="pair">
                <b>
                  {plan.unitName}, {plan.year}
                </b>
                {plan.reached ? (
                  <State is={companionResults[plan.reached].state}>{companionResults[plan.reached].word}</State>
                ) : (
                  <State is="run">Hạn {day(plan.dueOn)}</State>
                )}
              </p>
              <p class="soft">{plan.content}</p>
              <p>Chỉ tiêu: {plan.target}</p>
              {plan.result && <p>Kết quả: {plan.result}</p>}
              {plan.reached === null && props.answers(plan.unitId) && (
                <p>
                  <Button
                    words="Ghi kết quả"
                    small
                    href={`${props.path}/companions/${plan.id}`}
                    about={plan.unitName}
                  />
                </p>
              )}
            </li>
          ))}
        </List>
      )}
    </Sheet>
  );
}
