// A record for other programs and for people: files, and letters to print or mail.

import { button, doing, folded, heading, onEscape, save } from "./controls.js";
import { h } from "./dom.js";
import { LamppostError } from "./error.js";
import { dpvRecord } from "./exports/dpv.js";
import { kantaraReceipt } from "./exports/kantara.js";
import { type LetterForm, letter, letterForms, letterMail } from "./exports/letter.js";
import type { Kept } from "./kept.js";
import type { Words } from "./words.js";

/** Every form that this record has; first what to do where an answer is late. */
export function exports(w: Words, { stored, view }: Kept): HTMLElement[] {
  const place = h("div", {});
  const problem = h("p", { role: "alert" });
  const name = `lamppost-${view.hash.slice(0, 16)}`;
  const tried = (words: string, work: () => void) => button(w.text(words), () => {
    problem.textContent = "";
    try {
      work();
    } catch (thrown) {
      problem.textContent = w.m.error(LamppostError.from(thrown).code);
    }
  });
  const forms = letterForms(view);
  const show = (words: string, form: LetterForm) => {
    const opener = tried(words, () => open(w, view, form, place, opener));
    return forms.includes(form) && opener;
  };
  const receipt = kantaraReceipt(view);
  return [
    ...(view.overdue
      ? [overdue(w, view, show("mine-letter-again", "controller"), show("mine-letter-complaint", "authority"))]
      : []),
    folded(w.text("mine-export"),
      h("p", {}, w.text("mine-export-means")),
      doing(
        show("mine-letter", "controller"),
        !view.overdue && show("mine-letter-complaint", "authority"),
        tried("mine-export-dpv", () => save(`${name}.jsonld`, dpvRecord(view, stored.record), "application/ld+json")),
        receipt !== undefined
          && tried("mine-export-kantara", () => save(`${name}.receipt.json`, receipt, "application/json")),
      ),
      problem,
    ),
    place,
  ];
}

/** The law's month is over. */
function overdue(w: Words, { notice }: Kept["view"], ...letters: (HTMLElement | false)[]): HTMLElement {
  return folded(w.text("mine-overdue"),
    h("p", {}, w.text("mine-overdue-means")),
    h("p", {}, w.join("label", w.text("field-supervisory_authority"),
      w.stated(notice?.supervisoryAuthority, (of) => w.supervisor(of)))),
    doing(letters),
  );
}

/** Opens in place; printed, nothing else is on the paper. One at a time. */
function open(w: Words, view: Kept["view"], form: LetterForm, place: HTMLElement, opener: HTMLElement): void {
  const frame = place.closest(".frame");
  frame?.querySelectorAll(".lettering").forEach((other) => other.remove());
  const title = heading(4, w.text("mine-letter-title"));
  const mail = letterMail(w, view, form);
  const section = h("section", { class: "lettering" },
    title,
    doing(
      button(w.text("mine-letter-print"), () => print()),
      button(w.text("mine-letter-close"), () => close()),
    ),
    mail !== undefined && h("p", {}, h("a", { href: mail }, w.text("mine-letter-mail"))),
    letter(w, view, form),
  );
  const close = () => {
    section.remove();
    opener.focus();
  };
  onEscape(section, close);
  place.append(section);
  title.focus();
}
