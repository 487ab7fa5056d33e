// A letter about one record, to print or to mail: to the controller, or to the authority that watches over it.
//
// Whoever sends it need not say who they are, so the sender is left blank. Every sentence is a message of the language.

import { EMAIL, PHONE, WEB } from "../codes.js";
import { familyOf, nameOf } from "../decisions.js";
import { type Child, h } from "../dom.js";
import { LamppostError } from "../error.js";
import type { AnswerView, ChoiceView, Code, Contact, Content, RecordView, Unstated } from "../types.js";
import type { Words } from "../words.js";
import { shortCode } from "./short-code.js";

/** To whom: the controller, or with a complaint (GDPR Art. 77) the supervisory authority. */
export type LetterForm = "controller" | "authority";

/** A line to fill in by hand, on paper and in a mail. */
const BLANK = "_".repeat(32);

/** Digits of a hash to a group, so that it can be read out and compared. */
const GROUP = 8;

/** `lines` stand below each other, `list` is one with bullets. */
interface Block {
  readonly kind: "lines" | "subject" | "text" | "list";
  readonly lines: readonly Child[];
}

interface Case {
  readonly view: RecordView;
  readonly choice: ChoiceView;
  readonly notice: Content;
}

/** The letters that a record gives cause for. A complaint needs an answer that is late, or one that says no. */
export function letterForms(view: RecordView): LetterForm[] {
  const { choice, notice, overdue, state } = view;
  const family = choice ? familyOf(choice.decision) : undefined;
  if (!choice || !notice || !family) return [];
  const complaint = family !== "concern" && (overdue || state === "RequestRejected");
  return complaint ? ["controller", "authority"] : ["controller"];
}

/** The letter as a part of a page. `w` speaks for the notice of this record. */
export function letter(w: Words, view: RecordView, form: LetterForm): HTMLElement {
  return h("article", { class: "letter", part: "letter", lang: w.m.lang, dir: w.m.dir },
    blocks(w, view, form).map(({ kind, lines }) => {
      if (kind === "subject") return h("h2", {}, lines);
      if (kind === "list") return h("ul", {}, lines.map((line) => h("li", {}, line)));
      if (kind === "lines") return h("p", {}, lines.map((line, index) => (index === 0 ? line : [h("br", {}), line])));
      return h("p", {}, lines);
    }));
}

/** The same as plain text, for the body of a mail. */
export function letterText(w: Words, view: RecordView, form: LetterForm): string {
  const written = blocks(w, view, form).map(({ kind, lines }) => {
    const texts = lines.map((line) => textOf(w, line));
    if (kind === "list") return texts.map((text) => `- ${text}`).join("\n");
    return texts.join(kind === "lines" ? "\n" : "");
  });
  return `${written.join("\n\n")}\n`;
}

/** The subject line of a mail. */
export function letterSubject(w: Words, view: RecordView, form: LetterForm): string {
  return textOf(w, subject(w, caseOf(view), form));
}

