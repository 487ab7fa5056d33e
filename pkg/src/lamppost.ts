// The npm package: defines <lamppost-notice>, and exports what a page may want to name.

import { LamppostNotice } from "./element.js";

// A page that carries two copies keeps the first.
if (!customElements.get("lamppost-notice")) customElements.define("lamppost-notice", LamppostNotice);

export type { ChoiceDetail, ReceiptDetail } from "./choices.js";
export { type ErrorDetail, LamppostNotice } from "./element.js";
export { LamppostError } from "./error.js";
export { addLocale } from "./messages.js";
export type * from "./types.js";
