import { Controller } from "@hotwired/stimulus";

/** A button that prints the page: hidden in the markup, shown only where it can work. */
export default class PrintController extends Controller<HTMLElement> {
  override connect() {
    this.element.hidden = false;
    this.element.addEventListener("click", this.print);
  }

  override disconnect() {
    this.element.removeEventListener("click", this.print);
  }

  private print = (event: Event) => {
    event.preventDefault();
    window.print();
  };
}
