import { Controller } from "@hotwired/stimulus";

/** Filters apply as soon as a choice is made; text waits for its button or Enter. */
export default class AutosubmitController extends Controller<HTMLFormElement> {
  override connect() {
    this.element.addEventListener("change", this.submit);
  }

  override disconnect() {
    this.element.removeEventListener("change", this.submit);
  }

  private submit = (event: Event) => {
    const control = event.target;
    const chosen = control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && isTick(control));
    if (chosen) this.element.requestSubmit();
  };
}

function isTick(control: HTMLInputElement): boolean {
  return control.type === "checkbox" || control.type === "radio";
}
