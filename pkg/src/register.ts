// Defines <lamppost-register>. The class alone is in register-element.ts.

import { define } from "./dom.js";
import { LamppostRegister } from "./register-element.js";

define("lamppost-register", LamppostRegister);

export { LamppostRegister };
export type { Progress } from "./register-read.js";
