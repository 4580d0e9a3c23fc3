import { useSurroundings } from "../context.ts";
import { Icon } from "../icons.tsx";
import { initial } from "../words.ts";

/** A step of the way to a page. */
export type Crumb = { words: string; href: string };

/** Where one is, the program's day, search, who is signed in. */
export function Topbar(props: { crumbs: Crumb[]; here: string }) {
  return (
    <section class="topbar" aria-label="Vị trí, ngày, tìm kiếm, tài khoản">
      <nav aria-label="Vị trí trang">
        <ol class="crumb">
          {props.crumbs.map((crumb) => (
            <li key={crumb.href}>
              <a href={crumb.href}>{crumb.words}</a>
            </li>
          ))}
          <li>
            <span aria-current="page">{props.here}</span>
          </li>
        </ol>
      </nav>
      <Today />
      <Search />
      <Who />
    </section>
  );
}

function Today() {
  const { today } = useSurroundings().frame;
  if (!today) return null;
  const words = (
    <span>
      {today.practice && <span class="practice-word">Thực hành · </span>}
      {today.words}
    </span>
  );
  return (
    <p class={today.practice ? "practice" : "practice plain"}>
      <Icon name="calendar" small />
      {today.href ? (
        <a href={today.href} title="Đổi ngày của chương trình">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}

function Search() {
  const { searchAction } = useSurroundings().frame;
  if (searchAction === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search>
    <form class="find" role="search" action={searchAction}>
      <label class="visually-hidden" for="tim">
        Tìm trong chương trình
      </label>
      <Icon name="search" />
      <input class="form-control" id="tim" name="q" type="search" placeholder="Tìm không cần dấu" />
    </form>
  );
}

function Who() {
  const { who } = useSurroundings().frame;
  if (!who) return null;
  const words = (
    <>
      <span class="face" aria-hidden="true">
        {initial(who.name)}
      </span>
      <span>
        <b>{who.name}</b>
        <br />
        {who.caption}
      </span>
    </>
  );
  return who.href ? (
    <a class="who" href={who.href}>
      {words}
    </a>
  ) : (
    <div class="who">{words}</div>
  );
}
