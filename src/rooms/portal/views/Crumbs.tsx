import { Link } from "./shell/Link.tsx";

/** The way here. */
export function Crumbs(props: { steps: readonly { words: string; href: string }[]; here?: string }) {
  return (
    <nav aria-label="Vị trí trang">
      <ol class="crumb">
        {props.steps.map(({ words, href }) => (
          <li key={href}>
            <Link href={href}>{words}</Link>
          </li>
        ))}
        {props.here && (
          <li>
            <span aria-current="page">{props.here}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
