// What changed: this notice and the one that it replaced, or that replaced it, the worst for a person first. The words
// are those of the program (src/host/cli/changed.rs).

import { type Authority, unixTime } from "./authority.js";
import { said } from "./detail.js";
import { type Child, h } from "./dom.js";
import { LamppostError } from "./error.js";
import { shortCode } from "./exports/short-code.js";
import type { Messages } from "./messages.js";
import type { Change, Content, View } from "./types.js";
import { Words } from "./words.js";

const WEIGHTS: readonly Change["weight"][] = ["worse", "different", "better"];

/** `text`: what a camera read. Rejects with a {@link LamppostError}. */
export async function changed(
  m: Messages, authority: Authority, { replacedBy }: View, notice: Content, text: string,
): Promise<HTMLElement[]> {
  const { core, trust } = authority;
  const other = replacedBy
    // What replaced this may have been replaced since.
    ? await fetched(authority, replacedBy, "register", "archive")
    : await fetched(authority, notice.previous ?? "", "archive");
  const now = unixTime();
  const view = await core.verify(trust.handle, other, now, "", NaN, NaN, NaN);
  if (!view.notice) throw new LamppostError("short-code-unknown");
  const [older, newer] = replacedBy ? [notice, view.notice] : [view.notice, notice];
  const [before, after] = replacedBy ? [text, other] : [other, text];
  const { changes } = await core.changes(trust.handle, before, after, now);
  return told(m, older, newer, changes);
}

/** The digits of a notice. It lies among many, and which of them is wanted is told to nobody. */
async function fetched({ core, trust, file }: Authority, id: string, ...folders: string[]): Promise<string> {
  const code = shortCode(id);
  for (const folder of folders) {
    const { path } = await core.registerPath(code, await file(`${folder}/index.txt`));
    const bucket = path.slice(path.lastIndexOf("/") + 1);
    const { text } = await core.findShortCode(trust.handle, await file(`${folder}/${bucket}`), code);
    if (text !== "") return text;
  }
  throw new LamppostError("short-code-unknown");
}

function told(m: Messages, older: Content, newer: Content, changes: readonly Change[]): HTMLElement[] {
  const w = new Words(m);
  const since = m.parts("change-since", { revision: older.revision, day: w.day(older.issued) });
  const lists = WEIGHTS.flatMap((weight) => {
    const these = changes.filter((change) => change.weight === weight);
    if (these.length === 0) return [];
    return [
      h("h4", {}, w.text(`change-${weight}`)),
      h("ul", {}, these.map((change) => h("li", {}, sentence(m, older, newer, change)))),
    ];
  });
  return [
    h("p", {}, since),
    ...(lists.length > 0 ? lists : [h("p", {}, w.text("change-none"))]),
  ];
}

function sentence(m: Messages, older: Content, newer: Content, change: Change): Child {
  const w = new Words(m, newer);
  const several = newer.activities.length > 1;
  return [
    change.purpose !== undefined && several && `${m.text("change-for", { purpose: w.code(change.purpose) })} `,
    what(m, older, newer, change),
    !!change.early && [" ", h("span", { class: "note strong" }, m.parts("change-early", {
      effective: w.day(newer.effective), issued: w.day(newer.issued),
    }))],
  ];
}

function what(m: Messages, older: Content, newer: Content, change: Change): Child {
  // A purpose that came or went is said by its word.
  const name = change.field === "activity" ? "purpose" : change.field;
  const value = (notice: Content, value: unknown) =>
    h("span", {}, said(new Words(m, notice, { inline: true }), name, value));
  const fill = {
    field: m.text(`field-${name}`),
    before: value(older, change.before),
    after: value(newer, change.after),
  };
  /** The sentence for this field where there is one of its own. */
  const own = (suffix: string, general: string) => {
    const key = `change-${change.field}${suffix}`;
    return m.parts(m.has(key) ? key : general, { ...fill, new: fill.after, gone: fill.before });
  };
  switch (change.what) {
    case "new": return own("-new", "change-list-new");
    case "gone": return own("-gone", "change-list-gone");
    case "instead": return own("", "change-value");
    case "stated": return m.parts("change-stated", fill);
    case "unstated": return m.parts("change-unstated", fill);
  }
}
