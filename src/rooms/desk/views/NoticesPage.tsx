import type { Notice } from "#kernel/notices/index.ts";
import { Act, Csrf, Empty, Icon, Page, PostButton, Sheet, State, when } from "#kernel/web/index.tsx";

/** Thông báo of one person: new ones marked; opening one leads to the thing and marks it as read. */
export function NoticesPage(props: { notices: Notice[]; more: boolean; today: string }) {
  const { notices, today } = props;
  const unread = notices.some((one) => one.readAt === null);
  const act = unread && (
    <Act words="Mở một thông báo để đến việc được nhắc; thông báo đó thành đã đọc.">
      <PostButton words="Đánh dấu đã đọc tất cả" action="/notices/readings" />
    </Act>
  );
  return (
    <Page title="Thông báo" act={act}>
      <Sheet>
        {notices.length === 0 ? (
          <Empty title="Chưa có thông báo">
            Kế hoạch mới, mục được nhận hoặc bị trả lại, hạn được dời, vướng mắc được trả lời đều báo tại đây.
          </Empty>
        ) : (
          <ol class="list log long">
            {notices.map((one) => (
              <OneNotice key={one.id} notice={one} today={today} />
            ))}
          </ol>
        )}
      </Sheet>
      {props.more && (
        <nav class="pager" aria-label="Các trang của thông báo">
          <p />
          <a class="btn btn-sm" href={`/notices?before=${notices.at(-1)?.id}`} rel="next">
            Cũ hơn
            <Icon name="chevron-right" />
          </a>
        </nav>
      )}
    </Page>
  );
}

/** A form, because going there changes something: the notice is read. */
function OneNotice(props: { notice: Notice; today: string }) {
  const { notice, today } = props;
  return (
    <li>
      <time datetime={notice.createdAt.toISOString()}>{when(notice.createdAt, today)}</time>
      <form method="post" action={`/notices/${notice.id}/reading`}>
        <Csrf />
        <button class={notice.readAt ? "as-link" : "as-link strong"} type="submit">
          {notice.text}
        </button>
        {notice.readAt === null && (
          <>
            {" "}
            <State is="run">Mới</State>
          </>
        )}
      </form>
    </li>
  );
}
