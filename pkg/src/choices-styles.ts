// What a person presses and fills in, for the panel and for “my choices”. One rule makes every button; nothing that
// a page can set makes one of them unlike the others.

const CSS = `
[hidden] { display: none !important; }
.choices:not(:empty) {
  margin-block-start: 1.5em; padding-block-start: 0.75em; border-block-start: 0.25em solid var(--line);
}
.choices > div > * + *, .activity > * + *, .block > * + *, .confirm > * + *, .actions > * + *, .records > * + *,
.record > * + *, .part > * + *, .remains > * + *, .earlier > * + * { margin-block-start: 0.6em; }
h4 { font-size: 1.15em; line-height: 1.25; }
h5, h6 { font-size: 1em; line-height: 1.3; }
.activity { margin-block-start: 1.25em; }
.block { padding: 0.75em; border: 0.12em solid var(--line); }
.earlier { margin-block: 1em; padding: 0.75em; border: 0.12em dashed var(--line); }
.remains { margin-block: 1.25em 1em; }
.record, .confirm { padding-inline-start: 0.75em; border-inline-start: 0.3em solid var(--line); }
.record + .record { margin-block-start: 1em; }
.choices div > details, .mine div > details { margin-block-start: 0; }
.choices details > :not(summary), .mine details > :not(summary) { margin-block-end: 0.75em; }
:empty:is(p, div):not(.typed) { display: none; }
[role="status"]:empty, [role="alert"]:empty { display: block; margin: 0; }
[role="alert"]:not(:empty) { padding: 0.5em 0.75em; border: 0.15em dashed currentColor; font-weight: 700; }

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
.field { display: grid; gap: 0.3em; }
.field label, legend { font-weight: 700; }
fieldset { border: 0; }
.option { display: flex; gap: 0.6em; align-items: center; min-block-size: 2.75em; }
.option input { flex: none; inline-size: 1.4em; block-size: 1.4em; min-block-size: 0; accent-color: var(--text); }
.typed { min-block-size: 5em; white-space: pre-wrap; }
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
.bytes { font-size: 0.9em; }
.bytes dt { font-weight: 400; }
.bytes dd { font-weight: 700; font-variant-numeric: tabular-nums; }

.mine h2 { font-size: 1.4em; margin-block-end: 0.5em; }
.mine h3 { font-size: 1.15em; }
.queue:not(:empty), .list:not(:empty), .keeping:not(:empty) { margin-block-start: 2em; }
.queue > * + * { margin-block-start: 0.6em; }
.card { padding: 0.75em; border: 0.12em solid var(--line); }
.card + .card { margin-block-start: 1em; }
.card > * + * { margin-block-start: 0.75em; }

.lettering { margin-block-start: 1em; padding: 0.75em; border: 0.12em solid var(--line); }
.lettering > * + *, .letter > * + * { margin-block-start: 0.8em; }
.lettering .letter h2 { display: block; font-size: 1.1em; }

@media (forced-colors: active) {
  .do { color: ButtonText; background: ButtonFace; border-color: ButtonText; }
}

/* Paper cannot be pressed. */
@media print {
  .choices, .doing { display: none; }
  .frame:has(.letter) *:not(.letter, .letter *, :has(.letter)) { display: none; }
  .frame:has(.letter) *:has(.letter) { margin: 0; padding: 0; border: 0; }
  .letter { font-size: 11pt; line-height: 1.4; }
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
