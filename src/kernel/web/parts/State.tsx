import type { ComponentChildren } from "preact";
import { Icon } from "../icons.tsx";

type Look = { icon: string; filled?: true; word: string; inMatrix: string };

/** Tình trạng: the one table of states of the whole product. Always colour, icon and word together. */
export const states = {
  late: { icon: "alert-triangle", filled: true, word: "Quá hạn", inMatrix: "Quá hạn" },
  back: { icon: "corner-up-left", word: "Trả lại", inMatrix: "Trả lại" },
  wait: { icon: "hourglass-high", word: "Chờ nhận", inMatrix: "Đã gửi" },
  risk: { icon: "alert-circle", word: "Có nguy cơ", inMatrix: "Nguy cơ" },
  soon: { icon: "clock", word: "Sắp đến hạn", inMatrix: "Sắp hạn" },
  run: { icon: "circle-dot", word: "Đang thực hiện", inMatrix: "Đang làm" },
  done: { icon: "circle-check", word: "Đã nhận", inMatrix: "Đã nhận" },
  slow: { icon: "clock-check", word: "Nhận muộn", inMatrix: "Muộn" },
  open: { icon: "circle-dashed", word: "Chưa đến hạn", inMatrix: "Chưa hạn" },
  excused: { icon: "hand-stop", word: "Được miễn", inMatrix: "Miễn" },
  off: { icon: "minus", word: "Không áp dụng", inMatrix: "–" },
  lock: { icon: "lock", word: "Đã khóa", inMatrix: "Đã khóa" },
} as const satisfies Record<string, Look>;

export type StateName = keyof typeof states;

/** The icon of a state, without its word: only where the word stands beside it. */
export function StateIcon(props: { is: StateName; small?: boolean; icon?: string | undefined }) {
  const look: Look = states[props.is];
  if (props.icon) return <Icon name={props.icon} small={props.small} />;
  return <Icon name={look.icon} filled={look.filled} small={props.small} />;
}

/**
 * A state as a line of text: `<State is="late">Quá 5 ngày</State>`; without words, the state's own.
 * `tint` adds the ground (right of a title). `icon` replaces the icon (`circle-x` for a failed condition).
 */
export function State(props: { is: StateName; tint?: boolean; icon?: string; children?: ComponentChildren }) {
  return (
    <span class={`st is-${props.is}${props.tint ? " tint" : ""}`}>
      <StateIcon is={props.is} icon={props.icon} />
      {props.children ?? states[props.is].word}
    </span>
  );
}
