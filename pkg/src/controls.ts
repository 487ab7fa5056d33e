// What a person can press, and files that a page hands out. Every button has one look: no class, part or property
// tells one choice from another.

import { type Child, h } from "./dom.js";

export function button(words: string, act: () => void): HTMLButtonElement {
  const made = h("button", { type: "button", class: "do" }, words);
  made.addEventListener("click", act);
  return made;
}

/** Buttons side by side, all of one size; below each other where there is no room. */
export function doing(...buttons: Child[]): HTMLElement {
  return h("div", { class: "doing" }, ...buttons);
}

/** Something that a script may give the focus to, and nobody reaches with the tabulator. */
export function heading(level: 2 | 3 | 4 | 5 | 6, ...children: Child[]): HTMLElement {
  return h(`h${level}`, { tabindex: "-1" }, ...children);
}

/** Opened by a person, and only then read. */
export function folded(title: Child, ...content: Child[]): HTMLDetailsElement {
  return h("details", {}, h("summary", {}, title), ...content);
}

/** Hands a file to the person. Nothing of it leaves the device. */
export function save(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = h("a", { href: address });
  link.download = name;
  link.click();
  // The browser has taken it by then; a minute is long for a click and short for a page.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Escape inside `element` does what its button for leaving does. */
export function onEscape(element: HTMLElement, leave: () => void): void {
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  });
}

let last = 0;

/** An id that no other element of the page has, for labels. */
export function unique(name: string): string {
  return `${name}-${++last}`;
}
