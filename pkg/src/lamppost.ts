// The npm package: defines <lamppost-notice>, and exports what a page may want to name.

import { define } from "./dom.js";
import { LamppostNotice } from "./notice.js";

define("lamppost-notice", LamppostNotice);

export * from "./notice.js";
