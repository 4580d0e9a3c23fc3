import { Button, Empty, List, Page, Sheet, TextField } from "#kernel/web/index.tsx";
import type { Found } from "../queries/search.ts";
import { type FoundGroup, groupsOf } from "./found-groups.ts";

/**
 * Kết quả tìm: plans, duties, movements, initiatives, clusters, exemplars, opinion windows, stories, events, contests, units, people, each with the way to its list.
 * `found` is null before anything is asked.
 */
export function SearchPage(props: { words: string; found: Found | null }) {
  const { words, found } = props;
  const groups = found ? groupsOf(found, words).filter(({ n }) => n > 0) : [];
  return (
    <Page
      under="Số kế hoạch, tên việc, phong trào, sáng kiến, điển hình, đợt lấy ý kiến, tin bài, sự kiện, cuộc thi, đơn vị, người; không cần dấu, không cần viết hoa."
      title={words ? `Tìm “${words}”` : "Tìm trong chương trình"}
      here="Tìm"
    >
      <form class="filters" method="get" action="/search" aria-label="Tìm">
        <TextField
          name="q"
          label="Tìm kế hoạch, việc, phong trào, sáng kiến, điển hình, đơn vị, người"
          hiddenLabel
          type="search"
          value={words}
          placeholder="Không cần dấu"
        />
        <Button words="Tìm" icon="search" />
      </form>
      {found === null && <p class="soft">Ghi ít nhất hai chữ cái.</p>}
      {found && groups.length === 0 && (
        <Sheet>
          <Empty title="Không tìm thấy" act={<Button words="Xem mọi kế hoạch" href="/plans" />}>
            Thử ít chữ hơn, hoặc tìm bằng số kế hoạch, tên đơn vị, tên người.
          </Empty>
        </Sheet>
      )}
      {groups.map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </Page>
  );
}

function Group({ title, n, all, things }: FoundGroup) {
  const aside = all && (
    <a class="small" href={all}>
      {n > things.length ? `Xem cả ${n}` : "Mở danh sách"}
    </a>
  );
  return (
    <Sheet title={title} aside={aside}>
      <List>
        {things.map(({ href, words, soft }) => (
          <li key={href}>
            <a href={href}>{words}</a>
            <br />
            <span class="soft">{soft}</span>
          </li>
        ))}
      </List>
    </Sheet>
  );
}
