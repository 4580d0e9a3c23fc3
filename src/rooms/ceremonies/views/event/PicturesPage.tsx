import { fileFieldOf, keptUnder, officePapersHint, type WaitingFile } from "#kernel/files/index.ts";
import type { KeptPicture } from "#kernel/pictures/index.ts";
import { PictureField } from "#kernel/pictures/views.tsx";
import {
  Button,
  CheckField,
  Empty,
  ErrorSummary,
  Fields,
  FileField,
  FileLine,
  type Filled,
  Form,
  KeptFiles,
  PostButton,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { EventHead } from "../../queries/event-head.ts";
import type { EventPaper } from "../../queries/parts.ts";
import type { EventPicture } from "../../schema/parts.ts";
import { eventPaperKinds } from "../../terms.ts";
import { paperKindNames } from "../../words.vi.ts";
import { EventFrame } from "./EventFrame.tsx";

type Shown = {
  head: EventHead;
  pictures: EventPicture[];
  papers: EventPaper[];
  form: Filled;
  /** A picture that waits in its form. */
  kept: KeptPicture | null;
  paperForm: Filled;
  /** Papers that wait in their form. */
  keptPapers: WaitingFile[];
};

/** Ảnh và giấy tờ của sự kiện. */
export function PicturesPage(props: Shown) {
  const { head, pictures, papers } = props;
  const seen = papers.filter(({ kind }) => head.may.people || kind === "invitation" || kind === "programme");
  return (
    <EventFrame head={head} tab="pictures">
      <Sheet title="Ảnh" block>
        {pictures.length === 0 ? (
          <Empty title="Chưa có ảnh nào" />
        ) : (
          <ul class="event-pictures">
            {pictures.map((one) => (
              <li key={one.id}>
                <figure>
                  <a href={`/files/${one.fileId}`} data-turbo="false">
                    <img src={`/files/${one.smallFileId}`} alt={one.alt} width={one.width} height={one.height} />
                  </a>
                  <figcaption>
                    {one.caption || one.alt} {one.credit && <span class="soft">Ảnh: {one.credit}</span>}
                  </figcaption>
                </figure>
                {head.may.equip && (
                  <PostButton
                    words="Bỏ ảnh"
                    icon="trash"
                    small
                    about={one.alt}
                    action={`/events/${head.event.id}/pictures/${one.id}/removal`}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      {head.may.equip && <AddPicture {...props} />}
      <Sheet title="Giấy tờ" block>
        {seen.length === 0 && <p class="soft">Chưa kèm giấy tờ nào.</p>}
        {seen.map(({ id, kind, name, size }) => (
          <FileLine
            key={`${kind}${id}`}
            file={{ name: `${paperKindNames[kind]}: ${name}`, size, href: `/files/${id}` }}
          />
        ))}
      </Sheet>
      {head.may.equip && <AddPapers {...props} />}
    </EventFrame>
  );
}

function AddPicture({ head, form, kept }: Shown) {
  return (
    <Form
      id="picture-form"
      action={`/events/${head.event.id}/pictures`}
      of={form}
      upload
      controller="retry-upload"
      plain
    >
      <Sheet title="Thêm ảnh" block>
        <div class="stack">
          <ErrorSummary of={form} title="Chưa thêm được" />
          <PictureField
            hint="JPG hoặc PNG, tối đa 20 MB. Vị trí và thông tin máy chụp bị bỏ ngay khi nhận."
            kept={kept}
          />
          <TextField
            name="alt"
            label="Tả ảnh trong một câu"
            required
            hint="Cho người không nhìn được, ví dụ: Giám đốc trao hoa cho ba điển hình trên sân khấu."
          />
          <Fields two>
            <TextField name="caption" label="Chú thích dưới ảnh" />
            <TextField name="credit" label="Người chụp, nguồn" />
          </Fields>
          <CheckField name="showsPeople" label="Ảnh có người nhận ra được" />
          <p>
            <Button words="Thêm ảnh" icon="plus" />
          </p>
        </div>
      </Sheet>
    </Form>
  );
}

function AddPapers({ head, paperForm, keptPapers }: Shown) {
  return (
    <Form id="papers" action={`/events/${head.event.id}/papers`} of={paperForm} upload controller="retry-upload" plain>
      <Sheet title="Kèm giấy tờ" block>
        <div class="stack">
          <ErrorSummary of={paperForm} title="Chưa kèm được" />
          {eventPaperKinds.map((kind) => (
            <div key={kind} class="stack">
              <FileField
                name={fileFieldOf(kind)}
                label={paperKindNames[kind]}
                hint={officePapersHint}
                accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
                multiple
              />
              <KeptFiles files={keptUnder(keptPapers, kind)} />
            </div>
          ))}
          <p>
            <Button words="Kèm giấy tờ" icon="plus" />
          </p>
        </div>
      </Sheet>
    </Form>
  );
}
