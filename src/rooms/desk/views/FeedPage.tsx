import { vietnamDay } from "#kernel/calendar/index.ts";
import { Act, Button, day, Empty, Next, Note, Page, PostButton, Sheet } from "#kernel/web/index.tsx";

/** Lịch trên điện thoại: one's own secret address, and how to put it into a calendar program. */
export function FeedPage(props: { address: string | null; feed: { createdAt: Date } | null }) {
  const { address, feed } = props;
  const act = address ? (
    <Act words="Nghi lộ địa chỉ thì đổi hoặc thu hồi; lịch đã đưa vào máy sẽ ngừng cập nhật.">
      <PostButton words="Thu hồi" action="/calendar/feed/removal" />
      <PostButton words="Đổi địa chỉ" primary action="/calendar/feed" />
    </Act>
  ) : (
    <Act words="Địa chỉ chỉ dùng để đọc hạn và sự kiện của đơn vị mình.">
      <PostButton words="Tạo địa chỉ lịch" icon="link" primary action="/calendar/feed" />
    </Act>
  );
  return (
    <Page title="Lịch trên điện thoại" crumbs={[{ words: "Lịch", href: "/calendar" }]} act={act}>
      {address && feed ? (
        <>
          <Sheet title="Địa chỉ của bạn" aside={`Tạo ngày ${day(vietnamDay(feed.createdAt))}`} block>
            <div class="stack">
              <label class="form-label" for="dia-chi">
                Chép địa chỉ này vào chương trình lịch
              </label>
              <input class="form-control copy-line" id="dia-chi" type="text" readOnly value={address} />
              <p>
                <Button
                  words="Mở bằng chương trình lịch"
                  icon="calendar-plus"
                  href={address.replace(/^https?:/, "webcal:")}
                />
              </p>
              <Note>
                Ai có địa chỉ này đều đọc được hạn và sự kiện của đơn vị, không cần mật khẩu. Không gửi cho người khác.
              </Note>
            </div>
          </Sheet>
          <Next
            title="Cách đưa vào máy"
            steps={[
              { title: "iPhone, iPad", words: "Bấm “Mở bằng chương trình lịch” trên máy đó rồi chọn Đăng ký." },
              { title: "Google Calendar", words: "Trên máy tính: Lịch khác, Thêm bằng URL, dán địa chỉ." },
              { title: "Outlook", words: "Thêm lịch, Đăng ký từ web, dán địa chỉ." },
            ]}
          />
        </>
      ) : (
        <Sheet>
          <Empty title="Chưa có địa chỉ lịch">
            Với một địa chỉ riêng, hạn và sự kiện của đơn vị hiện trong lịch điện thoại, Outlook hoặc Google Calendar và
            tự cập nhật khi được dời.
          </Empty>
        </Sheet>
      )}
    </Page>
  );
}
