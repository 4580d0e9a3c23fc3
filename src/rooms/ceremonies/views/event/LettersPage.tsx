import { formatDayInWords } from "#kernel/calendar/index.ts";
import { Act, Button, Page, PrintButton } from "#kernel/web/index.tsx";
import type { NamedEvent } from "../../queries/event-head.ts";
import type { EventItem } from "../../schema.ts";
import { whenInLetter } from "../when-words.ts";

/** To whom a letter goes, with the code of one person; units have none. */
export type Letter = { to: string; code: string | null; qr: { path: string; side: number } | null };

/** Phiếu dự of somebody whom a unit named. */
export type Slip = {
  name: string;
  caption: string;
  unitName: string;
  code: string;
  qr: { path: string; side: number };
};

type Shown = { event: NamedEvent; lines: string[]; items: EventItem[]; letters: Letter[]; slips: Slip[] };

/** Giấy mời theo thể thức của Nghị định 30/2020 (phụ lục I), one a page, and the slips of those whom units named. */
export function LettersPage(props: Shown) {
  const { event, letters, slips } = props;
  return (
    <Page
      style="ceremonies.css"
      title="Giấy mời, phiếu dự"
      over={event.title}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: `/events/${event.id}` },
      ]}
      act={
        <Act words={`${letters.length} giấy mời, ${slips.length} phiếu dự. Mỗi mã chỉ dùng cho một người.`}>
          <Button words="Về sự kiện" href={`/events/${event.id}`} />
          <PrintButton words="In" />
        </Act>
      }
    >
      {letters.map((letter) => (
        <LetterSheet key={letter.code ?? letter.to} {...props} letter={letter} />
      ))}
      {slips.length > 0 && (
        <section class="slips" aria-label="Phiếu dự">
          {slips.map((slip) => (
            <article class="sheet block slip" key={slip.code}>
              <div>
                <p class="soft small">Phiếu dự</p>
                <h2>{slip.name}</h2>
                <p>{[slip.caption, slip.unitName].filter(Boolean).join(", ")}</p>
                <p class="small">{event.title}</p>
                <p class="small">
                  {whenInLetter(event)}. {event.place}
                </p>
              </div>
              <Code code={slip.code} qr={slip.qr} of={slip.name} />
            </article>
          ))}
        </section>
      )}
    </Page>
  );
}

function LetterSheet({ event, lines, items, letter }: Shown & { letter: Letter }) {
  return (
    <article class="sheet letter" aria-label={`Giấy mời gửi ${letter.to}`}>
      <div class="letter-head">
        <div>
          {event.parentBody && <p class="caps">{event.parentBody}</p>}
          <p class="caps">
            <b>{lines.join(" ")}</b>
          </p>
          <p>Số: {event.number}</p>
        </div>
        <div>
          <p class="realm">
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          </p>
          <p class="motto">
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <p>
            <i>
              {event.issuedAt}, {event.invitedOn && formatDayInWords(event.invitedOn)}
            </i>
          </p>
        </div>
      </div>
      <h2>GIẤY MỜI</h2>
      <p class="subject">
        <b>{event.title}</b>
      </p>
      <p>
        {lines.join(" ")} trân trọng kính mời: <b>{letter.to}</b>
      </p>
      <p>
        Tới dự: {event.title}
        {event.joinedTo && ` (lồng ghép trong ${event.joinedTo})`}.
      </p>
      {event.content && <p class="pre">Nội dung: {event.content}</p>}
      <p>Thời gian: {whenInLetter(event)}.</p>
      <p>Địa điểm: {event.place}.</p>
      {items.length > 0 && (
        <>
          <p>Chương trình:</p>
          <ul class="letter-items">
            {items.map(({ at, onDay, content, inCharge }) => (
              <li key={`${onDay}${at}${content}`}>
                {at}
                {onDay && onDay !== event.startsOn ? ` ${formatDayInWords(onDay)}` : ""}: {content}
                {inCharge && ` (${inCharge})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {event.inviteNote && <p class="pre">Lưu ý: {event.inviteNote}</p>}
      <p>Rất hân hạnh được đón tiếp./.</p>
      <div class="letter-foot">
        <div>
          <p>
            <b>
              <i>Nơi nhận:</i>
            </b>
          </p>
          <p class="small">- Như trên;</p>
          <p class="small">- Lưu: VT.</p>
          {letter.code && letter.qr && <Code code={letter.code} qr={letter.qr} of={letter.to} />}
        </div>
        <div class="sign">
          <p class="pre">
            <b>{event.signerTitle?.replaceAll(" / ", "\n")}</b>
          </p>
          <p class="signed">
            <b>{event.signerName}</b>
          </p>
        </div>
      </div>
    </article>
  );
}

function Code(props: { code: string; qr: { path: string; side: number }; of: string }) {
  const { code, qr } = props;
  return (
    <div class="door-code">
      <svg
        class="qr"
        viewBox={`-2 -2 ${qr.side + 4} ${qr.side + 4}`}
        width="112"
        height="112"
        role="img"
        aria-label={`Mã QR dự sự kiện của ${props.of}`}
      >
        <rect x="-2" y="-2" width={qr.side + 4} height={qr.side + 4} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        Mã dự <b>{code}</b>
      </p>
    </div>
  );
}
