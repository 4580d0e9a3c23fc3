import { Act, Button, count, day, Empty, Facts, List, Page, Rows, Sheet, Split, State } from "#kernel/web/index.tsx";
import type { Greeted } from "../anniversaries/greeted.ts";
import type { FoundDrive } from "../queries/drives.ts";
import { driveLook } from "./drive-look.ts";

type Figures = {
  movement: string;
  title: string;
  goal: number | null;
  measure: string;
  units: number;
  reached: number;
}[];

/** One drive: what it greets with the ordinals, what units told in it, its interim review. */
export function DrivePage(props: {
  drive: FoundDrive;
  greeted: Greeted[];
  movements: { id: string; name: string }[];
  figures: Figures;
  keeps: boolean;
  today: string;
}) {
  const { drive, greeted, today } = props;
  const look = driveLook(drive, today);
  const act = props.keeps && (
    <Act>
      <Button words="Sửa đợt" icon="pencil" href={`/drives/${drive.id}/edit`} second />
      <Button
        words={drive.state === "reviewed" ? "Sửa bản sơ kết" : "Sơ kết đợt"}
        icon="check"
        href={`/drives/${drive.id}/review`}
        primary
      />
    </Act>
  );
  return (
    <Page
      title={drive.name}
      crumbs={[{ words: "Phong trào", href: "/movements" }]}
      over={drive.movementName ?? drive.planTitle}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={act}
    >
      <Facts
        of={[
          ["Thời gian", `${day(drive.startsOn)} – ${day(drive.endsOn)}`],
          ["Kế hoạch", drive.planId && <a href={`/plans/${drive.planId}`}>{drive.planTitle}</a>],
          ["Sơ kết ngày", drive.reviewedOn && day(drive.reviewedOn)],
        ]}
      />
      <Split side={<MovementsPart movements={props.movements} />}>
        <ReviewOf drive={drive} />
        {drive.content && (
          <Sheet title="Nội dung, chỉ tiêu của đợt" block>
            <p class="pre">{drive.content}</p>
          </Sheet>
        )}
        <Sheet title="Chào mừng các ngày kỷ niệm">
          <Rows
            caption="Ngày kỷ niệm đợt này chào mừng"
            rows={greeted}
            empty={
              <Empty title="Chưa ghi ngày kỷ niệm nào">
                Sửa đợt để thêm ngày kỷ niệm; số năm được tính từ ngày gốc.
              </Empty>
            }
            columns={[
              { head: "Ngày kỷ niệm", names: true, cell: ({ name }) => name },
              { head: "Số năm", num: true, cell: ({ ordinal }) => `${ordinal} năm` },
              { head: "Kỷ niệm ngày", num: true, cell: ({ on, year }) => (on ? day(on) : `năm ${year}`) },
              {
                head: "Ngày gốc",
                num: true,
                cell: ({ founded }) => (typeof founded === "number" ? `năm ${founded}` : day(founded)),
              },
            ]}
          />
        </Sheet>
        {props.figures.length > 0 && (
          <Sheet title="Chỉ tiêu trong đợt">
            <Rows
              caption="Chỉ tiêu đơn vị đã báo trong đợt"
              rows={props.figures}
              columns={[
                { head: "Chỉ tiêu", names: true, cell: ({ title }) => title },
                { head: "Phong trào", cell: ({ movement }) => movement },
                {
                  head: "Mức phấn đấu",
                  num: true,
                  cell: ({ goal, measure }) => (goal === null ? "–" : `${count(goal)} ${measure}`.trim()),
                },
                { head: "Đơn vị đã báo", num: true, cell: ({ units }) => count(units) },
                { head: "Đạt mức", num: true, cell: ({ goal, reached }) => (goal === null ? "–" : count(reached)) },
              ]}
            />
          </Sheet>
        )}
      </Split>
    </Page>
  );
}

function MovementsPart(props: { movements: { id: string; name: string }[] }) {
  return (
    <Sheet title="Phong trào trong đợt">
      <List>
        {props.movements.map(({ id, name }) => (
          <li key={id}>
            <a href={`/movements/${id}`}>{name}</a>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

function ReviewOf({ drive }: { drive: FoundDrive }) {
  if (drive.reviewedOn === null) return null;
  const parts: [string, string | null][] = [
    ["Kết quả", drive.result],
    ["Tồn tại, hạn chế", drive.faults],
    ["Rút kinh nghiệm, việc làm tiếp", drive.lessons],
  ];
  return (
    <Sheet title={`Sơ kết ngày ${day(drive.reviewedOn)}`} block>
      {parts.map(([title, words]) => (
        <section key={title}>
          <h3>{title}</h3>
          <p class="pre">{words}</p>
        </section>
      ))}
    </Sheet>
  );
}
