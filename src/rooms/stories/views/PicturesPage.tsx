import type { KeptPicture } from "#kernel/pictures/index.ts";
import { PictureField } from "#kernel/pictures/views.tsx";
import {
  Act,
  Button,
  CheckField,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  PostButton,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { PictureLine } from "../queries/story-page.ts";
import type { Story } from "../schema.ts";

/** Ảnh của bài: one more, and those there are. */
export function PicturesPage(props: {
  story: Pick<Story, "id" | "title">;
  pictures: PictureLine[];
  kept: KeptPicture | null;
  form: Filled;
}) {
  const { story, pictures, form } = props;
  const at = `/stories/${story.id}`;
  return (
    <Page
      style="stories.css"
      title="Ảnh của bài"
      over={story.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: story.title, href: at },
      ]}
      act={
        <Act words="Ảnh được thu nhỏ; vị trí và thông tin máy chụp bị bỏ ngay khi nhận.">
          <Button words="Về bài" href={at} />
          <Button words="Thêm ảnh" icon="plus" primary form="picture-form" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa thêm được" />
      <Form id="picture-form" action={`${at}/pictures`} of={form} upload controller="retry-upload">
        <Sheet title="Thêm ảnh" block>
          <PictureField hint="JPG hoặc PNG, tối đa 20 MB. Không nhận SVG." kept={props.kept} />
          <TextField
            name="alt"
            label="Tả ảnh trong một câu"
            required
            hint="Cho người không nhìn được, ví dụ: Chị Ánh ghi sổ bên bàn ở nhà văn hóa thôn."
          />
          <Fields two>
            <TextField name="caption" label="Chú thích dưới ảnh" />
            <TextField name="credit" label="Người chụp, nguồn" />
          </Fields>
          <CheckField
            name="showsPeople"
            label="Ảnh có người nhận ra được"
            hint="Chỉ hiện khi người trong ảnh đồng ý."
          />
        </Sheet>
      </Form>
      <Sheet title="Ảnh đã có" block>
        {pictures.length === 0 ? (
          <Empty title="Chưa có ảnh nào" />
        ) : (
          <ul class="story-pictures">
            {pictures.map((one) => (
              <li key={one.id}>
                <figure>
                  <img src={`/files/${one.smallFileId}`} alt={one.alt} width={one.width} height={one.height} />
                  <figcaption>
                    {one.caption || one.alt} <span class="soft">{one.showsPeople ? "Có người" : "Không có người"}</span>
                  </figcaption>
                </figure>
                <PostButton
                  words="Bỏ ảnh"
                  icon="trash"
                  action={`${at}/pictures/${one.id}/removal`}
                  about={one.alt}
                  small
                />
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Page>
  );
}
