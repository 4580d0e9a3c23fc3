import { day, dayLong, Icon, units } from "#kernel/web/index.tsx";
import { givePath, type PublicWindowPage } from "#rooms/opinions/index.ts";
import { addresses } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { standingWords } from "./OpinionWindowsPage.tsx";

/** Một đợt lấy ý kiến: whom it is about with what they did, until when, and the way to write. */
export function OpinionWindowPage(props: { portal: Portal; shown: PublicWindowPage }) {
  const { portal, shown } = props;
  const { window, left } = shown;
  const agency = portal.agency!;
  const open = window.standing === "open";
  return (
    <PortalPage portal={portal} told={{ title: window.title, description: window.about, hidden: !open }}>
      <Crumbs
        steps={[
          { words: "Gương điển hình", href: addresses.home(agency.key) },
          { words: "Lấy ý kiến Nhân dân", href: addresses.opinions(agency.key) },
        ]}
      />
      <header class="story-head">
        <p class="field">{standingWords(window)}</p>
        <h1>{window.title}</h1>
        <p class="by">
          <span>
            Từ {day(window.opensOn)} đến hết {dayLong(window.closesOn!)}
          </span>
          {left !== null && <span>{left === 0 ? "Hôm nay là ngày cuối" : `Còn ${units(left, "ngày làm việc")}`}</span>}
        </p>
        {open && (
          <p>
            <a class="btn" href={givePath(agency.key, window.id)}>
              <Icon name="message" />
              Gửi ý kiến
            </a>
          </p>
        )}
      </header>
      <div class="story">
        <div class="text">
          <Changes {...props} />
          {lines(window.about)}
          <Subjects {...props} />
        </div>
        <Side {...props} />
      </div>
    </PortalPage>
  );
}

function Changes({ shown: { window } }: { shown: PublicWindowPage }) {
  return (
    <>
      {window.standing === "cancelled" && <p>Đợt lấy ý kiến này đã hủy.</p>}
      {window.lengthenReason && (
        <p>
          Đã kéo dài đến hết {day(window.closesOn!)}. Lý do: {window.lengthenReason}
        </p>
      )}
      {window.closedOn && (
        <p>
          Đóng sớm ngày {day(window.closedOn)}. Lý do: {window.closeReason}
        </p>
      )}
      {window.notice && (
        <>
          <h2>Thông báo kết thúc</h2>
          {lines(window.notice)}
          <p class="soft">Ngày {day(window.concludedOn!)}. Danh sách không còn hiện ở đây.</p>
          <h2>Đã lấy ý kiến về</h2>
        </>
      )}
    </>
  );
}

function Subjects({ portal, shown }: { portal: Portal; shown: PublicWindowPage }) {
  const { window, subjects } = shown;
  if (subjects.length === 0) return null;
  return (
    <>
      <h2>Người, tập thể được đề nghị</h2>
      <ul class="given">
        {subjects.map((subject) => (
          <li key={subject.id}>
            <h3>{subject.name}</h3>
            <p class="soft">{[subject.post, subject.unit].filter(Boolean).join(", ")}</p>
            {subject.takenOutOn ? (
              <p>
                Đã đưa ra khỏi danh sách ngày {day(subject.takenOutOn)}. Lý do: {subject.takenOutReason}
              </p>
            ) : (
              <>
                <p>
                  <b>Đề nghị:</b> {subject.proposed}
                </p>
                {lines(subject.achievement)}
                {window.standing === "open" && (
                  <p>
                    <a href={givePath(portal.agency!.key, window.id, subject.id)}>Gửi ý kiến về {subject.name}</a>
                  </p>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ shown: { window } }: { shown: PublicWindowPage }) {
  return (
    <aside class="side" aria-label="Cách gửi ý kiến">
      <section aria-labelledby="cach-gui">
        <h2 id="cach-gui">Gửi ý kiến thế nào</h2>
        <ul class="taken">
          <li>
            <span>
              {window.standing === "open"
                ? "Gửi ngay trên trang này, không cần đăng nhập, không cần ghi họ tên."
                : "Trang này không nhận ý kiến nữa."}
            </span>
          </li>
          <li>
            <span>Bằng thư, điện thoại: {window.contact}</span>
          </li>
        </ul>
      </section>
      <section aria-labelledby="giu-kin">
        <h2 id="giu-kin">Ý kiến được giữ kín</h2>
        <p class="small">
          Ý kiến không đăng ở đâu. Người phụ trách đọc, xác minh, trả lời; Hội đồng đọc nội dung, không biết ai gửi.
        </p>
      </section>
    </aside>
  );
}

function lines(words: string) {
  return words
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => <p key={line}>{line}</p>);
}
