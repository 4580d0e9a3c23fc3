import { vietnamDay } from "#kernel/calendar/index.ts";
import { count, day, Facts, FileLine, List, Note, Page, Sheet, Split, State } from "#kernel/web/index.tsx";
import { movementStateNames, parentLevelNames, scopeNames, wayNames } from "../../words.vi.ts";
import { spanWords } from "../span-words.ts";
import { DrivesPart } from "./DrivesPart.tsx";
import { MovementAct } from "./MovementAct.tsx";
import type { MovementFacts } from "./movement-facts.ts";
import { Overlaps } from "./Overlaps.tsx";
import { OwnResponse } from "./OwnResponse.tsx";
import { ResponsesPart } from "./ResponsesPart.tsx";
import { ReviewPart } from "./ReviewPart.tsx";

/** One movement: what it asks, how its units answer, its drives, its review. */
export function MovementPage(props: MovementFacts) {
  const { movement, empty } = props;
  const look = movementStateNames[movement.state];
  const papers = props.papers.filter(({ launchId }) => launchId === null);
  return (
    <Page
      title={movement.name}
      here="Một phong trào"
      crumbs={[{ words: "Phong trào", href: "/movements" }]}
      over={
        movement.number
          ? `${movement.number}${movement.launchedOn ? `, ${day(movement.launchedOn)}` : ""}`
          : wayNames[movement.way]
      }
      under={movement.theme && `Chủ đề “${movement.theme}”`}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<MovementAct {...props} />}
    >
      <Head {...props} />
      {empty.map((words) => (
        <Note key={words}>{words}</Note>
      ))}
      <OwnResponse {...props} />
      <Split
        side={
          <>
            <DrivesPart {...props} />
            {papers.length > 0 && (
              <Sheet title="Văn bản" block>
                {papers.map((paper) => (
                  <FileLine key={paper.id} file={{ name: paper.name, size: paper.size, href: `/files/${paper.id}` }} />
                ))}
              </Sheet>
            )}
            <InspectionsPart {...props} />
          </>
        }
      >
        <Overlaps of={props.overlaps} unitNames={props.unitNames} />
        <ReviewPart movement={movement} />
        <Sheet title="Nội dung thi đua" block>
          <p class="pre">{movement.content || "Chưa ghi nội dung."}</p>
        </Sheet>
        {movement.criteria && (
          <Sheet title="Tiêu chí" block>
            <p class="pre">{movement.criteria}</p>
          </Sheet>
        )}
        <TargetsPart {...props} />
        <ResponsesPart {...props} />
        {(movement.pilots || movement.checks) && (
          <Sheet title="Chỉ đạo điểm, kiểm tra" block>
            {movement.pilots && <p class="pre">Nơi chỉ đạo điểm: {movement.pilots}</p>}
            {movement.checks && <p class="pre">Kiểm tra, sơ kết: {movement.checks}</p>}
          </Sheet>
        )}
      </Split>
    </Page>
  );
}

function Head({ movement }: MovementFacts) {
  const parent = movement.parentId ? (
    <a href={`/movements/${movement.parentId}`}>{movement.parentTitle}</a>
  ) : (
    movement.parentLevel &&
    [parentLevelNames[movement.parentLevel], movement.parentName && `“${movement.parentName}”`, movement.parentDocument]
      .filter(Boolean)
      .join(", ")
  );
  return (
    <Facts
      of={[
        ["Thời gian", spanWords(movement)],
        ["Nơi phát động", movement.ownerName],
        ["Hình thức", wayNames[movement.way]],
        ["Phạm vi", scopeNames[movement.scope]],
        ["Đối tượng", movement.audience],
        ["Khẩu hiệu", movement.slogan && `“${movement.slogan}”`],
        ["Hưởng ứng phong trào", parent],
        ["Sự kiện", movement.state !== "drafting" && <a href={`/events?movement=${movement.id}`}>Xem sự kiện</a>],
        ["Kế hoạch", movement.planId && <a href={`/plans/${movement.planId}`}>{movement.planTitle}</a>],
      ]}
    />
  );
}

function TargetsPart({ targets, told, launches }: MovementFacts) {
  if (targets.length === 0) return null;
  return (
    <Sheet title="Chỉ tiêu">
      <table class="table rows cards">
        <caption class="visually-hidden">Chỉ tiêu của phong trào và số đơn vị đã báo</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col" class="num">
              Mức phấn đấu
            </th>
            <th scope="col" class="num">
              Đơn vị đã báo
            </th>
            <th scope="col" class="num">
              Đạt mức
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const mine = told.find(({ targetId }) => targetId === target.id);
            return (
              <tr key={target.id}>
                <th scope="row">{target.title}</th>
                <td class="num" data-th="Mức phấn đấu">
                  {target.goal === null ? "–" : `${count(target.goal)} ${target.measure}`.trim()}
                </td>
                <td class="num" data-th="Đơn vị đã báo">
                  {launches.total > 0 ? `${mine?.units ?? 0}/${launches.total}` : "–"}
                </td>
                <td class="num" data-th="Đạt mức">
                  {target.goal === null ? "–" : count(mine?.reached ?? 0)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sheet>
  );
}

function InspectionsPart({ inspections }: MovementFacts) {
  if (inspections.length === 0) return null;
  return (
    <Sheet title="Kiểm tra, đôn đốc">
      <List>
        {inspections.map((one) => (
          <li key={one.id}>
            <a href={`/inspections/${one.id}`}>{one.unitName}</a>
            <p class="soft">{day(one.heldOn ?? one.plannedOn)}</p>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** The day of a moment, for the tables of the page. */
export const dayOfMoment = (at: Date | null) => (at ? day(vietnamDay(at)) : "");
