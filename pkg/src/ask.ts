// Ask about this sensor: a question in one's own words, and all the questions there are. Nothing typed leaves this
// device.

import { h } from "./dom.js";
import type { Messages } from "./messages.js";
import { QUESTIONS, type Question, answer, find, title } from "./questions.js";
import { textBox } from "./textbox.js";
import type { Content } from "./types.js";
import { Words } from "./words.js";

/** Pause in typing after which the question is looked up. */
const PAUSE = 250;

export function ask(m: Messages, notice: Content): HTMLElement[] {
  const w = new Words(m, notice);
  const found = h("div", { class: "found", part: "answer", role: "status" });
  let shown: Question | "none" | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const typed = (text.textContent ?? "").trim();
    const now = typed === "" ? undefined : find(m, typed) ?? "none";
    // The same again would be read out again.
    if (now === shown) return;
    shown = now;
    if (now === undefined) found.replaceChildren();
    else if (now === "none") found.replaceChildren(h("p", {}, w.text("question-none")));
    else found.replaceChildren(h("div", {}, h("h4", {}, title(w, now)), answer(w, notice, now)));
  };
  const { field, text } = textBox(w.text("question-label"), w.text("question-means"), () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  field.classList.add("screen");
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    // A question has one line.
    event.preventDefault();
    look();
  });
  return [
    field,
    found,
    h("h4", { class: "screen" }, w.text("question-all")),
    ...QUESTIONS.map((question) =>
      h("details", { part: "question" }, h("summary", {}, title(w, question)), answer(w, notice, question))),
  ];
}
