import { Icon } from "../icons.tsx";
import { count } from "../words.ts";

/** A place among its sisters. `n` is how many things stand there. */
export type Tab = { words: string; href: string; current?: boolean; n?: number };

/** The parts of one thing (plan, unit): links, each its own address. */
export function Tabs(props: { label: string; tabs: Tab[] }) {
  return (
    <nav class="tabs" aria-label={props.label} data-scroll tabindex={0}>
      {props.tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.words}
          {tab.n !== undefined && <span class="n"> {count(tab.n)}</span>}
        </a>
      ))}
    </nav>
  );
}

/** The same page at another reach (mine, my unit's, all) or in another stage; stands right of the title. */
export function Switch(props: { label: string; ways: Tab[] }) {
  return (
    <nav class="switch" aria-label={props.label}>
      {props.ways.map((way) => (
        <a key={way.href} href={way.href} aria-current={way.current ? "true" : undefined}>
          {way.words}
        </a>
      ))}
    </nav>
  );
}

/** Below a long list: which rows are shown, and the way to the others. Draws nothing when all fit. */
export function Pager(props: {
  /** From 1. */
  page: number;
  size: number;
  total: number;
  /** What the rows are: “đơn vị”. */
  of: string;
  href: (page: number) => string;
}) {
  const pages = Math.ceil(props.total / props.size);
  if (pages <= 1) return null;
  const first = (props.page - 1) * props.size + 1;
  const last = Math.min(props.total, props.page * props.size);
  return (
    <nav class="pager" aria-label="Các trang của danh sách">
      <p>
        {count(first)}–{count(last)} trong {count(props.total)} {props.of}
      </p>
      {props.page > 1 && (
        <a class="btn btn-sm" href={props.href(props.page - 1)} rel="prev">
          <Icon name="chevron-left" />
          Trang trước
        </a>
      )}
      {props.page < pages && (
        <a class="btn btn-sm" href={props.href(props.page + 1)} rel="next">
          Trang sau
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
