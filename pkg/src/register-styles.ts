// What a register looks like beyond the sheet that all elements share.

const CSS = `
.register > section { margin-block-start: 1.5em; }
.register section > * + * { margin-block-start: 0.5em; }
.register h3 { margin-block-start: 1em; }
.steps .do { gap: 0.4em; }
.steps { grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr)); }
.streets { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr)); gap: 0 1em; }
.streets a { display: flex; justify-content: space-between; gap: 0.75em; padding-block: 0.6em; min-block-size: 2.75em; border-block-end: 0.06em solid var(--line); }
.streets a[aria-current] { font-weight: 700; border-block-end-width: 0.2em; }
.count { font-variant-numeric: tabular-nums; }
.sums .said { padding-inline-start: 1.2em; }
.facet > .field { margin-block-end: 0.75em; }
.facet > .doing { padding-block-end: 1em; }
.facet table { border-collapse: collapse; inline-size: 100%; margin-block-end: 1em; }
.facet th { text-align: start; font-weight: 400; }
/* The title above says the same; who hears the table needs both heads. */
.facet thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.facet td { text-align: end; padding-inline-start: 0.75em; inline-size: 0; white-space: nowrap; }
.facet [hidden] { display: none; }
.facet { position: relative; }
.facet tbody :is(th, td) { padding-block: 0.2em; }
.facet .do { inline-size: 100%; justify-content: start; text-align: start; }
.field-of-map {
  position: relative; overflow: hidden; inline-size: 100%; block-size: min(24rem, 70vh); min-block-size: 12rem;
  direction: ltr; border: 0.15em solid var(--line);
  touch-action: pan-x pan-y; user-select: none; -webkit-user-select: none; cursor: grab;
}
.field-of-map.held, .held .mark { cursor: grabbing; }
.mark[hidden] { display: none; }
.mark {
  all: unset; box-sizing: border-box; position: absolute; transform: translate(-50%, -50%);
  inline-size: 44px; block-size: 44px; display: grid; place-items: center; overflow: hidden;
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
  .facet, .facet:last-of-type { border: 0; break-inside: avoid; }
  .sums > div:last-child { columns: 2; column-gap: 2em; }
  .facet summary { display: none; }
  .facet thead { position: static; inline-size: auto; block-size: auto; clip-path: none; }
  .facet thead th { font-weight: 700; white-space: normal; vertical-align: bottom; }
  .facet thead th:last-child { text-align: end; padding-inline-start: 0.75em; white-space: nowrap; }
  .facet .do { all: unset; }
  .facet table { margin-block: 0 0.6em; }
  .register h2 { break-after: avoid; }
  .facet tbody :is(th, td) { padding-block: 0; }
  .sums .said li { display: list-item; }
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