/** An address that opens the mail program with the letter in it; undefined where the notice names no mail address. */
export function letterMail(w: Words, view: RecordView, form: LetterForm): string | undefined {
  const { notice } = caseOf(view);
  const contacts = form === "controller" ? notice.controller.contacts : [notice.supervisoryAuthority?.contact];
  const to = contacts?.find((contact) => contact?.kind === EMAIL)?.value;
  if (!to || !/^[^\s@?&#%:,;]+@[^\s@?&#%:,;]+$/u.test(to)) return undefined;
  const encoded = (text: string) => encodeURIComponent(text.replaceAll("\n", "\r\n"));
  return `mailto:${to}?subject=${encoded(letterSubject(w, view, form))}&body=${encoded(letterText(w, view, form))}`;
}

function blocks(w: Words, view: RecordView, form: LetterForm): Block[] {
  const about = caseOf(view);
  const complaint = form === "authority";
  return [
    lines(w.text(complaint ? "letter-complaint-sender" : "letter-sender"), BLANK, BLANK, BLANK),
    lines(w.text("letter-to"), ...(complaint ? supervisor(w, about) : controller(w, about))),
    lines(blank(w, "letter-place-date")),
    { kind: "subject", lines: [subject(w, about, form)] },
    lines(w.text("letter-greeting")),
    ...(complaint ? [text(w.m.parts("letter-complaint", { controller: w.own(about.notice.controller.name) }))] : []),
    text(chosen(w, about)),
    text(sign(w, about)),
    text(sent(w, about)),
    ...answered(w, about),
    ...(complaint ? grievance(w, about) : [text(asked(w, about))]),
    text(sentences(!complaint && w.text("letter-identity"), w.text("letter-key"))),
    lines(w.text("letter-hash"), ...hash(w, view.hash)),
    lines(w.text("letter-closing"), blank(w, "letter-signature")),
  ];
}

function caseOf(view: RecordView): Case {
  const { choice, notice } = view;
  if (!choice || !notice || !familyOf(choice.decision)) throw new LamppostError("record-malformed");
  return { view, choice, notice };
}

function subject(w: Words, { choice, view, notice }: Case, form: LetterForm): Child {
  const code = w.exact(shortCode(view.noticeId));
  return form === "authority"
    ? w.m.parts("letter-subject-complaint", { controller: w.own(notice.controller.name), code })
    : w.m.parts(`letter-subject-${familyOf(choice.decision)}`, { code });
}

function controller(w: Words, { notice: { controller: { name, contacts } } }: Case): Child[] {
  return [w.own(name), ...addresses(w, contacts)];
}

function supervisor(w: Words, { notice: { supervisoryAuthority } }: Case): Child[] {
  if (!supervisoryAuthority) return [w.text("letter-authority-unstated"), BLANK];
  const { name, contact } = supervisoryAuthority;
  return [w.own(name), ...addresses(w, contact ? [contact] : undefined)];
}

/** What a notice does not say is left to be filled in. */
function addresses(w: Words, contacts: readonly Contact[] | Unstated): Child[] {
  if (!contacts || contacts.length === 0) return [BLANK];
  return contacts.map(({ kind, value }) => {
    if (kind === WEB) return w.exact(`https://${value}`);
    return kind === EMAIL || kind === PHONE ? w.exact(value) : w.own(value);
  });
}

/** What was decided, about what, by which article, and why. */
function chosen(w: Words, { choice, notice }: Case): Child {
  const { decision, day, activity, ground, text: own } = choice;
  const purpose = activity === null ? undefined : notice.activities[activity];
  return sentences(
    w.m.parts(`letter-did-${nameOf(decision)}`, { day: w.day(day) }),
    purpose && w.m.parts("letter-purpose", { purpose: w.code(purpose.purpose) }),
    purpose?.purposeText && w.m.parts("letter-purpose-text", { text: w.own(purpose.purposeText) }),
    typeof ground === "number" && w.m.parts("letter-ground", { ground: w.code(ground) }),
    own && w.m.parts("letter-words", { text: h("span", { dir: "auto" }, own) }),
  );
}

/** Which sign, so that a clerk finds it. */
function sign(w: Words, { notice, view }: Case): Child {
  const { label, place, sensor, revision, issued } = notice;
  const code = w.exact(shortCode(view.noticeId));
  return sentences(
    place
      ? w.m.parts("letter-notice", { label: w.own(label), place: w.own(place) })
      : w.m.parts("letter-notice-without-place", { label: w.own(label) }),
    w.m.parts("letter-notice-number", { code, sensor: w.exact(sensor), revision, day: w.day(issued) }),
    view.issuer
      && w.m.parts("letter-notice-issuer", { name: view.issuer.name, authority: w.exact(view.issuer.authority) }),
  );
}

/** Whether it arrived, and by when an answer is due. */
function sent(w: Words, { view: { receipt, due } }: Case): Child {
  if (!receipt) return w.text("letter-not-received");
  return sentences(
    w.m.parts("letter-received", { day: w.day(receipt.received.slice(0, 10)) }),
    due && w.m.parts("letter-due", { day: w.day(due) }),
  );
}

function answered(w: Words, { view: { answers } }: Case): Block[] {
  if (answers.length === 0) return [];
  return [text(w.text("letter-answers")), { kind: "list", lines: answers.map((answer) => answerOf(w, answer)) }];
}

function answerOf(w: Words, { status, day, reason, text: own, due }: AnswerView): Child {
  return sentences(
    w.m.parts("letter-answer", { day: w.day(day), status: w.code(status) }),
    typeof reason === "number" && w.m.parts("letter-answer-reason", { reason: w.code(reason) }),
    own && w.m.parts("letter-words-of-answer", { text: h("span", { dir: "auto" }, own) }),
    due && w.m.parts("letter-answer-due", { day: w.day(due) }),
  );
}

/** What the controller shall do now. */
function asked(w: Words, { choice, view: { overdue, state } }: Case): Child {
  if (state === "RequestFulfilled") return w.text("letter-fulfilled");
  return sentences(
    overdue && w.text("letter-overdue"),
    state === "RequestRejected" && w.text("letter-rejected"),
    w.text(`letter-ask-${subjectOf(choice.decision)}`),
  );
}

/** Reports of all kinds want the same. */
function subjectOf(decision: Code): string {
  return familyOf(decision) === "concern" ? "concern" : nameOf(decision);
}

function grievance(w: Words, { view: { overdue, state } }: Case): Block[] {
  return [
    text(sentences(
      overdue && w.text("letter-complaint-overdue"),
      state === "RequestRejected" && w.text("letter-complaint-rejected"),
    )),
    text(w.text("letter-complaint-ask")),
    text(w.text("letter-complaint-evidence")),
  ];
}

function hash(w: Words, digits: string): Child[] {
  const groups = digits.match(new RegExp(`.{1,${GROUP}}`, "gu")) ?? [];
  return [groups.slice(0, 4), groups.slice(4)].map((row) => w.exact(row.join(" ")));
}

function blank(w: Words, key: string): Child {
  return [w.text(key), " ", BLANK];
}

function lines(...of: readonly Child[]): Block {
  return { kind: "lines", lines: of };
}

function text(of: Child): Block {
  return { kind: "text", lines: [of] };
}

function sentences(...of: readonly (Child | null | "")[]): Child {
  const said = of.filter((sentence): sentence is Child => !!sentence);
  return said.flatMap((sentence, index) => (index === 0 ? [sentence] : [" ", sentence]));
}

/**
 * Between words of a language from right to left, ids, addresses and numbers would change the order of their groups. A
 * page keeps it with `<bdi>`, plain text with the signs that Unicode has for it.
 */
function textOf(w: Words, child: Child): string {
  if (typeof child === "string") return child;
  if (!child) return "";
  if (!(child instanceof Node)) return child.map((one) => textOf(w, one)).join("");
  const text = child.hasChildNodes() ? textOf(w, [...child.childNodes]) : child.textContent ?? "";
  return w.m.dir === "rtl" && child.nodeName === "BDI" ? `\u2066${text}\u2069` : text;
}
