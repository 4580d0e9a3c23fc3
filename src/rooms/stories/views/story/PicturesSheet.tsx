import { Button, Empty, Sheet, State } from "#kernel/web/index.tsx";
import type { StoryShown } from "./StoryPage.tsx";

/** Ảnh của bài, each with the words that stand for it. */
export function PicturesSheet({ pictures, found, equips }: StoryShown) {
  const { story, holds } = found;
  const act = equips && <Button words="Ảnh của bài" icon="photo" href={`/stories/${story.id}/pictures`} small />;
  return (
    <Sheet title="Ảnh" id="anh" aside={act || undefined} block>
      {pictures.length === 0 ? (
        <Empty title="Chưa có ảnh">Ảnh được làm nhỏ và bỏ vị trí, thông tin máy chụp ngay khi nhận.</Empty>
      ) : (
        <ul class="story-pictures">
          {pictures.map((one) => (
            <li key={one.id}>
              <figure>
                <img
                  src={`/files/${one.smallFileId}`}
                  alt={one.alt}
                  width={one.width}
                  height={one.height}
                  loading="lazy"
                />
                <figcaption>
                  {one.caption || one.alt}
                  {one.credit && <span class="soft"> Ảnh: {one.credit}</span>}
                  {one.showsPeople && holds.photoWithoutConsent && <State is="wait">Chưa được đồng ý</State>}
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
