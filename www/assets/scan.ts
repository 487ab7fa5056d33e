// The page with the camera. Its script lies beside the files that it fetches.

import { define } from "../../pkg/src/dom.js";
import { LamppostScan } from "../scan/parts/element.js";

define("lamppost-scan", LamppostScan);
