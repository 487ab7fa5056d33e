// What the page with the camera has beside the looks of a notice.

const CSS = `
.frame > * + * { margin-block-start: 1.25em; }
.block > * + *, .result > * + *, .inside > * + *, .report > * + * { margin-block-start: 0.75em; }
.report { margin-block-start: 1.5em; }
.verdict.result { display: block; }
h2.plain { font-size: 1.4em; }
.others > details { margin-block-start: 0; }
.view { position: relative; border: 0.15em solid var(--line); background: #000; }
video { display: block; inline-size: 100%; max-block-size: 70vh; object-fit: contain; }
.light { padding: 0.3em 0.5em; color: CanvasText; background: Canvas; display: flex; gap: 0.4em; align-items: center; font-weight: 700; }
.light::before {
  content: ""; flex: none; inline-size: 0.8em; block-size: 0.8em; border-radius: 50%;
  background: #d40000; border: 0.12em solid CanvasText; forced-color-adjust: none;
}
.address, .raw, .written {
  padding: 0.5em 0.6em; color: CanvasText; background: Canvas; border: 0.12em solid CanvasText; overflow-wrap: anywhere;
}
.address { direction: ltr; unicode-bidi: isolate; text-align: left; font-family: ui-monospace, monospace; }
.address b { font-size: 1.2em; text-decoration: underline; text-decoration-thickness: 0.15em; text-underline-offset: 0.15em; }
.raw { white-space: pre-wrap; line-height: 1.6; overflow: clip; font-family: ui-monospace, monospace; }
.written { white-space: pre-line; }
input[type="file"] { font: inherit; inline-size: 100%; min-block-size: 3rem; padding-block: 0.5em; }
input[type="file"]::file-selector-button { font: inherit; min-block-size: 2.75rem; padding-inline: 0.75em; }
a.do { color: var(--text); }
.alarm .do { color: CanvasText; background: Canvas; border-color: CanvasText; }
.alarm a:not(.do), .alarm summary { color: #fff; }
.alarm details { border-color: #fff; }
[role="alert"]:not(:empty) { font-weight: 700; }
@media (forced-colors: active) {
  .alarm a:not(.do) { color: LinkText; }
  .alarm summary { color: CanvasText; }
}
@media print {
  .block, .others { display: none; }
  .frame { font-size: 11pt; }
  .written { border-width: 0.06em; }
  /* Bold words are labels on paper; a host is none. */
  .verdict .address b::after { content: none; }
}
`;

let made: CSSStyleSheet | undefined;

export function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(CSS);
  }
  return made;
}
