// What a person can open below a notice. A module of its own, fetched when somebody opens one of them, and not before.

export { ask } from "./ask.js";
export { changed } from "./changed.js";
