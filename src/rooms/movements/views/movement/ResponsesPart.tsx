import { Bar, Button, day, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { LaunchLine } from "../../queries/movements.ts";
import { responseStateNames } from "../../words.vi.ts";
import type { MovementFacts } from "./movement-facts.ts";

/** Hưởng ứng của các đơn vị: how many, and line by line for whom it is hers to see. */
export function ResponsesPart({ movement, launches, today }: MovementFacts) {
  if (launches.total === 0) return null;
  const { answered, acknowledged, total } = launches;
  const open = total - answered - acknowledged;
  const label = `${answered} đã phát động, ${acknowledged} đã nhận, ${open} chưa xác nhận`;
  const overdue = (line: LaunchLine) =>
    line.state !== "answered" && movement.answersDueOn !== null && movement.answersDueOn < today;
  return (
    <Sheet
      title="Hưởng ứng của các đơn vị"
      id="don-vi"
      aside={
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          small
          download
          href={`/movements/${movement.id}/units.xlsx`}
        />
      }
    >
      <div class="block">
        <Bar
          label={label}
          shares={[
            { state: "done", n: answered },
            { state: "wait", n: acknowledged },
            { state: "open", n: open },
          ]}
        />
        <p class="soft small">
          {label}.{launches.late > 0 && ` ${launches.late} đơn vị gửi muộn.`}
        </p>
      </div>
      {launches.lines.length > 0 && (
        <Rows
          caption="Đơn vị và văn bản phát động"
          rows={launches.lines}
          columns={[
            {
              head: "Đơn vị",
              names: true,
              cell: (line) => <a href={`/movements/${movement.id}/launches/${line.id}`}>{line.unitName}</a>,
            },
            { head: "Văn bản", cell: (line) => line.number ?? "" },
            { head: "Ngày văn bản", num: true, cell: (line) => (line.documentOn ? day(line.documentOn) : "") },
            { head: "Nội dung", cell: (line) => (line.number ? (line.adapted ? "Có điều chỉnh" : "Lấy nguyên") : "") },
            {
              head: "Tình trạng",
              cell: (line) => {
                if (overdue(line)) return <State is="late">Quá hạn</State>;
                if (line.late) return <State is="slow">Phát động muộn</State>;
                return <State is={responseStateNames[line.state].state}>{responseStateNames[line.state].word}</State>;
              },
            },
          ]}
        />
      )}
    </Sheet>
  );
}
