import type { ComponentChildren } from "preact";
import { Button, Empty, List, Page, Sheet, TextField } from "#kernel/web/index.tsx";
import type { Found } from "../queries/search.ts";

/**
 * Kết quả tìm: plans, duties, exemplars, units, people, each with the way to its whole list. `found` is null before anything
 * is asked.
 */
export function SearchPage(props: { words: string; found: Found | null }) {
  const { words, found } = props;
  const nothing = found && allOf(found) === 0;
  return (
    <Page
      under="Số kế hoạch, tên việc, điển hình, đơn vị, người; không cần dấu, không cần viết hoa."
      title={words ? `Tìm “${words}”` : "Tìm trong chương trình"}
      here="Tìm"
    >
      <form class="filters" method="get" action="/search" aria-label="Tìm">
        <TextField
          name="q"
          label="Tìm kế hoạch, việc, điển hình, đơn vị, người"
          hiddenLabel
          type="search"
          value={words}
          placeholder="Không cần dấu"
        />
        <Button words="Tìm" icon="search" />
      </form>
      {found === null && <p class="soft">Ghi ít nhất hai chữ cái.</p>}
      {nothing && (
        <Sheet>
          <Empty title="Không tìm thấy" act={<Button words="Xem mọi kế hoạch" href="/plans" />}>
            Thử ít chữ hơn, hoặc tìm bằng số kế hoạch, tên đơn vị, tên người.
          </Empty>
        </Sheet>
      )}
      {found && <Groups found={found} words={words} />}
    </Page>
  );
}

function allOf({ plans, duties, exemplars, units, people }: Found): number {
  return plans.total + duties.length + exemplars.total + units.length + people.length;
}

function Groups(props: { found: Found; words: string }) {
  const { found } = props;
  const q = encodeURIComponent(props.words);
  return (
    <>
      <Group title="Kế hoạch" n={found.plans.total} all={`/plans?search=${q}`} shown={found.plans.lines.length}>
        {found.plans.lines.map((plan) => (
          <li key={plan.id}>
            <a href={`/plans/${plan.id}`}>{plan.number ?? "Bản thảo"}</a>
            <br />
            {plan.title}
          </li>
        ))}
      </Group>
      <Group title="Việc của kế hoạch" n={found.duties.length} shown={found.duties.length}>
        {found.duties.map((duty) => (
          <li key={duty.id}>
            <a
              href={
                duty.obligationId === null
                  ? `/plans/${duty.planId}/duties/${duty.key}`
                  : `/obligations/${duty.obligationId}`
              }
            >
              {duty.title}
            </a>
            <br />
            <span class="soft">Kế hoạch {duty.planNumber}</span>
          </li>
        ))}
      </Group>
      <Group
        title="Điển hình"
        n={found.exemplars.total}
        all={`/exemplars?search=${q}`}
        shown={found.exemplars.lines.length}
      >
        {found.exemplars.lines.map((one) => (
          <li key={one.id}>
            <a href={`/exemplars/${one.id}`}>{one.name}</a>
            <br />
            <span class="soft">{[one.kindName, one.unitName].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </Group>
      <Group title="Đơn vị" n={found.unitCount} all={`/units?q=${q}`} shown={found.units.length}>
        {found.units.map((unit) => (
          <li key={unit.id}>
            <a href={`/units/${unit.id}`}>{unit.name}</a>
            <br />
            <span class="soft">{unit.kind}</span>
          </li>
        ))}
      </Group>
      <Group title="Người" n={found.people.length} all={`/people?q=${q}`} shown={found.people.length}>
        {found.people.map((person) => (
          <li key={person.id}>
            <a href={`/people/${person.id}`}>{person.name}</a>
            <br />
            <span class="soft">{[person.title, person.unitName].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </Group>
    </>
  );
}

function Group(props: { title: string; n: number; shown: number; all?: string; children: ComponentChildren }) {
  if (props.n === 0) return null;
  const aside = props.all && (
    <a class="small" href={props.all}>
      {props.n > props.shown ? `Xem cả ${props.n}` : "Mở danh sách"}
    </a>
  );
  return (
    <Sheet title={props.title} aside={aside}>
      <List>{props.children}</List>
    </Sheet>
  );
}
