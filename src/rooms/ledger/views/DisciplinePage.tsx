import { Act, Button, day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { disciplineNames } from "#rooms/awards/index.ts";
import type { Look } from "../queries/confidential.ts";
import type { Discipline, Matter } from "../schema.ts";
import { LookRows } from "./LooksPage.tsx";
import { MatterRows } from "./MatterRows.tsx";

/** Kỷ luật và việc chưa kết luận of one person, for whom it concerns; and who looked. */
export function DisciplinePage(props: {
  person: { id: string; name: string; place: string };
  decided: Discipline[];
  open: Matter[];
  looks: Look[];
  own: boolean;
  keeps: boolean;
  today: string;
}) {
  const { person, keeps } = props;
  const at = `/people/${person.id}`;
  return (
    <Page
      title={person.name}
      over="Kỷ luật, việc chưa kết luận"
      under={person.place}
      crumbs={[{ words: "Quá trình thi đua, khen thưởng", href: `${at}/record` }]}
      here="Kỷ luật, việc chưa kết luận"
      act={
        keeps && (
          <Act words="Không hiện ở nhật ký, tìm kiếm, danh sách hay tệp Excel.">
            <Button words="Ghi việc chưa kết luận" href={`${at}/matters/new`} second />
            <Button words="Ghi kỷ luật" href={`${at}/discipline/new`} primary />
          </Act>
        )
      }
    >
      <Sheet title="Kỷ luật">
        <Rows
          caption="Kỷ luật"
          rows={props.decided}
          rowClass={(one) => (one.liftedOn ? "is-off" : undefined)}
          columns={[
            { head: "Hình thức", names: true, cell: (one: Discipline) => disciplineNames[one.form] },
            {
              head: "Quyết định",
              cell: (one: Discipline) => [one.number, day(one.decidedOn), one.decidedBy].filter(Boolean).join(", "),
            },
            { head: "Nội dung", cell: (one: Discipline) => one.ground ?? "–" },
            { head: "Chấp hành", cell: (one: Discipline) => <Served one={one} today={props.today} /> },
            ...(keeps
              ? [
                  {
                    head: "Sửa",
                    hiddenHead: true,
                    cell: (one: Discipline) =>
                      one.liftedOn ? (
                        ""
                      ) : (
                        <>
                          <a href={`${at}/discipline/${one.id}/edit`}>Sửa</a>{" "}
                          <a href={`${at}/discipline/${one.id}/lifting`}>Bãi bỏ</a>
                        </>
                      ),
                  },
                ]
              : []),
          ]}
          empty={
            <Empty title="Không có kỷ luật nào">Kỷ luật do người phụ trách thi đua hoặc thủ trưởng cơ quan ghi.</Empty>
          }
        />
      </Sheet>
      <Sheet title="Việc chưa kết luận và đã kết luận">
        <MatterRows
          rows={props.open.map((matter) => ({ matter, about: null }))}
          keeps={keeps}
          withoutSummary={props.own && !keeps}
        />
      </Sheet>
      <Sheet title={props.own ? "Ai đã xem thông tin của bạn" : "Ai đã xem"}>
        <LookRows looks={props.looks} />
      </Sheet>
    </Page>
  );
}

function Served(props: { one: Discipline; today: string }) {
  const { one } = props;
  if (one.liftedOn)
    return (
      <>
        <State is="off">Bãi bỏ từ {day(one.liftedOn)}</State> {one.liftingReason}
      </>
    );
  if (one.servedOn && one.servedOn <= props.today) return <State is="done">Chấp hành xong {day(one.servedOn)}</State>;
  return <State is="wait">{one.servedOn ? `Đến ${day(one.servedOn)}` : "Chưa ghi ngày chấp hành xong"}</State>;
}
