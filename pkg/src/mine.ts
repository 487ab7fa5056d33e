// Defines <lamppost-mine>. The class alone is in mine-element.ts.

import { define } from "./dom.js";
import { LamppostMine } from "./mine-element.js";

define("lamppost-mine", LamppostMine);

export { LamppostMine };
