// Public-sign typography: one typeface, generous size, black on white or white on black as the reader prefers. Colour
// never says anything alone. A page changes it through `::part()` and the `--lamppost-…` properties.

const CSS = `
:host {
  display: block;
  container-type: inline-size;
  color-scheme: light dark;
  --text: var(--lamppost-text, CanvasText);
  --background: var(--lamppost-background, Canvas);
  --line: var(--lamppost-line, CanvasText);
  --alarm: var(--lamppost-alarm, #8c1212);
  --caution: var(--lamppost-caution, #b85c00);
  font: var(--lamppost-font, 1.125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; margin: 0; padding: 0; }
.frame { color: var(--text); background: var(--background); overflow-wrap: anywhere; }
h2 { font-size: 1.75em; line-height: 1.15; }
h3 { font-size: 1.25em; line-height: 1.25; }
h4 { font-size: 1.15em; line-height: 1.25; }
h5, h6 { font-size: 1em; line-height: 1.3; }
b, .strong { font-weight: 700; }
a { color: LinkText; text-underline-offset: 0.15em; }
a, summary { min-block-size: 1.5em; }
:focus-visible { outline: 0.2em solid currentColor; outline-offset: 0.15em; }
ul { padding-inline-start: 1.2em; }
.icon { flex: none; inline-size: 1.25em; block-size: 1.25em; }
.line { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.fill { fill: currentColor; }
.exact { font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.lines { white-space: pre-line; }
.checking { padding-block: 1em; }

.verdict { display: grid; gap: 0.6em; padding: 1em; border: 0.15em solid var(--line); }
h2 { display: flex; gap: 0.35em; align-items: start; }
.caution { border-style: dashed; border-inline-start: 0.6em solid var(--caution); }
.alarm { color: #fff; background: var(--alarm); border: 0.4em double #fff; outline: 0.15em solid var(--alarm); }
.alarm :focus-visible { outline-color: #fff; }

.summary, .gaps, .details { margin-block-start: 1.5em; }
.summary > dl { margin-block-start: 0.75em; }
.place { margin-block-start: 0.2em; }
.row { padding-block: 0.5em; border-block-start: 0.06em solid var(--line); }
dt { font-weight: 700; }
.level { display: flex; align-items: center; gap: 0.4em; }
.note { display: block; font-size: 0.9em; }
.split { list-style: none; padding: 0; }
.split ul { list-style: disc; }
.split > li + li { margin-block-start: 0.5em; }
.unstated {
  display: inline-block; padding-inline: 0.35em; border: 0.12em dashed currentColor; font-style: normal; font-weight: 700;
}
.gaps { padding: 1em; border: 0.12em dashed var(--line); }
.gaps h3 { margin-block-end: 0.4em; }
.gaps .strong { margin-block-start: 0.6em; }

.details h3 { margin-block-end: 0.5em; }
details { border-block-start: 0.06em solid var(--line); }
details:last-of-type { border-block-end: 0.06em solid var(--line); }
summary { padding-block: 0.6em; font-weight: 700; cursor: pointer; }
details > dl { padding-block-end: 1em; }
div > details { margin-block-start: 1.5em; }

.changed + .ask { margin-block-start: 0; border-block-start: 0; }
summary > h3 { display: inline; font-size: 1.1em; }
.inside > * + *, .found > * + * { margin-block-start: 0.75em; }
.inside:not(:empty) { padding-block-end: 1em; }
.ask > .inside:not(:empty) { padding-block-end: 0; }
.inside > details { margin-block-start: 0; }
.inside > details:last-of-type { border-block-end: 0; }
.inside > h4 + details { margin-block-start: 0.4em; }
.inside > h4 + ul { margin-block-start: 0.25em; }
.inside > ul > li + li { margin-block-start: 0.4em; }
.inside .row:first-child { border-block-start: 0; }
.found:not(:empty) { padding-inline-start: 0.75em; border-inline-start: 0.3em solid var(--line); }
.details > .doing, .details > [role="status"]:not(:empty) { margin-block-end: 0.75em; }
.language:not(:empty) { margin-block-start: 1.5em; }
.language > * + * { margin-block-start: 0.5em; }

/* One rule makes every button; nothing that a page can set makes one of them unlike the others. */
.doing {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  grid-auto-rows: 1fr;
  gap: 0.6em;
  writing-mode: horizontal-tb;
}
/* In the order of the language, also where a page turns what is around them. */
.doing:dir(ltr) { direction: ltr; }
.doing:dir(rtl) { direction: rtl; }
.do {
  all: unset;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  justify-content: center;
  min-block-size: 3em;
  padding: 0.4em 0.75em;
  color: var(--text);
  background: var(--background);
  border: 0.15em solid var(--line);
  font-weight: 700;
  text-align: center;
  cursor: pointer;
}
.do:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.do:focus-visible { outline: 0.2em solid currentColor; outline-offset: 0.15em; }
.do[aria-pressed="true"] { color: var(--background); background: var(--text); }
.do[aria-pressed="true"]:focus-visible { outline-color: var(--text); }
.field { display: grid; gap: 0.3em; }
.field input, .typed {
  font: inherit;
  inline-size: 100%;
  min-inline-size: 0;
  min-block-size: 3rem;
  padding: 0.4em 0.6em;
  color: var(--text);
  background: var(--background);
  border: 0.12em solid var(--line);
  border-radius: 0;
}
.typed { white-space: pre-wrap; }

@container (min-width: 34rem) {
  .row { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 1em; }
}

@media (forced-colors: active) {
  .alarm { border: 0.4em double CanvasText; outline: 0; color: CanvasText; }
  .do { color: ButtonText; background: ButtonFace; border-color: ButtonText; }
  .do[aria-pressed="true"] { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  .do[aria-pressed="true"]:focus-visible { outline-color: CanvasText; }
}

@media print {
  :host { color-scheme: light; --text: #000; --background: #fff; --line: #000; font-size: 7.4pt; line-height: 1.2; }
  h2 { font-size: 1.6em; }
  h3 { font-size: 1.3em; }
  a { color: inherit; text-decoration: none; }
  .verdict { padding: 0.6em; gap: 0.25em; break-inside: avoid; }
  .verdict br { display: none; }
  /* The signs of the language, as in the messages \`join-…\`. */
  .frame { --colon: ": "; --semicolon: "; "; }
  .frame:lang(ar) { --semicolon: "؛ "; }
  .frame:lang(fr) { --colon: "\u202f: "; --semicolon: "\u202f; "; }
  .frame:lang(zh) { --colon: "："; --semicolon: "；"; }
  .verdict p b::after { content: var(--colon); }
  .alarm { color: #000; background: none; border: 0.4em double #000; outline: 0; }
  .caution { border-inline-start-color: #000; }
  .summary, .gaps, .details { margin-block-start: 0.7em; }
  .summary { font-size: 1.1em; }
  .place, .note { display: inline; }
  .place + .place::before { content: " · "; }
  .level { display: inline-flex; margin-inline-end: 0.5em; }
  .split .note { display: block; }
  .summary > dl { margin-block-start: 0.3em; }
  .row { padding-block: 0.12em; break-inside: avoid; }
  .summary .row { display: grid; grid-template-columns: 14em minmax(0, 1fr); gap: 0.8em; }
  .split { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 1em; }
  .split > li + li { margin: 0; }
  .findings details, .findings:not(:has(h4)) { display: none; }
  .gaps { padding: 0.4em 0.6em; }
  .gaps h3 { margin-block-end: 0.2em; }
  .gaps ul { columns: 3; list-style-position: inside; padding: 0; }
  .gaps li { break-inside: avoid; }
  .details { columns: 2; column-gap: 1.5em; column-rule: 0.06em solid #000; }
  .details h3 { column-span: all; margin-block-end: 0.3em; }
  details, details:last-of-type { border: 0; }
  summary { list-style: none; padding-block: 0.4em 0.1em; break-after: avoid; }
  summary::-webkit-details-marker { display: none; }
  details > dl { padding-block-end: 0.3em; }
  details .row { display: block; border: 0; padding: 0; }
  /* Paper cannot be pressed, and shows only what was asked. */
  .screen, .doing { display: none; }
  .ask:not([open]), .ask:not(:has(.found dl, details[open])), .ask details:not([open]), .found:not(:has(dl)),
  .changed:not([open]) { display: none; }
  .ask, .changed { margin-block-start: 0.7em; }
  .inside > * + *, .found > * + * { margin-block-start: 0.2em; }
  .inside:not(:empty) { padding-block-end: 0; }
  .found:not(:empty) { padding: 0; border: 0; }
  .changed ul { display: block; padding-inline-start: 1.2em; }
  .changed li { display: list-item; }
  .changed li + li::before, .split > li + li::before { content: none; }
  [part="means"]::before { content: "– "; }
  .language:not(:empty) { margin-block-start: 0.4em; }
  .again { display: none !important; }
  details :is(dt, dd, ul, li) { display: inline; padding: 0; }
  details dt::after { content: var(--colon); }
  details li + li::before { content: var(--semicolon); }
  .unstated { padding-inline: 0.2em; border-width: 0.06em; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all elements of a page; it needs no leave from the page's policy. */
export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
