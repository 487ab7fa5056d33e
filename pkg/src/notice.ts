// <lamppost-notice> without its definition, for pages that register it themselves.

export type { ChoiceDetail, ReceiptDetail } from "./choices.js";
export { type ErrorDetail, LamppostNotice } from "./element.js";
export { LamppostError } from "./error.js";
export { addLocale } from "./messages.js";
export type * from "./types.js";
