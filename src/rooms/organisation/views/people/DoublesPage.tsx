import { Button, count, Empty, Page, Pager, PostButton, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { Double } from "../../queries/doubles.ts";

/** Hồ sơ có thể trùng: pairs of one name; joined or told apart. */
export function DoublesPage(props: { pairs: Double[]; total: number; page: number; perPage: number }) {
  return (
    <Page title="Hồ sơ có thể trùng" crumbs={[{ words: "Cán bộ", href: "/people" }]}>
      <Sheet title="Cùng họ tên, ngày sinh không khác nhau" aside={`${count(props.total)} cặp`}>
        <Rows
          caption="Các cặp hồ sơ có thể là một người"
          rows={props.pairs}
          columns={[
            { head: "Hồ sơ thứ nhất", names: true, cell: ({ one }: Double) => <Who of={one} /> },
            { head: "Hồ sơ thứ hai", cell: ({ other }: Double) => <Who of={other} /> },
            {
              head: "Ngày sinh",
              cell: ({ birth }: Double) =>
                birth === "same" ? <State is="risk">Giống nhau</State> : <span class="soft">Chưa đủ để so</span>,
            },
            {
              head: "Thao tác",
              hiddenHead: true,
              num: true,
              cell: ({ one, other }: Double) => (
                <>
                  <Button
                    words="Xem và gộp"
                    small
                    href={`/people/${one.id}/merger/${other.id}`}
                    about={`${one.name}, ${other.name}`}
                  />{" "}
                  <PostButton
                    action={`/people/${one.id}/merger/${other.id}/distinction`}
                    words="Hai người khác nhau"
                    small
                    about={`${one.name}, ${other.name}`}
                  />
                </>
              ),
            },
          ]}
          empty={
            <Empty title="Không có hồ sơ nào trùng">Không có hai người cùng tên mà ngày sinh có thể là một.</Empty>
          }
        />
      </Sheet>
      <Pager
        page={props.page}
        size={props.perPage}
        total={props.total}
        of="cặp"
        href={(page) => `/people/doubles?page=${page}`}
      />
    </Page>
  );
}

function Who(props: { of: Double["one"] }) {
  return (
    <div>
      <a href={`/people/${props.of.id}`}>{props.of.name}</a>
      <p class="soft small">{props.of.post ?? "Không có chức vụ"}</p>
    </div>
  );
}
