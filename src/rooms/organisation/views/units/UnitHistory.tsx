import { day, List, Sheet } from "#kernel/web/index.tsx";
import type { UnitPageData } from "../../queries/unit-page.ts";
import { changeNames } from "../../words.vi.ts";

type Change = UnitPageData["changes"][number];

/** Every name with its days: a paper of then carries the name of then. */
export function NameHistory(props: Pick<UnitPageData, "versions">) {
  const spans = joined(props.versions);
  if (spans.length < 2) return null;
  return (
    <Sheet title="Tên qua các thời kỳ">
      <List>
        {spans.map((span) => (
          <li key={span.from}>
            {span.name}
            <p class="soft small">
              {day(span.from)} – {span.to ? day(span.to) : "nay"}
            </p>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** Versions that differ in something else than the name are one line here. */
function joined(versions: UnitPageData["versions"]) {
  const spans: { name: string; from: string; to: string | null }[] = [];
  for (const { name, validFrom, validTo } of versions) {
    const last = spans.at(-1);
    if (last?.name === name) last.to = validTo;
    else spans.push({ name, from: validFrom, to: validTo });
  }
  return spans.reverse();
}

/** Biến động: dated facts with the document that ordered them. */
export function Changes(props: { changes: Change[] }) {
  if (props.changes.length === 0) return null;
  return (
    <Sheet title="Biến động">
      <List>
        {props.changes.map((change) => (
          <li key={change.id}>
            <b>{changeNames[change.kind]}</b>, {day(change.happenedOn)}
            {describes(change) && <p>{describes(change)}</p>}
            {change.document && <p class="soft small">{change.document}</p>}
            {change.note && <p class="soft small">{change.note}</p>}
          </li>
        ))}
      </List>
    </Sheet>
  );
}

function describes(change: Change): string | null {
  if (change.kind === "merge" || change.kind === "split") return `${names(change.from)} → ${names(change.to)}`;
  if (change.kind === "dissolve") {
    const heirs = change.to.filter((unit) => !change.from.some((gone) => gone.id === unit.id));
    return heirs.length > 0 ? `Nhiệm vụ chuyển về ${names(heirs)}` : null;
  }
  return null;
}

/** From whom the unit came and who came from it. */
export function Kinship(props: { changes: Change[]; unitId: string }) {
  const others = (side: "from" | "to", facing: "from" | "to") =>
    props.changes
      .filter((change) => change[facing].some((unit) => unit.id === props.unitId))
      .flatMap((change) => change[side].map((unit) => ({ ...unit, on: change.happenedOn })))
      .filter((unit, at, all) => unit.id !== props.unitId && all.findIndex((one) => one.id === unit.id) === at);
  const before = others("from", "to");
  const after = others("to", "from");
  return (
    <>
      {before.length > 0 && <Relatives title="Kế thừa từ" units={before} />}
      {after.length > 0 && <Relatives title="Đơn vị kế thừa" units={after} />}
    </>
  );
}

function Relatives(props: { title: string; units: { id: string; name: string; on: string }[] }) {
  return (
    <Sheet title={props.title}>
      <List>
        {props.units.map((unit) => (
          <li key={unit.id} class="pair">
            <a href={`/units/${unit.id}`}>{unit.name}</a>
            <span class="soft small nowrap">{day(unit.on)}</span>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

function names(units: { name: string }[]): string {
  return units.map((unit) => unit.name).join(", ");
}
