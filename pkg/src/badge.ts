// Defines <lamppost-badge>. The class alone is in badge-element.ts.

import { define } from "./dom.js";
import { LamppostBadge } from "./badge-element.js";

define("lamppost-badge", LamppostBadge);

export { LamppostBadge };
