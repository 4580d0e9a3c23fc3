import { decimal, type Hand } from "#kernel/scoring/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Facts, Log, Note, Page, Reasons, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { YearFound } from "../queries/years.ts";
import type { ClusterSheet, ClusterStep } from "../schema.ts";
import type { SheetScore } from "../scoring/score.ts";
import { hasCome, type YearStep } from "../states.ts";
import { sheetStateNames, yearActs, yearStateNames } from "../words.vi.ts";
import { crumbsOfCluster } from "./crumbs.ts";
import { YearLife } from "./YearLife.tsx";

export type YearShown = YearFound & {
  sheets: ClusterSheet[];
  steps: ClusterStep[];
  /** Whether the reader sees this sheet, by its id. */
  seen: ReadonlySet<string>;
  scores: ReadonlyMap<string, Record<Hand, SheetScore | null>>;
  /** The steps on the map from here, each with whether this reader may take it now. */
  ways: { step: YearStep; may: Verdict }[];
  leads: boolean;
  runs: boolean;
  today: string;
};

/** Một năm của cụm: its way, who leads it, every member's pledge and scores, what comes next. */
export function YearPage(props: YearShown) {
  const { cluster, year, sheets } = props;
  const { state, word } = yearStateNames[year.state];
  const named = (unitId: string | null) => sheets.find((one) => one.unitId === unitId)?.name ?? null;
  const flags = sheets.filter(({ unitId }) => year.flagIds.includes(unitId)).map(({ name }) => name);
  return (
    <Page
      title={`${cluster.name}, năm ${year.year}`}
      here={`Năm ${year.year}`}
      crumbs={crumbsOfCluster(cluster)}
      aside={
        <p>
          <State is={state} tint>
            {word}
          </State>
        </p>
      }
      act={<YearAct {...props} />}
    >
      <YearLife year={year} steps={props.steps} today={props.today} />
      <Facts
        of={[
          ["Cụm trưởng", named(year.headId)],
          ["Cụm phó", named(year.deputyId)],
          ["Số cờ được đề nghị", year.flags],
          ["Mã rút mẫu", year.seed],
          ["Đề nghị tặng cờ", flags.join(", ")],
          ["Cụm trưởng năm sau", named(year.nextHeadId)],
          ["Giao ước", <a href={`/cluster-years/${year.id}/pledge`}>Xem giao ước</a>],
          ["Bảng chấm điểm", <a href={`/cluster-years/${year.id}/table`}>Xem bảng chấm điểm</a>],
          [
            "Xếp hạng",
            hasCome(year.state, "finalising") && <a href={`/cluster-years/${year.id}/ranking`}>Xem xếp hạng</a>,
          ],
          ["Biên bản", year.state === "closed" && <a href={`/cluster-years/${year.id}/minutes`}>Xem biên bản</a>],
        ]}
      />
      {props.leads && <Blocked ways={props.ways} />}
      <Sheet
        title="Thành viên"
        aside={props.runs && year.state !== "closed" && <a href={`/cluster-years/${year.id}/leads`}>Đổi cụm trưởng</a>}
      >
        <MemberRows {...props} />
      </Sheet>
      {props.steps.length > 0 && (
        <Sheet title="Các bước đã làm" block>
          <Log
            today={props.today}
            entries={[...props.steps].reverse().map((one) => ({ at: one.madeAt, words: stepWords(one) }))}
          />
        </Sheet>
      )}
    </Page>
  );
}

function stepWords({ step, madeByName, reason, document, happenedOn }: ClusterStep): string {
  const what = step === "change_leads" ? "Đổi cụm trưởng" : yearActs[step as YearStep].act;
  const more = [document, reason].filter(Boolean).join("; ");
  return `${madeByName}: ${what.toLocaleLowerCase("vi")}, ngày ${day(happenedOn)}${more ? `. ${more}` : ""}`;
}

/** Why the next step is closed to one who leads. */
function Blocked({ ways }: Pick<YearShown, "ways">) {
  const closed = ways.filter(({ step, may }) => !may.allowed && step !== "unrank");
  if (closed.length === 0 || closed.length < ways.filter(({ step }) => step !== "unrank").length) return null;
  const { step, may } = closed.at(-1)!;
  return (
    <Sheet title={`Chưa ${yearActs[step].act.toLocaleLowerCase("vi")} được`} block>
      <Reasons of={may} />
      {step === "pledge" && !may.allowed && may.reasons.every(({ code }) => code === "cluster.unsigned") && (
        <Note>Vẫn chốt được khi ghi lý do: bấm “{yearActs.pledge.act}” ở cuối trang.</Note>
      )}
    </Sheet>
  );
}

function YearAct({ year, ways, leads }: YearShown) {
  if (!leads || ways.length === 0) return null;
  if (year.state === "opened" && year.pledge.trim() === "")
    return (
      <Act words="Soạn giao ước trước, sau đó các thành viên ký.">
        <Button words="Soạn giao ước, đặt hạn" icon="edit" href={`/cluster-years/${year.id}/pledge/edit`} primary />
      </Act>
    );
  const open = ways.filter(({ step, may }) => may.allowed || step === "pledge");
  const main = open.filter(({ step }) => step !== "unrank").at(-1);
  return (
    <Act words={main && yearActs[main.step].explains}>
      {open
        .filter((one) => one !== main)
        .map(({ step }) => (
          <Button words={yearActs[step].act} icon={yearActs[step].icon} href={hrefOf(year.id, step)} second />
        ))}
      {main && (
        <Button
          words={yearActs[main.step].act}
          icon={yearActs[main.step].icon}
          href={hrefOf(year.id, main.step)}
          primary
        />
      )}
    </Act>
  );
}

const hrefOf = (id: string, step: YearStep) =>
  step === "close" ? `/cluster-years/${id}/closing` : `/cluster-years/${id}/steps/${step}`;

function MemberRows({ year, sheets, seen, scores }: YearShown) {
  const scoring = hasCome(year.state, "self_scoring");
  const total = (id: string, hand: Hand) => {
    const score = seen.has(id) ? scores.get(id)?.[hand] : null;
    return score ? decimal(score.total) : "";
  };
  const named = (unitId: string | null) => sheets.find((one) => one.unitId === unitId)?.name ?? "";
  return (
    <Rows
      caption="Thành viên của cụm trong năm"
      rows={sheets}
      columns={[
        {
          head: "Thành viên",
          names: true,
          cell: ({ id, name }) => (scoring && seen.has(id) ? <a href={`/cluster-sheets/${id}`}>{name}</a> : name),
        },
        {
          head: "Ký giao ước",
          cell: ({ signedOn }) =>
            signedOn ? <State is="done">{day(signedOn)}</State> : <State is="wait">Chưa ký</State>,
        },
        ...(scoring
          ? [
              { head: "Ai chấm chéo", cell: (one: ClusterSheet) => named(one.checkerId) },
              {
                head: "Phiếu",
                cell: ({ state, returnReason }: ClusterSheet) =>
                  returnReason ? (
                    <State is="back">Trả lại</State>
                  ) : (
                    <State is={sheetStateNames[state].state}>{sheetStateNames[state].word}</State>
                  ),
              },
              { head: "Tự chấm", num: true, cell: ({ id }: ClusterSheet) => total(id, "self") },
              { head: "Chấm chéo", num: true, cell: ({ id }: ClusterSheet) => total(id, "checked") },
              { head: "Kết luận", num: true, cell: ({ id }: ClusterSheet) => <b>{total(id, "final")}</b> },
            ]
          : []),
      ]}
    />
  );
}
