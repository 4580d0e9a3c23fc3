import { day, List, Sheet, State } from "#kernel/web/index.tsx";
import type { StoryShown } from "./StoryPage.tsx";

/** Kênh đã gửi, with what stands behind each and what of the plans it counts for. */
export function SendingsSheet({ sent, found: { story }, sends }: StoryShown) {
  if (sent.length === 0 && story.publishedAt === null) return null;
  return (
    <Sheet title="Kênh đã gửi" id="kenh">
      <List>
        {sent.length === 0 && <li class="soft">Chưa gửi tới kênh nào.</li>}
        {sent.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.channelName}</b>, {day(one.sentOn)}
            </p>
            <p class="soft small">
              {one.url && <a href={one.url}>Liên kết</a>} {one.number}{" "}
              {one.fileId && <a href={`/files/${one.fileId}`}>{one.fileName}</a>} {one.note}
            </p>
            {one.withdrawnAt ? (
              <p>
                <State is="off">Đã rút: {one.withdrawnReason}</State>
              </p>
            ) : (
              <p class="soft small">
                {one.counts > 0 ? `Tính cho ${one.counts} việc của kế hoạch.` : "Không tính cho việc nào của kế hoạch."}{" "}
                {sends && one.kind !== "own_portal" && (
                  <a href={`/stories/${story.id}/sendings/${one.id}/withdrawal`}>Rút lần gửi</a>
                )}
              </p>
            )}
          </li>
        ))}
      </List>
    </Sheet>
  );
}
