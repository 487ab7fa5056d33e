// What a register looks like beyond the sheet that all elements share.

const CSS = `
.register > section, .register > .search { margin-block-start: 1.5em; }
.register section > * + * { margin-block-start: 0.5em; }
.facet > .doing { padding-block-end: 1em; }
.doing > .do { justify-content: space-between; gap: 0.75em; text-align: start; }
.do > .count { font-variant-numeric: tabular-nums; }
.field-of-map {
  position: relative; overflow: hidden; inline-size: 100%; block-size: min(24rem, 70vh); min-block-size: 12rem;
  direction: ltr; border: 0.15em solid var(--line);
}
.mark {
  all: unset; box-sizing: border-box; position: absolute; transform: translate(-50%, -50%);
  inline-size: 40px; block-size: 40px; display: grid; place-items: center; overflow: hidden;
  font-size: 14px; font-weight: 700; line-height: 1; cursor: pointer;
  color: var(--text); background: var(--background); border: 2px solid var(--line); border-radius: 50%;
}
.mark.bad { border-style: double; border-width: 6px; border-radius: 0; }
.mark:focus-visible { outline: 0.25em solid currentColor; outline-offset: -0.55em; z-index: 1; background: var(--background); }
.scale { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em; }
.bar { display: inline-block; block-size: 0.6em; border: solid currentColor; border-width: 0 0.15em 0.15em; max-inline-size: 100%; }
.north { margin-inline-start: auto; font-weight: 700; }
.sensor { padding-block: 0.75em; border-block-start: 0.06em solid var(--line); }
.chunk { overflow-anchor: auto; }
@media (forced-colors: active) {
  .mark { color: ButtonText; background: ButtonFace; border-color: ButtonText; }
}
@media print {
  .sensor { break-inside: avoid; padding-block: 0.3em; }
  .sensor .note { display: block; }
  .facet .doing { display: block; }
  .chunk { block-size: auto !important; }
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
