import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { typing } from "./markup-editor/keys.ts";
import { documentOf, markupOf } from "./markup-editor/markup.ts";
import { toolbar } from "./markup-editor/toolbar.ts";

/**
 * Puts an editor over a field of simple markup. The field stays the form's own: every change is written back into it as
 * markup, and what is put into it from elsewhere (a draft) is shown. Gives what takes the editor away again.
 */
export function stand(area: HTMLTextAreaElement): () => void {
  const place = document.createElement("div");
  // A page that comes back out of the browser's cache still has the editor it left with.
  area.parentElement?.querySelector(".markup-editor")?.remove();
  place.className = "markup-editor";
  const bar = document.createElement("div");
  place.append(bar);
  area.before(place);
  area.hidden = true;
  let writing = false;
  const stateOf = () => EditorState.create({ doc: documentOf(area.value), plugins: [history(), ...typing] });
  const view = new EditorView(place, {
    state: stateOf(),
    attributes: namesOf(area),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      refresh();
      if (!transaction.docChanged) return;
      writing = true;
      area.value = markupOf(view.state.doc);
      area.dispatchEvent(new Event("input", { bubbles: true }));
      writing = false;
    },
  });
  const refresh = toolbar(bar, view);
  refresh();
  const fromElsewhere = () => {
    if (!writing && area.value !== markupOf(view.state.doc)) view.updateState(stateOf());
  };
  area.addEventListener("input", fromElsewhere);
  area.addEventListener("change", fromElsewhere);
  const label = labelOf(area);
  const toEditor = () => view.focus();
  label?.addEventListener("click", toEditor);
  return () => {
    area.removeEventListener("input", fromElsewhere);
    area.removeEventListener("change", fromElsewhere);
    label?.removeEventListener("click", toEditor);
    view.destroy();
    place.remove();
    area.hidden = false;
  };
}

/** The editor is called and explained as its field is. */
function namesOf(area: HTMLTextAreaElement): Record<string, string> {
  return {
    class: "form-control story-text",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": (labelOf(area)?.firstChild?.textContent ?? "").trim(),
    spellcheck: "false",
    ...(area.getAttribute("aria-invalid") ? { "aria-invalid": "true" } : {}),
  };
}

function labelOf(area: HTMLTextAreaElement): HTMLLabelElement | null {
  return document.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(area.id)}"]`);
}
