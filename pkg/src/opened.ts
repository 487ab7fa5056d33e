// What is fetched and made when a person opens it, and not before: answers to questions, what changed, what words mean.

import * as files from "lamppost:files";

import type { Authority } from "./authority.js";
import { button } from "./controls.js";
import { details } from "./detail.js";
import { h } from "./dom.js";
import { LamppostError } from "./error.js";
import type { Messages } from "./messages.js";
import type { Content, View } from "./types.js";
import { Words } from "./words.js";

type More = typeof import("./more.js");

/** The questions that people ask. */
export function askBox(m: Messages, notice: Content): HTMLElement {
  return opened(m, "ask", m.text("question-title"), async (more) => more.ask(m, notice), () => "error-fetch-failed");
}

/** What is different from the notice before, or in the one that replaced this one. `text`: what a camera read. */
export function changedBox(
  m: Messages, authority: Authority, view: View, notice: Content, text: string,
): HTMLElement | undefined {
  if (!notice.previous && !view.replacedBy) return undefined;
  return opened(m, "changed", m.text("change-title"),
    (more) => more.changed(m, authority, view, notice, text),
    (code) => (code === "other-notice" ? "change-previous-other" : "change-previous-missing"));
}

/** `failed`: the key of the sentence for an error. Whoever closes it and opens it again tries again. */
function opened(
  m: Messages, name: "ask" | "changed", title: string,
  fill: (more: More) => Promise<HTMLElement[]>, failed: (code: string) => string,
): HTMLElement {
  const inside = h("div", { class: "inside" });
  const box = h("details", { class: name, part: name }, h("summary", {}, h("h3", {}, title)), inside);
  let state: "empty" | "coming" | "there" = "empty";
  box.addEventListener("toggle", async () => {
    if (!box.open || state !== "empty") return;
    state = "coming";
    // What comes over the network comes late, and is told when it is there.
    if (name === "changed") inside.setAttribute("role", "status");
    try {
      const [more] = await Promise.all([files.more(), m.learn("ask")]);
      inside.replaceChildren(...await fill(more));
      state = "there";
    } catch (thrown) {
      const key = failed(LamppostError.from(thrown).code);
      inside.replaceChildren(h("p", {}, m.text(m.has(key) ? key : "error-fetch-failed")));
      state = "empty";
    }
  });
  return box;
}

/** Everything the notice says, with a button that explains its words. */
export function explained(m: Messages, notice: Content): HTMLElement[] {
  const sections = details(new Words(m, notice), notice);
  const problem = h("p", { role: "status" });
  const press = button(m.text("word-explain"), () => void turn());
  const on = () => press.getAttribute("aria-pressed") === "true";
  const set = (pressed: boolean) => press.setAttribute("aria-pressed", String(pressed));
  set(false);
  const turn = async () => {
    set(!on());
    problem.textContent = "";
    if (on()) {
      try {
        await m.learn("ask");
      } catch {
        set(false);
        problem.textContent = m.text("error-fetch-failed");
      }
    }
    // The rows alone are made anew: what is open stays open.
    details(new Words(m, notice, { explained: on() }), notice).forEach((made, index) => {
      const rows = made.querySelector("dl");
      if (rows) sections[index]?.querySelector("dl")?.replaceWith(rows);
    });
  };
  return [h("div", { class: "doing screen" }, press), problem, ...sections];
}
