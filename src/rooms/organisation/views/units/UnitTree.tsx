import { State } from "#kernel/web/index.tsx";
import type { Named, TreeLine } from "../../queries/unit-tree.ts";

/** The tree as a table: a unit below another stands further in; groups have their own line. Cards on a phone. */
export function UnitTree(props: { lines: TreeLine[]; flat: boolean; query: string }) {
  const groups = props.flat ? new Map<number, string>() : groupLines(props.lines);
  return (
    <table class="table rows cards">
      <caption class="visually-hidden">Các đơn vị</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Loại</th>
          <th scope="col">Người đứng đầu</th>
          <th scope="col">Phụ trách thi đua</th>
          <th scope="col" class="num">
            Số người
          </th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line, at) => (
          <>
            {groups.has(at) && (
              <tr class="group">
                <th scope="rowgroup" colspan={5}>
                  {groups.get(at)}
                </th>
              </tr>
            )}
            <Line key={line.id} line={line} flat={props.flat} query={props.query} />
          </>
        ))}
      </tbody>
    </table>
  );
}

function Line(props: { line: TreeLine; flat: boolean; query: string }) {
  const { line, flat } = props;
  return (
    <tr>
      <th scope="row" class={`in-${Math.min(line.depth, 4)}`}>
        <a href={`/units/${line.id}${props.query}`}>{line.name}</a>
        {flat && line.parentName && <p class="soft small">{line.parentName}</p>}
      </th>
      <td data-th="Loại">{line.kind}</td>
      <td data-th="Đứng đầu">
        <Names of={line.heads} />
      </td>
      <td data-th="Phụ trách">
        {line.category === "unit" && line.officers.length === 0 && line.depth > 0 ? (
          <State is="risk">Chưa phân công</State>
        ) : (
          <Names of={line.officers} />
        )}
      </td>
      <td data-th="Số người" class="num">
        {line.people || "–"}
      </td>
    </tr>
  );
}

function Names(props: { of: Named[] }) {
  if (props.of.length === 0) return <>–</>;
  return (
    <span>
      {props.of.map((person, at) => (
        <>
          {at > 0 && ", "}
          <a href={`/people/${person.id}`}>{person.name}</a>
        </>
      ))}
    </span>
  );
}

/** Where a new group begins among sisters; a page that begins within a group names it again. */
function groupLines(lines: TreeLine[]): Map<number, string> {
  const last = new Map<string, string | null>();
  const found = new Map<number, string>();
  lines.forEach((line, at) => {
    const among = line.parentId ?? "";
    if (line.groupName && last.get(among) !== line.groupName) found.set(at, line.groupName);
    last.set(among, line.groupName);
  });
  return found;
}
