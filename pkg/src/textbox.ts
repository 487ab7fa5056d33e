// Where a person writes in their own words. Not a field of a form: about those some browsers ask their maker how to
// fill them in. And nobody checks spelling.

import { unique } from "./controls.js";
import { h } from "./dom.js";

export function textBox(label: string, hint: string, changed: () => void): { field: HTMLElement; text: HTMLElement } {
  const [name, about] = [unique("text-label"), unique("text-hint")];
  const text = h("div", {
    class: "typed", role: "textbox", tabindex: "0", spellcheck: "false", dir: "auto",
    contenteditable: "true", "aria-labelledby": name, "aria-describedby": about,
  });
  text.addEventListener("input", changed);
  text.addEventListener("paste", (event) => {
    paste(text, event);
    changed();
  });
  const field = h("div", { class: "field" },
    h("b", { id: name }, label), h("span", { class: "note", id: about }, hint), text);
  return { field, text };
}

/** Words without the looks that they had elsewhere. */
function paste(text: HTMLElement, event: ClipboardEvent): void {
  event.preventDefault();
  const selection = getSelection();
  const words = document.createTextNode(event.clipboardData?.getData("text/plain") ?? "");
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (range && text.contains(range.commonAncestorContainer)) {
    range.deleteContents();
    range.insertNode(words);
    range.collapse(false);
  } else {
    text.append(words);
  }
}
