import { type MenuItem, useSurroundings } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Brand } from "./Brand.tsx";

/** Brand and side menu; below 1024 px the menu is a page of its own, opened by `#menu` without a script. */
export function Side(props: { wide: boolean }) {
  const { frame } = useSurroundings();
  return (
    <header class="side">
      <Brand href={frame.home} />
      {frame.searchAction !== null && (
        <a class="menu-open" href={frame.searchAction}>
          <Icon name="search" />
          Tìm
        </a>
      )}
      <a class="menu-open" href="#menu">
        <Icon name="menu-2" />
        Menu
      </a>
      <nav class="nav-side" id="menu" aria-label="Menu chính">
        <a class="menu-close" href="#dau-trang">
          <Icon name="x" />
          Đóng menu
        </a>
        {frame.agency && <Agency lines={frame.agency.lines} />}
        <ul class="nav-main">
          {frame.menu.map((item) => (
            <li key={item.href} class={item.gap ? "gap" : undefined}>
              <MenuLink item={item} wide={props.wide} />
            </li>
          ))}
          <Account />
        </ul>
      </nav>
    </header>
  );
}

function Agency(props: { lines: string[] }) {
  return (
    <p class="agency">
      {props.lines.map((line, n) => (
        <>
          {n > 0 && <br />}
          {line}
        </>
      ))}
    </p>
  );
}

/** On narrow screens the top bar has no room for who is signed in; the menu has. */
function Account() {
  const { who } = useSurroundings().frame;
  if (!who?.href) return null;
  return (
    <li class="gap narrow-only">
      <a href={who.href}>
        <Icon name="user-circle" />
        <span>{who.name}</span>
      </a>
    </li>
  );
}

function MenuLink(props: { item: MenuItem; wide: boolean }) {
  const { item } = props;
  return (
    <a href={item.href} aria-current={item.current ? "page" : undefined}>
      <Icon name={item.icon} />
      <span>{props.wide ? (item.short ?? item.words) : item.words}</span>
      {item.count ? (
        <span class="n">
          {item.count}
          <span class="visually-hidden"> {item.countWords ?? "việc đến lượt bạn"}</span>
        </span>
      ) : null}
    </a>
  );
}
