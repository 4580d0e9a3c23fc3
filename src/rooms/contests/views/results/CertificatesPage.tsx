import { formatDayInWords } from "#kernel/calendar/index.ts";
import { upperFirst } from "#kernel/vietnamese/index.ts";
import { Act, Button, day, Empty, List, Page, PrintButton, Sheet } from "#kernel/web/index.tsx";
import type { AwardLine } from "../../queries/awards.ts";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";

export type Qr = { path: string; side: number };

/** Giấy chứng nhận giải, one a page when printed, each with the address at which anybody checks it. */
export function CertificatesPage(props: {
  contest: Contest;
  agency: string;
  awards: (AwardLine & { check: string; qr: Qr })[];
}) {
  const { contest, agency, awards } = props;
  const act = (
    <Act words="Mỗi giấy một trang khi in.">
      <PrintButton words="In giấy chứng nhận" />
    </Act>
  );
  return (
    <Page
      style="ceremonies.css"
      title="Giấy chứng nhận"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      act={awards.length > 0 ? act : null}
    >
      {awards.length === 0 && <Empty title="Không có giải nào">Cuộc thi này không trao giải.</Empty>}
      {awards.map((award) => (
        <article key={award.id} class="sheet block certificate" aria-label={`${award.prize}, ${award.author}`}>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          </p>
          <p class="certificate-motto">
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <p class="over">{agency}</p>
          <h2>Giấy chứng nhận</h2>
          <p>Chứng nhận</p>
          <p class="certificate-name">{award.author}</p>
          {award.authorPlace && <p>{award.authorPlace}</p>}
          <p>
            đạt <b>{award.prize}</b>
          </p>
          <p>{contest.name}</p>
          {contest.format === "writing" && <p class="soft">Bài dự thi: {award.title}</p>}
          <p>
            Theo Quyết định số {contest.decisionNumber} ngày {day(contest.decidedOn!)} của {contest.decidedBy}
          </p>
          <div class="certificate-sign">
            <p>
              <i>{upperFirst(formatDayInWords(contest.decidedOn!))}</i>
            </p>
            <p>
              <b>{contest.decidedBy}</b>
            </p>
          </div>
          <p class="certificate-check">
            <svg
              viewBox={`0 0 ${award.qr.side} ${award.qr.side}`}
              role="img"
              aria-label="Mã QR để kiểm tra giấy chứng nhận"
            >
              <path d={award.qr.path} />
            </svg>
            <span class="soft small">Quét mã để kiểm tra giấy chứng nhận trên cổng của cơ quan.</span>
          </p>
        </article>
      ))}
    </Page>
  );
}

/** Giải và việc thu hồi, for those who run the contest. */
export function AwardsSheet(props: { contest: Contest; awards: AwardLine[] }) {
  return (
    <Sheet title="Thu hồi giải">
      <List>
        {props.awards.map(({ id, prize, author, revokedOn }) => (
          <li key={id}>
            {prize}, {author}{" "}
            {revokedOn ? (
              `đã thu hồi ${day(revokedOn)}`
            ) : (
              <Button
                words="Thu hồi"
                about={`${prize} của ${author}`}
                small
                href={`/contests/${props.contest.id}/awards/${id}/revocation`}
              />
            )}
          </li>
        ))}
      </List>
    </Sheet>
  );
}
