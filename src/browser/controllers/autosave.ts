import { Controller } from "@hotwired/stimulus";

type Draft = { at: number; values: [string, string][] };

/** Drafts older than this are forgotten: 30 days. */
const keptFor = 30 * 86_400_000;

/**
 * Keeps what is typed into a form in this browser, and puts it back when the form is opened empty-handed.
 * `<form data-controller="autosave" data-autosave-key-value="plan-title-7">`. Passwords, files and tokens are never kept.
 */
export default class AutosaveController extends Controller<HTMLFormElement> {
  static override values = { key: String };
  declare readonly keyValue: string;
  private timer: number | undefined;

  override connect() {
    this.element.addEventListener("input", this.later);
    this.element.addEventListener("change", this.later);
    this.element.addEventListener("turbo:submit-end", this.sent);
    if (!document.querySelector(".errsum")) this.restore();
  }

  override disconnect() {
    window.clearTimeout(this.timer);
    this.element.removeEventListener("input", this.later);
    this.element.removeEventListener("change", this.later);
    this.element.removeEventListener("turbo:submit-end", this.sent);
  }

  private later = () => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.save, 500);
  };

  private save = () => {
    const draft: Draft = { at: Date.now(), values: this.values() };
    try {
      localStorage.setItem(this.storageKey, JSON.stringify(draft));
    } catch {
      // A full or forbidden store only means that there is no draft.
    }
  };

  /** Sent and accepted: the draft has done its work. A rejected form (422) keeps it. */
  private sent = (event: Event) => {
    const { success } = (event as CustomEvent<{ success: boolean }>).detail;
    window.clearTimeout(this.timer);
    if (success) localStorage.removeItem(this.storageKey);
  };

  private restore() {
    const draft = this.stored();
    if (!draft) return;
    const left = new Map<string, string[]>();
    for (const [name, value] of draft.values) left.set(name, [...(left.get(name) ?? []), value]);
    for (const control of this.controls()) put(control, left.get(control.name) ?? []);
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  private stored(): Draft | null {
    try {
      const draft = JSON.parse(localStorage.getItem(this.storageKey) ?? "null") as Draft | null;
      if (draft && Date.now() - draft.at > keptFor) localStorage.removeItem(this.storageKey);
      else return draft;
    } catch {
      localStorage.removeItem(this.storageKey);
    }
    return null;
  }

  private values(): [string, string][] {
    const names = new Set(this.controls().map((control) => control.name));
    return [...new FormData(this.element)].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && names.has(entry[0]),
    );
  }

  private controls() {
    const skipped = ["hidden", "password", "file", "submit"];
    return [...this.element.elements].filter(
      (control): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
        /^(input|textarea|select)$/i.test(control.tagName) && !skipped.includes((control as HTMLInputElement).type),
    );
  }

  private get storageKey() {
    return `gs-draft-${this.keyValue}`;
  }
}

/** Puts a kept value back; texts of one name are taken in order, boxes by their value. */
function put(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, kept: string[]) {
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    control.checked = kept.includes(control.value);
  } else if (kept.length > 0) control.value = kept.shift() ?? "";
}
