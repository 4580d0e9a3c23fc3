/** The door of the web layer: what room views and routes use. */
export { type Assets, assetRoutes, liveAssets, openAssets } from "./assets.ts";
export type { Frame, MenuItem, Sentences } from "./context.ts";
export { attachment, download } from "./download.ts";
export { Forged, type LogFault, onError, onNotFound, TooLarge, TooMany, Unreadable } from "./errors.tsx";
export { CheckField, CheckGroup, RadioGroup } from "./fields/CheckField.tsx";
export { ErrorSummary } from "./fields/ErrorSummary.tsx";
export { FileField, FileLine, type PresentFile } from "./fields/FileField.tsx";
export { Errors, Hint } from "./fields/field.tsx";
export { HiddenField } from "./fields/HiddenField.tsx";
export { type KeptFile, KeptFiles } from "./fields/KeptFiles.tsx";
export { MarkupArea } from "./fields/MarkupArea.tsx";
export { type Choice, type ChoiceGroup, SelectField } from "./fields/SelectField.tsx";
export { DateField, Offered, TextArea, TextField } from "./fields/TextField.tsx";
export { type Filled, filled, withErrors } from "./forms/filled.ts";
export { Icon } from "./icons.tsx";
export { DoorPage, Page, type PageProps } from "./page.tsx";
export { Act } from "./parts/Act.tsx";
export { Art } from "./parts/Art.tsx";
export { Bar, type Share } from "./parts/Bar.tsx";
export { Button, type ButtonProps, Csrf, PostButton, PrintButton } from "./parts/Button.tsx";
export { ConfirmWord } from "./parts/ConfirmWord.tsx";
export { Duty, Marked, marked, type Quote } from "./parts/Duty.tsx";
export { Entry, type EntryColumn } from "./parts/Entry.tsx";
export { Filters, Legend } from "./parts/Filters.tsx";
export { Fields, Form } from "./parts/Form.tsx";
export { Log, Next } from "./parts/Lists.tsx";
export {
  Matrix,
  type MatrixBand,
  type MatrixCell,
  type MatrixColumn,
  type MatrixGroup,
  type MatrixUnit,
} from "./parts/Matrix.tsx";
export { Pager, Switch, type Tab, Tabs } from "./parts/Nav.tsx";
export { ReasonPage } from "./parts/ReasonPage.tsx";
export { Reasons } from "./parts/Reasons.tsx";
export { type Column, Rows } from "./parts/Rows.tsx";
export { Empty, Facts, List, Note, Sheet, Split } from "./parts/Sheet.tsx";
export { State, StateIcon, type StateName, states } from "./parts/State.tsx";
export { StrangerFields } from "./parts/StrangerFields.tsx";
export { Tally, type TallyGroup, type TallyNumber } from "./parts/Tally.tsx";
export { TurboFrame } from "./parts/TurboFrame.tsx";
export { Work, type WorkBand, type WorkItem } from "./parts/Work.tsx";
export { type YearMark, type YearSpan, Years } from "./parts/Years.tsx";
export { fragment, render, seeOther } from "./render.tsx";
export type { Crumb } from "./shell/Topbar.tsx";
export { bareFrame, frameAhead, type Site, site } from "./site.ts";
export * from "./words.ts";
