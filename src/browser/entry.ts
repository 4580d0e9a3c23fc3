import { Application } from "@hotwired/stimulus";
import "@hotwired/turbo";
import AutosaveController from "./controllers/autosave.ts";
import AutosubmitController from "./controllers/autosubmit.ts";
import CellsController from "./controllers/cells.ts";
import ConfirmWordController from "./controllers/confirm-word.ts";
import KeepDraftController from "./controllers/keep-draft.ts";
import MarkupAreaController from "./controllers/markup-area.ts";
import MatrixKeysController from "./controllers/matrix-keys.ts";
import PreviewController from "./controllers/preview.ts";
import PrintController from "./controllers/print.ts";
import ReadingKeysController from "./controllers/reading-keys.ts";
import ReloadController from "./controllers/reload.ts";
import RetryUploadController from "./controllers/retry-upload.ts";
import RowsController from "./controllers/rows.ts";

const stimulus = Application.start();
stimulus.register("autosave", AutosaveController);
stimulus.register("autosubmit", AutosubmitController);
stimulus.register("cells", CellsController);
stimulus.register("confirm-word", ConfirmWordController);
stimulus.register("keep-draft", KeepDraftController);
stimulus.register("markup-area", MarkupAreaController);
stimulus.register("matrix-keys", MatrixKeysController);
stimulus.register("preview", PreviewController);
stimulus.register("print", PrintController);
stimulus.register("reading-keys", ReadingKeysController);
stimulus.register("reload", ReloadController);
stimulus.register("retry-upload", RetryUploadController);
stimulus.register("rows", RowsController);

leaveAnchorsToBrowser();
letGoOfAbandoned();
showTabHere();

/** Links within a page (menu, list of errors, bands) move the focus and `:target` only when the browser follows them. */
function leaveAnchorsToBrowser() {
  document.addEventListener("turbo:click", (event) => {
    const to = new URL((event as CustomEvent<{ url: string }>).detail.url);
    const here = window.location;
    if (to.hash !== "" && to.pathname === here.pathname && to.search === here.search) event.preventDefault();
  });
}

/** Who goes on while a part of a page is still on its way has abandoned it; that is no fault of the page. */
function letGoOfAbandoned() {
  window.addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof DOMException && event.reason.name === "AbortError") event.preventDefault();
  });
}

/** In a narrow window the tab of this page may lie beyond the edge of the row of tabs: it is brought into sight. */
function showTabHere() {
  const show = () => {
    for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
      const row = tab.closest(".tabs")!;
      const [own, all] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
      row.scrollLeft += own.left + own.width / 2 - (all.left + all.width / 2);
    }
  };
  document.addEventListener("turbo:load", show);
  document.addEventListener("turbo:render", show);
}
