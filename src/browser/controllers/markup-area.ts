import { Controller } from "@hotwired/stimulus";

/**
 * `<div data-controller="markup-area" data-markup-area-editor-value="/assets/markup-editor-….js">` around a textarea of simple
 * markup: fetches the editor and lets it stand over the field. When it does not come the field itself is there.
 */
export default class MarkupAreaController extends Controller<HTMLElement> {
  static override values = { editor: String };
  declare readonly editorValue: string;
  private leave: (() => void) | undefined;
  private gone = false;

  override async connect() {
    this.gone = false;
    const area = this.element.querySelector("textarea");
    if (!area) return;
    const { stand } = (await import(this.editorValue)) as { stand(area: HTMLTextAreaElement): () => void };
    if (!this.gone) this.leave = stand(area);
  }

  override disconnect() {
    this.gone = true;
    this.leave?.();
    this.leave = undefined;
  }
}
