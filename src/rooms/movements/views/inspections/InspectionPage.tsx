import { Act, Button, day, Empty, Facts, Note, Page, PostButton, Sheet, State } from "#kernel/web/index.tsx";
import { findingStateNames, inspectionStateNames } from "../../inspections/words.vi.ts";
import type { FindingLine, FoundInspection } from "../../queries/inspections.ts";

type Shown = {
  inspection: FoundInspection;
  lines: FindingLine[];
  may: { hold: boolean; callOff: boolean; answer: ReadonlySet<string>; judge: ReadonlySet<string> };
  today: string;
};

/** One visit: what for, by whom, what was found, what the unit answered. */
export function InspectionPage(props: Shown) {
  const { inspection, lines, may } = props;
  const look = inspectionStateNames[inspection.state];
  const at = `/inspections/${inspection.id}`;
  const act = (may.hold || may.callOff) && (
    <Act>
      {may.callOff && <Button words="Bỏ lịch" icon="circle-x" href={`${at}/calling-off`} second />}
      {may.hold && <Button words="Ghi kết quả kiểm tra" icon="check" href={`${at}/holding`} primary />}
    </Act>
  );
  return (
    <Page
      title={`Kiểm tra ${inspection.unitName}`}
      here="Một lần kiểm tra"
      crumbs={[{ words: "Kiểm tra", href: "/inspections" }]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={act}
    >
      {inspection.stateReason && <Note>Lý do bỏ: {inspection.stateReason}</Note>}
      <Facts
        of={[
          ["Dự kiến", day(inspection.plannedOn)],
          ["Đã kiểm tra", inspection.heldOn && day(inspection.heldOn)],
          ["Kết thúc", inspection.closedOn && day(inspection.closedOn)],
          [
            "Phong trào",
            inspection.movementId && <a href={`/movements/${inspection.movementId}`}>{inspection.movementName}</a>,
          ],
          ["Kế hoạch", inspection.planId && <a href={`/plans/${inspection.planId}`}>{inspection.planTitle}</a>],
        ]}
      />
      <Sheet title="Nội dung và thành viên đoàn" block>
        <p class="pre">{inspection.purpose}</p>
        <p class="pre soft">{inspection.members}</p>
      </Sheet>
      {inspection.remarks && (
        <Sheet title="Nhận xét chung" block>
          <p class="pre">{inspection.remarks}</p>
        </Sheet>
      )}
      {inspection.heldOn && (
        <Sheet title="Kiến nghị">
          {lines.length === 0 ? (
            <Empty title="Không có kiến nghị">Đơn vị không phải khắc phục điều gì.</Empty>
          ) : (
            <ol class="list">
              {lines.map((line) => (
                <li key={line.id}>
                  <FindingItem {...props} line={line} at={at} />
                </li>
              ))}
            </ol>
          )}
        </Sheet>
      )}
    </Page>
  );
}

function FindingItem({ line, may, today, at }: Shown & { line: FindingLine; at: string }) {
  const late = line.state === "open" && line.dueOn < today;
  const look = late ? { state: "late" as const, word: "Quá hạn" } : findingStateNames[line.state];
  const finding = `${at}/findings/${line.id}`;
  return (
    <>
      <p>
        <b>{line.text}</b> <State is={look.state}>{look.word}</State>
      </p>
      <p class="soft">Hạn khắc phục {day(line.dueOn)}.</p>
      {line.answer && (
        <p class="pre">
          Trả lời{line.answeredOn && ` ngày ${day(line.answeredOn)}`}
          {line.by && `, ${line.by}`}: {line.answer}
        </p>
      )}
      {line.returnReason && <p class="pre">Trả lại: {line.returnReason}</p>}
      {may.answer.has(line.id) && (
        <Button words="Trả lời" about={line.text} icon="send" small href={`${finding}/answer`} />
      )}
      {may.judge.has(line.id) && (
        <div>
          <PostButton words="Đã khắc phục" about={line.text} icon="check" small action={`${finding}/settlement`} />{" "}
          <Button words="Trả lại" about={line.text} icon="corner-up-left" small href={`${finding}/return`} />
        </div>
      )}
    </>
  );
}
