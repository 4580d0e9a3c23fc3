import { Button, ConfirmWord, Empty, type Filled, Filters, Page, Rows, Sheet, TextField } from "#kernel/web/index.tsx";
import { mergeWord } from "../../forms/person-forms.ts";
import type { PersonFound } from "../../queries/people.ts";
import type { Namesake } from "./PersonFormPage.tsx";

type Candidate = Pick<Namesake, "id" | "name" | "title" | "unitName"> & { sameBirth?: boolean };

/** Gộp với hồ sơ khác, first step: which one. */
export function MergeChoicePage(props: {
  person: { id: string; name: string };
  q: string | null;
  candidates: Candidate[];
}) {
  const { person, candidates } = props;
  const path = `/people/${person.id}/merger`;
  return (
    <Page
      title="Gộp với hồ sơ khác"
      over={person.name}
      crumbs={[
        { words: "Cán bộ", href: "/people" },
        { words: person.name, href: `/people/${person.id}` },
      ]}
    >
      <Filters label="Tìm hồ sơ để gộp" action={path} found={props.q ? null : "Đang hiện hồ sơ cùng tên"}>
        <TextField name="q" label="Tìm theo tên" type="search" value={props.q ?? ""} />
      </Filters>
      <Sheet title="Hồ sơ có thể gộp">
        <Rows
          caption="Hồ sơ có thể gộp"
          rows={candidates}
          columns={[
            { head: "Họ và tên", names: true, cell: (one: Candidate) => <a href={`/people/${one.id}`}>{one.name}</a> },
            {
              head: "Chức vụ, đơn vị",
              cell: (one: Candidate) => [one.title, one.unitName].filter(Boolean).join(", ") || "–",
            },
            { head: "Ngày sinh", cell: (one: Candidate) => (one.sameBirth ? "Giống nhau" : "–") },
            {
              head: "Thao tác",
              hiddenHead: true,
              num: true,
              cell: (one: Candidate) => <Button words="Xem và gộp" small href={`${path}/${one.id}`} about={one.name} />,
            },
          ]}
          empty={<Empty title="Không có hồ sơ nào">Tìm theo tên khác. Tìm không cần dấu.</Empty>}
        />
      </Sheet>
    </Page>
  );
}

/** Second step: both side by side, what happens, a word. */
export function MergeConfirmPage(props: { kept: PersonFound; gone: PersonFound; form: Filled }) {
  const { kept, gone } = props;
  const path = `/people/${kept.person.id}/merger/${gone.person.id}`;
  const lines = compared(kept, gone);
  return (
    <ConfirmWord
      title="Gộp hai hồ sơ"
      over={kept.person.name}
      crumbs={[{ words: "Cán bộ", href: "/people" }]}
      word={mergeWord}
      action={path}
      form={props.form}
      button="Gộp hồ sơ"
      back={`/people/${kept.person.id}`}
    >
      <Rows
        caption="So hai hồ sơ"
        rows={lines}
        columns={[
          { head: "Mục", names: true, cell: (line: string[]) => line[0] },
          { head: "Hồ sơ được giữ", cell: (line: string[]) => line[1] },
          { head: "Hồ sơ gộp vào", cell: (line: string[]) => line[2] },
        ]}
      />
      <ul class="bullets">
        <li>Chức vụ, vai trò và tài khoản của hồ sơ gộp vào chuyển sang hồ sơ được giữ; trùng thì bỏ bớt.</li>
        <li>Mục nào hồ sơ được giữ còn thiếu thì lấy từ hồ sơ kia.</li>
        <li>Hồ sơ gộp vào vẫn mở được từ tài liệu cũ, nhưng không còn trong danh sách.</li>
      </ul>
      <p>
        <a href={`/people/${gone.person.id}/merger/${kept.person.id}`}>Đổi chỗ: giữ hồ sơ kia</a>
      </p>
    </ConfirmWord>
  );
}

/** Birth date and party are compared in words only: telling whether they agree needs nobody to read them. */
function compared(kept: PersonFound, gone: PersonFound): string[][] {
  const agree = (one: string | null, other: string | null) => {
    if (one === null || other === null) return [one ? "Có" : "Chưa ghi", other ? "Có" : "Chưa ghi"];
    return one === other ? ["Giống nhau", "Giống nhau"] : ["Khác nhau", "Khác nhau"];
  };
  const posts = (of: PersonFound) =>
    of.posts.map(({ post, unitName }) => `${post.title}, ${unitName}`).join("; ") || "Không có";
  return [
    ["Họ và tên", kept.person.name, gone.person.name],
    ["Chức vụ", posts(kept), posts(gone)],
    ["Thư điện tử", kept.person.email ?? "Chưa ghi", gone.person.email ?? "Chưa ghi"],
    ["Tài khoản", kept.person.accountId ? "Có" : "Chưa có", gone.person.accountId ? "Có" : "Chưa có"],
    ["Ngày sinh", ...agree(kept.person.birthDate, gone.person.birthDate)],
    ["Loại", kept.person.category ?? "Chưa ghi", gone.person.category ?? "Chưa ghi"],
  ];
}
