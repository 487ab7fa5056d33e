// Defines every element of the package, and exports nothing. `lamppost.global.js` is this file as a classic script.

import "./lamppost.js";
import "./mine.js";
import "./badge.js";
import "./register.js";
