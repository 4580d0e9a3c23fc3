import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { schema } from "./markup.ts";

const { nodes, marks } = schema;

/** A button of the bar: its words, what it does, and whether it is on where the cursor stands. */
type Tool = { words: string; does: Command; on?: (state: EditorState) => boolean };

const heading = (level: number): Tool => ({
  words: level === 2 ? "Tiêu đề" : "Tiêu đề nhỏ",
  does: (state, dispatch) =>
    isHeading(state, level)
      ? setBlockType(nodes.paragraph!)(state, dispatch)
      : setBlockType(nodes.heading!, { level })(state, dispatch),
  on: (state) => isHeading(state, level),
});

const list = (words: string, type: NodeType): Tool => ({
  words,
  does: (state, dispatch) =>
    within(state, type) ? liftListItem(nodes.list_item!)(state, dispatch) : wrapInList(type)(state, dispatch),
  on: (state) => within(state, type),
});

const tools: Tool[] = [
  heading(2),
  heading(3),
  { words: "Đậm", does: toggleMark(marks.strong!), on: (state) => hasMark(state, "strong") },
  { words: "Nghiêng", does: toggleMark(marks.em!), on: (state) => hasMark(state, "em") },
  list("Danh sách", nodes.bullet_list!),
  list("Danh sách số", nodes.ordered_list!),
  {
    words: "Lời trích",
    does: (state, dispatch) =>
      within(state, nodes.blockquote!) ? lift(state, dispatch) : wrapIn(nodes.blockquote!)(state, dispatch),
    on: (state) => within(state, nodes.blockquote!),
  },
  { words: "Liên kết", does: link, on: (state) => hasMark(state, "link") },
  { words: "Hoàn tác", does: undo },
  { words: "Làm lại", does: redo },
];

/** The bar of buttons above the editor; gives what brings it up to date after every change. */
export function toolbar(bar: HTMLElement, view: EditorView): () => void {
  bar.className = "markup-bar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Định dạng chữ");
  const buttons = tools.map((tool) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "btn btn-sm", textContent: tool.words });
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      tool.does(view.state, view.dispatch, view);
      view.focus();
    });
    bar.append(button);
    return button;
  });
  return () => {
    for (const [at, tool] of tools.entries())
      if (tool.on) buttons[at]!.setAttribute("aria-pressed", String(tool.on(view.state)));
  };
}

/** A link on the words chosen, asked for in the browser's own box; on a link: takes it away. */
function link(state: EditorState, dispatch?: EditorView["dispatch"]): boolean {
  if (state.selection.empty) return false;
  if (hasMark(state, "link")) return toggleMark(marks.link!)(state, dispatch);
  const href = window.prompt("Địa chỉ liên kết, bắt đầu bằng https://");
  return href && /^(https?:\/\/|mailto:)/.test(href) ? toggleMark(marks.link!, { href })(state, dispatch) : false;
}

function isHeading({ selection }: EditorState, level: number): boolean {
  const { parent } = selection.$from;
  return parent.type === nodes.heading && parent.attrs.level === level;
}

function within({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
  return false;
}

function hasMark({ selection, doc, storedMarks }: EditorState, name: "strong" | "em" | "link"): boolean {
  const type = marks[name]!;
  const { from, to, empty, $from } = selection;
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}
