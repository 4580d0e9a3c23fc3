import { count, day, Icon } from "#kernel/web/index.tsx";
import { entryPath, type PublicContestPage, sharesWords, takesEntries } from "#rooms/contests/index.ts";
import { addresses } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { standingOf } from "./ContestsPage.tsx";

/** Một cuộc thi: what it asks for, how it is judged, prizes; the way to enter, or who won. */
export function ContestPage(props: { portal: Portal; shown: PublicContestPage; today: string }) {
  const { portal, shown, today } = props;
  const { contest } = shown;
  const agency = portal.agency!;
  const open = takesEntries(contest, today) && (contest.takesText || contest.takesFiles);
  return (
    <PortalPage portal={portal} told={{ title: contest.name, description: contest.subject || contest.name }}>
      <Crumbs
        steps={[
          { words: "Gương điển hình", href: addresses.home(agency.key) },
          { words: "Cuộc thi", href: addresses.contests(agency.key) },
        ]}
      />
      <header class="story-head">
        <p class="field">{standingOf(contest, today)}</p>
        <h1>{contest.name}</h1>
        <p class="by">
          <span>
            Nhận bài từ {day(contest.startsOn)} đến hết ngày {day(contest.endsOn)}
          </span>
          {contest.number && <span>Thể lệ số {contest.number}</span>}
        </p>
        {open && (
          <p>
            <a class="btn" href={entryPath(agency.key, contest.id)}>
              <Icon name="pencil" />
              {contest.format === "quiz" ? "Làm bài thi" : "Gửi bài dự thi"}
            </a>
          </p>
        )}
      </header>
      <div class="story">
        <div class="text">
          <Winners {...props} />
          {contest.subject && <Part title="Nội dung thi" words={contest.subject} />}
          {contest.format === "quiz" && <Part title="Cách thi" words={quizWords(shown)} />}
          {contest.rules && <Part title="Thể lệ" words={contest.rules} />}
          {contest.takesPost && <Part title="Gửi bài qua bưu điện" words={postWords(contest.postAddress)} />}
          <Answers {...props} />
        </div>
        <Side {...props} />
      </div>
    </PortalPage>
  );
}

const postWords = (address: string) => `Gửi đến ${address}. Thời hạn tính theo dấu bưu điện.`;

/** How a quiz goes: how many questions, how places are found. */
function quizWords({ contest, questions }: PublicContestPage): string {
  const asked =
    contest.drawn === null ? `${questions} câu` : `${contest.drawn} câu rút ngẫu nhiên trong bộ ${questions} câu`;
  const predicts = contest.predicts ? ", rồi dự đoán gần số người trả lời đúng tất cả các câu" : "";
  return `Bài có ${asked} trắc nghiệm, mỗi câu một phương án đúng.\nXếp hạng theo số câu đúng${predicts}, rồi thời điểm nộp bài.\nĐáp án công bố cùng kết quả.`;
}

/** Đáp án, once results are announced. */
function Answers({ shown: { answers } }: { shown: PublicContestPage }) {
  if (answers === null) return null;
  return (
    <>
      <h2>Đáp án</h2>
      <ol>
        {answers.map(({ id, text, right, source, struckReason }) => (
          <li key={id}>
            <p>{text}</p>
            <p>{struckReason === null ? <b>{right}</b> : `Câu bị loại, không tính: ${struckReason}`}</p>
            {source && <p class="soft small">Nguồn: {source}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Winners({ shown: { contest, winners, answers } }: { shown: PublicContestPage }) {
  if (contest.announcedOn === null) return null;
  return (
    <>
      <h2>Kết quả</h2>
      <p>
        Theo Quyết định số {contest.decisionNumber} ngày {day(contest.decidedOn!)}
        {contest.decidedBy && `, ${contest.decidedBy}`}.
      </p>
      <ul>
        {winners.map(({ id, prize, author, authorPlace, title }) => (
          <li key={id}>
            <b>{prize}</b>: {[author, authorPlace].filter(Boolean).join(", ")}
            {contest.format === "writing" && `, “${title}”`}
          </li>
        ))}
      </ul>
      {contest.drawn !== null && answers?.some(({ struckReason }) => struckReason !== null) && <p>{sharesWords}</p>}
    </>
  );
}

function Side({ shown: { criteria, prizes } }: { shown: PublicContestPage }) {
  if (criteria.length + prizes.length === 0) return null;
  return (
    <aside class="side" aria-label="Giải thưởng và tiêu chí">
      {prizes.length > 0 && (
        <section aria-labelledby="giai">
          <h2 id="giai">Giải thưởng</h2>
          <ul class="taken">
            {prizes.map(({ id, name, count: n, worth }) => (
              <li key={id}>
                <span>
                  {name}: {n} giải
                  {worth && `, ${worth}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {criteria.length > 0 && (
        <section aria-labelledby="tieu-chi">
          <h2 id="tieu-chi">Tiêu chí chấm</h2>
          <ul class="taken">
            {criteria.map(({ id, name, points }) => (
              <li key={id}>
                <span>
                  {name}: {count(points)} điểm
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Part({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h2>{title}</h2>
      {words
        .split(/\n+/)
        .filter((line) => line.trim())
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </>
  );
}
