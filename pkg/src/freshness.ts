// Who signed, and how old the things are that a verdict rests on.

import type { Remark } from "./authority.js";
import { h } from "./dom.js";
import { type Row, section, table } from "./detail.js";
import type { Freshness, View } from "./types.js";
import type { Words } from "./words.js";

/** Shown with every verdict, also with those that show no notice. */
export function freshness(w: Words, view: View, remarks: readonly Remark[]): HTMLElement {
  const { id, shortCode, issuer, replacedBy } = view;
  const rows: (Row | false)[] = [
    !!issuer && ["issuer", w.join("comma", h("bdi", {}, issuer.name), w.exact(issuer.authority))],
    !!issuer && ["key_id", w.exact(issuer.keyId)],
    !!shortCode && ["short_code", w.exact(shortCode)],
    !!id && ["id", w.exact(id)],
    !!replacedBy && ["replaced_by", w.exact(replacedBy)],
    ["keyring", keyring(w, view.freshness)],
    ["status", statusList(w, view.freshness)],
    ["clock", w.text(`clock-${view.freshness.clock}`)],
    !!view.notice && ["log", w.text(view.freshness.logged ? "log-yes" : "log-none")],
    !!view.unread?.length && ["unread", w.m.list(view.unread.map(String))],
    remarks.length > 0 && ["remarks", h("ul", {}, remarks.map((key) => h("li", {}, w.text(key))))],
  ];
  return section(w.text("section-signature"), table(w, rows.filter((row) => row !== false)));
}

function keyring(w: Words, f: Freshness) {
  const { keyringVersion: version, keyringIssued: issued, keyringExpires: expires, keyringAgeDays: days } = f;
  if (typeof version !== "number" || !issued || !expires) return w.text("stated-none");
  const dates = w.m.parts("keyring-version", { version, issued: w.day(issued), expires: w.day(expires) });
  return typeof days === "number" ? w.join("sentence", dates, w.m.text("keyring-age", { days })) : dates;
}

function statusList(w: Words, { status, statusIssued: issued, statusExpires: expires }: Freshness) {
  if (!issued || !expires) return w.text("stated-none");
  const dates = w.m.text("status-dates", { issued: w.m.time(issued), expires: w.m.time(expires) });
  return status === "stale" ? w.join("sentence", dates, w.text("status-is-stale")) : dates;
}
