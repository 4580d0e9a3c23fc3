import type { Verdict } from "#kernel/verdict.ts";
import { day, Empty, Rows, Sheet } from "#kernel/web/index.tsx";
import type { PersonFound } from "../../queries/people.ts";
import { positionNames, roleNames } from "../../words.vi.ts";

type HerPost = PersonFound["posts"][number];
type HerMandate = PersonFound["mandates"][number];

/** Quá trình công tác: posts with their terms, the newest first; ended ones are quiet. */
export function Posts(props: { found: PersonFound; today: string; keeping: Verdict }) {
  const { person } = props.found;
  const acting = props.keeping.allowed && person.mergedInto === null;
  return (
    <Sheet title="Chức vụ">
      <Rows
        caption={`Chức vụ của ${person.name}`}
        rows={[...props.found.posts].reverse()}
        rowClass={({ post }: HerPost) => (isOver(post, props.today) ? "is-off" : undefined)}
        columns={[
          {
            head: "Chức vụ",
            names: true,
            cell: ({ post }: HerPost) => (
              <>
                {post.title}
                {post.position !== "staff" && <p class="soft small">{positionNames[post.position]}</p>}
                {!post.main && <p class="soft small">Kiêm nhiệm</p>}
              </>
            ),
          },
          {
            head: "Đơn vị",
            cell: ({ post, unitName }: HerPost) => (
              <a href={`/units/${post.unitId}?on=${post.validFrom}`}>{unitName}</a>
            ),
          },
          ...termColumns<HerPost>(({ post }) => post),
          ...actColumn<HerPost>(acting, props.today, ({ post }) => post, person.id, "posts"),
        ]}
        empty={<Empty title="Chưa ghi chức vụ nào">Giao chức vụ để người này có mặt trong danh sách của đơn vị.</Empty>}
      />
    </Sheet>
  );
}

/** Phân công: what she may do in the program, for which unit, from when to when. */
export function Mandates(props: { found: PersonFound; today: string; keeping: Verdict }) {
  const { person } = props.found;
  const acting = props.keeping.allowed && person.mergedInto === null;
  return (
    <Sheet title="Vai trò trong chương trình">
      <Rows
        caption={`Vai trò của ${person.name}`}
        rows={[...props.found.mandates].reverse()}
        rowClass={({ mandate }: HerMandate) => (isOver(mandate, props.today) ? "is-off" : undefined)}
        columns={[
          { head: "Vai trò", names: true, cell: ({ mandate }: HerMandate) => roleNames[mandate.role] },
          {
            head: "Cho đơn vị",
            cell: ({ mandate, unitName }: HerMandate) => (
              <div>
                {unitName}
                {mandate.subtree && <p class="soft small">và các đơn vị trực thuộc</p>}
              </div>
            ),
          },
          ...termColumns<HerMandate>(({ mandate }) => mandate),
          ...actColumn<HerMandate>(acting, props.today, ({ mandate }) => mandate, person.id, "mandates"),
        ]}
        empty={<Empty title="Chưa có vai trò nào">Người không có vai trò chỉ xem được việc của đơn vị mình.</Empty>}
      />
    </Sheet>
  );
}

type Term = { id: string; validFrom: string; validTo: string | null };

function termColumns<Row>(termOf: (row: Row) => Term) {
  return [
    { head: "Từ ngày", num: true, cell: (row: Row) => day(termOf(row).validFrom) },
    {
      head: "Đến ngày",
      num: true,
      cell: (row: Row) => {
        const { validTo } = termOf(row);
        return validTo ? day(validTo) : "–";
      },
    },
  ];
}

function actColumn<Row>(
  acting: boolean,
  today: string,
  termOf: (row: Row) => Term,
  personId: string,
  kind: "posts" | "mandates",
) {
  if (!acting) return [];
  const cell = (row: Row) => {
    const term = termOf(row);
    if (isOver(term, today)) return null;
    return (
      <a href={`/people/${personId}/${kind}/${term.id}/ending`}>{kind === "posts" ? "Thôi giữ" : "Thôi phân công"}</a>
    );
  };
  return [{ head: "Thao tác", hiddenHead: true, num: true, cell }];
}

function isOver(term: { validTo: string | null }, today: string): boolean {
  return term.validTo !== null && term.validTo < today;
}
