import { Controller } from "@hotwired/stimulus";

/** Loads the page anew after some seconds: for work that goes on elsewhere. Without scripts a button does the same. */
export default class ReloadController extends Controller<HTMLElement> {
  static override values = { seconds: Number };
  declare readonly secondsValue: number;
  private timer: number | undefined;

  override connect() {
    this.timer = window.setTimeout(() => window.location.reload(), this.secondsValue * 1000);
  }

  override disconnect() {
    window.clearTimeout(this.timer);
  }
}
