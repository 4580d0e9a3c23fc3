import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  ConfirmWord,
  Facts,
  type Filled,
  moment,
  Note,
  Page,
  PostButton,
  PrintButton,
  Reasons,
  Sheet,
  State,
  TurboFrame,
} from "#kernel/web/index.tsx";
import type { PersonAccount } from "../queries.ts";

/** The word typed before an account is closed. */
export const closingWord = "KHÓA";

type Whose = { id: string; name: string; email: string | null };
type Answers = { opening: Verdict; resetting: Verdict; closing: Verdict };

/** The account of a person; its sheet also stands on her page, as a Turbo frame. */
export function PersonAccountPage(props: {
  person: Whose;
  account: PersonAccount | null;
  keeping: Verdict;
  answers: Answers;
  today: string;
}) {
  const { person } = props;
  return (
    <Page title={`Tài khoản của ${person.name}`} here="Tài khoản" crumbs={crumbs(person)}>
      <TurboFrame id="account">
        <Sheet title="Tài khoản" id="tai-khoan" block aside={<Has account={props.account} />}>
          <div class="stack">{props.keeping.allowed ? <Keeping {...props} /> : <Reasons of={props.keeping} />}</div>
        </Sheet>
      </TurboFrame>
    </Page>
  );
}

function Has(props: { account: PersonAccount | null }) {
  return <State is={props.account ? "run" : "open"}>{props.account ? "Đang dùng" : "Chưa có"}</State>;
}

const top = { "data-turbo-frame": "_top" } as const;

function Keeping(props: { person: Whose; account: PersonAccount | null; answers: Answers }) {
  const { person, account, answers } = props;
  const path = `/people/${person.id}/account`;
  if (account === null)
    return answers.opening.allowed ? (
      <>
        <p class="soft">Đăng nhập bằng {person.email}. Mật khẩu đầu tiên hiện một lần để giao tận tay.</p>
        <p>
          <PostButton action={path} words="Lập tài khoản" icon="user-plus" small data={top} />
        </p>
      </>
    ) : (
      <Reasons of={answers.opening} />
    );
  return (
    <>
      <Facts
        of={[
          ["Đăng nhập bằng", account.email],
          ["Lần dùng cuối", account.lastUsedAt ? moment(account.lastUsedAt) : "Không có phiên nào đang mở"],
          ["Xác thực hai lớp", account.secondFactor ? "Đang bật" : "Chưa bật"],
          ["Mật khẩu", account.mustChangePassword ? "Chưa đổi mật khẩu được cấp" : "Đã tự đặt"],
        ]}
      />
      {answers.resetting.allowed ? (
        <p>
          <PostButton action={`${path}/password`} words="Cấp mật khẩu mới" icon="key" small data={top} />
        </p>
      ) : (
        <Reasons of={answers.resetting} />
      )}
      {answers.closing.allowed ? (
        <p>
          <a href={`${path}/closure`} {...top}>
            Khóa tài khoản
          </a>
        </p>
      ) : (
        <Reasons of={answers.closing} />
      )}
    </>
  );
}

/** A first password, shown this once; it is kept nowhere. */
export function FirstPasswordPage(props: { person: Whose; password: string; again?: boolean }) {
  const { person, password } = props;
  const act = (
    <Act words="Rời trang này là không xem lại được mật khẩu.">
      <PrintButton words="In để giao" second />
      <Button words="Đã giao mật khẩu" primary href={`/people/${person.id}`} />
    </Act>
  );
  return (
    <Page
      title={props.again ? "Mật khẩu mới" : "Mật khẩu đầu tiên"}
      over={person.name}
      crumbs={crumbs(person)}
      act={act}
    >
      <Note>Giao tận tay người dùng. Lần đăng nhập đầu, chương trình yêu cầu đặt mật khẩu riêng.</Note>
      <Sheet title="Đăng nhập" block>
        <Facts
          of={[
            ["Thư điện tử", person.email],
            ["Mật khẩu", <code key="password">{password}</code>],
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** Khóa tài khoản, behind a word. */
export function ClosurePage(props: { person: Whose; answer: Verdict; form: Filled }) {
  const { person } = props;
  if (!props.answer.allowed)
    return (
      <Page title="Khóa tài khoản" over={person.name} crumbs={crumbs(person)}>
        <Sheet block>
          <Reasons of={props.answer} />
        </Sheet>
      </Page>
    );
  return (
    <ConfirmWord
      title="Khóa tài khoản"
      over={person.name}
      crumbs={crumbs(person)}
      word={closingWord}
      action={`/people/${person.id}/account/closure`}
      form={props.form}
      button="Khóa tài khoản"
      back={`/people/${person.id}`}
    >
      <p>
        {person.name} đăng xuất khỏi mọi máy và không đăng nhập được nữa. Việc đã làm vẫn ghi tên người làm. Cần thì lập
        tài khoản khác sau, với mật khẩu mới.
      </p>
    </ConfirmWord>
  );
}

function crumbs(person: Whose) {
  return [
    { words: "Cán bộ", href: "/people" },
    { words: person.name, href: `/people/${person.id}` },
  ];
}
