import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  day,
  Facts,
  List,
  Note,
  Page,
  PostButton,
  Reasons,
  Sheet,
  Split,
  TurboFrame,
} from "#kernel/web/index.tsx";
import type { PersonFound } from "../../queries/people.ts";
import { sexNames } from "../../words.vi.ts";
import { Mandates, Posts } from "./Terms.tsx";

/** One person: posts and roles with their terms; birth date and party only for those who need them. */
export function PersonPage(props: {
  found: PersonFound;
  today: string;
  keeping: Verdict;
  seeing: Verdict;
  /** Whether a look at her data was noted just now. */
  open: boolean;
  namesakes: { id: string; name: string }[];
}) {
  const { found, today, keeping } = props;
  const { person } = found;
  const main = found.posts.find(
    ({ post }) => post.main && post.validFrom <= today && (post.validTo === null || post.validTo >= today),
  );
  return (
    <Page
      title={person.name}
      under={main ? `${main.post.title}, ${main.unitName}` : "Không giữ chức vụ nào hôm nay"}
      crumbs={[{ words: "Cán bộ", href: "/people" }]}
      act={keeping.allowed && person.mergedInto === null && <KeeperAct id={person.id} />}
    >
      {person.mergedInto && (
        <Note>
          Hồ sơ này đã gộp vào <a href={`/people/${person.mergedInto}`}>hồ sơ khác</a> và được giữ để tra cứu tài liệu
          cũ.
        </Note>
      )}
      <Facts
        of={[
          ["Loại", person.category && capital(person.category)],
          ["Thư điện tử", person.email],
          ["Thi đua, khen thưởng", <a href={`/people/${person.id}/record`}>Xem quá trình</a>],
        ]}
      />
      <Split
        side={
          <>
            <PersonalSheet {...props} />
            <TurboFrame id="account" src={`/people/${person.id}/account`}>
              <Sheet title="Tài khoản" id="tai-khoan" block>
                <a href={`/people/${person.id}/account`}>Xem tài khoản</a>
              </Sheet>
            </TurboFrame>
            {keeping.allowed && <Doubles {...props} />}
            <Merged found={found} />
          </>
        }
      >
        <Posts found={found} today={today} keeping={keeping} />
        <Mandates found={found} today={today} keeping={keeping} />
      </Split>
    </Page>
  );
}

function PersonalSheet(props: { found: PersonFound; seeing: Verdict; open: boolean }) {
  const { person } = props.found;
  if (!props.seeing.allowed)
    return (
      <Sheet title="Thông tin riêng" block>
        <Reasons of={props.seeing} />
      </Sheet>
    );
  if (!props.open)
    return (
      <Sheet title="Thông tin riêng" block>
        <p class="soft">Ngày sinh, giới tính, Đảng. Mỗi lần xem được ghi vào nhật ký.</p>
        <p>
          <PostButton action={`/people/${person.id}/data-view`} words="Xem thông tin riêng" icon="eye" small />
        </p>
      </Sheet>
    );
  return (
    <Sheet title="Thông tin riêng" block>
      <Facts
        of={[
          ["Ngày sinh", partial(person.birthDate) ?? "Chưa ghi"],
          ["Giới tính", person.sex ? sexNames[person.sex] : "Chưa ghi"],
          ["Đảng viên", person.partyMember === null ? "Chưa ghi" : person.partyMember ? "Có" : "Không"],
          ["Ngày vào Đảng", partial(person.partyDate)],
        ]}
      />
    </Sheet>
  );
}

function Doubles(props: { found: PersonFound; namesakes: { id: string; name: string }[] }) {
  const { person } = props.found;
  if (person.mergedInto !== null) return null;
  return (
    <Sheet title="Hồ sơ trùng" block>
      {props.namesakes.length > 0 ? (
        <p>Có {props.namesakes.length} hồ sơ khác cùng tên mà ngày sinh không khác nhau.</p>
      ) : (
        <p class="soft">Không có hồ sơ nào cùng tên.</p>
      )}
      <p>
        <a href={`/people/${person.id}/merger`}>Gộp với hồ sơ khác</a>
      </p>
    </Sheet>
  );
}

function Merged(props: { found: PersonFound }) {
  if (props.found.merged.length === 0) return null;
  return (
    <Sheet title="Đã gộp vào đây">
      <List>
        {props.found.merged.map((one) => (
          <li key={one.id} class="pair">
            <a href={`/people/${one.goneId}`}>{String(one.gone.name)}</a>
            <span class="soft small">{day(one.mergedAt.toISOString().slice(0, 10))}</span>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

function KeeperAct(props: { id: string }) {
  return (
    <Act words="Chức vụ nói người đó làm việc ở đâu; vai trò nói được làm gì trong chương trình.">
      <PostButton action={`/people/${props.id}/data-view`} hidden={{ to: "edit" }} words="Sửa hồ sơ" second />
      <Button words="Phân công vai trò" href={`/people/${props.id}/mandates/new`} second />
      <Button words="Giao chức vụ" primary href={`/people/${props.id}/posts/new`} />
    </Act>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** «1984-05» → «05/1984». */
export function partial(date: string | null): string | null {
  return date === null ? null : date.split("-").reverse().join("/");
}
