// The panel and “my choices”, beside what is in styles.ts.

const CSS = `
[hidden] { display: none !important; }
.choices:not(:empty) {
  margin-block-start: 1.5em; padding-block-start: 0.75em; border-block-start: 0.25em solid var(--line);
}
.choices > div > * + *, .activity > * + *, .block > * + *, .confirm > * + *, .actions > * + *, .records > * + *,
.record > * + *, .part > * + *, .remains > * + *, .earlier > * + * { margin-block-start: 0.6em; }
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

.field label, legend { font-weight: 700; }
fieldset { border: 0; }
.option { display: flex; gap: 0.6em; align-items: center; min-block-size: 2.75em; }
.option input { flex: none; inline-size: 1.4em; block-size: 1.4em; min-block-size: 0; accent-color: var(--text); }
.bytes { font-size: 0.9em; }
.bytes dt { font-weight: 400; }
.bytes dd { font-weight: 700; font-variant-numeric: tabular-nums; }

.mine h2 { font-size: 1.4em; line-height: 1.4; margin-block-end: 0.5em; }
.mine h3 { font-size: 1.15em; }
.queue:not(:empty), .list:not(:empty), .keeping:not(:empty) { margin-block-start: 2em; }
.queue > * + * { margin-block-start: 0.6em; }
.card { padding: 0.75em; border: 0.12em solid var(--line); }
.card + .card { margin-block-start: 1em; }
.card > * + * { margin-block-start: 0.75em; }

.lettering { margin-block-start: 1em; padding: 0.75em; border: 0.12em solid var(--line); }
.lettering > * + *, .letter > * + * { margin-block-start: 0.8em; }
.lettering .letter h2 { display: block; font-size: 1.1em; }

/* Paper cannot be pressed. */
@media print {
  .choices { display: none; }
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
